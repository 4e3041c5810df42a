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
    from ..models.workspace_resource_changes_external_reference import WorkspaceResourceChangesExternalReference


T = TypeVar("T", bound="WorkspaceResourceChanges")


@_attrs_define
class WorkspaceResourceChanges:
    """
    Attributes:
        label (str | Unset):
        user_id (int | Unset): Id of the user.
        role_id (int | Unset): Id of the role.
        auto_update_label (bool | Unset):
        external_reference (WorkspaceResourceChangesExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    label: str | Unset = UNSET
    user_id: int | Unset = UNSET
    role_id: int | Unset = UNSET
    auto_update_label: bool | Unset = UNSET
    external_reference: WorkspaceResourceChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        label = self.label

        user_id = self.user_id

        role_id = self.role_id

        auto_update_label = self.auto_update_label

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if label is not UNSET:
            field_dict["label"] = label
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if auto_update_label is not UNSET:
            field_dict["auto_update_label"] = auto_update_label
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        label = d.pop("label", UNSET)

        user_id = d.pop("user_id", UNSET)

        role_id = d.pop("role_id", UNSET)

        auto_update_label = d.pop("auto_update_label", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: WorkspaceResourceChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.WorkspaceResourceChangesExternalReference.from_dict(_external_reference)

        workspace_resource_changes = cls(
            label=label,
            user_id=user_id,
            role_id=role_id,
            auto_update_label=auto_update_label,
            external_reference=external_reference,
        )

        workspace_resource_changes.additional_properties = d
        return workspace_resource_changes

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
