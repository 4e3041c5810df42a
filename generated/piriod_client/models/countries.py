from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CountryPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[GeneralCountry] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.GeneralCountry] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


@_model(kw_only=True, eq=False, repr=False)
class GeneralCountry(_Model):
    """A country the vendor knows.

    Attributes:
        id (str | None): Identifier of the country.
        name (str | None):
        name_en (str | None): Name in English.
        phone_code (str | None): Telephone prefix.
        has_regulation (bool | None): Whether the country is tax-regulated.
        tax_percent (float | None): Usual tax rate in percent.
    """

    id: str | None = None
    name: str | None = None
    name_en: str | None = None
    phone_code: str | None = None
    has_regulation: bool | None = None
    tax_percent: float | None = None
