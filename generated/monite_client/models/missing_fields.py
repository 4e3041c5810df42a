from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

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
    from ..models.missing_line_item_fields import MissingLineItemFields


T = TypeVar("T", bound="MissingFields")


@_attrs_define
class MissingFields:
    """Members that are missing before a receivable can be issued.

    Attributes:
        counterpart (list[str] | None | Unset):
        entity (list[str] | None | Unset):
        products (list[MissingLineItemFields] | None | Unset):
        receivable (list[str] | None | Unset):
        vat_rates (list[str] | None | Unset):
    """

    counterpart: list[str] | None | Unset = UNSET
    entity: list[str] | None | Unset = UNSET
    products: list[MissingLineItemFields] | None | Unset = UNSET
    receivable: list[str] | None | Unset = UNSET
    vat_rates: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        counterpart: list[str] | None | Unset
        if isinstance(self.counterpart, Unset):
            counterpart = UNSET
        elif isinstance(self.counterpart, list):
            counterpart = self.counterpart

        else:
            counterpart = self.counterpart

        entity: list[str] | None | Unset
        if isinstance(self.entity, Unset):
            entity = UNSET
        elif isinstance(self.entity, list):
            entity = self.entity

        else:
            entity = self.entity

        products: list[dict[str, Any]] | None | Unset
        if isinstance(self.products, Unset):
            products = UNSET
        elif isinstance(self.products, list):
            products = NULL
            if self.products is not None:
                products = []
                for products_type_0_item_data in write_each(self.products):
                    products_type_0_item = (
                        NULL if products_type_0_item_data is None else write_object(products_type_0_item_data)
                    )
                    products.append(products_type_0_item)

        else:
            products = self.products

        receivable: list[str] | None | Unset
        if isinstance(self.receivable, Unset):
            receivable = UNSET
        elif isinstance(self.receivable, list):
            receivable = self.receivable

        else:
            receivable = self.receivable

        vat_rates: list[str] | None | Unset
        if isinstance(self.vat_rates, Unset):
            vat_rates = UNSET
        elif isinstance(self.vat_rates, list):
            vat_rates = self.vat_rates

        else:
            vat_rates = self.vat_rates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if counterpart is not UNSET:
            field_dict["counterpart"] = counterpart
        if entity is not UNSET:
            field_dict["entity"] = entity
        if products is not UNSET:
            field_dict["products"] = products
        if receivable is not UNSET:
            field_dict["receivable"] = receivable
        if vat_rates is not UNSET:
            field_dict["vat_rates"] = vat_rates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _counterpart = d.pop("counterpart", UNSET)
        counterpart: list[str] | None | Unset
        if _counterpart is None or isinstance(_counterpart, Unset):
            counterpart = _counterpart
        else:
            counterpart_type_0 = cast(list[str], _counterpart)

            counterpart = counterpart_type_0

        _entity = d.pop("entity", UNSET)
        entity: list[str] | None | Unset
        if _entity is None or isinstance(_entity, Unset):
            entity = _entity
        else:
            entity_type_0 = cast(list[str], _entity)

            entity = entity_type_0

        _products = d.pop("products", UNSET)
        products: list[MissingLineItemFields] | None | Unset
        if _products is None or isinstance(_products, Unset):
            products = _products
        else:
            _products_type_0 = _products
            products_type_0: list[MissingLineItemFields] = NULL
            if _products_type_0 is not None:
                products_type_0 = []
                for products_type_0_item_data in read_list(_products_type_0):
                    _products_type_0_item = products_type_0_item_data
                    products_type_0_item = (
                        NULL
                        if _products_type_0_item is None
                        else __models.MissingLineItemFields.from_dict(_products_type_0_item)
                    )

                    products_type_0.append(products_type_0_item)

            products = products_type_0

        _receivable = d.pop("receivable", UNSET)
        receivable: list[str] | None | Unset
        if _receivable is None or isinstance(_receivable, Unset):
            receivable = _receivable
        else:
            receivable_type_0 = cast(list[str], _receivable)

            receivable = receivable_type_0

        _vat_rates = d.pop("vat_rates", UNSET)
        vat_rates: list[str] | None | Unset
        if _vat_rates is None or isinstance(_vat_rates, Unset):
            vat_rates = _vat_rates
        else:
            vat_rates_type_0 = cast(list[str], _vat_rates)

            vat_rates = vat_rates_type_0

        missing_fields = cls(
            counterpart=counterpart,
            entity=entity,
            products=products,
            receivable=receivable,
            vat_rates=vat_rates,
        )

        missing_fields.additional_properties = d
        return missing_fields

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
