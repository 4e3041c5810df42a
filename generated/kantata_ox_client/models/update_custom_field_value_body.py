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
    from ..models.custom_field_value_changes import CustomFieldValueChanges


T = TypeVar("T", bound="UpdateCustomFieldValueBody")


@_attrs_define
class UpdateCustomFieldValueBody:
    """
    Attributes:
        custom_field_value (CustomFieldValueChanges):
    """

    custom_field_value: CustomFieldValueChanges
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        custom_field_value = NULL if self.custom_field_value is None else write_object(self.custom_field_value)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "custom_field_value": custom_field_value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _custom_field_value = d.pop("custom_field_value")
        custom_field_value = (
            NULL if _custom_field_value is None else __models.CustomFieldValueChanges.from_dict(_custom_field_value)
        )

        update_custom_field_value_body = cls(
            custom_field_value=custom_field_value,
        )

        update_custom_field_value_body.additional_properties = d
        return update_custom_field_value_body

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
