from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class CounterpartCursorFields(_OpenStrEnum):
    COUNTERPART_NAME = "counterpart_name"


@_model(kw_only=True, eq=False, repr=False)
class CounterpartIndividualCreatePayload(_Model):
    """The individual of a new counterpart.

    Attributes:
        address (CounterpartAddress): An address of a counterpart.
        first_name (str):
        is_customer (bool):
        is_vendor (bool):
        last_name (str):
        email (str | None):
        phone (str | None):
        tag_ids (list[str] | None):
        title (str | None):
    """

    address: _m.CounterpartAddress
    first_name: str
    is_customer: bool
    is_vendor: bool
    last_name: str
    email: str | None = None
    phone: str | None = None
    tag_ids: list[str] | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartIndividualRootCreatePayload(_Model):
    """A new counterpart that is an individual.

    Attributes:
        individual (CounterpartIndividualCreatePayload): The individual of a new counterpart.
        type_ (CounterpartIndividualRootCreatePayloadType):
        external_reference (str | None):
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
        reminders_enabled (bool | None): The server's default is True.
        tax_id (str | None):
    """

    individual: _m.CounterpartIndividualCreatePayload
    type_: _m.CounterpartIndividualRootCreatePayloadType
    external_reference: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["individual"]}


class CounterpartIndividualRootCreatePayloadType(_OpenStrEnum):
    INDIVIDUAL = "individual"


@_model(kw_only=True, eq=False, repr=False)
class CounterpartIndividualRootResponse(_Model):
    """A counterpart that is an individual.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        individual (CounterpartIndividualResponse): The individual that a counterpart is.
        type_ (CounterpartType): Kind of counterpart.
        created_automatically (bool | None): The server's default is False.
        created_by_entity_user_id (str | None):
        default_billing_address_id (str | None):
        default_shipping_address_id (str | None):
        external_reference (str | None):
        language (LanguageCodeEnum | None):
        reminders_enabled (bool | None):
        tax_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    individual: _m.CounterpartIndividualResponse
    type_: _m.CounterpartType
    created_automatically: bool | None = None
    created_by_entity_user_id: str | None = None
    default_billing_address_id: str | None = None
    default_shipping_address_id: str | None = None
    external_reference: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"individual": []}


@_model(kw_only=True, eq=False, repr=False)
class CounterpartIndividualRootUpdatePayload(_Model):
    """Changes to a counterpart that is an individual.

    Attributes:
        individual (CounterpartIndividualUpdatePayload): Changes to the individual of a counterpart.
        default_billing_address_id (str | None):
        default_shipping_address_id (str | None):
        external_reference (str | None):
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
        reminders_enabled (bool | None):
        tax_id (str | None):
    """

    individual: _m.CounterpartIndividualUpdatePayload
    default_billing_address_id: str | None = None
    default_shipping_address_id: str | None = None
    external_reference: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"individual": []}


@_model(kw_only=True, eq=False, repr=False)
class CounterpartIndividualUpdatePayload(_Model):
    """Changes to the individual of a counterpart.

    Attributes:
        email (str | None):
        first_name (str | None):
        is_customer (bool | None):
        is_vendor (bool | None):
        last_name (str | None):
        phone (str | None):
        tag_ids (list[str] | None):
        title (str | None):
    """

    email: str | None = None
    first_name: str | None = None
    is_customer: bool | None = None
    is_vendor: bool | None = None
    last_name: str | None = None
    phone: str | None = None
    tag_ids: list[str] | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationCreatePayload(_Model):
    """The organization of a new counterpart.

    Attributes:
        address (CounterpartAddress): An address of a counterpart.
        is_customer (bool):
        is_vendor (bool):
        legal_name (str):
        email (str | None):
        phone (str | None):
        tag_ids (list[str] | None):
    """

    address: _m.CounterpartAddress
    is_customer: bool
    is_vendor: bool
    legal_name: str
    email: str | None = None
    phone: str | None = None
    tag_ids: list[str] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationRootCreatePayload(_Model):
    """A new counterpart that is an organization.

    Attributes:
        organization (CounterpartOrganizationCreatePayload): The organization of a new counterpart.
        type_ (CounterpartOrganizationRootCreatePayloadType):
        external_reference (str | None):
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
        reminders_enabled (bool | None): The server's default is True.
        tax_id (str | None):
    """

    organization: _m.CounterpartOrganizationCreatePayload
    type_: _m.CounterpartOrganizationRootCreatePayloadType
    external_reference: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["organization"]}


class CounterpartOrganizationRootCreatePayloadType(_OpenStrEnum):
    ORGANIZATION = "organization"


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationRootResponse(_Model):
    """A counterpart that is an organization.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        organization (CounterpartOrganizationResponse): The organization that a counterpart is.
        type_ (CounterpartType): Kind of counterpart.
        created_automatically (bool | None): The server's default is False.
        created_by_entity_user_id (str | None):
        default_billing_address_id (str | None):
        default_shipping_address_id (str | None):
        external_reference (str | None):
        language (LanguageCodeEnum | None):
        reminders_enabled (bool | None):
        tax_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    organization: _m.CounterpartOrganizationResponse
    type_: _m.CounterpartType
    created_automatically: bool | None = None
    created_by_entity_user_id: str | None = None
    default_billing_address_id: str | None = None
    default_shipping_address_id: str | None = None
    external_reference: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"organization": []}


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationRootUpdatePayload(_Model):
    """Changes to a counterpart that is an organization.

    Attributes:
        organization (CounterpartOrganizationUpdatePayload): Changes to the organization of a counterpart.
        default_billing_address_id (str | None):
        default_shipping_address_id (str | None):
        external_reference (str | None):
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
        reminders_enabled (bool | None): The server's default is True.
        tax_id (str | None):
    """

    organization: _m.CounterpartOrganizationUpdatePayload
    default_billing_address_id: str | None = None
    default_shipping_address_id: str | None = None
    external_reference: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"organization": []}


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationUpdatePayload(_Model):
    """Changes to the organization of a counterpart.

    Attributes:
        email (str | None):
        is_customer (bool | None):
        is_vendor (bool | None):
        legal_name (str | None):
        phone (str | None):
        tag_ids (list[str] | None):
    """

    email: str | None = None
    is_customer: bool | None = None
    is_vendor: bool | None = None
    legal_name: str | None = None
    phone: str | None = None
    tag_ids: list[str] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartPaginationResponse(_Model):
    """One page of counterparts.

    Attributes:
        data (list[CounterpartIndividualRootResponse | CounterpartOrganizationRootResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.CounterpartIndividualRootResponse | _m.CounterpartOrganizationRootResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None
