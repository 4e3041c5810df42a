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

T = TypeVar("T", bound="BaselinePayload")


@_attrs_define
class BaselinePayload:
    """Stored content of a baseline.

    Attributes:
        raw_data (None | str | Unset):
        workspace_baseline_id (int | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    raw_data: None | str | Unset = UNSET
    workspace_baseline_id: int | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        raw_data: None | str | Unset
        if isinstance(self.raw_data, Unset):
            raw_data = UNSET
        else:
            raw_data = self.raw_data

        workspace_baseline_id: int | None | Unset
        if isinstance(self.workspace_baseline_id, Unset):
            workspace_baseline_id = UNSET
        else:
            workspace_baseline_id = self.workspace_baseline_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if raw_data is not UNSET:
            field_dict["raw_data"] = raw_data
        if workspace_baseline_id is not UNSET:
            field_dict["workspace_baseline_id"] = workspace_baseline_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        raw_data = d.pop("raw_data", UNSET)

        workspace_baseline_id = d.pop("workspace_baseline_id", UNSET)

        id = d.pop("id", UNSET)

        baseline_payload = cls(
            raw_data=raw_data,
            workspace_baseline_id=workspace_baseline_id,
            id=id,
        )

        baseline_payload.additional_properties = d
        return baseline_payload

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
