from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateWebhookSubscriptionRequest(_Model):
    """Changes to a webhook subscription; what is left out stays.

    Attributes:
        event_types (list[str] | None):
        object_type (WebhookObjectType | None):
        url (str | None):
    """

    event_types: list[str] | None = None
    object_type: _m.WebhookObjectType | None = None
    url: str | None = None
