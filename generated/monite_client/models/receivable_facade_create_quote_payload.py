from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableFacadeCreateQuotePayload(_Model):
    """A new quote.

    Attributes:
        counterpart_billing_address_id (str):
        counterpart_id (str):
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        line_items (list[LineItem]):
        type_ (ReceivableFacadeCreateQuotePayloadType):
        attachments (list[AttachmentRequest] | None):
        commercial_condition_description (str | None):
        counterpart_business_type (str | None):
        counterpart_shipping_address_id (str | None):
        counterpart_vat_id_id (str | None):
        deduction_amount (int | None): In the minor units of the currency, such as cents.
        deduction_memo (str | None):
        discount (Discount | None): A discount, as an amount in minor units or as a percentage.
        document_id (str | None):
        document_rendering (DocumentRenderingSettings | None): What the PDF of a document shows.
        entity (ReceivableEntityBase | None): Members of the entity to show on a receivable.
        entity_bank_account_id (str | None):
        entity_vat_id_id (str | None):
        expiry_date (datetime.date | None):
        footer (str | None):
        memo (str | None):
        partner_metadata (Any):
        project_id (str | None):
        quote_accept_page_url (str | None):
        signature_required (bool | None):
        tag_ids (list[str] | None): The server's default is [].
        trade_name (str | None):
        vat_exempt (bool | None):
        vat_exemption_rationale (str | None):
        vat_mode (VatModeEnum | None): Whether prices include VAT.
        withholding_tax_rate (int | None): In percent times 100: 1250 is 12.5 %.
    """

    counterpart_billing_address_id: str
    counterpart_id: str
    currency: _m.CurrencyEnum
    line_items: list[_m.LineItem]
    type_: _m.ReceivableFacadeCreateQuotePayloadType
    attachments: list[_m.AttachmentRequest] | None = None
    commercial_condition_description: str | None = None
    counterpart_business_type: str | None = None
    counterpart_shipping_address_id: str | None = None
    counterpart_vat_id_id: str | None = None
    deduction_amount: int | None = None
    deduction_memo: str | None = None
    discount: _m.Discount | None = None
    document_id: str | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    entity: _m.ReceivableEntityBase | None = None
    entity_bank_account_id: str | None = None
    entity_vat_id_id: str | None = None
    expiry_date: datetime.date | None = None
    footer: str | None = None
    memo: str | None = None
    partner_metadata: Any = None
    project_id: str | None = None
    quote_accept_page_url: str | None = None
    signature_required: bool | None = None
    tag_ids: list[str] | None = None
    trade_name: str | None = None
    vat_exempt: bool | None = None
    vat_exemption_rationale: str | None = None
    vat_mode: _m.VatModeEnum | None = None
    withholding_tax_rate: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["quote"]}
