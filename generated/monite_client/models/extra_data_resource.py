from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ExtraDataResource(_Model):
    """A value that exports show beside an object.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        field_name (SupportedFieldNames): Name of an extra value of exports.
        field_value (str):
        object_id (str):
        object_type (ExtraDataResourceObjectType):
        created_by (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    field_name: _m.SupportedFieldNames
    field_value: str
    object_id: str
    object_type: _m.ExtraDataResourceObjectType
    created_by: str | None = None
