from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
