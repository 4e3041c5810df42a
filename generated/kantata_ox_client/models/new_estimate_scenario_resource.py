from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_estimate_scenario_resource_allocation_attributes import (
        NewEstimateScenarioResourceAllocationAttributes,
    )
    from ..models.new_estimate_scenario_resource_external_reference import NewEstimateScenarioResourceExternalReference


T = TypeVar("T", bound="NewEstimateScenarioResource")


@_attrs_define
class NewEstimateScenarioResource:
    """
    Attributes:
        estimate_scenario_id (int): Id of the estimate scenario.
        role_id (int): Id of the role.
        label (str | Unset):
        allocation_attributes (NewEstimateScenarioResourceAllocationAttributes | Unset):
        external_reference (NewEstimateScenarioResourceExternalReference | Unset): Counterpart of the record in an
            outside system.
    """

    estimate_scenario_id: int
    role_id: int
    label: str | Unset = UNSET
    allocation_attributes: NewEstimateScenarioResourceAllocationAttributes | Unset = UNSET
    external_reference: NewEstimateScenarioResourceExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        estimate_scenario_id = self.estimate_scenario_id

        role_id = self.role_id

        label = self.label

        allocation_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.allocation_attributes, Unset):
            allocation_attributes = (
                NULL if self.allocation_attributes is None else write_object(self.allocation_attributes)
            )

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "estimate_scenario_id": estimate_scenario_id,
                "role_id": role_id,
            }
        )
        if label is not UNSET:
            field_dict["label"] = label
        if allocation_attributes is not UNSET:
            field_dict["allocation_attributes"] = allocation_attributes
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        estimate_scenario_id = d.pop("estimate_scenario_id")

        role_id = d.pop("role_id")

        label = d.pop("label", UNSET)

        _allocation_attributes = d.pop("allocation_attributes", UNSET)
        allocation_attributes: NewEstimateScenarioResourceAllocationAttributes | Unset
        if isinstance(_allocation_attributes, Unset):
            allocation_attributes = UNSET
        elif _allocation_attributes is None:
            allocation_attributes = NULL
        else:
            allocation_attributes = __models.NewEstimateScenarioResourceAllocationAttributes.from_dict(
                _allocation_attributes
            )

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewEstimateScenarioResourceExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewEstimateScenarioResourceExternalReference.from_dict(_external_reference)

        new_estimate_scenario_resource = cls(
            estimate_scenario_id=estimate_scenario_id,
            role_id=role_id,
            label=label,
            allocation_attributes=allocation_attributes,
            external_reference=external_reference,
        )

        new_estimate_scenario_resource.additional_properties = d
        return new_estimate_scenario_resource

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
