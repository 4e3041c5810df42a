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
    from ..models.new_estimate_estimate_scenario import NewEstimateEstimateScenario
    from ..models.new_estimate_external_reference import NewEstimateExternalReference


T = TypeVar("T", bound="NewEstimate")


@_attrs_define
class NewEstimate:
    """
    Attributes:
        name (str):
        currency (str):
        workspace_group_id (int | Unset): Id of the workspace group.
        estimate_scenario (NewEstimateEstimateScenario | Unset):
        external_reference (NewEstimateExternalReference | Unset): Counterpart of the record in an outside system.
    """

    name: str
    currency: str
    workspace_group_id: int | Unset = UNSET
    estimate_scenario: NewEstimateEstimateScenario | Unset = UNSET
    external_reference: NewEstimateExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        currency = self.currency

        workspace_group_id = self.workspace_group_id

        estimate_scenario: dict[str, Any] | Unset = UNSET
        if not isinstance(self.estimate_scenario, Unset):
            estimate_scenario = NULL if self.estimate_scenario is None else write_object(self.estimate_scenario)

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "currency": currency,
            }
        )
        if workspace_group_id is not UNSET:
            field_dict["workspace_group_id"] = workspace_group_id
        if estimate_scenario is not UNSET:
            field_dict["estimate_scenario"] = estimate_scenario
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name")

        currency = d.pop("currency")

        workspace_group_id = d.pop("workspace_group_id", UNSET)

        _estimate_scenario = d.pop("estimate_scenario", UNSET)
        estimate_scenario: NewEstimateEstimateScenario | Unset
        if isinstance(_estimate_scenario, Unset):
            estimate_scenario = UNSET
        elif _estimate_scenario is None:
            estimate_scenario = NULL
        else:
            estimate_scenario = __models.NewEstimateEstimateScenario.from_dict(_estimate_scenario)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewEstimateExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewEstimateExternalReference.from_dict(_external_reference)

        new_estimate = cls(
            name=name,
            currency=currency,
            workspace_group_id=workspace_group_id,
            estimate_scenario=estimate_scenario,
            external_reference=external_reference,
        )

        new_estimate.additional_properties = d
        return new_estimate

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
