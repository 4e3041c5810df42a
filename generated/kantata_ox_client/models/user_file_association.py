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
    from ..models.user_file_association_asset_object_ref import UserFileAssociationAssetObjectRef


T = TypeVar("T", bound="UserFileAssociation")


@_attrs_define
class UserFileAssociation:
    """File of a project that the calling user may see.

    Attributes:
        asset_object_ref (None | Unset | UserFileAssociationAssetObjectRef): Collection and id of the record it leads
            to. Sent when `asset_object` is included.
        post_id (None | str | Unset): Sent when `post` is included.
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    asset_object_ref: None | Unset | UserFileAssociationAssetObjectRef = UNSET
    post_id: None | str | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.user_file_association_asset_object_ref import UserFileAssociationAssetObjectRef  # noqa: PLC0415

        asset_object_ref: dict[str, Any] | None | Unset
        if isinstance(self.asset_object_ref, Unset):
            asset_object_ref = UNSET
        elif isinstance(self.asset_object_ref, UserFileAssociationAssetObjectRef):
            asset_object_ref = NULL if self.asset_object_ref is None else write_object(self.asset_object_ref)
        else:
            asset_object_ref = self.asset_object_ref

        post_id: None | str | Unset
        if isinstance(self.post_id, Unset):
            post_id = UNSET
        else:
            post_id = self.post_id

        workspace_id: None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if asset_object_ref is not UNSET:
            field_dict["asset_object_ref"] = asset_object_ref
        if post_id is not UNSET:
            field_dict["post_id"] = post_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _asset_object_ref = d.pop("asset_object_ref", UNSET)
        asset_object_ref: None | Unset | UserFileAssociationAssetObjectRef
        if _asset_object_ref is None or isinstance(_asset_object_ref, Unset):
            asset_object_ref = _asset_object_ref
        else:
            _asset_object_ref_type_0 = _asset_object_ref
            asset_object_ref_type_0 = (
                NULL
                if _asset_object_ref_type_0 is None
                else __models.UserFileAssociationAssetObjectRef.from_dict(_asset_object_ref_type_0)
            )

            asset_object_ref = asset_object_ref_type_0

        post_id = d.pop("post_id", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        user_file_association = cls(
            asset_object_ref=asset_object_ref,
            post_id=post_id,
            workspace_id=workspace_id,
            id=id,
        )

        user_file_association.additional_properties = d
        return user_file_association

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
