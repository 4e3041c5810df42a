from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OptionalPersonAddressRequest(_Model):
    """Changes to the address of a person.

    Attributes:
        city (str | None):
        country (AllowedCountries | None):
        line1 (str | None):
        line2 (str | None):
        postal_code (str | None):
        state (str | None):
    """

    city: str | None = None
    country: _m.AllowedCountries | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class OptionalPersonRelationship(_Model):
    """Changes to what a person is in the entity.

    Attributes:
        director (bool | None):
        executive (bool | None):
        owner (bool | None):
        percent_ownership (float | None):
        representative (bool | None):
        title (str | None):
    """

    director: bool | None = None
    executive: bool | None = None
    owner: bool | None = None
    percent_ownership: float | None = None
    representative: bool | None = None
    title: str | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class PersonAddressRequest(_Model):
    """The address of a new person.

    Attributes:
        city (str):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        line1 (str):
        postal_code (str):
        line2 (str | None):
        state (str | None):
    """

    city: str
    country: _m.AllowedCountries
    line1: str
    postal_code: str
    line2: str | None = None
    state: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PersonAddressResponse(_Model):
    """The address of a person.

    Attributes:
        city (str):
        country (str):
        line1 (str):
        postal_code (str):
        line2 (str | None):
        state (str | None):
    """

    city: str
    country: str
    line1: str
    postal_code: str
    line2: str | None = None
    state: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PersonOnboardingDocumentsPayload(_Model):
    """Ids of the files that verify a person.

    Attributes:
        additional_verification_document_back (str | None):
        additional_verification_document_front (str | None):
        verification_document_back (str | None):
        verification_document_front (str | None):
    """

    additional_verification_document_back: str | None = None
    additional_verification_document_front: str | None = None
    verification_document_back: str | None = None
    verification_document_front: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PersonRelationshipRequest(_Model):
    """What a new person is in the entity.

    Attributes:
        director (bool | None): The server's default is False.
        executive (bool | None): The server's default is False.
        owner (bool | None): The server's default is False.
        percent_ownership (float | None):
        representative (bool | None): The server's default is False.
        title (str | None):
    """

    director: bool | None = None
    executive: bool | None = None
    owner: bool | None = None
    percent_ownership: float | None = None
    representative: bool | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PersonRelationshipResponse(_Model):
    """What a person is in the entity.

    Attributes:
        director (bool | None): The server's default is False.
        executive (bool | None): The server's default is False.
        owner (bool | None): The server's default is False.
        percent_ownership (float | None):
        representative (bool | None): The server's default is False.
        title (str | None):
    """

    director: bool | None = None
    executive: bool | None = None
    owner: bool | None = None
    percent_ownership: float | None = None
    representative: bool | None = None
    title: str | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class PersonsResponse(_Model):
    """The persons of an entity.

    Attributes:
        data (list[PersonResponse]):
    """

    data: list[_m.PersonResponse]
