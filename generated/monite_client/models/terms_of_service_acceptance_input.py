from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="TermsOfServiceAcceptanceInput")


@_attrs_define
class TermsOfServiceAcceptanceInput:
    """When and from where the terms of service were accepted, as sent.

    Attributes:
        date (datetime.datetime | None | Unset):
        ip (None | str | Unset):
    """

    date: datetime.datetime | None | Unset = UNSET
    ip: None | str | Unset = UNSET

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

        terms_of_service_acceptance_input = cls(
            date=date,
            ip=ip,
        )

        return terms_of_service_acceptance_input
