from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.status_enum import StatusEnum
from ..types import (
    NULL,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.biz_objects_schema_output import BizObjectsSchemaOutput


T = TypeVar("T", bound="RoleResponse")


@_attrs_define
class RoleResponse:
    """A set of permissions for entity users.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        permissions (BizObjectsSchemaOutput): Permissions of a role by kind of object, as received.
        status (StatusEnum): Whether an object is active or deleted.
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    permissions: BizObjectsSchemaOutput
    status: StatusEnum
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        name = self.name

        permissions = NULL if self.permissions is None else write_object(self.permissions)

        status = NULL if self.status is None else write_word(self.status)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "name": name,
                "permissions": permissions,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        name = d.pop("name")

        _permissions = d.pop("permissions")
        permissions = NULL if _permissions is None else __models.BizObjectsSchemaOutput.from_dict(_permissions)

        _status = d.pop("status")
        status = NULL if _status is None else StatusEnum(_status)

        role_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            permissions=permissions,
            status=status,
        )

        role_response.additional_properties = d
        return role_response

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
