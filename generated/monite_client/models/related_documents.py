from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RelatedDocuments(_Model):
    """Documents that belong to an invoice.

    Attributes:
        credit_note_ids (list[UUID] | None):
        proforma_invoice_id (UUID | None):
    """

    credit_note_ids: list[UUID] | None = None
    proforma_invoice_id: UUID | None = None
