from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="DocumentIDsSettingsNextNumber")


@_attrs_define
class DocumentIDsSettingsNextNumber:
    """Number of the next document of each kind.

    Attributes:
        credit_note (int | None | Unset):
        delivery_note (int | None | Unset):
        invoice (int | None | Unset):
        purchase_order (int | None | Unset):
        quote (int | None | Unset):
    """

    credit_note: int | None | Unset = UNSET
    delivery_note: int | None | Unset = UNSET
    invoice: int | None | Unset = UNSET
    purchase_order: int | None | Unset = UNSET
    quote: int | None | Unset = UNSET

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

        document_i_ds_settings_next_number = cls(
            credit_note=credit_note,
            delivery_note=delivery_note,
            invoice=invoice,
            purchase_order=purchase_order,
            quote=quote,
        )

        return document_i_ds_settings_next_number
