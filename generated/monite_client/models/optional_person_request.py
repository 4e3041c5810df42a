from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OptionalPersonRequest(_Model):
    """Changes to a person; what is left out stays.

    Attributes:
        address (OptionalPersonAddressRequest | None):
        citizenship (AllowedCountries | None):
        date_of_birth (datetime.date | None):
        email (str | None):
        first_name (str | None):
        id_number (str | None):
        last_name (str | None):
        phone (str | None):
        relationship (OptionalPersonRelationship | None):
        ssn_last_4 (str | None):
    """

    address: _m.OptionalPersonAddressRequest | None = None
    citizenship: _m.AllowedCountries | None = None
    date_of_birth: datetime.date | None = None
    email: str | None = None
    first_name: str | None = None
    id_number: str | None = None
    last_name: str | None = None
    phone: str | None = None
    relationship: _m.OptionalPersonRelationship | None = None
    ssn_last_4: str | None = None
