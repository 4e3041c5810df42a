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
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="TermsOfServiceAcceptanceOutput")


@_attrs_define
class TermsOfServiceAcceptanceOutput:
    """When and from where the terms of service were accepted, as received.

    Attributes:
        date (datetime.datetime | None | Unset):
        ip (None | str | Unset):
    """

    date: datetime.datetime | None | Unset = UNSET
    ip: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.datetime):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        ip: None | str | Unset
        if isinstance(self.ip, Unset):
            ip = UNSET
        else:
            ip = self.ip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if ip is not UNSET:
            field_dict["ip"] = ip

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _date = d.pop("date", UNSET)
        date: datetime.datetime | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_datetime(_date_type_0)

            date = date_type_0

        ip = d.pop("ip", UNSET)

        terms_of_service_acceptance_output = cls(
            date=date,
            ip=ip,
        )

        terms_of_service_acceptance_output.additional_properties = d
        return terms_of_service_acceptance_output

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
