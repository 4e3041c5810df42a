from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class WebhookDeliveryCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class WebhookDeliveryPaginationResource(_Model):
    """One page of webhook deliveries.

    Attributes:
        data (list[WebhookDeliveryResource]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.WebhookDeliveryResource]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class WebhookDeliveryResource(_Model):
    """The attempts to deliver an event, and the last response.

    Attributes:
        id (str):
        event_id (str):
        requests_made_count (int):
        url (str):
        response (str | None):
        response_status_code (int | None):
        was_successful (bool | None):
    """

    id: str
    event_id: str
    requests_made_count: int
    url: str
    response: str | None = None
    response_status_code: int | None = None
    was_successful: bool | None = None
