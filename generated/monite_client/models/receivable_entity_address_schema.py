from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableEntityAddressSchema(_Model):
    """The address of the entity on a receivable.

    Attributes:
        city (str):
        line1 (str):
        postal_code (str):
        country (AllowedCountries | None): Country as an ISO 3166-1 code of two letters.
        line2 (str | None):
        state (str | None):
    """

    city: str
    line1: str
    postal_code: str
    country: _m.AllowedCountries | None = None
    line2: str | None = None
    state: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableEntityIndividual(_Model):
    """The entity of a receivable, an individual.

    Attributes:
        first_name (str):
        last_name (str):
        type_ (ReceivableEntityIndividualType):
        email (str | None):
        logo (str | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        website (str | None):
    """

    first_name: str
    last_name: str
    type_: _m.ReceivableEntityIndividualType
    email: str | None = None
    logo: str | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["individual"]}


class ReceivableEntityIndividualType(_OpenStrEnum):
    INDIVIDUAL = "individual"


@_model(kw_only=True, eq=False, repr=False)
class ReceivableEntityOrganization(_Model):
    """The entity of a receivable, an organization.

    Attributes:
        name (str):
        type_ (ReceivableEntityOrganizationType):
        email (str | None):
        logo (str | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        vat_id (str | None):
        website (str | None):
    """

    name: str
    type_: _m.ReceivableEntityOrganizationType
    email: str | None = None
    logo: str | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    vat_id: str | None = None
    website: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["organization"]}


class ReceivableEntityOrganizationType(_OpenStrEnum):
    ORGANIZATION = "organization"
