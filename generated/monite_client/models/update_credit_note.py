from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateCreditNote(_Model):
    """Changes to a credit note to a customer.

    Attributes:
        attachments (list[AttachmentRequest] | None):
        counterpart_billing_address_id (str | None):
        counterpart_contact (ReceivableCounterpartContact | None): The contact of the counterpart on a receivable.
        counterpart_shipping_address_id (str | None):
        document_rendering (DocumentRenderingSettings | None): What the PDF of a document shows.
        entity (ReceivableEntityBase | None): Members of the entity to show on a receivable.
        footer (str | None):
        line_items (UpdateLineItemForCreditNote | None): Changes to the line items of a credit note, by their ids.
        memo (str | None):
        partner_metadata (Any):
        project_id (str | None):
        tag_ids (list[str] | None):
    """

    attachments: list[_m.AttachmentRequest] | None = None
    counterpart_billing_address_id: str | None = None
    counterpart_contact: _m.ReceivableCounterpartContact | None = None
    counterpart_shipping_address_id: str | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    entity: _m.ReceivableEntityBase | None = None
    footer: str | None = None
    line_items: _m.UpdateLineItemForCreditNote | None = None
    memo: str | None = None
    partner_metadata: Any = None
    project_id: str | None = None
    tag_ids: list[str] | None = None
