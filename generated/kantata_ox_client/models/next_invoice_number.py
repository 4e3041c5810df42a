from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NextInvoiceNumber(_Model):
    """The next free invoice number.

    Attributes:
        next_invoice_number (str | None):
    """

    next_invoice_number: str | None = None
