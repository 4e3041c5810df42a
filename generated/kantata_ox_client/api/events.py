from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import stated_values as _stated_values
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import SubscribedEventOptionalField


def _get_subscribed_events_kwargs(
    *,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    event_types: list[int | str] | str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    most_recent: bool | Unset = UNSET,
    most_recent_by_event_type: bool | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    optional_fields: list[SubscribedEventOptionalField] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    subject_id: str | Unset = UNSET,
    subject_type: str | Unset = UNSET,
    user_ids: list[int] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "created_after": created_after,
                "created_before": created_before,
                "event_types": event_types,
                "include": include,
                "most_recent": most_recent,
                "most_recent_by_event_type": most_recent_by_event_type,
                "only": only,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
                "subject_id": subject_id,
                "subject_type": subject_type,
                "user_ids": user_ids,
            }
        ),
    }
    return _kwargs
