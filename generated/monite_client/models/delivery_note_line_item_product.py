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
    from ..models.unit_request import UnitRequest


T = TypeVar("T", bound="DeliveryNoteLineItemProduct")


@_attrs_define
class DeliveryNoteLineItemProduct:
    """A product of a delivery note that is not in the catalogue.

    Attributes:
        name (str):
        description (str | Unset):
        measure_unit (UnitRequest | Unset): A new measure unit.
    """

    name: str
    description: str | Unset = UNSET
    measure_unit: UnitRequest | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        measure_unit: dict[str, Any] | Unset = UNSET
        if not isinstance(self.measure_unit, Unset):
            measure_unit = NULL if self.measure_unit is None else write_object(self.measure_unit)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if measure_unit is not UNSET:
            field_dict["measure_unit"] = measure_unit

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name")

        description = d.pop("description", UNSET)

        _measure_unit = d.pop("measure_unit", UNSET)
        measure_unit: UnitRequest | Unset
        if isinstance(_measure_unit, Unset):
            measure_unit = UNSET
        elif _measure_unit is None:
            measure_unit = NULL
        else:
            measure_unit = __models.UnitRequest.from_dict(_measure_unit)

        delivery_note_line_item_product = cls(
            name=name,
            description=description,
            measure_unit=measure_unit,
        )

        delivery_note_line_item_product.additional_properties = d
        return delivery_note_line_item_product

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
