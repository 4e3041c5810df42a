from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.status_enum import StatusEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="EntityUserResponse")


@_attrs_define
class EntityUserResponse:
    """A user of an entity, with a role.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        login (str):
        role_id (UUID):
        status (StatusEnum): Whether an object is active or deleted.
        email (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        phone (None | str | Unset):
        userpic_file_id (None | Unset | UUID):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    login: str
    role_id: UUID
    status: StatusEnum
    email: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    userpic_file_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        login = self.login

        role_id = NULL if self.role_id is None else str(self.role_id)

        status = NULL if self.status is None else write_word(self.status)

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

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        userpic_file_id: None | str | Unset
        if isinstance(self.userpic_file_id, Unset):
            userpic_file_id = UNSET
        elif isinstance(self.userpic_file_id, UUID):
            userpic_file_id = NULL if self.userpic_file_id is None else str(self.userpic_file_id)
        else:
            userpic_file_id = self.userpic_file_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "login": login,
                "role_id": role_id,
                "status": status,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if phone is not UNSET:
            field_dict["phone"] = phone
        if userpic_file_id is not UNSET:
            field_dict["userpic_file_id"] = userpic_file_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        login = d.pop("login")

        _role_id = d.pop("role_id")
        role_id = NULL if _role_id is None else UUID(_role_id)

        _status = d.pop("status")
        status = NULL if _status is None else StatusEnum(_status)

        email = d.pop("email", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        phone = d.pop("phone", UNSET)

        _userpic_file_id = d.pop("userpic_file_id", UNSET)
        userpic_file_id: None | Unset | UUID
        if _userpic_file_id is None or isinstance(_userpic_file_id, Unset):
            userpic_file_id = _userpic_file_id
        else:
            _userpic_file_id_type_0 = _userpic_file_id
            userpic_file_id_type_0 = NULL if _userpic_file_id_type_0 is None else UUID(_userpic_file_id_type_0)

            userpic_file_id = userpic_file_id_type_0

        entity_user_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            login=login,
            role_id=role_id,
            status=status,
            email=email,
            first_name=first_name,
            last_name=last_name,
            phone=phone,
            userpic_file_id=userpic_file_id,
        )

        entity_user_response.additional_properties = d
        return entity_user_response

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
