from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RelatedDocuments(_Model):
    """Documents that belong to an invoice.

    Attributes:
        credit_note_ids (list[str] | None):
        proforma_invoice_id (str | None):
    """

    credit_note_ids: list[str] | None = None
    proforma_invoice_id: str | None = None
