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
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="InsightsAccessGroupMembership")


@_attrs_define
class InsightsAccessGroupMembership:
    """Membership of a user in an access group of Insights.

    Attributes:
        account_permission (None | str | Unset): Only when named in `optional_fields`.
        can_edit (bool | None | Unset):
        created_at (datetime.datetime | None | Unset):
        insights_access_group_id (int | None | Unset):
        insights_access_group_name (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        user_id (int | None | str | Unset): Sent when `user` is included.
        user_name (None | str | Unset): Only when named in `optional_fields`.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    account_permission: None | str | Unset = UNSET
    can_edit: bool | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    insights_access_group_id: int | None | Unset = UNSET
    insights_access_group_name: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: int | None | str | Unset = UNSET
    user_name: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_permission: None | str | Unset
        if isinstance(self.account_permission, Unset):
            account_permission = UNSET
        else:
            account_permission = self.account_permission

        can_edit: bool | None | Unset
        if isinstance(self.can_edit, Unset):
            can_edit = UNSET
        else:
            can_edit = self.can_edit

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        insights_access_group_id: int | None | Unset
        if isinstance(self.insights_access_group_id, Unset):
            insights_access_group_id = UNSET
        else:
            insights_access_group_id = self.insights_access_group_id

        insights_access_group_name: None | str | Unset
        if isinstance(self.insights_access_group_name, Unset):
            insights_access_group_name = UNSET
        else:
            insights_access_group_name = self.insights_access_group_name

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

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
        if account_permission is not UNSET:
            field_dict["account_permission"] = account_permission
        if can_edit is not UNSET:
            field_dict["can_edit"] = can_edit
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if insights_access_group_id is not UNSET:
            field_dict["insights_access_group_id"] = insights_access_group_id
        if insights_access_group_name is not UNSET:
            field_dict["insights_access_group_name"] = insights_access_group_name
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
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
        account_permission = d.pop("account_permission", UNSET)

        can_edit = d.pop("can_edit", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        insights_access_group_id = d.pop("insights_access_group_id", UNSET)

        insights_access_group_name = d.pop("insights_access_group_name", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        def _parse_user_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        user_id = _parse_user_id(d.pop("user_id", UNSET))

        user_name = d.pop("user_name", UNSET)

        id = d.pop("id", UNSET)

        insights_access_group_membership = cls(
            account_permission=account_permission,
            can_edit=can_edit,
            created_at=created_at,
            insights_access_group_id=insights_access_group_id,
            insights_access_group_name=insights_access_group_name,
            updated_at=updated_at,
            user_id=user_id,
            user_name=user_name,
            id=id,
        )

        insights_access_group_membership.additional_properties = d
        return insights_access_group_membership

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
