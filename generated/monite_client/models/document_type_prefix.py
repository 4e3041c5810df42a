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

T = TypeVar("T", bound="DocumentTypePrefix")


@_attrs_define
class DocumentTypePrefix:
    """Prefix of the document numbers of each kind.

    Attributes:
        credit_note (str | Unset): The server's default is 'CN'.
        delivery_note (str | Unset): The server's default is 'DN'.
        invoice (str | Unset): The server's default is 'INV'.
        purchase_order (str | Unset): The server's default is 'PO'.
        quote (str | Unset): The server's default is 'Q'.
    """

    credit_note: str | Unset = UNSET
    delivery_note: str | Unset = UNSET
    invoice: str | Unset = UNSET
    purchase_order: str | Unset = UNSET
    quote: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        credit_note = self.credit_note

        delivery_note = self.delivery_note

        invoice = self.invoice

        purchase_order = self.purchase_order

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

        document_type_prefix = cls(
            credit_note=credit_note,
            delivery_note=delivery_note,
            invoice=invoice,
            purchase_order=purchase_order,
            quote=quote,
        )

        document_type_prefix.additional_properties = d
        return document_type_prefix

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
