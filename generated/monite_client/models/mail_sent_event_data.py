from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class MailSentEventData(_Model):
    """Event data: a mail was sent.

    Attributes:
        mail_id (str):
        mail_status (ReceivableMailStatusEnum): State of a mail.
        recipients (ReceivableMailRecipients): Who a mail about a receivable went to.
    """

    mail_id: str
    mail_status: _m.ReceivableMailStatusEnum
    recipients: _m.ReceivableMailRecipients
