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
    from ..models.item import Item


T = TypeVar("T", bound="LabelNValue")


@_attrs_define
class LabelNValue:
    """A label and its value as OCR has found them.

    Attributes:
        label (Item): A text that OCR has found, and how sure it is in percent.
        value (Item): A text that OCR has found, and how sure it is in percent.
    """

    label: Item
    value: Item
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        label = NULL if self.label is None else write_object(self.label)

        value = NULL if self.value is None else write_object(self.value)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "label": label,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _label = d.pop("label")
        label = NULL if _label is None else __models.Item.from_dict(_label)

        _value = d.pop("value")
        value = NULL if _value is None else __models.Item.from_dict(_value)

        label_n_value = cls(
            label=label,
            value=value,
        )

        label_n_value.additional_properties = d
        return label_n_value

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
