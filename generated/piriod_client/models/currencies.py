from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CurrencyPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[GeneralCurrency] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.GeneralCurrency] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


@_model(kw_only=True, eq=False, repr=False)
class GeneralCurrency(_Model):
    """A currency the vendor knows.

    Attributes:
        id (str | None): Currency code.
        conversion (str | None): Currency it is converted to.
        name (str | None):
        name_en (str | None): Name in English.
        default (bool | None): Whether it is the usual one of the country.
        is_chargeable (bool | None): Whether payments can be made in it.
        available (bool | None): Whether it can be used.
        rounded (bool | None): Whether amounts are whole numbers.
        country (str | None): Identifier of the country.
    """

    id: str | None = None
    conversion: str | None = None
    name: str | None = None
    name_en: str | None = None
    default: bool | None = None
    is_chargeable: bool | None = None
    available: bool | None = None
    rounded: bool | None = None
    country: str | None = None
