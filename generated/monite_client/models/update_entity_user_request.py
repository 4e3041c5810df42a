from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="UpdateEntityUserRequest")


@_attrs_define
class UpdateEntityUserRequest:
    """Changes to an entity user; what is left out stays.

    Attributes:
        email (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        login (None | str | Unset):
        phone (None | str | Unset):
        role_id (None | Unset | UUID):
        title (None | str | Unset):
    """

    email: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    login: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    role_id: None | Unset | UUID = UNSET
    title: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        login: None | str | Unset
        if isinstance(self.login, Unset):
            login = UNSET
        else:
            login = self.login

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        role_id: None | str | Unset
        if isinstance(self.role_id, Unset):
            role_id = UNSET
        elif isinstance(self.role_id, UUID):
            role_id = NULL if self.role_id is None else str(self.role_id)
        else:
            role_id = self.role_id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if login is not UNSET:
            field_dict["login"] = login
        if phone is not UNSET:
            field_dict["phone"] = phone
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        email = d.pop("email", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        login = d.pop("login", UNSET)

        phone = d.pop("phone", UNSET)

        _role_id = d.pop("role_id", UNSET)
        role_id: None | Unset | UUID
        if _role_id is None or isinstance(_role_id, Unset):
            role_id = _role_id
        else:
            _role_id_type_0 = _role_id
            role_id_type_0 = NULL if _role_id_type_0 is None else UUID(_role_id_type_0)

            role_id = role_id_type_0

        title = d.pop("title", UNSET)

        update_entity_user_request = cls(
            email=email,
            first_name=first_name,
            last_name=last_name,
            login=login,
            phone=phone,
            role_id=role_id,
            title=title,
        )

        return update_entity_user_request
