from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="DefaultLedgerAccountIDs")


@_attrs_define
class DefaultLedgerAccountIDs:
    """Default ledger accounts.

    Attributes:
        payments (None | Unset | UUID):
        products (None | Unset | UUID):
    """

    payments: None | Unset | UUID = UNSET
    products: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payments: None | str | Unset
        if isinstance(self.payments, Unset):
            payments = UNSET
        elif isinstance(self.payments, UUID):
            payments = NULL if self.payments is None else str(self.payments)
        else:
            payments = self.payments

        products: None | str | Unset
        if isinstance(self.products, Unset):
            products = UNSET
        elif isinstance(self.products, UUID):
            products = NULL if self.products is None else str(self.products)
        else:
            products = self.products

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if payments is not UNSET:
            field_dict["payments"] = payments
        if products is not UNSET:
            field_dict["products"] = products

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _payments = d.pop("payments", UNSET)
        payments: None | Unset | UUID
        if _payments is None or isinstance(_payments, Unset):
            payments = _payments
        else:
            _payments_type_0 = _payments
            payments_type_0 = NULL if _payments_type_0 is None else UUID(_payments_type_0)

            payments = payments_type_0

        _products = d.pop("products", UNSET)
        products: None | Unset | UUID
        if _products is None or isinstance(_products, Unset):
            products = _products
        else:
            _products_type_0 = _products
            products_type_0 = NULL if _products_type_0 is None else UUID(_products_type_0)

            products = products_type_0

        default_ledger_account_i_ds = cls(
            payments=payments,
            products=products,
        )

        default_ledger_account_i_ds.additional_properties = d
        return default_ledger_account_i_ds

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
