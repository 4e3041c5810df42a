from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.payables_fields_allowed_for_validate import PayablesFieldsAllowedForValidate
from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_word,
)

T = TypeVar("T", bound="PayableValidationsUpdateRequest")


@_attrs_define
class PayableValidationsUpdateRequest:
    """Members that payables are to be required to have.

    Attributes:
        required_fields (list[PayablesFieldsAllowedForValidate]):
    """

    required_fields: list[PayablesFieldsAllowedForValidate]

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
        required_fields: list[PayablesFieldsAllowedForValidate] = NULL
        if _required_fields is not None:
            required_fields = []
            for required_fields_item_data in read_list(_required_fields):
                _required_fields_item = required_fields_item_data
                required_fields_item = (
                    NULL if _required_fields_item is None else PayablesFieldsAllowedForValidate(_required_fields_item)
                )

                required_fields.append(required_fields_item)

        payable_validations_update_request = cls(
            required_fields=required_fields,
        )

        return payable_validations_update_request
