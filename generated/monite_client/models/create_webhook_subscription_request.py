from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWebhookSubscriptionRequest(_Model):
    """A new subscription; without event types it is for all events of the object.

    Attributes:
        object_type (WebhookObjectType): Kind of object that webhooks report on.
        url (str):
        event_types (list[str] | None):
    """

    object_type: _m.WebhookObjectType
    url: str
    event_types: list[str] | None = None
