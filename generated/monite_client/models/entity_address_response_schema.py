from __future__ import annotations

import datetime
from typing import Any, ClassVar, Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EntityAddressResponseSchema(_Model):
    """The address of an entity.

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
class EntityIndividualResponse(_Model):
    """An entity that is an individual.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (EntityAddressResponseSchema): The address of an entity.
        individual (IndividualResponseSchema): The individual that an entity is.
        status (EntityStatusEnum): State of an entity.
        type_ (Literal['individual']):
        email (str | None):
        logo (LogoFile | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        website (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: _m.EntityAddressResponseSchema
    individual: _m.IndividualResponseSchema
    status: _m.EntityStatusEnum
    type_: Literal["individual"]
    email: str | None = None
    logo: _m.LogoFile | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["individual"]}


@_model(kw_only=True, eq=False, repr=False)
class EntityOrganizationResponse(_Model):
    """An entity that is an organization.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (EntityAddressResponseSchema): The address of an entity.
        organization (OrganizationResponseSchema): The organization that an entity is.
        status (EntityStatusEnum): State of an entity.
        type_ (Literal['organization']):
        email (str | None):
        logo (LogoFile | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        website (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: _m.EntityAddressResponseSchema
    organization: _m.OrganizationResponseSchema
    status: _m.EntityStatusEnum
    type_: Literal["organization"]
    email: str | None = None
    logo: _m.LogoFile | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["organization"]}


class EntityStatusEnum(_OpenStrEnum):
    ACTIVE = "active"
    DELETED = "deleted"
    INACTIVE = "inactive"


@_model(kw_only=True, eq=False, repr=False)
class IndividualResponseSchema(_Model):
    """The individual that an entity is.

    Attributes:
        first_name (str):
        last_name (str):
        date_of_birth (datetime.date | None):
        id_number (str | None):
        ssn_last_4 (str | None):
        title (str | None):
    """

    first_name: str
    last_name: str
    date_of_birth: datetime.date | None = None
    id_number: str | None = None
    ssn_last_4: str | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LogoFile(_Model):
    """A file, with its pages and previews.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        file_type (str):
        md5 (str):
        mimetype (str):
        name (str):
        region (str):
        size (int): In bytes.
        url (str):
        pages (list[PageSchema] | None): The server's default is [].
        previews (list[PreviewSchema] | None): The server's default is [].
    """

    id: str
    created_at: datetime.datetime
    file_type: str
    md5: str
    mimetype: str
    name: str
    region: str
    size: int
    url: str
    pages: list[_m.PageSchema] | None = None
    previews: list[_m.PreviewSchema] | None = None


@_model(kw_only=True, eq=False, repr=False)
class OptionalIndividualSchema(_Model):
    """Changes to the individual of an entity.

    Attributes:
        date_of_birth (datetime.date | None):
        first_name (str | None):
        id_number (str | None):
        last_name (str | None):
        ssn_last_4 (str | None):
        title (str | None):
    """

    date_of_birth: datetime.date | None = None
    first_name: str | None = None
    id_number: str | None = None
    last_name: str | None = None
    ssn_last_4: str | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class OptionalOrganizationSchema(_Model):
    """Changes to the organization of an entity.

    Attributes:
        business_structure (EntityBusinessStructure | None):
        directors_provided (bool | None):
        executives_provided (bool | None):
        legal_entity_id (str | None):
        legal_name (str | None):
        owners_provided (bool | None):
        representative_provided (bool | None):
    """

    business_structure: _m.EntityBusinessStructure | None = None
    directors_provided: bool | None = None
    executives_provided: bool | None = None
    legal_entity_id: str | None = None
    legal_name: str | None = None
    owners_provided: bool | None = None
    representative_provided: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class OrganizationResponseSchema(_Model):
    """The organization that an entity is.

    Attributes:
        legal_name (str):
        business_structure (EntityBusinessStructure | None):
        directors_provided (bool | None):
        executives_provided (bool | None):
        legal_entity_id (str | None):
        owners_provided (bool | None):
        representative_provided (bool | None):
    """

    legal_name: str
    business_structure: _m.EntityBusinessStructure | None = None
    directors_provided: bool | None = None
    executives_provided: bool | None = None
    legal_entity_id: str | None = None
    owners_provided: bool | None = None
    representative_provided: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class PageSchema(_Model):
    """A page of a file, as an image.

    Attributes:
        id (str):
        mimetype (str):
        number (int):
        size (int): In bytes.
        url (str):
    """

    id: str
    mimetype: str
    number: int
    size: int
    url: str


@_model(kw_only=True, eq=False, repr=False)
class PreviewSchema(_Model):
    """A preview image of a file.

    Attributes:
        height (int):
        url (str):
        width (int):
    """

    height: int
    url: str
    width: int


@_model(kw_only=True, eq=False, repr=False)
class UpdateEntityAddressSchema(_Model):
    """Changes to the address of an entity.

    Attributes:
        city (str | None):
        line1 (str | None):
        line2 (str | None):
        postal_code (str | None):
        state (str | None):
    """

    city: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateEntityRequest(_Model):
    """Changes to an entity; what is left out stays.

    Attributes:
        address (UpdateEntityAddressSchema | None):
        email (str | None):
        individual (OptionalIndividualSchema | None):
        organization (OptionalOrganizationSchema | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        website (str | None):
    """

    address: _m.UpdateEntityAddressSchema | None = None
    email: str | None = None
    individual: _m.OptionalIndividualSchema | None = None
    organization: _m.OptionalOrganizationSchema | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    website: str | None = None
