from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivableSendResponse(_Model):
    """The mail that was sent.

    Attributes:
        mail_id (str):
    """

    mail_id: str
