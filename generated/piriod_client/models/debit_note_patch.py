from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="DebitNotePatch")


@_attrs_define
class DebitNotePatch:
    """What a caller may change of a DebitNote; all of it optional.

    Attributes:
        credit_note (int | Unset): Identifier of the credit note.
        document (int | Unset): Document type; see `/generals/documents/`.
        date (datetime.date | Unset): Date of the document.
        number (int | Unset): Document number.
        note (None | str | Unset): Remark, at most 64 characters.
        internal_note (None | str | Unset): Remark for internal use, at most 1024 characters.
    """

    credit_note: int | Unset = UNSET
    document: int | Unset = UNSET
    date: datetime.date | Unset = UNSET
    number: int | Unset = UNSET
    note: None | str | Unset = UNSET
    internal_note: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        credit_note = self.credit_note

        document = self.document

        date: str | Unset = UNSET
        if not isinstance(self.date, Unset):
            date = NULL if self.date is None else write_iso(self.date)

        number = self.number

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        internal_note: None | str | Unset
        if isinstance(self.internal_note, Unset):
            internal_note = UNSET
        else:
            internal_note = self.internal_note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if credit_note is not UNSET:
            field_dict["credit_note"] = credit_note
        if document is not UNSET:
            field_dict["document"] = document
        if date is not UNSET:
            field_dict["date"] = date
        if number is not UNSET:
            field_dict["number"] = number
        if note is not UNSET:
            field_dict["note"] = note
        if internal_note is not UNSET:
            field_dict["internal_note"] = internal_note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        credit_note = d.pop("credit_note", UNSET)

        document = d.pop("document", UNSET)

        _date = d.pop("date", UNSET)
        date: datetime.date | Unset
        if isinstance(_date, Unset):
            date = UNSET
        elif _date is None:
            date = NULL
        else:
            date = read_date(_date)

        number = d.pop("number", UNSET)

        note = d.pop("note", UNSET)

        internal_note = d.pop("internal_note", UNSET)

        debit_note_patch = cls(
            credit_note=credit_note,
            document=document,
            date=date,
            number=number,
            note=note,
            internal_note=internal_note,
        )

        debit_note_patch.additional_properties = d
        return debit_note_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
