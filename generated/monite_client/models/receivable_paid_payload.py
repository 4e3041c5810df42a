from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivablePaidPayload(_Model):
    """When an invoice was paid.

    Attributes:
        comment (str | None):
        paid_at (datetime.datetime | None):
    """

    comment: str | None = None
    paid_at: datetime.datetime | None = None
