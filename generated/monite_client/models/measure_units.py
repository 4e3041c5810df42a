from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UnitListResponse(_Model):
    """The measure units of an entity.

    Attributes:
        data (list[UnitResponse]):
    """

    data: list[_m.UnitResponse]


@_model(kw_only=True, eq=False, repr=False)
class UnitResponse(_Model):
    """A unit that quantities are measured in.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        description (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UnitUpdate(_Model):
    """Changes to a measure unit; what is left out stays.

    Attributes:
        description (str | None):
        name (str | None):
    """

    description: str | None = None
    name: str | None = None
