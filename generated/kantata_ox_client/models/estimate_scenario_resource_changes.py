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
    from ..models.estimate_scenario_resource_changes_external_reference import (
        EstimateScenarioResourceChangesExternalReference,
    )


T = TypeVar("T", bound="EstimateScenarioResourceChanges")


@_attrs_define
class EstimateScenarioResourceChanges:
    """
    Attributes:
        role_id (int): Id of the role.
        label (str | Unset):
        external_reference (EstimateScenarioResourceChangesExternalReference | Unset): Counterpart of the record in an
            outside system.
    """

    role_id: int
    label: str | Unset = UNSET
    external_reference: EstimateScenarioResourceChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        role_id = self.role_id

        label = self.label

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role_id": role_id,
            }
        )
        if label is not UNSET:
            field_dict["label"] = label
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        role_id = d.pop("role_id")

        label = d.pop("label", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: EstimateScenarioResourceChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.EstimateScenarioResourceChangesExternalReference.from_dict(
                _external_reference
            )

        estimate_scenario_resource_changes = cls(
            role_id=role_id,
            label=label,
            external_reference=external_reference,
        )

        estimate_scenario_resource_changes.additional_properties = d
        return estimate_scenario_resource_changes

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
