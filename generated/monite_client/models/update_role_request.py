from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.biz_objects_schema_input import BizObjectsSchemaInput


T = TypeVar("T", bound="UpdateRoleRequest")


@_attrs_define
class UpdateRoleRequest:
    """Changes to a role; what is left out stays.

    Attributes:
        name (None | str | Unset):
        permissions (BizObjectsSchemaInput | None | Unset):
    """

    name: None | str | Unset = UNSET
    permissions: BizObjectsSchemaInput | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.biz_objects_schema_input import BizObjectsSchemaInput  # noqa: PLC0415

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        permissions: dict[str, Any] | None | Unset
        if isinstance(self.permissions, Unset):
            permissions = UNSET
        elif isinstance(self.permissions, BizObjectsSchemaInput):
            permissions = NULL if self.permissions is None else write_object(self.permissions)
        else:
            permissions = self.permissions

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if permissions is not UNSET:
            field_dict["permissions"] = permissions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        _permissions = d.pop("permissions", UNSET)
        permissions: BizObjectsSchemaInput | None | Unset
        if _permissions is None or isinstance(_permissions, Unset):
            permissions = _permissions
        else:
            _permissions_type_0 = _permissions
            permissions_type_0 = (
                NULL if _permissions_type_0 is None else __models.BizObjectsSchemaInput.from_dict(_permissions_type_0)
            )

            permissions = permissions_type_0

        update_role_request = cls(
            name=name,
            permissions=permissions,
        )

        return update_role_request
