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
    from ..models.total_vat_amount_item_component import TotalVatAmountItemComponent


T = TypeVar("T", bound="TotalVatAmountItem")


@_attrs_define
class TotalVatAmountItem:
    """The VAT of a document at one rate.

    Attributes:
        amount (int): In the minor units of the currency, such as cents.
        taxable_amount (int): In the minor units of the currency, such as cents.
        value (int): In percent times 100: 1250 is 12.5 %.
        id (None | Unset | UUID):
        components (list[TotalVatAmountItemComponent] | None | Unset):
        name (None | str | Unset):
    """

    amount: int
    taxable_amount: int
    value: int
    id: None | Unset | UUID = UNSET
    components: list[TotalVatAmountItemComponent] | None | Unset = UNSET
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        taxable_amount = self.taxable_amount

        value = self.value

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        elif isinstance(self.id, UUID):
            id = NULL if self.id is None else str(self.id)
        else:
            id = self.id

        components: list[dict[str, Any]] | None | Unset
        if isinstance(self.components, Unset):
            components = UNSET
        elif isinstance(self.components, list):
            components = NULL
            if self.components is not None:
                components = []
                for components_type_0_item_data in write_each(self.components):
                    components_type_0_item = (
                        NULL if components_type_0_item_data is None else write_object(components_type_0_item_data)
                    )
                    components.append(components_type_0_item)

        else:
            components = self.components

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amount": amount,
                "taxable_amount": taxable_amount,
                "value": value,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if components is not UNSET:
            field_dict["components"] = components
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        amount = d.pop("amount")

        taxable_amount = d.pop("taxable_amount")

        value = d.pop("value")

        _id = d.pop("id", UNSET)
        id: None | Unset | UUID
        if _id is None or isinstance(_id, Unset):
            id = _id
        else:
            _id_type_0 = _id
            id_type_0 = NULL if _id_type_0 is None else UUID(_id_type_0)

            id = id_type_0

        _components = d.pop("components", UNSET)
        components: list[TotalVatAmountItemComponent] | None | Unset
        if _components is None or isinstance(_components, Unset):
            components = _components
        else:
            _components_type_0 = _components
            components_type_0: list[TotalVatAmountItemComponent] = NULL
            if _components_type_0 is not None:
                components_type_0 = []
                for components_type_0_item_data in read_list(_components_type_0):
                    _components_type_0_item = components_type_0_item_data
                    components_type_0_item = (
                        NULL
                        if _components_type_0_item is None
                        else __models.TotalVatAmountItemComponent.from_dict(_components_type_0_item)
                    )

                    components_type_0.append(components_type_0_item)

            components = components_type_0

        name = d.pop("name", UNSET)

        total_vat_amount_item = cls(
            amount=amount,
            taxable_amount=taxable_amount,
            value=value,
            id=id,
            components=components,
            name=name,
        )

        total_vat_amount_item.additional_properties = d
        return total_vat_amount_item

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
