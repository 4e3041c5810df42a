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

T = TypeVar("T", bound="CreateEntityUserRequest")


@_attrs_define
class CreateEntityUserRequest:
    """A new entity user.

    Attributes:
        first_name (str):
        login (str):
        email (None | str | Unset):
        last_name (None | str | Unset):
        phone (None | str | Unset):
        role_id (None | Unset | UUID):
        title (None | str | Unset):
    """

    first_name: str
    login: str
    email: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    role_id: None | Unset | UUID = UNSET
    title: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        login = self.login

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

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

        field_dict.update(
            {
                "first_name": first_name,
                "login": login,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
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
        first_name = d.pop("first_name")

        login = d.pop("login")

        email = d.pop("email", UNSET)

        last_name = d.pop("last_name", UNSET)

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

        create_entity_user_request = cls(
            first_name=first_name,
            login=login,
            email=email,
            last_name=last_name,
            phone=phone,
            role_id=role_id,
            title=title,
        )

        return create_entity_user_request
