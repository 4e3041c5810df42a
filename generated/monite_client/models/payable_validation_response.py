from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

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
    from ..models.payable_validation_response_validation_errors_item import (
        PayableValidationResponseValidationErrorsItem,
    )


T = TypeVar("T", bound="PayableValidationResponse")


@_attrs_define
class PayableValidationResponse:
    """What a payable lacks.

    Attributes:
        id (UUID):
        validation_errors (list[PayableValidationResponseValidationErrorsItem] | None | Unset):
    """

    id: UUID
    validation_errors: list[PayableValidationResponseValidationErrorsItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        validation_errors: list[dict[str, Any]] | None | Unset
        if isinstance(self.validation_errors, Unset):
            validation_errors = UNSET
        elif isinstance(self.validation_errors, list):
            validation_errors = NULL
            if self.validation_errors is not None:
                validation_errors = []
                for validation_errors_type_0_item_data in write_each(self.validation_errors):
                    validation_errors_type_0_item = (
                        NULL
                        if validation_errors_type_0_item_data is None
                        else write_object(validation_errors_type_0_item_data)
                    )
                    validation_errors.append(validation_errors_type_0_item)

        else:
            validation_errors = self.validation_errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if validation_errors is not UNSET:
            field_dict["validation_errors"] = validation_errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _validation_errors = d.pop("validation_errors", UNSET)
        validation_errors: list[PayableValidationResponseValidationErrorsItem] | None | Unset
        if _validation_errors is None or isinstance(_validation_errors, Unset):
            validation_errors = _validation_errors
        else:
            _validation_errors_type_0 = _validation_errors
            validation_errors_type_0: list[PayableValidationResponseValidationErrorsItem] = NULL
            if _validation_errors_type_0 is not None:
                validation_errors_type_0 = []
                for validation_errors_type_0_item_data in read_list(_validation_errors_type_0):
                    _validation_errors_type_0_item = validation_errors_type_0_item_data
                    validation_errors_type_0_item = (
                        NULL
                        if _validation_errors_type_0_item is None
                        else __models.PayableValidationResponseValidationErrorsItem.from_dict(
                            _validation_errors_type_0_item
                        )
                    )

                    validation_errors_type_0.append(validation_errors_type_0_item)

            validation_errors = validation_errors_type_0

        payable_validation_response = cls(
            id=id,
            validation_errors=validation_errors,
        )

        payable_validation_response.additional_properties = d
        return payable_validation_response

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
