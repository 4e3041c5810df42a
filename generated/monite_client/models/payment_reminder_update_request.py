from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentReminderUpdateRequest(_Model):
    """Changes to a payment reminder; what is left out stays.

    Attributes:
        name (str | None):
        recipients (Recipients | None): Addresses of a mail.
        term_1_reminder (Reminder | None): A mail some days before a day of the payment terms.
        term_2_reminder (Reminder | None): A mail some days before a day of the payment terms.
        term_final_reminder (Reminder | None): A mail some days before a day of the payment terms.
    """

    name: str | None = None
    recipients: _m.Recipients | None = None
    term_1_reminder: _m.Reminder | None = None
    term_2_reminder: _m.Reminder | None = None
    term_final_reminder: _m.Reminder | None = None
