from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetSubscribedEventTypesResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        subscribed_event_types (list[str] | None):
        subscribed_event_type_schemas (GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas | None):
    """

    subscribed_event_types: list[str] | None = None
    subscribed_event_type_schemas: _m.GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas | None = None
