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
    from ..models.new_custom_field_choices_item import NewCustomFieldChoicesItem


T = TypeVar("T", bound="NewCustomField")


@_attrs_define
class NewCustomField:
    """
    Attributes:
        name (str):
        value_type (str | Unset):
        default_text (str | Unset):
        unique_constraint (bool | Unset):
        choices (list[NewCustomFieldChoicesItem] | Unset):
        custom_field_set_id (int | Unset): Id of the custom field set.
        write_access (str | Unset):
        read_access (str | Unset):
    """

    name: str
    value_type: str | Unset = UNSET
    default_text: str | Unset = UNSET
    unique_constraint: bool | Unset = UNSET
    choices: list[NewCustomFieldChoicesItem] | Unset = UNSET
    custom_field_set_id: int | Unset = UNSET
    write_access: str | Unset = UNSET
    read_access: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        value_type = self.value_type

        default_text = self.default_text

        unique_constraint = self.unique_constraint

        choices: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.choices, Unset):
            choices = NULL
            if self.choices is not None:
                choices = []
                for choices_item_data in write_each(self.choices):
                    choices_item = NULL if choices_item_data is None else write_object(choices_item_data)
                    choices.append(choices_item)

        custom_field_set_id = self.custom_field_set_id

        write_access = self.write_access

        read_access = self.read_access

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if value_type is not UNSET:
            field_dict["value_type"] = value_type
        if default_text is not UNSET:
            field_dict["default_text"] = default_text
        if unique_constraint is not UNSET:
            field_dict["unique_constraint"] = unique_constraint
        if choices is not UNSET:
            field_dict["choices"] = choices
        if custom_field_set_id is not UNSET:
            field_dict["custom_field_set_id"] = custom_field_set_id
        if write_access is not UNSET:
            field_dict["write_access"] = write_access
        if read_access is not UNSET:
            field_dict["read_access"] = read_access

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name")

        value_type = d.pop("value_type", UNSET)

        default_text = d.pop("default_text", UNSET)

        unique_constraint = d.pop("unique_constraint", UNSET)

        _choices = d.pop("choices", UNSET)
        choices: list[NewCustomFieldChoicesItem] | Unset = UNSET
        if _choices is None:
            choices = NULL
        elif _choices is not UNSET:
            choices = []
            for choices_item_data in read_list(_choices):
                _choices_item = choices_item_data
                choices_item = (
                    NULL if _choices_item is None else __models.NewCustomFieldChoicesItem.from_dict(_choices_item)
                )

                choices.append(choices_item)

        custom_field_set_id = d.pop("custom_field_set_id", UNSET)

        write_access = d.pop("write_access", UNSET)

        read_access = d.pop("read_access", UNSET)

        new_custom_field = cls(
            name=name,
            value_type=value_type,
            default_text=default_text,
            unique_constraint=unique_constraint,
            choices=choices,
            custom_field_set_id=custom_field_set_id,
            write_access=write_access,
            read_access=read_access,
        )

        new_custom_field.additional_properties = d
        return new_custom_field

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
