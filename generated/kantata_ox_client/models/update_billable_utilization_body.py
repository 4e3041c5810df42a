from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.billable_utilization_changes import BillableUtilizationChanges


T = TypeVar("T", bound="UpdateBillableUtilizationBody")


@_attrs_define
class UpdateBillableUtilizationBody:
    """
    Attributes:
        billable_utilization (BillableUtilizationChanges):
    """

    billable_utilization: BillableUtilizationChanges
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        billable_utilization = NULL if self.billable_utilization is None else write_object(self.billable_utilization)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "billable_utilization": billable_utilization,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _billable_utilization = d.pop("billable_utilization")
        billable_utilization = (
            NULL
            if _billable_utilization is None
            else __models.BillableUtilizationChanges.from_dict(_billable_utilization)
        )

        update_billable_utilization_body = cls(
            billable_utilization=billable_utilization,
        )

        update_billable_utilization_body.additional_properties = d
        return update_billable_utilization_body

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
