from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentRecordHistoryResponse(_Model):
    """A state that a payment record had.

    Attributes:
        status (PaymentRecordStatusEnum): State of a payment record.
        timestamp (datetime.datetime):
        entity_user_id (str | None):
    """

    status: _m.PaymentRecordStatusEnum
    timestamp: datetime.datetime
    entity_user_id: str | None = None
