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

T = TypeVar("T", bound="CancellationInput")


@_attrs_define
class CancellationInput:
    """What a caller may set of a Cancellation.

    Attributes:
        retention (int): Identifier of the retention to cancel.
        document (int): Document type of the cancellation; see `/generals/documents/`.
        number (int): Document number, chosen by the caller.
        date (datetime.date): Date of issue.
        note (None | str | Unset): Remark, at most 64 characters.
        internal_note (None | str | Unset): Remark for internal use, at most 1024 characters.
    """

    retention: int
    document: int
    number: int
    date: datetime.date
    note: None | str | Unset = UNSET
    internal_note: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        retention = self.retention

        document = self.document

        number = self.number

        date = NULL if self.date is None else write_iso(self.date)

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
        field_dict.update(
            {
                "retention": retention,
                "document": document,
                "number": number,
                "date": date,
            }
        )
        if note is not UNSET:
            field_dict["note"] = note
        if internal_note is not UNSET:
            field_dict["internal_note"] = internal_note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        retention = d.pop("retention")

        document = d.pop("document")

        number = d.pop("number")

        _date = d.pop("date")
        date = NULL if _date is None else read_date(_date)

        note = d.pop("note", UNSET)

        internal_note = d.pop("internal_note", UNSET)

        cancellation_input = cls(
            retention=retention,
            document=document,
            number=number,
            date=date,
            note=note,
            internal_note=internal_note,
        )

        cancellation_input.additional_properties = d
        return cancellation_input

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
