from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class WebhookSubscriptionResourceWithSecret(_Model):
    """A subscription with its secret, which signs the events.

    Attributes:
        id (str):
        event_types (list[str]):
        object_type (WebhookObjectType): Kind of object that webhooks report on.
        secret (str):
        status (WebhookSubscriptionStatus): Whether a subscription is enabled.
        url (str):
    """

    id: str
    event_types: list[str]
    object_type: _m.WebhookObjectType
    secret: str
    status: _m.WebhookSubscriptionStatus
    url: str
