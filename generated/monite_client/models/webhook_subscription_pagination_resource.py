from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class WebhookSubscriptionPaginationResource(_Model):
    """One page of webhook subscriptions.

    Attributes:
        data (list[WebhookSubscriptionResource]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.WebhookSubscriptionResource]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None
