"""Records of ``subscribed_events`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models.subscribed_events_models_subscribed_event_subject_ref import (
    SubscribedEventsModelsSubscribedEventSubjectRef,
)
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class SubscribedEvent(Record):
    """One of ``subscribed_events``."""

    __slots__ = ()

    account_id: Field[int | None | Unset] = Field("account_id")
    context_workspace_id: Field[None | str | Unset] = Field("context_workspace_id")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    current_payload: Field[None | str | Unset] = Field("current_payload")
    event_type: Field[None | str | Unset] = Field("event_type")
    payload_changes: Field[None | str | Unset] = Field("payload_changes")
    previous_payload: Field[None | str | Unset] = Field("previous_payload")
    subject_changed_at: Field[datetime.datetime | None | Unset] = Field("subject_changed_at", read_datetime)
    subject_id: Field[int | None | Unset] = Field("subject_id")
    subject_ref: Field[None | SubscribedEventsModelsSubscribedEventSubjectRef | Unset] = LazyField(
        "subject_ref", SubscribedEventsModelsSubscribedEventSubjectRef.from_dict
    )
    subject_type: Field[None | str | Unset] = Field("subject_type")
    user_id: Field[int | None | Unset] = Field("user_id")

    subject: ToOne[Record] = ToOne(("subject_ref",))
