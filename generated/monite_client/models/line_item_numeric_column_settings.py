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

T = TypeVar("T", bound="LineItemNumericColumnSettings")


@_attrs_define
class LineItemNumericColumnSettings:
    """A column of numbers in a PDF.

    Attributes:
        display (bool | Unset): The server's default is True.
        label (str | Unset):
        precision (int | Unset):
    """

    display: bool | Unset = UNSET
    label: str | Unset = UNSET
    precision: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        display = self.display

        label = self.label

        precision = self.precision

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if display is not UNSET:
            field_dict["display"] = display
        if label is not UNSET:
            field_dict["label"] = label
        if precision is not UNSET:
            field_dict["precision"] = precision

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        display = d.pop("display", UNSET)

        label = d.pop("label", UNSET)

        precision = d.pop("precision", UNSET)

        line_item_numeric_column_settings = cls(
            display=display,
            label=label,
            precision=precision,
        )

        line_item_numeric_column_settings.additional_properties = d
        return line_item_numeric_column_settings

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
