from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
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


class WebhookSubscriptionCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


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


class WebhookSubscriptionStatus(_OpenStrEnum):
    DISABLED = "disabled"
    ENABLED = "enabled"
