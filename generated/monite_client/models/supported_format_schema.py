from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SupportedFormatSchema(_Model):
    """The formats in which a kind of object can be exported.

    Attributes:
        available_types (SupportedFormatSchemaAvailableTypes):
        object_type (SupportedFormatSchemaObjectType):
    """

    available_types: _m.SupportedFormatSchemaAvailableTypes
    object_type: _m.SupportedFormatSchemaObjectType
