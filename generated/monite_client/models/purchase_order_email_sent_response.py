from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderEmailSentResponse(_Model):
    """The mail that was sent.

    Attributes:
        mail_id (UUID):
    """

    mail_id: UUID
