from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateInvoicePayload(_Model):
    """Changes to a receivable that is an invoice.

    Attributes:
        invoice (UpdateInvoice): Changes to an invoice that is a draft.
    """

    invoice: _m.UpdateInvoice

    _marks: ClassVar[dict[str, list[Any]]] = {"invoice": []}
