from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.update_resource_request_approver_body_resource_request import (
        UpdateResourceRequestApproverBodyResourceRequest,
    )


T = TypeVar("T", bound="UpdateResourceRequestApproverBody")


@_attrs_define
class UpdateResourceRequestApproverBody:
    """
    Attributes:
        resource_request (UpdateResourceRequestApproverBodyResourceRequest):
    """

    resource_request: UpdateResourceRequestApproverBodyResourceRequest
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_request = NULL if self.resource_request is None else write_object(self.resource_request)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resource_request": resource_request,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _resource_request = d.pop("resource_request")
        resource_request = (
            NULL
            if _resource_request is None
            else __models.UpdateResourceRequestApproverBodyResourceRequest.from_dict(_resource_request)
        )

        update_resource_request_approver_body = cls(
            resource_request=resource_request,
        )

        update_resource_request_approver_body.additional_properties = d
        return update_resource_request_approver_body

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
