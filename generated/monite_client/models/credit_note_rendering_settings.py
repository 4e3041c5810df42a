from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteRenderingSettings(_Model):
    """What the PDF of a credit note shows.

    Attributes:
        display_entity_bank_account (bool | None): The server's default is True.
    """

    display_entity_bank_account: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class InvoiceRenderingSettings(_Model):
    """What the PDF of an invoice shows.

    Attributes:
        display_entity_bank_account (bool | None): The server's default is True.
    """

    display_entity_bank_account: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemColumnSettings(_Model):
    """A column of line items in a PDF.

    Attributes:
        display (bool | None): The server's default is True.
        label (str | None):
    """

    display: bool | None = None
    label: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemNumericColumnSettings(_Model):
    """A column of numbers in a PDF.

    Attributes:
        display (bool | None): The server's default is True.
        label (str | None):
        precision (int | None):
    """

    display: bool | None = None
    label: str | None = None
    precision: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemsRenderingSettings(_Model):
    """The columns of line items in a PDF.

    Attributes:
        discount (LineItemColumnSettings | None): A column of line items in a PDF.
        measure_unit (LineItemColumnSettings | None): A column of line items in a PDF.
        name (LineItemColumnSettings | None): A column of line items in a PDF.
        price (LineItemNumericColumnSettings | None): A column of numbers in a PDF.
        price_after_vat (LineItemNumericColumnSettings | None): A column of numbers in a PDF.
        quantity (LineItemColumnSettings | None): A column of line items in a PDF.
        total_price (LineItemNumericColumnSettings | None): A column of numbers in a PDF.
        total_price_after_vat (LineItemNumericColumnSettings | None): A column of numbers in a PDF.
        vat_amount (LineItemNumericColumnSettings | None): A column of numbers in a PDF.
        vat_rate (LineItemNumericColumnSettings | None): A column of numbers in a PDF.
    """

    discount: _m.LineItemColumnSettings | None = None
    measure_unit: _m.LineItemColumnSettings | None = None
    name: _m.LineItemColumnSettings | None = None
    price: _m.LineItemNumericColumnSettings | None = None
    price_after_vat: _m.LineItemNumericColumnSettings | None = None
    quantity: _m.LineItemColumnSettings | None = None
    total_price: _m.LineItemNumericColumnSettings | None = None
    total_price_after_vat: _m.LineItemNumericColumnSettings | None = None
    vat_amount: _m.LineItemNumericColumnSettings | None = None
    vat_rate: _m.LineItemNumericColumnSettings | None = None


@_model(kw_only=True, eq=False, repr=False)
class QuoteRenderingSettings(_Model):
    """What the PDF of a quote shows.

    Attributes:
        display_entity_bank_account (bool | None): The server's default is True.
        display_signature (bool | None): The server's default is False.
    """

    display_entity_bank_account: bool | None = None
    display_signature: bool | None = None


class VatModeEnum(_OpenStrEnum):
    EXCLUSIVE = "exclusive"
    INCLUSIVE = "inclusive"
