from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="AccessGroupMembership")


@_attrs_define
class AccessGroupMembership:
    """Membership of a user in an access group.

    Attributes:
        access_group_id (int | None | str | Unset): Sent when `access_group` is included.
        access_group_name (None | str | Unset):
        created_at (datetime.date | None | Unset):
        creator_id (int | None | Unset):
        user_id (int | None | str | Unset): Sent when `user` is included.
        user_name (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    access_group_id: int | None | str | Unset = UNSET
    access_group_name: None | str | Unset = UNSET
    created_at: datetime.date | None | Unset = UNSET
    creator_id: int | None | Unset = UNSET
    user_id: int | None | str | Unset = UNSET
    user_name: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        access_group_id: int | None | str | Unset
        if isinstance(self.access_group_id, Unset):
            access_group_id = UNSET
        else:
            access_group_id = self.access_group_id

        access_group_name: None | str | Unset
        if isinstance(self.access_group_name, Unset):
            access_group_name = UNSET
        else:
            access_group_name = self.access_group_name

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.date):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        creator_id: int | None | Unset
        if isinstance(self.creator_id, Unset):
            creator_id = UNSET
        else:
            creator_id = self.creator_id

        user_id: int | None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        user_name: None | str | Unset
        if isinstance(self.user_name, Unset):
            user_name = UNSET
        else:
            user_name = self.user_name

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if access_group_id is not UNSET:
            field_dict["access_group_id"] = access_group_id
        if access_group_name is not UNSET:
            field_dict["access_group_name"] = access_group_name
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if user_name is not UNSET:
            field_dict["user_name"] = user_name
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)

        def _parse_access_group_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        access_group_id = _parse_access_group_id(d.pop("access_group_id", UNSET))

        access_group_name = d.pop("access_group_name", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.date | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_date(_created_at_type_0)

            created_at = created_at_type_0

        creator_id = d.pop("creator_id", UNSET)

        def _parse_user_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        user_id = _parse_user_id(d.pop("user_id", UNSET))

        user_name = d.pop("user_name", UNSET)

        id = d.pop("id", UNSET)

        access_group_membership = cls(
            access_group_id=access_group_id,
            access_group_name=access_group_name,
            created_at=created_at,
            creator_id=creator_id,
            user_id=user_id,
            user_name=user_name,
            id=id,
        )

        access_group_membership.additional_properties = d
        return access_group_membership

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
