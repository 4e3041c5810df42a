from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.credit_note_fields_allowed_for_validate import CreditNoteFieldsAllowedForValidate
from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_word,
)

T = TypeVar("T", bound="CreditNoteValidationsResource")


@_attrs_define
class CreditNoteValidationsResource:
    """Members that credit notes have to have.

    Attributes:
        required_fields (list[CreditNoteFieldsAllowedForValidate]):
    """

    required_fields: list[CreditNoteFieldsAllowedForValidate]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        required_fields = NULL
        if self.required_fields is not None:
            required_fields = []
            for required_fields_item_data in write_each(self.required_fields):
                required_fields_item = (
                    NULL if required_fields_item_data is None else write_word(required_fields_item_data)
                )
                required_fields.append(required_fields_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "required_fields": required_fields,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _required_fields = d.pop("required_fields")
        required_fields: list[CreditNoteFieldsAllowedForValidate] = NULL
        if _required_fields is not None:
            required_fields = []
            for required_fields_item_data in read_list(_required_fields):
                _required_fields_item = required_fields_item_data
                required_fields_item = (
                    NULL if _required_fields_item is None else CreditNoteFieldsAllowedForValidate(_required_fields_item)
                )

                required_fields.append(required_fields_item)

        credit_note_validations_resource = cls(
            required_fields=required_fields,
        )

        credit_note_validations_resource.additional_properties = d
        return credit_note_validations_resource

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
