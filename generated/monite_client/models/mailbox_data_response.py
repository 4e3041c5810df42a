from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class MailboxDataResponse(_Model):
    """Mailboxes.

    Attributes:
        data (list[MailboxResponse] | None):
    """

    data: list[_m.MailboxResponse] | None = None
