from __future__ import annotations

from typing import ClassVar, Literal

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


@_model(kw_only=True, eq=False, repr=False)
class GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas(_Model):
    """An object without documented members."""

    additional_properties: dict[str, _m.GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasValue] = {}


@_model(kw_only=True, eq=False, repr=False)
class GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaAdgjng(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        type_ (str | None):
        description (str | None):
        fields (GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaNbfkfo | None):
    """

    name: str | None = None
    type_: str | None = None
    description: str | None = None
    fields: _m.GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaNbfkfo | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh(_Model):
    """An object without documented members."""

    additional_properties: dict[str, _m.GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaAdgjng] = {}


@_model(kw_only=True, eq=False, repr=False)
class GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaNbfkfo(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        type_ (str | None):
        description (str | None):
    """

    name: str | None = None
    type_: str | None = None
    description: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasValue(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        description (str | None):
        fields (GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh | None):
    """

    name: str | None = None
    description: str | None = None
    fields: _m.GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh | None = None


SubscribedEventOptionalField = Literal["current_payload", "payload_changes", "previous_payload"]
