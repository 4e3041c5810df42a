from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    read_object,
)

T = TypeVar("T", bound="MissingLineItemFields")


@_attrs_define
class MissingLineItemFields:
    """Members that one line item lacks.

    Attributes:
        line_item_number (int):
        missing_fields (list[str]):
    """

    line_item_number: int
    missing_fields: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        line_item_number = self.line_item_number

        missing_fields = self.missing_fields

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "line_item_number": line_item_number,
                "missing_fields": missing_fields,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        line_item_number = d.pop("line_item_number")

        missing_fields = cast(list[str], d.pop("missing_fields"))

        missing_line_item_fields = cls(
            line_item_number=line_item_number,
            missing_fields=missing_fields,
        )

        missing_line_item_fields.additional_properties = d
        return missing_line_item_fields

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
