from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateIssuedInvoice(_Model):
    """Changes to an invoice that was issued.

    Attributes:
        attachments (list[AttachmentRequest] | None):
        contact_id (str | None):
        counterpart_id (str | None):
        counterpart_vat_id_id (str | None):
        document_rendering (DocumentRenderingSettings | None): What the PDF of a document shows.
        due_date (datetime.date | None):
        entity (ReceivableEntityOrganizationRequest | ReceivableEntityIndividualRequest | None):
        entity_address (ReceivableEntityAddressSchema | None): The address of the entity on a receivable.
        entity_vat_id_id (str | None):
        footer (str | None):
        fulfillment_date (datetime.date | None):
        issue_date (datetime.datetime | None):
        memo (str | None):
        overdue_reminder_id (str | None):
        partner_metadata (Any):
        payment_reminder_id (str | None):
        payment_terms (InlinePaymentTermsRequestPayload | None): Payment terms that are not stored.
        payment_terms_id (str | None):
        project_id (str | None):
        tag_ids (list[str] | None): The server's default is [].
    """

    attachments: list[_m.AttachmentRequest] | None = None
    contact_id: str | None = None
    counterpart_id: str | None = None
    counterpart_vat_id_id: str | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    due_date: datetime.date | None = None
    entity: _m.ReceivableEntityOrganizationRequest | _m.ReceivableEntityIndividualRequest | None = None
    entity_address: _m.ReceivableEntityAddressSchema | None = None
    entity_vat_id_id: str | None = None
    footer: str | None = None
    fulfillment_date: datetime.date | None = None
    issue_date: datetime.datetime | None = None
    memo: str | None = None
    overdue_reminder_id: str | None = None
    partner_metadata: Any = None
    payment_reminder_id: str | None = None
    payment_terms: _m.InlinePaymentTermsRequestPayload | None = None
    payment_terms_id: str | None = None
    project_id: str | None = None
    tag_ids: list[str] | None = None
