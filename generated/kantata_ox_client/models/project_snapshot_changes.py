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

T = TypeVar("T", bound="ProjectSnapshotChanges")


@_attrs_define
class ProjectSnapshotChanges:
    """
    Attributes:
        title (str | Unset):
        description (str | Unset):
        replace_baseline (bool | Unset):
    """

    title: str | Unset = UNSET
    description: str | Unset = UNSET
    replace_baseline: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        description = self.description

        replace_baseline = self.replace_baseline

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if replace_baseline is not UNSET:
            field_dict["replace_baseline"] = replace_baseline

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        title = d.pop("title", UNSET)

        description = d.pop("description", UNSET)

        replace_baseline = d.pop("replace_baseline", UNSET)

        project_snapshot_changes = cls(
            title=title,
            description=description,
            replace_baseline=replace_baseline,
        )

        project_snapshot_changes.additional_properties = d
        return project_snapshot_changes

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
