from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PersonResponse(_Model):
    """A person who owns, directs or represents an entity.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by_entity_user_id (str | None):
        email (str):
        entity_id (str):
        first_name (str):
        last_name (str):
        relationship (PersonRelationshipResponse): What a person is in the entity.
        address (PersonAddressResponse | None):
        citizenship (AllowedCountries | None):
        date_of_birth (datetime.date | None):
        id_number (str | None):
        phone (str | None):
        ssn_last_4 (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by_entity_user_id: str | None
    email: str
    entity_id: str
    first_name: str
    last_name: str
    relationship: _m.PersonRelationshipResponse
    address: _m.PersonAddressResponse | None = None
    citizenship: _m.AllowedCountries | None = None
    date_of_birth: datetime.date | None = None
    id_number: str | None = None
    phone: str | None = None
    ssn_last_4: str | None = None
