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
    from ..models.estimate_changes_external_reference import EstimateChangesExternalReference


T = TypeVar("T", bound="EstimateChanges")


@_attrs_define
class EstimateChanges:
    """
    Attributes:
        name (str | Unset):
        workspace_group_id (int | Unset): Id of the workspace group.
        description (str | Unset):
        external_reference (EstimateChangesExternalReference | Unset): Counterpart of the record in an outside system.
    """

    name: str | Unset = UNSET
    workspace_group_id: int | Unset = UNSET
    description: str | Unset = UNSET
    external_reference: EstimateChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        workspace_group_id = self.workspace_group_id

        description = self.description

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if workspace_group_id is not UNSET:
            field_dict["workspace_group_id"] = workspace_group_id
        if description is not UNSET:
            field_dict["description"] = description
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        workspace_group_id = d.pop("workspace_group_id", UNSET)

        description = d.pop("description", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: EstimateChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.EstimateChangesExternalReference.from_dict(_external_reference)

        estimate_changes = cls(
            name=name,
            workspace_group_id=workspace_group_id,
            description=description,
            external_reference=external_reference,
        )

        estimate_changes.additional_properties = d
        return estimate_changes

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
