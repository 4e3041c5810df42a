from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Usage(_Model):
    """What a metered line of a subscription used at one moment.

    Attributes:
        id (int | None): Identifier of the usage record.
        subscription_line (int | None): Identifier of the line of the subscription.
        date_time (datetime.datetime | None): Moment of the usage.
        quantity (float | None): Quantity used, in the unit of the plan.
        creation_scheme (UsageCreationScheme | None):
        created (datetime.datetime | None): Moment of creation.
    """

    id: int | None = None
    subscription_line: int | None = None
    date_time: datetime.datetime | None = None
    quantity: float | None = None
    creation_scheme: _m.UsageCreationScheme | None = None
    created: datetime.datetime | None = None


class UsageCreationScheme(_OpenStrEnum):
    API = "api"
    FILE = "file"
    PANEL = "panel"


@_model(kw_only=True, eq=False, repr=False)
class UsageInput(_Model):
    """What a caller may set of a Usage.

    Attributes:
        subscription_line (int): Identifier of the line of the subscription.
        date_time (datetime.datetime): Moment of the usage.
        quantity (float): Quantity used, in the unit of the plan.
    """

    subscription_line: int
    date_time: datetime.datetime
    quantity: float


@_model(kw_only=True, eq=False, repr=False)
class UsagePage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Usage] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Usage] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }
