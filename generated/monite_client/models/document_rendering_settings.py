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
    from ..models.credit_note_rendering_settings import CreditNoteRenderingSettings
    from ..models.invoice_rendering_settings import InvoiceRenderingSettings
    from ..models.line_items_rendering_settings import LineItemsRenderingSettings
    from ..models.quote_rendering_settings import QuoteRenderingSettings


T = TypeVar("T", bound="DocumentRenderingSettings")


@_attrs_define
class DocumentRenderingSettings:
    """What the PDF of a document shows.

    Attributes:
        credit_note (CreditNoteRenderingSettings | Unset): What the PDF of a credit note shows.
        display_entity_bank_account (bool | Unset): The server's default is True.
        display_line_items (bool | Unset): The server's default is True.
        invoice (InvoiceRenderingSettings | Unset): What the PDF of an invoice shows.
        line_items (LineItemsRenderingSettings | Unset): The columns of line items in a PDF.
        quote (QuoteRenderingSettings | Unset): What the PDF of a quote shows.
    """

    credit_note: CreditNoteRenderingSettings | Unset = UNSET
    display_entity_bank_account: bool | Unset = UNSET
    display_line_items: bool | Unset = UNSET
    invoice: InvoiceRenderingSettings | Unset = UNSET
    line_items: LineItemsRenderingSettings | Unset = UNSET
    quote: QuoteRenderingSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        credit_note: dict[str, Any] | Unset = UNSET
        if not isinstance(self.credit_note, Unset):
            credit_note = NULL if self.credit_note is None else write_object(self.credit_note)

        display_entity_bank_account = self.display_entity_bank_account

        display_line_items = self.display_line_items

        invoice: dict[str, Any] | Unset = UNSET
        if not isinstance(self.invoice, Unset):
            invoice = NULL if self.invoice is None else write_object(self.invoice)

        line_items: dict[str, Any] | Unset = UNSET
        if not isinstance(self.line_items, Unset):
            line_items = NULL if self.line_items is None else write_object(self.line_items)

        quote: dict[str, Any] | Unset = UNSET
        if not isinstance(self.quote, Unset):
            quote = NULL if self.quote is None else write_object(self.quote)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if credit_note is not UNSET:
            field_dict["credit_note"] = credit_note
        if display_entity_bank_account is not UNSET:
            field_dict["display_entity_bank_account"] = display_entity_bank_account
        if display_line_items is not UNSET:
            field_dict["display_line_items"] = display_line_items
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if line_items is not UNSET:
            field_dict["line_items"] = line_items
        if quote is not UNSET:
            field_dict["quote"] = quote

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _credit_note = d.pop("credit_note", UNSET)
        credit_note: CreditNoteRenderingSettings | Unset
        if isinstance(_credit_note, Unset):
            credit_note = UNSET
        elif _credit_note is None:
            credit_note = NULL
        else:
            credit_note = __models.CreditNoteRenderingSettings.from_dict(_credit_note)

        display_entity_bank_account = d.pop("display_entity_bank_account", UNSET)

        display_line_items = d.pop("display_line_items", UNSET)

        _invoice = d.pop("invoice", UNSET)
        invoice: InvoiceRenderingSettings | Unset
        if isinstance(_invoice, Unset):
            invoice = UNSET
        elif _invoice is None:
            invoice = NULL
        else:
            invoice = __models.InvoiceRenderingSettings.from_dict(_invoice)

        _line_items = d.pop("line_items", UNSET)
        line_items: LineItemsRenderingSettings | Unset
        if isinstance(_line_items, Unset):
            line_items = UNSET
        elif _line_items is None:
            line_items = NULL
        else:
            line_items = __models.LineItemsRenderingSettings.from_dict(_line_items)

        _quote = d.pop("quote", UNSET)
        quote: QuoteRenderingSettings | Unset
        if isinstance(_quote, Unset):
            quote = UNSET
        elif _quote is None:
            quote = NULL
        else:
            quote = __models.QuoteRenderingSettings.from_dict(_quote)

        document_rendering_settings = cls(
            credit_note=credit_note,
            display_entity_bank_account=display_entity_bank_account,
            display_line_items=display_line_items,
            invoice=invoice,
            line_items=line_items,
            quote=quote,
        )

        document_rendering_settings.additional_properties = d
        return document_rendering_settings

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
