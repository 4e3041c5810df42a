from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DocumentRenderingSettingsInput(_Model):
    """What PDF documents show, as sent.

    Attributes:
        credit_note (CreditNoteRenderingSettings | None): What the PDF of a credit note shows.
        display_entity_bank_account (bool | None): The server's default is True.
        display_line_items (bool | None): The server's default is True.
        invoice (InvoiceRenderingSettings | None): What the PDF of an invoice shows.
        line_items (LineItemsRenderingSettings | None): The columns of line items in a PDF.
        quote (QuoteRenderingSettings | None): What the PDF of a quote shows.
    """

    credit_note: _m.CreditNoteRenderingSettings | None = None
    display_entity_bank_account: bool | None = None
    display_line_items: bool | None = None
    invoice: _m.InvoiceRenderingSettings | None = None
    line_items: _m.LineItemsRenderingSettings | None = None
    quote: _m.QuoteRenderingSettings | None = None
