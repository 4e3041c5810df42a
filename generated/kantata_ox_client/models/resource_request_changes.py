from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="ResourceRequestChanges")


@_attrs_define
class ResourceRequestChanges:
    """
    Attributes:
        request_resolution_status (str):
        user_id (int | Unset): Id of the user.
        allocations_state (bool | Unset):
    """

    request_resolution_status: str
    user_id: int | Unset = UNSET
    allocations_state: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        request_resolution_status = self.request_resolution_status

        user_id = self.user_id

        allocations_state = self.allocations_state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "request_resolution_status": request_resolution_status,
            }
        )
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if allocations_state is not UNSET:
            field_dict["allocations_state"] = allocations_state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        request_resolution_status = d.pop("request_resolution_status")

        user_id = d.pop("user_id", UNSET)

        allocations_state = d.pop("allocations_state", UNSET)

        resource_request_changes = cls(
            request_resolution_status=request_resolution_status,
            user_id=user_id,
            allocations_state=allocations_state,
        )

        resource_request_changes.additional_properties = d
        return resource_request_changes

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
