from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.biz_objects_schema_input import BizObjectsSchemaInput


T = TypeVar("T", bound="CreateRoleRequest")


@_attrs_define
class CreateRoleRequest:
    """A new role.

    Attributes:
        name (str):
        permissions (BizObjectsSchemaInput): Permissions of a role by kind of object, as sent.
    """

    name: str
    permissions: BizObjectsSchemaInput

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        permissions = NULL if self.permissions is None else write_object(self.permissions)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "permissions": permissions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name")

        _permissions = d.pop("permissions")
        permissions = NULL if _permissions is None else __models.BizObjectsSchemaInput.from_dict(_permissions)

        create_role_request = cls(
            name=name,
            permissions=permissions,
        )

        return create_role_request
