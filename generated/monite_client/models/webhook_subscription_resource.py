from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class WebhookSubscriptionResource(_Model):
    """A subscription to events of one kind of object.

    Attributes:
        id (str):
        event_types (list[str]):
        object_type (WebhookObjectType): Kind of object that webhooks report on.
        status (WebhookSubscriptionStatus): Whether a subscription is enabled.
        url (str):
    """

    id: str
    event_types: list[str]
    object_type: _m.WebhookObjectType
    status: _m.WebhookSubscriptionStatus
    url: str
