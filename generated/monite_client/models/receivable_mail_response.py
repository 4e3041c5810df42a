from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableMailResponse(_Model):
    """A mail about a receivable, and whom it reached.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        status (ReceivableMailStatusEnum): State of a mail.
        recipients (ReceivableMailRecipients | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    status: _m.ReceivableMailStatusEnum
    recipients: _m.ReceivableMailRecipients | None = None
