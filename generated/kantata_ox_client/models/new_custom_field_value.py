from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    read_object,
)

T = TypeVar("T", bound="NewCustomFieldValue")


@_attrs_define
class NewCustomFieldValue:
    """
    Attributes:
        subject_type (str): Type of the record it belongs to.
        subject_id (int): Id of the subject.
        custom_field_id (int): Id of the custom field.
        value (str):
    """

    subject_type: str
    subject_id: int
    custom_field_id: int
    value: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        subject_type = self.subject_type

        subject_id = self.subject_id

        custom_field_id = self.custom_field_id

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "subject_type": subject_type,
                "subject_id": subject_id,
                "custom_field_id": custom_field_id,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        subject_type = d.pop("subject_type")

        subject_id = d.pop("subject_id")

        custom_field_id = d.pop("custom_field_id")

        value = d.pop("value")

        new_custom_field_value = cls(
            subject_type=subject_type,
            subject_id=subject_id,
            custom_field_id=custom_field_id,
            value=value,
        )

        new_custom_field_value.additional_properties = d
        return new_custom_field_value

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
