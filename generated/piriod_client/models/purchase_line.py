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

T = TypeVar("T", bound="PurchaseLine")


@_attrs_define
class PurchaseLine:
    """One line of a purchase.

    Attributes:
        id (int | None | Unset): Identifier of the line.
        name (None | str | Unset): Name of the line.
        amount (float | None | Unset): Amount, in the currency of the document.
        quantity (float | None | Unset): Quantity.
        description (None | str | Unset): Description of the line.
        exempt (bool | None | Unset): Whether the line is free of tax. The server's default is False.
        tax (float | None | Unset): Tax, in the currency of the document.
        tax_percent (float | None | Unset): Tax rate in percent.
        discount (float | None | Unset): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None | Unset):
        code (None | str | Unset): Article code.
        code_scheme (None | str | Unset): Code system that `code` belongs to.
        retention (float | None | Unset): Withheld amount, in the currency of the document.
        retention_percent (float | None | Unset): Withholding rate in percent. The server's default is 0.
        total (float | None | Unset): Total of the line, in the currency of the document.
    """

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    amount: float | None | Unset = UNSET
    quantity: float | None | Unset = UNSET
    description: None | str | Unset = UNSET
    exempt: bool | None | Unset = UNSET
    tax: float | None | Unset = UNSET
    tax_percent: float | None | Unset = UNSET
    discount: float | None | Unset = UNSET
    discount_scheme: DiscountScheme | None | Unset = UNSET
    code: None | str | Unset = UNSET
    code_scheme: None | str | Unset = UNSET
    retention: float | None | Unset = UNSET
    retention_percent: float | None | Unset = UNSET
    total: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        quantity: float | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        exempt: bool | None | Unset
        if isinstance(self.exempt, Unset):
            exempt = UNSET
        else:
            exempt = self.exempt

        tax: float | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        else:
            tax = self.tax

        tax_percent: float | None | Unset
        if isinstance(self.tax_percent, Unset):
            tax_percent = UNSET
        else:
            tax_percent = self.tax_percent

        discount: float | None | Unset
        if isinstance(self.discount, Unset):
            discount = UNSET
        else:
            discount = self.discount

        discount_scheme: None | str | Unset
        if isinstance(self.discount_scheme, Unset):
            discount_scheme = UNSET
        elif isinstance(self.discount_scheme, DiscountScheme):
            discount_scheme = NULL if self.discount_scheme is None else write_word(self.discount_scheme)
        else:
            discount_scheme = self.discount_scheme

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        code_scheme: None | str | Unset
        if isinstance(self.code_scheme, Unset):
            code_scheme = UNSET
        else:
            code_scheme = self.code_scheme

        retention: float | None | Unset
        if isinstance(self.retention, Unset):
            retention = UNSET
        else:
            retention = self.retention

        retention_percent: float | None | Unset
        if isinstance(self.retention_percent, Unset):
            retention_percent = UNSET
        else:
            retention_percent = self.retention_percent

        total: float | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
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
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        amount = d.pop("amount", UNSET)

        quantity = d.pop("quantity", UNSET)

        description = d.pop("description", UNSET)

        exempt = d.pop("exempt", UNSET)

        tax = d.pop("tax", UNSET)

        tax_percent = d.pop("tax_percent", UNSET)

        discount = d.pop("discount", UNSET)

        _discount_scheme = d.pop("discount_scheme", UNSET)
        discount_scheme: DiscountScheme | None | Unset
        if _discount_scheme is None or isinstance(_discount_scheme, Unset):
            discount_scheme = _discount_scheme
        else:
            _discount_scheme_type_0 = _discount_scheme
            discount_scheme_type_0 = (
                NULL if _discount_scheme_type_0 is None else DiscountScheme(_discount_scheme_type_0)
            )

            discount_scheme = discount_scheme_type_0

        code = d.pop("code", UNSET)

        code_scheme = d.pop("code_scheme", UNSET)

        retention = d.pop("retention", UNSET)

        retention_percent = d.pop("retention_percent", UNSET)

        total = d.pop("total", UNSET)

        purchase_line = cls(
            id=id,
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
            total=total,
        )

        purchase_line.additional_properties = d
        return purchase_line

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
