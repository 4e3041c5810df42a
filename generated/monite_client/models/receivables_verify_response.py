from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesVerifyResponse(_Model):
    """What keeps a receivable from being issued, and what should be looked at.

    Attributes:
        errors (MissingFields | None):
        warnings (ReceivablesRemindersWarningMessage | None):
    """

    errors: _m.MissingFields | None = None
    warnings: _m.ReceivablesRemindersWarningMessage | None = None
