from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


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
