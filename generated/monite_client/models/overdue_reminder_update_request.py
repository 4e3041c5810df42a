from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OverdueReminderUpdateRequest(_Model):
    """Changes to an overdue reminder; what is left out stays.

    Attributes:
        name (str | None):
        recipients (Recipients | None): Addresses of a mail.
        terms (list[OverdueReminderTerm] | None):
    """

    name: str | None = None
    recipients: _m.Recipients | None = None
    terms: list[_m.OverdueReminderTerm] | None = None
