from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
