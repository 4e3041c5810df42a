from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableHistoryResponse(_Model):
    """Something that happened to a payable; event_type tells the form of event_data.

    Attributes:
        id (str):
        event_data (PayableStatusChangedEventData | PayableCreatedEventData | PayableCreditNoteLinkedEventData |
            PayableCreditNoteUnlinkedEventData | FileAttachedEventData | PayableUpdatedEventData):
        event_type (PayableHistoryEventTypeEnum): What happened to a payable.
        payable_id (str):
        timestamp (datetime.datetime):
        entity_user_id (str | None):
    """

    id: str
    event_data: (
        _m.PayableStatusChangedEventData
        | _m.PayableCreatedEventData
        | _m.PayableCreditNoteLinkedEventData
        | _m.PayableCreditNoteUnlinkedEventData
        | _m.FileAttachedEventData
        | _m.PayableUpdatedEventData
    )
    event_type: _m.PayableHistoryEventTypeEnum
    payable_id: str
    timestamp: datetime.datetime
    entity_user_id: str | None = None
