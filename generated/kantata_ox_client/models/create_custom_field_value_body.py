from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_custom_field_value import NewCustomFieldValue


T = TypeVar("T", bound="CreateCustomFieldValueBody")


@_attrs_define
class CreateCustomFieldValueBody:
    """
    Attributes:
        custom_field_value (NewCustomFieldValue | Unset):
        custom_field_values (list[NewCustomFieldValue] | Unset): Up to 100 in place of one.
    """

    custom_field_value: NewCustomFieldValue | Unset = UNSET
    custom_field_values: list[NewCustomFieldValue] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        custom_field_value: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_field_value, Unset):
            custom_field_value = NULL if self.custom_field_value is None else write_object(self.custom_field_value)

        custom_field_values: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_field_values, Unset):
            custom_field_values = NULL
            if self.custom_field_values is not None:
                custom_field_values = []
                for custom_field_values_item_data in write_each(self.custom_field_values):
                    custom_field_values_item = (
                        NULL if custom_field_values_item_data is None else write_object(custom_field_values_item_data)
                    )
                    custom_field_values.append(custom_field_values_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if custom_field_value is not UNSET:
            field_dict["custom_field_value"] = custom_field_value
        if custom_field_values is not UNSET:
            field_dict["custom_field_values"] = custom_field_values

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _custom_field_value = d.pop("custom_field_value", UNSET)
        custom_field_value: NewCustomFieldValue | Unset
        if isinstance(_custom_field_value, Unset):
            custom_field_value = UNSET
        elif _custom_field_value is None:
            custom_field_value = NULL
        else:
            custom_field_value = __models.NewCustomFieldValue.from_dict(_custom_field_value)

        _custom_field_values = d.pop("custom_field_values", UNSET)
        custom_field_values: list[NewCustomFieldValue] | Unset = UNSET
        if _custom_field_values is None:
            custom_field_values = NULL
        elif _custom_field_values is not UNSET:
            custom_field_values = []
            for custom_field_values_item_data in read_list(_custom_field_values):
                _custom_field_values_item = custom_field_values_item_data
                custom_field_values_item = (
                    NULL
                    if _custom_field_values_item is None
                    else __models.NewCustomFieldValue.from_dict(_custom_field_values_item)
                )

                custom_field_values.append(custom_field_values_item)

        create_custom_field_value_body = cls(
            custom_field_value=custom_field_value,
            custom_field_values=custom_field_values,
        )

        create_custom_field_value_body.additional_properties = d
        return create_custom_field_value_body

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
