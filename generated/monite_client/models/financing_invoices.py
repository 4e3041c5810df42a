from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
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


class FinancingInvoiceCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    ID = "id"


@_model(kw_only=True, eq=False, repr=False)
class FinancingInvoiceListResponse(_Model):
    """One page of financed invoices.

    Attributes:
        data (list[FinancingInvoice]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.FinancingInvoice]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


class FinancingInvoiceType(_OpenStrEnum):
    PAYABLE = "payable"
    RECEIVABLE = "receivable"


@_model(kw_only=True, eq=False, repr=False)
class FinancingPushInvoicesRequest(_Model):
    """Invoices to offer for financing.

    Attributes:
        invoices (list[FinancingPushInvoicesRequestInvoice]):
    """

    invoices: list[_m.FinancingPushInvoicesRequestInvoice]


@_model(kw_only=True, eq=False, repr=False)
class FinancingPushInvoicesRequestInvoice(_Model):
    """One invoice to offer for financing.

    Attributes:
        id (str):
        type_ (FinancingInvoiceType): Kind of document that is financed.
    """

    id: str
    type_: _m.FinancingInvoiceType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class FinancingPushInvoicesResponse(_Model):
    """Tokens to go on with at the financing provider.

    Attributes:
        connect_token (str):
        session_token (str):
    """

    connect_token: str
    session_token: str


@_model(kw_only=True, eq=False, repr=False)
class RepaymentSchedule(_Model):
    """When a financed amount is paid back, and how much.

    Attributes:
        repayment_amount (int): In the minor units of the currency, such as cents.
        repayment_date (str):
        repayment_fee_amount (int): In the minor units of the currency, such as cents.
        repayment_principal_amount (int): In the minor units of the currency, such as cents.
    """

    repayment_amount: int
    repayment_date: str
    repayment_fee_amount: int
    repayment_principal_amount: int


class WCInvoiceStatus(_OpenStrEnum):
    DEFAULTED = "DEFAULTED"
    DRAFT = "DRAFT"
    FUNDED = "FUNDED"
    LATE = "LATE"
    NEW = "NEW"
    PAID = "PAID"
    REJECTED = "REJECTED"
