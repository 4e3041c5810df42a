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

T = TypeVar("T", bound="DocumentReference")


@_attrs_define
class DocumentReference:
    """A document that another one refers to.

    Attributes:
        date (datetime.date | None | Unset): Date of the referenced document.
        document (None | str | Unset): Type of the referenced document.
        serial (None | str | Unset): Number of the referenced document.
        description (None | str | Unset): Why it is referred to.
    """

    date: datetime.date | None | Unset = UNSET
    document: None | str | Unset = UNSET
    serial: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        document: None | str | Unset
        if isinstance(self.document, Unset):
            document = UNSET
        else:
            document = self.document

        serial: None | str | Unset
        if isinstance(self.serial, Unset):
            serial = UNSET
        else:
            serial = self.serial

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if document is not UNSET:
            field_dict["document"] = document
        if serial is not UNSET:
            field_dict["serial"] = serial
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _date = d.pop("date", UNSET)
        date: datetime.date | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_date(_date_type_0)

            date = date_type_0

        document = d.pop("document", UNSET)

        serial = d.pop("serial", UNSET)

        description = d.pop("description", UNSET)

        document_reference = cls(
            date=date,
            document=document,
            serial=serial,
            description=description,
        )

        document_reference.additional_properties = d
        return document_reference

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
