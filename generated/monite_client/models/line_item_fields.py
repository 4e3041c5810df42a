from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.field_schema import FieldSchema


T = TypeVar("T", bound="LineItemFields")


@_attrs_define
class LineItemFields:
    """Which members of the line items an invoice needs.

    Attributes:
        measure_unit (FieldSchema | None | Unset): The server's default is {'description': 'Unit of the quantity.',
            'required': False}.
        tax_rate_value (FieldSchema | None | Unset): The server's default is {'description': 'Tax rate in percent times
            100 (1250 is 12.5 %); needed where no VAT rate is.', 'required': False}.
        vat_rate_id (FieldSchema | None | Unset): The server's default is {'description': 'Id of the VAT rate; needed in
            the countries that have one.', 'required': False}.
    """

    measure_unit: FieldSchema | None | Unset = UNSET
    tax_rate_value: FieldSchema | None | Unset = UNSET
    vat_rate_id: FieldSchema | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.field_schema import FieldSchema  # noqa: PLC0415

        measure_unit: dict[str, Any] | None | Unset
        if isinstance(self.measure_unit, Unset):
            measure_unit = UNSET
        elif isinstance(self.measure_unit, FieldSchema):
            measure_unit = NULL if self.measure_unit is None else write_object(self.measure_unit)
        else:
            measure_unit = self.measure_unit

        tax_rate_value: dict[str, Any] | None | Unset
        if isinstance(self.tax_rate_value, Unset):
            tax_rate_value = UNSET
        elif isinstance(self.tax_rate_value, FieldSchema):
            tax_rate_value = NULL if self.tax_rate_value is None else write_object(self.tax_rate_value)
        else:
            tax_rate_value = self.tax_rate_value

        vat_rate_id: dict[str, Any] | None | Unset
        if isinstance(self.vat_rate_id, Unset):
            vat_rate_id = UNSET
        elif isinstance(self.vat_rate_id, FieldSchema):
            vat_rate_id = NULL if self.vat_rate_id is None else write_object(self.vat_rate_id)
        else:
            vat_rate_id = self.vat_rate_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if measure_unit is not UNSET:
            field_dict["measure_unit"] = measure_unit
        if tax_rate_value is not UNSET:
            field_dict["tax_rate_value"] = tax_rate_value
        if vat_rate_id is not UNSET:
            field_dict["vat_rate_id"] = vat_rate_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _measure_unit = d.pop("measure_unit", UNSET)
        measure_unit: FieldSchema | None | Unset
        if _measure_unit is None or isinstance(_measure_unit, Unset):
            measure_unit = _measure_unit
        else:
            _measure_unit_type_0 = _measure_unit
            measure_unit_type_0 = (
                NULL if _measure_unit_type_0 is None else __models.FieldSchema.from_dict(_measure_unit_type_0)
            )

            measure_unit = measure_unit_type_0

        _tax_rate_value = d.pop("tax_rate_value", UNSET)
        tax_rate_value: FieldSchema | None | Unset
        if _tax_rate_value is None or isinstance(_tax_rate_value, Unset):
            tax_rate_value = _tax_rate_value
        else:
            _tax_rate_value_type_0 = _tax_rate_value
            tax_rate_value_type_0 = (
                NULL if _tax_rate_value_type_0 is None else __models.FieldSchema.from_dict(_tax_rate_value_type_0)
            )

            tax_rate_value = tax_rate_value_type_0

        _vat_rate_id = d.pop("vat_rate_id", UNSET)
        vat_rate_id: FieldSchema | None | Unset
        if _vat_rate_id is None or isinstance(_vat_rate_id, Unset):
            vat_rate_id = _vat_rate_id
        else:
            _vat_rate_id_type_0 = _vat_rate_id
            vat_rate_id_type_0 = (
                NULL if _vat_rate_id_type_0 is None else __models.FieldSchema.from_dict(_vat_rate_id_type_0)
            )

            vat_rate_id = vat_rate_id_type_0

        line_item_fields = cls(
            measure_unit=measure_unit,
            tax_rate_value=tax_rate_value,
            vat_rate_id=vat_rate_id,
        )

        line_item_fields.additional_properties = d
        return line_item_fields

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
