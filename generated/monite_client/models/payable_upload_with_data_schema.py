from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableUploadWithDataSchema(_Model):
    """A new payable, with its file in Base64 if there is one.

    Attributes:
        base64_encoded_file (str | None):
        counterpart_address_id (str | None):
        counterpart_bank_account_id (str | None):
        counterpart_id (str | None):
        counterpart_vat_id_id (str | None):
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        description (str | None):
        discount (int | None): In the minor units of the currency, such as cents.
        document_id (str | None):
        due_date (datetime.date | None):
        file_name (str | None):
        issued_at (datetime.date | None):
        partner_metadata (Any):
        payment_terms (PayablePaymentTermsCreatePayload | None): Payment terms of a payable.
        project_id (str | None):
        purchase_order_id (str | None):
        sender (str | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        suggested_payment_term (SuggestedPaymentTerm | None): The day and discount that suit a payable best.
        tag_ids (list[str] | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total_amount (int | None): In the minor units of the currency, such as cents.
    """

    base64_encoded_file: str | None = None
    counterpart_address_id: str | None = None
    counterpart_bank_account_id: str | None = None
    counterpart_id: str | None = None
    counterpart_vat_id_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    description: str | None = None
    discount: int | None = None
    document_id: str | None = None
    due_date: datetime.date | None = None
    file_name: str | None = None
    issued_at: datetime.date | None = None
    partner_metadata: Any = None
    payment_terms: _m.PayablePaymentTermsCreatePayload | None = None
    project_id: str | None = None
    purchase_order_id: str | None = None
    sender: str | None = None
    subtotal: int | None = None
    suggested_payment_term: _m.SuggestedPaymentTerm | None = None
    tag_ids: list[str] | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total_amount: int | None = None
