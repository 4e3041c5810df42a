from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class AllowedEinvoicingCountryCodes(_OpenStrEnum):
    BE = "BE"
    DE = "DE"
    NL = "NL"


@_model(kw_only=True, eq=False, repr=False)
class EInvoicingRetrieveListData(_Model):
    """The e-invoicing connections of an entity.

    Attributes:
        data (list[EinvoicingConnectionResponse]):
    """

    data: list[_m.EinvoicingConnectionResponse]


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingAddress(_Model):
    """The address of a participant of e-invoicing.

    Attributes:
        address_line1 (str):
        city (str):
        country (AllowedEinvoicingCountryCodes): Country where e-invoicing is possible.
        postal_code (str):
        address_line2 (str | None):
        state (str | None):
    """

    address_line1: str
    city: str
    country: _m.AllowedEinvoicingCountryCodes
    postal_code: str
    address_line2: str | None = None
    state: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingConnectionCreateRequest(_Model):
    """A new e-invoicing connection.

    Attributes:
        address (EinvoicingAddress): The address of a participant of e-invoicing.
        entity_vat_id_id (str | None):
        is_receiver (bool | None): The server's default is True.
        is_sender (bool | None): The server's default is True.
    """

    address: _m.EinvoicingAddress
    entity_vat_id_id: str | None = None
    is_receiver: bool | None = None
    is_sender: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingConnectionResponse(_Model):
    """A connection of an entity to the e-invoicing network.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (EinvoicingAddress): The address of a participant of e-invoicing.
        credentials (list[EinvoicingNetworkCredentialsResponse]):
        entity_id (str):
        legal_name (str):
        status (str):
        is_receiver (bool | None): The server's default is True.
        is_sender (bool | None): The server's default is True.
        provider_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: _m.EinvoicingAddress
    credentials: list[_m.EinvoicingNetworkCredentialsResponse]
    entity_id: str
    legal_name: str
    status: str
    is_receiver: bool | None = None
    is_sender: bool | None = None
    provider_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingConnectionUpdateRequest(_Model):
    """Changes to an e-invoicing connection; what is left out stays.

    Attributes:
        address (UpdateEinvoicingAddress | None): The new address of a participant of e-invoicing.
        is_receiver (bool | None):
        is_sender (bool | None):
    """

    address: _m.UpdateEinvoicingAddress | None = None
    is_receiver: bool | None = None
    is_sender: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingNetworkCredentialsCreateRequest(_Model):
    """New network credentials of a connection.

    Attributes:
        network_credentials_identifier (str):
        network_credentials_schema (EinvoiceSchemaTypeEnum): Scheme of an identifier in the e-invoicing network.
    """

    network_credentials_identifier: str
    network_credentials_schema: _m.EinvoiceSchemaTypeEnum


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingNetworkCredentialsResponse(_Model):
    """Network credentials of a connection.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        einvoicing_connection_id (str):
        network_credentials_identifier (str):
        network_credentials_schema (EinvoiceSchemaTypeEnum): Scheme of an identifier in the e-invoicing network.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    einvoicing_connection_id: str
    network_credentials_identifier: str
    network_credentials_schema: _m.EinvoiceSchemaTypeEnum


@_model(kw_only=True, eq=False, repr=False)
class UpdateEinvoicingAddress(_Model):
    """The new address of a participant of e-invoicing.

    Attributes:
        address_line1 (str):
        city (str):
        postal_code (str):
        address_line2 (str | None):
        state (str | None):
    """

    address_line1: str
    city: str
    postal_code: str
    address_line2: str | None = None
    state: str | None = None
