from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateInvoice(_Model):
    """Changes to an invoice that is a draft.

    Attributes:
        attachments (list[AttachmentRequest] | None):
        contact_id (str | None):
        counterpart_billing_address_id (str | None):
        counterpart_einvoicing_credentials_id (str | None):
        counterpart_id (str | None):
        counterpart_shipping_address_id (str | None):
        counterpart_vat_id_id (str | None):
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        deduction_amount (int | None): In the minor units of the currency, such as cents.
        deduction_memo (str | None):
        discount (Discount | None): A discount, as an amount in minor units or as a percentage.
        document_rendering (DocumentRenderingSettings | None): What the PDF of a document shows.
        entity (ReceivableEntityBase | None): Members of the entity to show on a receivable.
        entity_bank_account_id (str | None):
        entity_vat_id_id (str | None):
        footer (str | None):
        fulfillment_date (datetime.date | None):
        is_einvoice (bool | None):
        line_items (list[LineItemUpdate] | None):
        memo (str | None):
        network_credentials_id (str | None):
        overdue_reminder_id (str | None):
        partner_metadata (Any):
        payment_page_url (str | None):
        payment_reminder_id (str | None):
        payment_terms (InlinePaymentTermsRequestPayload | None): Payment terms that are not stored.
        payment_terms_id (str | None):
        project_id (str | None):
        tag_ids (list[str] | None):
        trade_name (str | None):
        vat_exempt (bool | None):
        vat_exemption_rationale (str | None):
        withholding_tax_rate (int | None): In percent times 100: 1250 is 12.5 %.
    """

    attachments: list[_m.AttachmentRequest] | None = None
    contact_id: str | None = None
    counterpart_billing_address_id: str | None = None
    counterpart_einvoicing_credentials_id: str | None = None
    counterpart_id: str | None = None
    counterpart_shipping_address_id: str | None = None
    counterpart_vat_id_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    deduction_amount: int | None = None
    deduction_memo: str | None = None
    discount: _m.Discount | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    entity: _m.ReceivableEntityBase | None = None
    entity_bank_account_id: str | None = None
    entity_vat_id_id: str | None = None
    footer: str | None = None
    fulfillment_date: datetime.date | None = None
    is_einvoice: bool | None = None
    line_items: list[_m.LineItemUpdate] | None = None
    memo: str | None = None
    network_credentials_id: str | None = None
    overdue_reminder_id: str | None = None
    partner_metadata: Any = None
    payment_page_url: str | None = None
    payment_reminder_id: str | None = None
    payment_terms: _m.InlinePaymentTermsRequestPayload | None = None
    payment_terms_id: str | None = None
    project_id: str | None = None
    tag_ids: list[str] | None = None
    trade_name: str | None = None
    vat_exempt: bool | None = None
    vat_exemption_rationale: str | None = None
    withholding_tax_rate: int | None = None
