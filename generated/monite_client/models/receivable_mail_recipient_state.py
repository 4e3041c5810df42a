from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableMailRecipientState(_Model):
    """Whether a mail reached one recipient.

    Attributes:
        email (str):
        is_success (bool):
        error (str | None):
    """

    email: str
    is_success: bool
    error: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableMailRecipients(_Model):
    """Who a mail about a receivable went to.

    Attributes:
        bcc (list[ReceivableMailRecipientState] | None):
        cc (list[ReceivableMailRecipientState] | None):
        to (list[ReceivableMailRecipientState] | None):
    """

    bcc: list[_m.ReceivableMailRecipientState] | None = None
    cc: list[_m.ReceivableMailRecipientState] | None = None
    to: list[_m.ReceivableMailRecipientState] | None = None


class ReceivableMailStatusEnum(_OpenStrEnum):
    FAILED = "failed"
    PARTIALLY_SENT = "partially_sent"
    PENDING = "pending"
    PROCESSING = "processing"
    SENT = "sent"
