from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableEntityAddressSchema(_Model):
    """The address of the entity that received a credit note.

    Attributes:
        city (str):
        line1 (str):
        postal_code (str):
        country (AllowedCountries | None): The server's default is 'DE'.
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
class PayableEntityIndividualResponse(_Model):
    """The entity of a document, an individual.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (PayableEntityAddressSchema): The address of the entity that received a credit note.
        individual (PayableIndividualSchema): The individual that an entity is.
        status (StatusEnum): Whether an object is active or deleted.
        email (str | None):
        logo (PayableEntityLogoFile | None):
        phone (str | None):
        tax_id (str | None):
        website (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: _m.PayableEntityAddressSchema
    individual: _m.PayableIndividualSchema
    status: _m.StatusEnum
    email: str | None = None
    logo: _m.PayableEntityLogoFile | None = None
    phone: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"individual": []}


@_model(kw_only=True, eq=False, repr=False)
class PayableEntityLogoFile(_Model):
    """The logo of an entity, with its pages and previews.

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
        pages (list[PayableEntityLogoPage] | None): The server's default is [].
        previews (list[PayableEntityLogoPreview] | None): The server's default is [].
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
    pages: list[_m.PayableEntityLogoPage] | None = None
    previews: list[_m.PayableEntityLogoPreview] | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableEntityLogoPage(_Model):
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
class PayableEntityLogoPreview(_Model):
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
class PayableEntityOrganizationResponse(_Model):
    """The entity of a document, an organization.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (PayableEntityAddressSchema): The address of the entity that received a credit note.
        organization (PayableOrganizationSchema): The organization that an entity is.
        status (StatusEnum): Whether an object is active or deleted.
        email (str | None):
        logo (PayableEntityLogoFile | None):
        phone (str | None):
        tax_id (str | None):
        website (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: _m.PayableEntityAddressSchema
    organization: _m.PayableOrganizationSchema
    status: _m.StatusEnum
    email: str | None = None
    logo: _m.PayableEntityLogoFile | None = None
    phone: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"organization": []}


@_model(kw_only=True, eq=False, repr=False)
class PayableIndividualSchema(_Model):
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
class PayableOrganizationSchema(_Model):
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
class PurchaseOrderCounterpartAddressSchema(_Model):
    """The address of the vendor.

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
class PurchaseOrderCounterpartIndividualResponse(_Model):
    """The individual that the vendor is.

    Attributes:
        first_name (str):
        is_customer (bool):
        is_vendor (bool):
        last_name (str):
        email (str | None):
        phone (str | None):
        title (str | None):
    """

    first_name: str
    is_customer: bool
    is_vendor: bool
    last_name: str
    email: str | None = None
    phone: str | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderCounterpartIndividualRootResponse(_Model):
    """A vendor that is an individual.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        individual (PurchaseOrderCounterpartIndividualResponse): The individual that the vendor is.
        type_ (CounterpartType): Kind of counterpart.
        created_automatically (bool | None): The server's default is False.
        created_by_entity_user_id (str | None):
        default_billing_address_id (str | None):
        default_shipping_address_id (str | None):
        language (LanguageCodeEnum | None):
        reminders_enabled (bool | None):
        tax_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    individual: _m.PurchaseOrderCounterpartIndividualResponse
    type_: _m.CounterpartType
    created_automatically: bool | None = None
    created_by_entity_user_id: str | None = None
    default_billing_address_id: str | None = None
    default_shipping_address_id: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"individual": []}


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderCounterpartOrganizationResponse(_Model):
    """The organization that the vendor is.

    Attributes:
        is_customer (bool):
        is_vendor (bool):
        legal_name (str):
        email (str | None):
        phone (str | None):
    """

    is_customer: bool
    is_vendor: bool
    legal_name: str
    email: str | None = None
    phone: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderCounterpartOrganizationRootResponse(_Model):
    """A vendor that is an organization.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        organization (PurchaseOrderCounterpartOrganizationResponse): The organization that the vendor is.
        type_ (CounterpartType): Kind of counterpart.
        created_automatically (bool | None): The server's default is False.
        created_by_entity_user_id (str | None):
        default_billing_address_id (str | None):
        default_shipping_address_id (str | None):
        language (LanguageCodeEnum | None):
        reminders_enabled (bool | None):
        tax_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    organization: _m.PurchaseOrderCounterpartOrganizationResponse
    type_: _m.CounterpartType
    created_automatically: bool | None = None
    created_by_entity_user_id: str | None = None
    default_billing_address_id: str | None = None
    default_shipping_address_id: str | None = None
    language: _m.LanguageCodeEnum | None = None
    reminders_enabled: bool | None = None
    tax_id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"organization": []}


class PurchaseOrderCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderEmailPreviewRequest(_Model):
    """The mail of a purchase order to preview.

    Attributes:
        body_text (str):
        subject_text (str):
    """

    body_text: str
    subject_text: str


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderEmailPreviewResponse(_Model):
    """The mail of a purchase order as it would be sent.

    Attributes:
        body_preview (str):
        subject_preview (str):
    """

    body_preview: str
    subject_preview: str


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderEmailSentResponse(_Model):
    """The mail that was sent.

    Attributes:
        mail_id (str):
    """

    mail_id: str


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderItem(_Model):
    """An item of a purchase order.

    Attributes:
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        name (str):
        price (int): In the minor units of the currency, such as cents.
        quantity (int):
        unit (str):
        vat_rate (int): In percent times 100: 1250 is 12.5 %.
    """

    currency: _m.CurrencyEnum
    name: str
    price: int
    quantity: int
    unit: str
    vat_rate: int


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderPaginationResponse(_Model):
    """One page of purchase orders.

    Attributes:
        data (list[PurchaseOrderResponseSchema]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.PurchaseOrderResponseSchema]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderPayloadSchema(_Model):
    """A new purchase order.

    Attributes:
        counterpart_id (str):
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        items (list[PurchaseOrderItem]):
        message (str):
        valid_for_days (int):
        counterpart_address_id (str | None):
        entity_vat_id_id (str | None):
        project_id (str | None):
    """

    counterpart_id: str
    currency: _m.CurrencyEnum
    items: list[_m.PurchaseOrderItem]
    message: str
    valid_for_days: int
    counterpart_address_id: str | None = None
    entity_vat_id_id: str | None = None
    project_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderResponseSchema(_Model):
    """An order to a vendor.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        counterpart (PurchaseOrderCounterpartIndividualRootResponse | PurchaseOrderCounterpartOrganizationRootResponse):
            The vendor of a purchase order, an individual or an organization.
        counterpart_id (str):
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        document_id (str):
        entity (PayableEntityIndividualResponse | PayableEntityOrganizationResponse):
        entity_id (str):
        items (list[PurchaseOrderItem]):
        message (str):
        status (str):
        valid_for_days (int):
        counterpart_address (PurchaseOrderCounterpartAddressSchema | None):
        counterpart_address_id (str | None):
        created_by_user_id (str | None):
        entity_vat_id (PurchaseOrderVatId | None):
        file_id (str | None):
        file_url (str | None):
        issued_at (datetime.date | None):
        project_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    counterpart: _m.PurchaseOrderCounterpartIndividualRootResponse | _m.PurchaseOrderCounterpartOrganizationRootResponse
    counterpart_id: str
    currency: _m.CurrencyEnum
    document_id: str
    entity: _m.PayableEntityIndividualResponse | _m.PayableEntityOrganizationResponse
    entity_id: str
    items: list[_m.PurchaseOrderItem]
    message: str
    status: str
    valid_for_days: int
    counterpart_address: _m.PurchaseOrderCounterpartAddressSchema | None = None
    counterpart_address_id: str | None = None
    created_by_user_id: str | None = None
    entity_vat_id: _m.PurchaseOrderVatId | None = None
    file_id: str | None = None
    file_url: str | None = None
    issued_at: datetime.date | None = None
    project_id: str | None = None


class PurchaseOrderStatusEnum(_OpenStrEnum):
    DRAFT = "draft"
    ISSUED = "issued"


@_model(kw_only=True, eq=False, repr=False)
class PurchaseOrderVatId(_Model):
    """The VAT id of the entity on a purchase order.

    Attributes:
        id (str):
        country (str):
        entity_id (str):
        type_ (str):
        value (str):
    """

    id: str
    country: str
    entity_id: str
    type_: str
    value: str

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class SendPurchaseOrderViaEmailRequest(_Model):
    """The mail to send with a purchase order.

    Attributes:
        body_text (str):
        subject_text (str):
    """

    body_text: str
    subject_text: str


@_model(kw_only=True, eq=False, repr=False)
class UpdatePurchaseOrderPayloadSchema(_Model):
    """Changes to a purchase order; what is left out stays.

    Attributes:
        counterpart_address_id (str | None):
        counterpart_id (str | None):
        entity_vat_id_id (str | None):
        items (list[PurchaseOrderItem] | None):
        message (str | None):
        project_id (str | None):
        valid_for_days (int | None):
    """

    counterpart_address_id: str | None = None
    counterpart_id: str | None = None
    entity_vat_id_id: str | None = None
    items: list[_m.PurchaseOrderItem] | None = None
    message: str | None = None
    project_id: str | None = None
    valid_for_days: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class Variable(_Model):
    """A variable of a mail text.

    Attributes:
        description (str):
        name (str):
    """

    description: str
    name: str


@_model(kw_only=True, eq=False, repr=False)
class VariablesObject(_Model):
    """The variables for one kind of object.

    Attributes:
        object_subtype (DocumentTypeEnum): Kind of document.
        object_type (str):
        variables (list[Variable]):
    """

    object_subtype: _m.DocumentTypeEnum
    object_type: str
    variables: list[_m.Variable]


@_model(kw_only=True, eq=False, repr=False)
class VariablesObjectList(_Model):
    """The variables of mail texts.

    Attributes:
        data (list[VariablesObject]):
    """

    data: list[_m.VariablesObject]
