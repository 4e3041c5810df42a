from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="NextDocumentNumbers")


@_attrs_define
class NextDocumentNumbers:
    """Number of the next document of each kind.

    Attributes:
        credit_note (int | None | Unset): The server's default is 1.
        delivery_note (int | None | Unset): The server's default is 1.
        invoice (int | None | Unset): The server's default is 1.
        purchase_order (int | None | Unset): The server's default is 1.
        quote (int | None | Unset): The server's default is 1.
    """

    credit_note: int | None | Unset = UNSET
    delivery_note: int | None | Unset = UNSET
    invoice: int | None | Unset = UNSET
    purchase_order: int | None | Unset = UNSET
    quote: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        credit_note: int | None | Unset
        if isinstance(self.credit_note, Unset):
            credit_note = UNSET
        else:
            credit_note = self.credit_note

        delivery_note: int | None | Unset
        if isinstance(self.delivery_note, Unset):
            delivery_note = UNSET
        else:
            delivery_note = self.delivery_note

        invoice: int | None | Unset
        if isinstance(self.invoice, Unset):
            invoice = UNSET
        else:
            invoice = self.invoice

        purchase_order: int | None | Unset
        if isinstance(self.purchase_order, Unset):
            purchase_order = UNSET
        else:
            purchase_order = self.purchase_order

        quote: int | None | Unset
        if isinstance(self.quote, Unset):
            quote = UNSET
        else:
            quote = self.quote

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if credit_note is not UNSET:
            field_dict["credit_note"] = credit_note
        if delivery_note is not UNSET:
            field_dict["delivery_note"] = delivery_note
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if purchase_order is not UNSET:
            field_dict["purchase_order"] = purchase_order
        if quote is not UNSET:
            field_dict["quote"] = quote

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        credit_note = d.pop("credit_note", UNSET)

        delivery_note = d.pop("delivery_note", UNSET)

        invoice = d.pop("invoice", UNSET)

        purchase_order = d.pop("purchase_order", UNSET)

        quote = d.pop("quote", UNSET)

        next_document_numbers = cls(
            credit_note=credit_note,
            delivery_note=delivery_note,
            invoice=invoice,
            purchase_order=purchase_order,
            quote=quote,
        )

        next_document_numbers.additional_properties = d
        return next_document_numbers

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
