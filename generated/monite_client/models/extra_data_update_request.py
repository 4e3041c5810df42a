from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ExtraDataUpdateRequest(_Model):
    """Changes to extra data; what is left out stays.

    Attributes:
        field_name (SupportedFieldNames | None): Name of an extra value of exports.
        field_value (str | None):
        object_id (str | None):
        object_type (ExtraDataUpdateRequestObjectType | None):
    """

    field_name: _m.SupportedFieldNames | None = None
    field_value: str | None = None
    object_id: str | None = None
    object_type: _m.ExtraDataUpdateRequestObjectType | None = None
