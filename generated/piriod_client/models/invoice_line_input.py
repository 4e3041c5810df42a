from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.discount_scheme import DiscountScheme
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="InvoiceLineInput")


@_attrs_define
class InvoiceLineInput:
    """What a caller may set of an InvoiceLine.

    Attributes:
        name (str | Unset): Name of the line.
        amount (float | Unset): Amount, in the currency of the document.
        quantity (float | Unset): Quantity.
        description (str | Unset): Description of the line.
        exempt (bool | Unset): Whether the line is free of tax.
        tax (float | Unset): Tax, in the currency of the document.
        tax_percent (float | Unset): Tax rate in percent.
        discount (float | Unset): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | Unset): Unit of a discount: percent, or an amount of money.
        code (str | Unset): Article code.
        code_scheme (str | Unset): Code system that `code` belongs to.
        retention (float | Unset): Withheld amount, in the currency of the document.
        retention_percent (float | Unset): Withholding rate in percent.
        retention_scheme (str | Unset): What the withholding rate applies to, such as `subtotal`.
        plan (int | Unset): Identifier of the plan the line comes from.
        unit_label (str | Unset): Name of the unit.
    """

    name: str | Unset = UNSET
    amount: float | Unset = UNSET
    quantity: float | Unset = UNSET
    description: str | Unset = UNSET
    exempt: bool | Unset = UNSET
    tax: float | Unset = UNSET
    tax_percent: float | Unset = UNSET
    discount: float | Unset = UNSET
    discount_scheme: DiscountScheme | Unset = UNSET
    code: str | Unset = UNSET
    code_scheme: str | Unset = UNSET
    retention: float | Unset = UNSET
    retention_percent: float | Unset = UNSET
    retention_scheme: str | Unset = UNSET
    plan: int | Unset = UNSET
    unit_label: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        amount = self.amount

        quantity = self.quantity

        description = self.description

        exempt = self.exempt

        tax = self.tax

        tax_percent = self.tax_percent

        discount = self.discount

        discount_scheme: str | Unset = UNSET
        if not isinstance(self.discount_scheme, Unset):
            discount_scheme = NULL if self.discount_scheme is None else write_word(self.discount_scheme)

        code = self.code

        code_scheme = self.code_scheme

        retention = self.retention

        retention_percent = self.retention_percent

        retention_scheme = self.retention_scheme

        plan = self.plan

        unit_label = self.unit_label

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if amount is not UNSET:
            field_dict["amount"] = amount
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if description is not UNSET:
            field_dict["description"] = description
        if exempt is not UNSET:
            field_dict["exempt"] = exempt
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_percent is not UNSET:
            field_dict["tax_percent"] = tax_percent
        if discount is not UNSET:
            field_dict["discount"] = discount
        if discount_scheme is not UNSET:
            field_dict["discount_scheme"] = discount_scheme
        if code is not UNSET:
            field_dict["code"] = code
        if code_scheme is not UNSET:
            field_dict["code_scheme"] = code_scheme
        if retention is not UNSET:
            field_dict["retention"] = retention
        if retention_percent is not UNSET:
            field_dict["retention_percent"] = retention_percent
        if retention_scheme is not UNSET:
            field_dict["retention_scheme"] = retention_scheme
        if plan is not UNSET:
            field_dict["plan"] = plan
        if unit_label is not UNSET:
            field_dict["unit_label"] = unit_label

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        amount = d.pop("amount", UNSET)

        quantity = d.pop("quantity", UNSET)

        description = d.pop("description", UNSET)

        exempt = d.pop("exempt", UNSET)

        tax = d.pop("tax", UNSET)

        tax_percent = d.pop("tax_percent", UNSET)

        discount = d.pop("discount", UNSET)

        _discount_scheme = d.pop("discount_scheme", UNSET)
        discount_scheme: DiscountScheme | Unset
        if isinstance(_discount_scheme, Unset):
            discount_scheme = UNSET
        elif _discount_scheme is None:
            discount_scheme = NULL
        else:
            discount_scheme = DiscountScheme(_discount_scheme)

        code = d.pop("code", UNSET)

        code_scheme = d.pop("code_scheme", UNSET)

        retention = d.pop("retention", UNSET)

        retention_percent = d.pop("retention_percent", UNSET)

        retention_scheme = d.pop("retention_scheme", UNSET)

        plan = d.pop("plan", UNSET)

        unit_label = d.pop("unit_label", UNSET)

        invoice_line_input = cls(
            name=name,
            amount=amount,
            quantity=quantity,
            description=description,
            exempt=exempt,
            tax=tax,
            tax_percent=tax_percent,
            discount=discount,
            discount_scheme=discount_scheme,
            code=code,
            code_scheme=code_scheme,
            retention=retention,
            retention_percent=retention_percent,
            retention_scheme=retention_scheme,
            plan=plan,
            unit_label=unit_label,
        )

        invoice_line_input.additional_properties = d
        return invoice_line_input

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
