from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="BillableUtilizationChanges")


@_attrs_define
class BillableUtilizationChanges:
    """
    Attributes:
        effective_date (datetime.date):
        target (int):
    """

    effective_date: datetime.date
    target: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        effective_date = NULL if self.effective_date is None else write_iso(self.effective_date)

        target = self.target

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "effective_date": effective_date,
                "target": target,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _effective_date = d.pop("effective_date")
        effective_date = NULL if _effective_date is None else read_date(_effective_date)

        target = d.pop("target")

        billable_utilization_changes = cls(
            effective_date=effective_date,
            target=target,
        )

        billable_utilization_changes.additional_properties = d
        return billable_utilization_changes

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
