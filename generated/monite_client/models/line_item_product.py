from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.product_service_type_enum import ProductServiceTypeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.line_item_product_measure_unit import LineItemProductMeasureUnit
    from ..models.line_item_product_vat_rate import LineItemProductVatRate
    from ..models.price import Price


T = TypeVar("T", bound="LineItemProduct")


@_attrs_define
class LineItemProduct:
    """The product of a line item, as it was when the document was made.

    Attributes:
        id (UUID):
        name (str):
        price (Price): A price in minor units, and its currency.
        price_after_vat (Price): A price in minor units, and its currency.
        vat_rate (LineItemProductVatRate): The VAT rate of the product.
        accounting_tax_rate_id (None | Unset | UUID):
        description (None | str | Unset):
        external_reference (None | str | Unset):
        is_inline (bool | None | Unset): The server's default is False.
        ledger_account_id (None | Unset | UUID):
        measure_unit (LineItemProductMeasureUnit | None | Unset):
        smallest_amount (float | None | Unset):
        type_ (None | ProductServiceTypeEnum | Unset): The server's default is 'product'.
    """

    id: UUID
    name: str
    price: Price
    price_after_vat: Price
    vat_rate: LineItemProductVatRate
    accounting_tax_rate_id: None | Unset | UUID = UNSET
    description: None | str | Unset = UNSET
    external_reference: None | str | Unset = UNSET
    is_inline: bool | None | Unset = UNSET
    ledger_account_id: None | Unset | UUID = UNSET
    measure_unit: LineItemProductMeasureUnit | None | Unset = UNSET
    smallest_amount: float | None | Unset = UNSET
    type_: None | ProductServiceTypeEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.line_item_product_measure_unit import LineItemProductMeasureUnit  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        name = self.name

        price = NULL if self.price is None else write_object(self.price)

        price_after_vat = NULL if self.price_after_vat is None else write_object(self.price_after_vat)

        vat_rate = NULL if self.vat_rate is None else write_object(self.vat_rate)

        accounting_tax_rate_id: None | str | Unset
        if isinstance(self.accounting_tax_rate_id, Unset):
            accounting_tax_rate_id = UNSET
        elif isinstance(self.accounting_tax_rate_id, UUID):
            accounting_tax_rate_id = NULL if self.accounting_tax_rate_id is None else str(self.accounting_tax_rate_id)
        else:
            accounting_tax_rate_id = self.accounting_tax_rate_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        external_reference: None | str | Unset
        if isinstance(self.external_reference, Unset):
            external_reference = UNSET
        else:
            external_reference = self.external_reference

        is_inline: bool | None | Unset
        if isinstance(self.is_inline, Unset):
            is_inline = UNSET
        else:
            is_inline = self.is_inline

        ledger_account_id: None | str | Unset
        if isinstance(self.ledger_account_id, Unset):
            ledger_account_id = UNSET
        elif isinstance(self.ledger_account_id, UUID):
            ledger_account_id = NULL if self.ledger_account_id is None else str(self.ledger_account_id)
        else:
            ledger_account_id = self.ledger_account_id

        measure_unit: dict[str, Any] | None | Unset
        if isinstance(self.measure_unit, Unset):
            measure_unit = UNSET
        elif isinstance(self.measure_unit, LineItemProductMeasureUnit):
            measure_unit = NULL if self.measure_unit is None else write_object(self.measure_unit)
        else:
            measure_unit = self.measure_unit

        smallest_amount: float | None | Unset
        if isinstance(self.smallest_amount, Unset):
            smallest_amount = UNSET
        else:
            smallest_amount = self.smallest_amount

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, ProductServiceTypeEnum):
            type_ = NULL if self.type_ is None else write_word(self.type_)
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "price": price,
                "price_after_vat": price_after_vat,
                "vat_rate": vat_rate,
            }
        )
        if accounting_tax_rate_id is not UNSET:
            field_dict["accounting_tax_rate_id"] = accounting_tax_rate_id
        if description is not UNSET:
            field_dict["description"] = description
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference
        if is_inline is not UNSET:
            field_dict["is_inline"] = is_inline
        if ledger_account_id is not UNSET:
            field_dict["ledger_account_id"] = ledger_account_id
        if measure_unit is not UNSET:
            field_dict["measure_unit"] = measure_unit
        if smallest_amount is not UNSET:
            field_dict["smallest_amount"] = smallest_amount
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        name = d.pop("name")

        _price = d.pop("price")
        price = NULL if _price is None else __models.Price.from_dict(_price)

        _price_after_vat = d.pop("price_after_vat")
        price_after_vat = NULL if _price_after_vat is None else __models.Price.from_dict(_price_after_vat)

        _vat_rate = d.pop("vat_rate")
        vat_rate = NULL if _vat_rate is None else __models.LineItemProductVatRate.from_dict(_vat_rate)

        _accounting_tax_rate_id = d.pop("accounting_tax_rate_id", UNSET)
        accounting_tax_rate_id: None | Unset | UUID
        if _accounting_tax_rate_id is None or isinstance(_accounting_tax_rate_id, Unset):
            accounting_tax_rate_id = _accounting_tax_rate_id
        else:
            _accounting_tax_rate_id_type_0 = _accounting_tax_rate_id
            accounting_tax_rate_id_type_0 = (
                NULL if _accounting_tax_rate_id_type_0 is None else UUID(_accounting_tax_rate_id_type_0)
            )

            accounting_tax_rate_id = accounting_tax_rate_id_type_0

        description = d.pop("description", UNSET)

        external_reference = d.pop("external_reference", UNSET)

        is_inline = d.pop("is_inline", UNSET)

        _ledger_account_id = d.pop("ledger_account_id", UNSET)
        ledger_account_id: None | Unset | UUID
        if _ledger_account_id is None or isinstance(_ledger_account_id, Unset):
            ledger_account_id = _ledger_account_id
        else:
            _ledger_account_id_type_0 = _ledger_account_id
            ledger_account_id_type_0 = NULL if _ledger_account_id_type_0 is None else UUID(_ledger_account_id_type_0)

            ledger_account_id = ledger_account_id_type_0

        _measure_unit = d.pop("measure_unit", UNSET)
        measure_unit: LineItemProductMeasureUnit | None | Unset
        if _measure_unit is None or isinstance(_measure_unit, Unset):
            measure_unit = _measure_unit
        else:
            _measure_unit_type_0 = _measure_unit
            measure_unit_type_0 = (
                NULL
                if _measure_unit_type_0 is None
                else __models.LineItemProductMeasureUnit.from_dict(_measure_unit_type_0)
            )

            measure_unit = measure_unit_type_0

        smallest_amount = d.pop("smallest_amount", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: None | ProductServiceTypeEnum | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = _type_
        else:
            _type_type_0 = _type_
            type_type_0 = NULL if _type_type_0 is None else ProductServiceTypeEnum(_type_type_0)

            type_ = type_type_0

        line_item_product = cls(
            id=id,
            name=name,
            price=price,
            price_after_vat=price_after_vat,
            vat_rate=vat_rate,
            accounting_tax_rate_id=accounting_tax_rate_id,
            description=description,
            external_reference=external_reference,
            is_inline=is_inline,
            ledger_account_id=ledger_account_id,
            measure_unit=measure_unit,
            smallest_amount=smallest_amount,
            type_=type_,
        )

        line_item_product.additional_properties = d
        return line_item_product

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
