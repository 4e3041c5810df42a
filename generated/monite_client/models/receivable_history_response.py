from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableHistoryResponse(_Model):
    """Something that happened to a receivable; event_type tells the form of event_data.

    Attributes:
        id (str):
        event_data (StatusChangedEventData | BasedOnReceivableCreatedEventData | PaymentReceivedEventData |
            ReminderMailSentEventData | MailSentEventData | ReceivableUpdatedEventData | ReceivableCreatedEventData):
        event_type (ReceivableHistoryEventTypeEnum): What happened to a receivable.
        receivable_id (str):
        timestamp (datetime.datetime):
        current_pdf_url (str | None):
        entity_user_id (str | None):
    """

    id: str
    event_data: (
        _m.StatusChangedEventData
        | _m.BasedOnReceivableCreatedEventData
        | _m.PaymentReceivedEventData
        | _m.ReminderMailSentEventData
        | _m.MailSentEventData
        | _m.ReceivableUpdatedEventData
        | _m.ReceivableCreatedEventData
    )
    event_type: _m.ReceivableHistoryEventTypeEnum
    receivable_id: str
    timestamp: datetime.datetime
    current_pdf_url: str | None = None
    entity_user_id: str | None = None
