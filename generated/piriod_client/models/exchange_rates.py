from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ExchangeRatePage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[GeneralChange] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.GeneralChange] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


@_model(kw_only=True, eq=False, repr=False)
class GeneralChange(_Model):
    """The exchange rate of two currencies on one day.

    Attributes:
        id (int | None): Identifier of the rate.
        currency_from (str | None): Currency code of what is converted.
        currency_to (str | None): Currency code of the result.
        amount (float | None): Units of `currency_to` for one unit of `currency_from`.
        date (datetime.date | None): Day of the rate.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: int | None = None
    currency_from: str | None = None
    currency_to: str | None = None
    amount: float | None = None
    date: datetime.date | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None
