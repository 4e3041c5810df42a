from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
