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


T = TypeVar("T", bound="DocumentRenderingSettingsOutput")


@_attrs_define
class DocumentRenderingSettingsOutput:
    """What PDF documents show, as received.

    Attributes:
        credit_note (CreditNoteRenderingSettings | None | Unset):
        display_entity_bank_account (bool | None | Unset): The server's default is True.
        display_line_items (bool | None | Unset): The server's default is True.
        invoice (InvoiceRenderingSettings | None | Unset):
        line_items (LineItemsRenderingSettings | None | Unset):
        quote (None | QuoteRenderingSettings | Unset):
    """

    credit_note: CreditNoteRenderingSettings | None | Unset = UNSET
    display_entity_bank_account: bool | None | Unset = UNSET
    display_line_items: bool | None | Unset = UNSET
    invoice: InvoiceRenderingSettings | None | Unset = UNSET
    line_items: LineItemsRenderingSettings | None | Unset = UNSET
    quote: None | QuoteRenderingSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.credit_note_rendering_settings import CreditNoteRenderingSettings  # noqa: PLC0415
        from ..models.invoice_rendering_settings import InvoiceRenderingSettings  # noqa: PLC0415
        from ..models.line_items_rendering_settings import LineItemsRenderingSettings  # noqa: PLC0415
        from ..models.quote_rendering_settings import QuoteRenderingSettings  # noqa: PLC0415

        credit_note: dict[str, Any] | None | Unset
        if isinstance(self.credit_note, Unset):
            credit_note = UNSET
        elif isinstance(self.credit_note, CreditNoteRenderingSettings):
            credit_note = NULL if self.credit_note is None else write_object(self.credit_note)
        else:
            credit_note = self.credit_note

        display_entity_bank_account: bool | None | Unset
        if isinstance(self.display_entity_bank_account, Unset):
            display_entity_bank_account = UNSET
        else:
            display_entity_bank_account = self.display_entity_bank_account

        display_line_items: bool | None | Unset
        if isinstance(self.display_line_items, Unset):
            display_line_items = UNSET
        else:
            display_line_items = self.display_line_items

        invoice: dict[str, Any] | None | Unset
        if isinstance(self.invoice, Unset):
            invoice = UNSET
        elif isinstance(self.invoice, InvoiceRenderingSettings):
            invoice = NULL if self.invoice is None else write_object(self.invoice)
        else:
            invoice = self.invoice

        line_items: dict[str, Any] | None | Unset
        if isinstance(self.line_items, Unset):
            line_items = UNSET
        elif isinstance(self.line_items, LineItemsRenderingSettings):
            line_items = NULL if self.line_items is None else write_object(self.line_items)
        else:
            line_items = self.line_items

        quote: dict[str, Any] | None | Unset
        if isinstance(self.quote, Unset):
            quote = UNSET
        elif isinstance(self.quote, QuoteRenderingSettings):
            quote = NULL if self.quote is None else write_object(self.quote)
        else:
            quote = self.quote

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
        credit_note: CreditNoteRenderingSettings | None | Unset
        if _credit_note is None or isinstance(_credit_note, Unset):
            credit_note = _credit_note
        else:
            _credit_note_type_0 = _credit_note
            credit_note_type_0 = (
                NULL
                if _credit_note_type_0 is None
                else __models.CreditNoteRenderingSettings.from_dict(_credit_note_type_0)
            )

            credit_note = credit_note_type_0

        display_entity_bank_account = d.pop("display_entity_bank_account", UNSET)

        display_line_items = d.pop("display_line_items", UNSET)

        _invoice = d.pop("invoice", UNSET)
        invoice: InvoiceRenderingSettings | None | Unset
        if _invoice is None or isinstance(_invoice, Unset):
            invoice = _invoice
        else:
            _invoice_type_0 = _invoice
            invoice_type_0 = (
                NULL if _invoice_type_0 is None else __models.InvoiceRenderingSettings.from_dict(_invoice_type_0)
            )

            invoice = invoice_type_0

        _line_items = d.pop("line_items", UNSET)
        line_items: LineItemsRenderingSettings | None | Unset
        if _line_items is None or isinstance(_line_items, Unset):
            line_items = _line_items
        else:
            _line_items_type_0 = _line_items
            line_items_type_0 = (
                NULL
                if _line_items_type_0 is None
                else __models.LineItemsRenderingSettings.from_dict(_line_items_type_0)
            )

            line_items = line_items_type_0

        _quote = d.pop("quote", UNSET)
        quote: None | QuoteRenderingSettings | Unset
        if _quote is None or isinstance(_quote, Unset):
            quote = _quote
        else:
            _quote_type_0 = _quote
            quote_type_0 = NULL if _quote_type_0 is None else __models.QuoteRenderingSettings.from_dict(_quote_type_0)

            quote = quote_type_0

        document_rendering_settings_output = cls(
            credit_note=credit_note,
            display_entity_bank_account=display_entity_bank_account,
            display_line_items=display_line_items,
            invoice=invoice,
            line_items=line_items,
            quote=quote,
        )

        document_rendering_settings_output.additional_properties = d
        return document_rendering_settings_output

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
