from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PersonRequest(_Model):
    """A new person.

    Attributes:
        email (str):
        first_name (str):
        last_name (str):
        relationship (PersonRelationshipRequest): What a new person is in the entity.
        address (PersonAddressRequest | None):
        citizenship (AllowedCountries | None):
        date_of_birth (datetime.date | None):
        id_number (str | None):
        phone (str | None):
        ssn_last_4 (str | None):
    """

    email: str
    first_name: str
    last_name: str
    relationship: _m.PersonRelationshipRequest
    address: _m.PersonAddressRequest | None = None
    citizenship: _m.AllowedCountries | None = None
    date_of_birth: datetime.date | None = None
    id_number: str | None = None
    phone: str | None = None
    ssn_last_4: str | None = None
