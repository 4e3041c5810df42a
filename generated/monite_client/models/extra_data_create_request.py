from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ExtraDataCreateRequest(_Model):
    """A new value that exports show beside an object.

    Attributes:
        field_name (SupportedFieldNames): Name of an extra value of exports.
        field_value (str):
        object_id (str):
        object_type (ExtraDataCreateRequestObjectType):
    """

    field_name: _m.SupportedFieldNames
    field_value: str
    object_id: str
    object_type: _m.ExtraDataCreateRequestObjectType
