from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class ExportSettingCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    ID = "id"


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


class ExtraDataCreateRequestObjectType(_OpenStrEnum):
    COUNTERPART = "counterpart"


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


@_model(kw_only=True, eq=False, repr=False)
class ExtraDataResourceList(_Model):
    """One page of extra data.

    Attributes:
        data (list[ExtraDataResource]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.ExtraDataResource]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


class ExtraDataResourceObjectType(_OpenStrEnum):
    COUNTERPART = "counterpart"


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


class ExtraDataUpdateRequestObjectType(_OpenStrEnum):
    COUNTERPART = "counterpart"


class SupportedFieldNames(_OpenStrEnum):
    DEFAULT_ACCOUNT_CODE = "default_account_code"
    DEFAULT_TAX_RATE_CODE = "default_tax_rate_code"
