from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    read_object,
)

T = TypeVar("T", bound="UpdateResourceRequestApproverBodyResourceRequest")


@_attrs_define
class UpdateResourceRequestApproverBodyResourceRequest:
    """
    Attributes:
        new_approver_id (list[int]):
    """

    new_approver_id: list[int]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        new_approver_id = self.new_approver_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "new_approver_id": new_approver_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        new_approver_id = cast(list[int], d.pop("new_approver_id"))

        update_resource_request_approver_body_resource_request = cls(
            new_approver_id=new_approver_id,
        )

        update_resource_request_approver_body_resource_request.additional_properties = d
        return update_resource_request_approver_body_resource_request

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
