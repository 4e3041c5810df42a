from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesSendResponse(_Model):
    """The mails that were sent.

    Attributes:
        mail_ids (list[str]):
    """

    mail_ids: list[str]
