from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
