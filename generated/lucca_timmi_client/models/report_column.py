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

T = TypeVar("T", bound="ReportColumn")


@_attrs_define
class ReportColumn:
    """
    Attributes:
        kind (None | str | Unset):
        name (None | str | Unset):
        category (None | str | Unset):
        is_required (bool | None | Unset):
        is_default (bool | None | Unset):
        is_periodic (bool | None | Unset):
    """

    kind: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    category: None | str | Unset = UNSET
    is_required: bool | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    is_periodic: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind: None | str | Unset
        if isinstance(self.kind, Unset):
            kind = UNSET
        else:
            kind = self.kind

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        is_required: bool | None | Unset
        if isinstance(self.is_required, Unset):
            is_required = UNSET
        else:
            is_required = self.is_required

        is_default: bool | None | Unset
        if isinstance(self.is_default, Unset):
            is_default = UNSET
        else:
            is_default = self.is_default

        is_periodic: bool | None | Unset
        if isinstance(self.is_periodic, Unset):
            is_periodic = UNSET
        else:
            is_periodic = self.is_periodic

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if kind is not UNSET:
            field_dict["kind"] = kind
        if name is not UNSET:
            field_dict["name"] = name
        if category is not UNSET:
            field_dict["category"] = category
        if is_required is not UNSET:
            field_dict["isRequired"] = is_required
        if is_default is not UNSET:
            field_dict["isDefault"] = is_default
        if is_periodic is not UNSET:
            field_dict["isPeriodic"] = is_periodic

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        kind = d.pop("kind", UNSET)

        name = d.pop("name", UNSET)

        category = d.pop("category", UNSET)

        is_required = d.pop("isRequired", UNSET)

        is_default = d.pop("isDefault", UNSET)

        is_periodic = d.pop("isPeriodic", UNSET)

        report_column = cls(
            kind=kind,
            name=name,
            category=category,
            is_required=is_required,
            is_default=is_default,
            is_periodic=is_periodic,
        )

        report_column.additional_properties = d
        return report_column

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
