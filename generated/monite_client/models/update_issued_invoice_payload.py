from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateIssuedInvoicePayload(_Model):
    """Changes to a receivable that is an issued invoice.

    Attributes:
        issued_invoice (UpdateIssuedInvoice): Changes to an invoice that was issued.
    """

    issued_invoice: _m.UpdateIssuedInvoice

    _marks: ClassVar[dict[str, list[Any]]] = {"issued_invoice": []}
