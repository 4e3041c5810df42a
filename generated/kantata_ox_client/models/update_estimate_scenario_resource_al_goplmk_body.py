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
    from ..models.estimate_scenario_resource_allocation_changes import EstimateScenarioResourceAllocationChanges


T = TypeVar("T", bound="UpdateEstimateScenarioResourceAlGoplmkBody")


@_attrs_define
class UpdateEstimateScenarioResourceAlGoplmkBody:
    """
    Attributes:
        estimate_scenario_resource_allocation (EstimateScenarioResourceAllocationChanges):
    """

    estimate_scenario_resource_allocation: EstimateScenarioResourceAllocationChanges
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        estimate_scenario_resource_allocation = (
            NULL
            if self.estimate_scenario_resource_allocation is None
            else write_object(self.estimate_scenario_resource_allocation)
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "estimate_scenario_resource_allocation": estimate_scenario_resource_allocation,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _estimate_scenario_resource_allocation = d.pop("estimate_scenario_resource_allocation")
        estimate_scenario_resource_allocation = (
            NULL
            if _estimate_scenario_resource_allocation is None
            else __models.EstimateScenarioResourceAllocationChanges.from_dict(_estimate_scenario_resource_allocation)
        )

        update_estimate_scenario_resource_al_goplmk_body = cls(
            estimate_scenario_resource_allocation=estimate_scenario_resource_allocation,
        )

        update_estimate_scenario_resource_al_goplmk_body.additional_properties = d
        return update_estimate_scenario_resource_al_goplmk_body

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
