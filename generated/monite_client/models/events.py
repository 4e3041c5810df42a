from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class EventCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class EventPaginationResource(_Model):
    """One page of events.

    Attributes:
        data (list[EventResource]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.EventResource]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class EventResource(_Model):
    """What happened to an object.

    Attributes:
        id (str):
        action (str):
        api_version (str | None):
        description (str):
        entity_id (str):
        object_type (WebhookObjectType): Kind of object that webhooks report on.
        created_at (datetime.datetime | None):
        object_ (Any | None):
    """

    id: str
    action: str
    api_version: str | None
    description: str
    entity_id: str
    object_type: _m.WebhookObjectType
    created_at: datetime.datetime | None = None
    object_: Any | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "object_": "object",
    }
