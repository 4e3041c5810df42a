from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Supplier(_Model):
    """Someone the workspace buys from.

    Attributes:
        id (int | None): Identifier of the supplier.
        name (str | None): Name, at most 64 characters.
        country (str | Country | None): Identifier of the country.
        tax_id (str | None): Tax number, at most 32 characters.
        state (int | State | None): Identifier of the state or region.
        currency (str | None): Currency code. The server's default is 'USD'.
        address (str | None): Postal address, at most 64 characters.
        email (str | None): E-mail address.
        phone (str | None): Telephone number, at most 16 characters.
        website (str | None): Web address.
        tax_settings (TaxSettings | None):
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: int | None = None
    name: str | None = None
    country: str | _m.Country | None = None
    tax_id: str | None = None
    state: int | _m.State | None = None
    currency: str | None = None
    address: str | None = None
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    tax_settings: _m.TaxSettings | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class SupplierInput(_Model):
    """What a caller may set of a Supplier.

    Attributes:
        name (str): Name, at most 64 characters.
        country (str): Identifier of the country.
        tax_id (str | None): Tax number, at most 32 characters.
        state (int | None): Identifier of the state or region.
        currency (str | None): Currency code. The server's default is 'USD'.
        address (str | None): Postal address, at most 64 characters.
        email (str | None): E-mail address.
        phone (str | None): Telephone number, at most 16 characters.
        website (str | None): Web address.
        tax_settings (TaxSettings | None): Tax settings; the members depend on the country.
    """

    name: str
    country: str
    tax_id: str | None = None
    state: int | None = None
    currency: str | None = None
    address: str | None = None
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    tax_settings: _m.TaxSettings | None = None


@_model(kw_only=True, eq=False, repr=False)
class SupplierPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Supplier] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Supplier] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }
