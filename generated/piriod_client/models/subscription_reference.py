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

T = TypeVar("T", bound="SubscriptionReference")


@_attrs_define
class SubscriptionReference:
    """A document that the invoices of a subscription refer to.

    Attributes:
        date (datetime.date | None | Unset): Date of the referenced document.
        date_end (datetime.date | None | Unset): Last day the reference is valid.
        document (None | str | Unset): Type of the referenced document.
        serial (None | str | Unset): Number of the referenced document.
        description (None | str | Unset): Why it is referred to.
    """

    date: datetime.date | None | Unset = UNSET
    date_end: datetime.date | None | Unset = UNSET
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

        date_end: None | str | Unset
        if isinstance(self.date_end, Unset):
            date_end = UNSET
        elif isinstance(self.date_end, datetime.date):
            date_end = NULL if self.date_end is None else write_iso(self.date_end)
        else:
            date_end = self.date_end

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
        if date_end is not UNSET:
            field_dict["date_end"] = date_end
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

        _date_end = d.pop("date_end", UNSET)
        date_end: datetime.date | None | Unset
        if _date_end is None or isinstance(_date_end, Unset):
            date_end = _date_end
        else:
            _date_end_type_0 = _date_end
            date_end_type_0 = NULL if _date_end_type_0 is None else read_date(_date_end_type_0)

            date_end = date_end_type_0

        document = d.pop("document", UNSET)

        serial = d.pop("serial", UNSET)

        description = d.pop("description", UNSET)

        subscription_reference = cls(
            date=date,
            date_end=date_end,
            document=document,
            serial=serial,
            description=description,
        )

        subscription_reference.additional_properties = d
        return subscription_reference

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
