from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableSendRequest(_Model):
    """The mail to send with a receivable.

    Attributes:
        body_text (str):
        subject_text (str):
        recipients (Recipients | None): Addresses of a mail.
    """

    body_text: str
    subject_text: str
    recipients: _m.Recipients | None = None
