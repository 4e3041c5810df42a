from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteResponse(_Model):
    """A credit note of a supplier, which lowers what is to be paid.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        entity_id (str):
        origin (str):
        source_of_data (str):
        status (str):
        based_on (str | None):
        based_on_document_id (str | None):
        counterpart (CounterpartRawData | None):
        counterpart_address_id (str | None):
        counterpart_bank_account_id (str | None):
        counterpart_id (str | None):
        counterpart_raw (CounterpartRawData | None):
        counterpart_vat_id_id (str | None):
        created_by_external_user_id (str | None):
        created_by_external_user_name (str | None):
        created_by_user_id (str | None):
        currency (str | None):
        currency_exchange (CurrencyExchangeSchema | None):
        description (str | None):
        document_id (str | None):
        file_id (str | None):
        file_url (str | None):
        issued_at (datetime.date | None):
        ocr_request_id (str | None):
        ocr_status (str | None):
        project_id (str | None):
        sender (str | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        tags (list[TagReadSchema] | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total_amount (int | None): In the minor units of the currency, such as cents.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    entity_id: str
    origin: str
    source_of_data: str
    status: str
    based_on: str | None = None
    based_on_document_id: str | None = None
    counterpart: _m.CounterpartRawData | None = None
    counterpart_address_id: str | None = None
    counterpart_bank_account_id: str | None = None
    counterpart_id: str | None = None
    counterpart_raw: _m.CounterpartRawData | None = None
    counterpart_vat_id_id: str | None = None
    created_by_external_user_id: str | None = None
    created_by_external_user_name: str | None = None
    created_by_user_id: str | None = None
    currency: str | None = None
    currency_exchange: _m.CurrencyExchangeSchema | None = None
    description: str | None = None
    document_id: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    issued_at: datetime.date | None = None
    ocr_request_id: str | None = None
    ocr_status: str | None = None
    project_id: str | None = None
    sender: str | None = None
    subtotal: int | None = None
    tags: list[_m.TagReadSchema] | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total_amount: int | None = None
