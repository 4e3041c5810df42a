from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteCounterpartResource(_Model):
    """The counterpart that a delivery goes to.

    Attributes:
        id (str):
        individual (CounterpartIndividualResponse | None):
        language (LanguageCodeEnum | None):
        organization (CounterpartOrganizationResponse | None):
    """

    id: str
    individual: _m.CounterpartIndividualResponse | None = None
    language: _m.LanguageCodeEnum | None = None
    organization: _m.CounterpartOrganizationResponse | None = None


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteCreateBasedOnRequest(_Model):
    """A new delivery note based on a receivable.

    Attributes:
        based_on (str):
    """

    based_on: str

    _marks: ClassVar[dict[str, list[Any]]] = {"based_on": []}


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteCreateLineItem(_Model):
    """A new line item of a delivery note.

    Attributes:
        quantity (float):
        product (DeliveryNoteLineItemProduct | None): A product of a delivery note that is not in the catalogue.
        product_id (str | None):
    """

    quantity: float
    product: _m.DeliveryNoteLineItemProduct | None = None
    product_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteCreateRequest(_Model):
    """A new delivery note.

    Attributes:
        counterpart_address_id (str):
        counterpart_id (str):
        line_items (list[DeliveryNoteCreateLineItem]):
        delivery_date (datetime.date | None):
        delivery_number (str | None):
        display_signature_placeholder (bool | None): The server's default is False.
        document_id (str | None):
        memo (str | None):
    """

    counterpart_address_id: str
    counterpart_id: str
    line_items: list[_m.DeliveryNoteCreateLineItem]
    delivery_date: datetime.date | None = None
    delivery_number: str | None = None
    display_signature_placeholder: bool | None = None
    document_id: str | None = None
    memo: str | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"counterpart_address_id": []}


class DeliveryNoteCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    DELIVERY_DATE = "delivery_date"
    DOCUMENT_ID = "document_id"
    STATUS = "status"


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteLineItemProduct(_Model):
    """A product of a delivery note that is not in the catalogue.

    Attributes:
        name (str):
        description (str | None):
        measure_unit (UnitRequest | None): A new measure unit.
    """

    name: str
    description: str | None = None
    measure_unit: _m.UnitRequest | None = None


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteLineItemResource(_Model):
    """A line item of a delivery note.

    Attributes:
        product (DeliveryNoteLineItemProduct): A product of a delivery note that is not in the catalogue.
        quantity (float):
    """

    product: _m.DeliveryNoteLineItemProduct
    quantity: float


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteResource(_Model):
    """A note of what is delivered to a counterpart.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        counterpart (DeliveryNoteCounterpartResource): The counterpart that a delivery goes to.
        counterpart_address (ReceivablesCounterpartAddress): The address that a delivery goes to.
        counterpart_id (str):
        display_signature_placeholder (bool):
        document_id (str):
        entity (ReceivableEntityOrganization | ReceivableEntityIndividual):
        entity_address (ReceivableEntityAddressSchema): The address of the entity on a receivable.
        entity_id (str):
        file_language (LanguageCodeEnum): Language as an ISO 639-1 code.
        line_items (list[DeliveryNoteLineItemResource]):
        original_file_language (LanguageCodeEnum): Language as an ISO 639-1 code.
        status (DeliveryNoteStatusEnum): State of a delivery note.
        based_on (str | None):
        based_on_document_id (str | None):
        created_by_entity_user_id (str | None):
        delivery_date (datetime.date | None):
        delivery_number (str | None):
        file_url (str | None):
        memo (str | None):
        original_file_url (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    counterpart: _m.DeliveryNoteCounterpartResource
    counterpart_address: _m.ReceivablesCounterpartAddress
    counterpart_id: str
    display_signature_placeholder: bool
    document_id: str
    entity: _m.ReceivableEntityOrganization | _m.ReceivableEntityIndividual
    entity_address: _m.ReceivableEntityAddressSchema
    entity_id: str
    file_language: _m.LanguageCodeEnum
    line_items: list[_m.DeliveryNoteLineItemResource]
    original_file_language: _m.LanguageCodeEnum
    status: _m.DeliveryNoteStatusEnum
    based_on: str | None = None
    based_on_document_id: str | None = None
    created_by_entity_user_id: str | None = None
    delivery_date: datetime.date | None = None
    delivery_number: str | None = None
    file_url: str | None = None
    memo: str | None = None
    original_file_url: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteResourceList(_Model):
    """One page of delivery notes.

    Attributes:
        data (list[DeliveryNoteResource]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.DeliveryNoteResource]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


class DeliveryNoteStatusEnum(_OpenStrEnum):
    CANCELED = "canceled"
    CREATED = "created"
    DELIVERED = "delivered"


@_model(kw_only=True, eq=False, repr=False)
class DeliveryNoteUpdateRequest(_Model):
    """Changes to a delivery note; what is left out stays.

    Attributes:
        counterpart_address_id (str | None):
        counterpart_id (str | None):
        delivery_date (datetime.date | None):
        delivery_number (str | None):
        display_signature_placeholder (bool | None):
        line_items (list[DeliveryNoteCreateLineItem] | None):
        memo (str | None):
    """

    counterpart_address_id: str | None = None
    counterpart_id: str | None = None
    delivery_date: datetime.date | None = None
    delivery_number: str | None = None
    display_signature_placeholder: bool | None = None
    line_items: list[_m.DeliveryNoteCreateLineItem] | None = None
    memo: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesCounterpartAddress(_Model):
    """The address that a delivery goes to.

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
