from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Addon(_Model):
    """An extra charge on a subscription.

    Attributes:
        id (str | None): Identifier of the add-on.
        name (str | None): Name, at most 56 characters.
        amount (float | None): Price, in `currency`.
        currency (str | None): Currency code.
        description (str | None): Text, at most 256 characters.
        apply_scheme (ApplyScheme | None): Whether it is charged once or repeatedly. The server's default is 'one_time'.
        duration_times (int | None): Number of times a recurring add-on applies.
        sku (str | None): Article code, at most 32 characters.
        unit_label (str | None): Name of the unit, at most 4 characters.
        status (AddonStatus | None):
        archived (datetime.datetime | None): Moment of archiving.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    name: str | None = None
    amount: float | None = None
    currency: str | None = None
    description: str | None = None
    apply_scheme: _m.ApplyScheme | None = None
    duration_times: int | None = None
    sku: str | None = None
    unit_label: str | None = None
    status: _m.AddonStatus | None = None
    archived: datetime.datetime | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class AddonInput(_Model):
    """What a caller may set of an Addon.

    Attributes:
        name (str): Name, at most 56 characters.
        amount (float): Price, in `currency`.
        currency (str): Currency code.
        description (str): Text, at most 256 characters.
        apply_scheme (ApplyScheme | None): How often an add-on is charged.
        duration_times (int | None): Number of times a recurring add-on applies.
        sku (str | None): Article code, at most 32 characters.
        unit_label (str | None): Name of the unit, at most 4 characters.
    """

    name: str
    amount: float
    currency: str
    description: str
    apply_scheme: _m.ApplyScheme | None = None
    duration_times: int | None = None
    sku: str | None = None
    unit_label: str | None = None


class AddonStatus(_OpenStrEnum):
    ACTIVE = "active"
    ARCHIVED = "archived"


class ApplyScheme(_OpenStrEnum):
    ONE_TIME = "one_time"
    RECURRING = "recurring"
