from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class FinancingInvoice(_Model):
    """An invoice and what its financing costs.

    Attributes:
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        document_id (str):
        due_date (datetime.date):
        invoice_id (str):
        issue_date (datetime.date):
        payer_type (str):
        status (WCInvoiceStatus): State of a financed invoice.
        total_amount (int): In the minor units of the currency, such as cents.
        type_ (FinancingInvoiceType): Kind of document that is financed.
        advance_amount (int | None): In the minor units of the currency, such as cents.
        advance_rate_percentage (int | None):
        description (str | None):
        fee_amount (int | None): In the minor units of the currency, such as cents.
        fee_percentage (int | None):
        payer_business_name (str | None):
        payer_first_name (str | None):
        payer_last_name (str | None):
        principal_amount (int | None): In the minor units of the currency, such as cents.
        repayment_amount (int | None): In the minor units of the currency, such as cents.
        repayment_schedule (RepaymentSchedule | None):
        requested_amount (int | None): In the minor units of the currency, such as cents.
    """

    currency: _m.CurrencyEnum
    document_id: str
    due_date: datetime.date
    invoice_id: str
    issue_date: datetime.date
    payer_type: str
    status: _m.WCInvoiceStatus
    total_amount: int
    type_: _m.FinancingInvoiceType
    advance_amount: int | None = None
    advance_rate_percentage: int | None = None
    description: str | None = None
    fee_amount: int | None = None
    fee_percentage: int | None = None
    payer_business_name: str | None = None
    payer_first_name: str | None = None
    payer_last_name: str | None = None
    principal_amount: int | None = None
    repayment_amount: int | None = None
    repayment_schedule: _m.RepaymentSchedule | None = None
    requested_amount: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
