from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.linked_user import LinkedUser


T = TypeVar("T", bound="Department")


@_attrs_define
class Department:
    """A department of the company.

    Attributes:
        id (int | None | Unset): Number of the department.
        name (None | str | Unset):
        code (None | str | Unset):
        hierarchy (None | str | Unset): Numbers of the departments above, as a path.
        parent_id (None | str | Unset):
        is_active (bool | None | Unset): Whether the department is in use.
        position (int | None | Unset): Place in the tree, as a number of twenty digits.
        level (int | None | Unset): Depth in the tree.
        sort_order (int | None | Unset): Place among its siblings.
        head_id (int | None | Unset): Number of the user who heads it.
        head (LinkedUser | None | Unset):
        users (list[LinkedUser] | None | Unset): All users of the department, former ones included.
        current_users (list[LinkedUser] | None | Unset): Users whose contract is running.
        current_users_count (int | None | Unset):
    """

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    code: None | str | Unset = UNSET
    hierarchy: None | str | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    position: int | None | Unset = UNSET
    level: int | None | Unset = UNSET
    sort_order: int | None | Unset = UNSET
    head_id: int | None | Unset = UNSET
    head: LinkedUser | None | Unset = UNSET
    users: list[LinkedUser] | None | Unset = UNSET
    current_users: list[LinkedUser] | None | Unset = UNSET
    current_users_count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.linked_user import LinkedUser  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        hierarchy: None | str | Unset
        if isinstance(self.hierarchy, Unset):
            hierarchy = UNSET
        else:
            hierarchy = self.hierarchy

        parent_id: None | str | Unset
        if isinstance(self.parent_id, Unset):
            parent_id = UNSET
        else:
            parent_id = self.parent_id

        is_active: bool | None | Unset
        if isinstance(self.is_active, Unset):
            is_active = UNSET
        else:
            is_active = self.is_active

        position: int | None | Unset
        if isinstance(self.position, Unset):
            position = UNSET
        else:
            position = self.position

        level: int | None | Unset
        if isinstance(self.level, Unset):
            level = UNSET
        else:
            level = self.level

        sort_order: int | None | Unset
        if isinstance(self.sort_order, Unset):
            sort_order = UNSET
        else:
            sort_order = self.sort_order

        head_id: int | None | Unset
        if isinstance(self.head_id, Unset):
            head_id = UNSET
        else:
            head_id = self.head_id

        head: dict[str, Any] | None | Unset
        if isinstance(self.head, Unset):
            head = UNSET
        elif isinstance(self.head, LinkedUser):
            head = NULL if self.head is None else write_object(self.head)
        else:
            head = self.head

        users: list[dict[str, Any]] | None | Unset
        if isinstance(self.users, Unset):
            users = UNSET
        elif isinstance(self.users, list):
            users = NULL
            if self.users is not None:
                users = []
                for users_type_0_item_data in write_each(self.users):
                    users_type_0_item = NULL if users_type_0_item_data is None else write_object(users_type_0_item_data)
                    users.append(users_type_0_item)

        else:
            users = self.users

        current_users: list[dict[str, Any]] | None | Unset
        if isinstance(self.current_users, Unset):
            current_users = UNSET
        elif isinstance(self.current_users, list):
            current_users = NULL
            if self.current_users is not None:
                current_users = []
                for current_users_type_0_item_data in write_each(self.current_users):
                    current_users_type_0_item = (
                        NULL if current_users_type_0_item_data is None else write_object(current_users_type_0_item_data)
                    )
                    current_users.append(current_users_type_0_item)

        else:
            current_users = self.current_users

        current_users_count: int | None | Unset
        if isinstance(self.current_users_count, Unset):
            current_users_count = UNSET
        else:
            current_users_count = self.current_users_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if code is not UNSET:
            field_dict["code"] = code
        if hierarchy is not UNSET:
            field_dict["hierarchy"] = hierarchy
        if parent_id is not UNSET:
            field_dict["parentId"] = parent_id
        if is_active is not UNSET:
            field_dict["isActive"] = is_active
        if position is not UNSET:
            field_dict["position"] = position
        if level is not UNSET:
            field_dict["level"] = level
        if sort_order is not UNSET:
            field_dict["sortOrder"] = sort_order
        if head_id is not UNSET:
            field_dict["headID"] = head_id
        if head is not UNSET:
            field_dict["head"] = head
        if users is not UNSET:
            field_dict["users"] = users
        if current_users is not UNSET:
            field_dict["currentUsers"] = current_users
        if current_users_count is not UNSET:
            field_dict["currentUsersCount"] = current_users_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        code = d.pop("code", UNSET)

        hierarchy = d.pop("hierarchy", UNSET)

        parent_id = d.pop("parentId", UNSET)

        is_active = d.pop("isActive", UNSET)

        position = d.pop("position", UNSET)

        level = d.pop("level", UNSET)

        sort_order = d.pop("sortOrder", UNSET)

        head_id = d.pop("headID", UNSET)

        _head = d.pop("head", UNSET)
        head: LinkedUser | None | Unset
        if _head is None or isinstance(_head, Unset):
            head = _head
        else:
            _head_type_0 = _head
            head_type_0 = NULL if _head_type_0 is None else __models.LinkedUser.from_dict(_head_type_0)

            head = head_type_0

        _users = d.pop("users", UNSET)
        users: list[LinkedUser] | None | Unset
        if _users is None or isinstance(_users, Unset):
            users = _users
        else:
            _users_type_0 = _users
            users_type_0: list[LinkedUser] = NULL
            if _users_type_0 is not None:
                users_type_0 = []
                for users_type_0_item_data in read_list(_users_type_0):
                    _users_type_0_item = users_type_0_item_data
                    users_type_0_item = (
                        NULL if _users_type_0_item is None else __models.LinkedUser.from_dict(_users_type_0_item)
                    )

                    users_type_0.append(users_type_0_item)

            users = users_type_0

        _current_users = d.pop("currentUsers", UNSET)
        current_users: list[LinkedUser] | None | Unset
        if _current_users is None or isinstance(_current_users, Unset):
            current_users = _current_users
        else:
            _current_users_type_0 = _current_users
            current_users_type_0: list[LinkedUser] = NULL
            if _current_users_type_0 is not None:
                current_users_type_0 = []
                for current_users_type_0_item_data in read_list(_current_users_type_0):
                    _current_users_type_0_item = current_users_type_0_item_data
                    current_users_type_0_item = (
                        NULL
                        if _current_users_type_0_item is None
                        else __models.LinkedUser.from_dict(_current_users_type_0_item)
                    )

                    current_users_type_0.append(current_users_type_0_item)

            current_users = current_users_type_0

        current_users_count = d.pop("currentUsersCount", UNSET)

        department = cls(
            id=id,
            name=name,
            code=code,
            hierarchy=hierarchy,
            parent_id=parent_id,
            is_active=is_active,
            position=position,
            level=level,
            sort_order=sort_order,
            head_id=head_id,
            head=head,
            users=users,
            current_users=current_users,
            current_users_count=current_users_count,
        )

        department.additional_properties = d
        return department

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
