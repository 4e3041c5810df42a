"""Records of ``subscribed_events`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import SubscribedEventsModelsSubscribedEventSubjectRef
from .base import Record

if TYPE_CHECKING:
    import datetime


class SubscribedEvent(Record):
    """One of ``subscribed_events``."""

    __slots__ = ()

    account_id: Field[int | None] = Field("account_id")
    context_workspace_id: Field[None | str] = Field("context_workspace_id")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    current_payload: Field[None | str] = Field("current_payload")
    event_type: Field[None | str] = Field("event_type")
    payload_changes: Field[None | str] = Field("payload_changes")
    previous_payload: Field[None | str] = Field("previous_payload")
    subject_changed_at: Field[datetime.datetime | None] = Field("subject_changed_at", read_datetime)
    subject_id: Field[int | None] = Field("subject_id")
    subject_ref: Field[None | SubscribedEventsModelsSubscribedEventSubjectRef] = LazyField(
        "subject_ref", SubscribedEventsModelsSubscribedEventSubjectRef.from_dict
    )
    subject_type: Field[None | str] = Field("subject_type")
    user_id: Field[int | None] = Field("user_id")

    subject: ToOne[Record] = ToOne(("subject_ref",))
