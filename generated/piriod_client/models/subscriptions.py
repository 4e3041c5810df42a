from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class CollectionScheme(_OpenStrEnum):
    CHARGE_PAYMENT = "charge_payment"
    SEND_INVOICE = "send_invoice"


class PausedReason(_OpenStrEnum):
    CUSTOM = "custom"
    NON_COMPLIANT_CUSTOMER = "non_compliant_customer"
    NOT_SPECIFIED = "not_specified"


@_model(kw_only=True, eq=False, repr=False)
class Subscription(_Model):
    """An agreement that makes invoices by its plans.

    Attributes:
        id (str | None): Identifier of the subscription, `sub_...`.
        customer (str | Customer | None): Identifier of the customer.
        document (int | DocumentType | None): Document type of its invoices; see `/generals/documents/`.
        date_start (datetime.date | None): Start date.
        next_billing (datetime.date | None): Date of the next billing.
        previous_billing (datetime.date | None): Date of the last billing.
        lines (list[SubscriptionLine] | None): What is subscribed to.
        billing_cycles (int | None): Number of billing cycles; null means without end.
        next_billing_cycle (int | None): Number of the billing cycle that comes next.
        expiration_days (int | None): Number of days; the vendor's sample has 10.
        collection_scheme (CollectionScheme | None): Send the invoice, or charge `default_source`, which is then
            required.
        default_source (str | int | None): Identifier of the source to charge, as text.
        custom_change (float | None): Custom exchange rate, at least 1.
        coupon (str | None): Identifier of the coupon of the subscription.
        coupon_redemptions (int | None): How often the coupon was used.
        require_reference (bool | None): Whether a reference is required. The server's default is False.
        note (str | None): Remark, at most 100 characters.
        orgunit (int | None): Organisational unit of the customer.
        addons (list[SubscriptionAddon] | None): Extra charges.
        references (list[SubscriptionReference] | None): Documents its invoices refer to.
        status (SubscriptionStatus | None):
        needs_attention (datetime.datetime | None): Since when the subscription needs attention.
        needs_attention_reason (SubscriptionNeedsAttentionReason | None): Why the subscription needs attention.
        cancel_reason (SubscriptionCancelReason | None): Why the subscription was cancelled.
        cancelled (datetime.datetime | None): Moment of the cancellation.
        paused (datetime.datetime | None): Since when the subscription is paused.
        pause_until (datetime.date | None): Date the pause lasts until.
        paused_reason (PausedReason | None): Why the subscription is paused.
        status_description (str | None): Words on the state, at most 512 characters.
        test_mode (bool | None): Whether this is test-mode data.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    customer: str | _m.Customer | None = None
    document: int | _m.DocumentType | None = None
    date_start: datetime.date | None = None
    next_billing: datetime.date | None = None
    previous_billing: datetime.date | None = None
    lines: list[_m.SubscriptionLine] | None = None
    billing_cycles: int | None = None
    next_billing_cycle: int | None = None
    expiration_days: int | None = None
    collection_scheme: _m.CollectionScheme | None = None
    default_source: str | int | None = None
    custom_change: float | None = None
    coupon: str | None = None
    coupon_redemptions: int | None = None
    require_reference: bool | None = None
    note: str | None = None
    orgunit: int | None = None
    addons: list[_m.SubscriptionAddon] | None = None
    references: list[_m.SubscriptionReference] | None = None
    status: _m.SubscriptionStatus | None = None
    needs_attention: datetime.datetime | None = None
    needs_attention_reason: _m.SubscriptionNeedsAttentionReason | None = None
    cancel_reason: _m.SubscriptionCancelReason | None = None
    cancelled: datetime.datetime | None = None
    paused: datetime.datetime | None = None
    pause_until: datetime.date | None = None
    paused_reason: _m.PausedReason | None = None
    status_description: str | None = None
    test_mode: bool | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionAddon(_Model):
    """An extra charge on a subscription.

    Attributes:
        addon (str | None): Identifier of the add-on.
        quantity (float | None): Quantity.
        addon_redemptions (int | None): How often the add-on was charged.
        rates (list[SubscriptionAddonRate] | None): Percentages by billing cycle.
    """

    addon: str | None = None
    quantity: float | None = None
    addon_redemptions: int | None = None
    rates: list[_m.SubscriptionAddonRate] | None = None


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionAddonInput(_Model):
    """What a caller may set of a SubscriptionAddon.

    Attributes:
        addon (str | None): Identifier of the add-on.
        quantity (float | None): Quantity.
        rates (list[SubscriptionAddonRate] | None): Percentages by billing cycle.
    """

    addon: str | None = None
    quantity: float | None = None
    rates: list[_m.SubscriptionAddonRate] | None = None


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionAddonRate(_Model):
    """What part of an add-on one billing cycle charges.

    Attributes:
        billing_cycle (int | None): Number of the billing cycle.
        percentage (float | None): Part that is charged, in percent.
        description (str | None): Text.
    """

    billing_cycle: int | None = None
    percentage: float | None = None
    description: str | None = None


class SubscriptionCancelReason(_OpenStrEnum):
    CUSTOM = "custom"
    FRAUD_REVIEW_FAILED = "fraud_review_failed"
    INSOLVENCY = "insolvency"
    NON_COMPLIANT_CUSTOMER = "non_compliant_customer"
    NOT_PAID = "not_paid"
    NOT_SPECIFIED = "not_specified"
    NO_CARD = "no_card"
    SHUTDOWN_OPS = "shutdown_ops"


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionInput(_Model):
    """What a caller may set of a Subscription.

    Attributes:
        customer (str): Identifier of the customer.
        document (int): Document type of its invoices; see `/generals/documents/`.
        date_start (datetime.date): Start date.
        next_billing (datetime.date | None): Date of the next billing.
        lines (list[SubscriptionLineInput]): What is subscribed to.
        billing_cycles (int | None): Number of billing cycles; null means without end.
        expiration_days (int | None): Number of days; the vendor's sample has 10.
        collection_scheme (CollectionScheme | None): How the invoices of a subscription are collected.
        default_source (str | int | None): Identifier of the source to charge, as text.
        custom_change (float | None): Custom exchange rate, at least 1.
        coupon (str | None): Identifier of the coupon of the subscription.
        require_reference (bool | None): Whether a reference is required. The server's default is False.
        note (str | None): Remark, at most 100 characters.
        orgunit (int | None): Organisational unit of the customer.
        addons (list[SubscriptionAddonInput] | None): Extra charges.
        references (list[SubscriptionReferenceInput] | None): Documents its invoices refer to.
    """

    customer: str
    document: int
    date_start: datetime.date
    next_billing: datetime.date | None
    lines: list[_m.SubscriptionLineInput]
    billing_cycles: int | None = None
    expiration_days: int | None = None
    collection_scheme: _m.CollectionScheme | None = None
    default_source: str | int | None = None
    custom_change: float | None = None
    coupon: str | None = None
    require_reference: bool | None = None
    note: str | None = None
    orgunit: int | None = None
    addons: list[_m.SubscriptionAddonInput] | None = None
    references: list[_m.SubscriptionReferenceInput] | None = None


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionLine(_Model):
    """One line of a subscription; it may hold further members.

    Attributes:
        id (str | None): Identifier of the line.
        plan (str | None): Identifier of the plan.
        quantity (float | None): Quantity.
        coupon (str | None): Identifier of the coupon of the line.
        coupon_redemptions (int | None): How often the coupon was used.
        created (datetime.datetime | None): Moment of creation.
        updated (datetime.datetime | None): Moment of the last change.
    """

    id: str | None = None
    plan: str | None = None
    quantity: float | None = None
    coupon: str | None = None
    coupon_redemptions: int | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionLineInput(_Model):
    """What a caller may set of a SubscriptionLine.

    Attributes:
        plan (str | None): Identifier of the plan.
        quantity (float | None): Quantity.
        coupon (str | None): Identifier of the coupon of the line.
    """

    plan: str | None = None
    quantity: float | None = None
    coupon: str | None = None


class SubscriptionNeedsAttentionReason(_OpenStrEnum):
    BILLER_ISSUE = "biller_issue"
    GATEWAY_ISSUE = "gateway_issue"
    PROCESSING_ISSUE = "processing_issue"
    REFERENCE_EXPIRED = "reference_expired"
    WITHOUT_REFERENCE = "without_reference"
    WITHOUT_USAGE_RECORDS = "without_usage_records"


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionPage(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of all matches.
        next_ (str | None): Address of the next page.
        previous (str | None): Address of the page before.
        results (list[Subscription] | None):
    """

    count: int | None = None
    next_: str | None = None
    previous: str | None = None
    results: list[_m.Subscription] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "next_": "next",
    }


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionPatch(_Model):
    """What a caller may change of a Subscription; all of it optional.

    Attributes:
        customer (str | None): Identifier of the customer.
        document (int | None): Document type of its invoices; see `/generals/documents/`.
        date_start (datetime.date | None): Start date.
        next_billing (datetime.date | None): Date of the next billing.
        lines (list[SubscriptionLineInput] | None): What is subscribed to.
        billing_cycles (int | None): Number of billing cycles; null means without end.
        expiration_days (int | None): Number of days; the vendor's sample has 10.
        collection_scheme (CollectionScheme | None): How the invoices of a subscription are collected.
        default_source (str | int | None): Identifier of the source to charge, as text.
        custom_change (float | None): Custom exchange rate, at least 1.
        coupon (str | None): Identifier of the coupon of the subscription.
        require_reference (bool | None): Whether a reference is required. The server's default is False.
        note (str | None): Remark, at most 100 characters.
        orgunit (int | None): Organisational unit of the customer.
        addons (list[SubscriptionAddonInput] | None): Extra charges.
        references (list[SubscriptionReferenceInput] | None): Documents its invoices refer to.
    """

    customer: str | None = None
    document: int | None = None
    date_start: datetime.date | None = None
    next_billing: datetime.date | None = None
    lines: list[_m.SubscriptionLineInput] | None = None
    billing_cycles: int | None = None
    expiration_days: int | None = None
    collection_scheme: _m.CollectionScheme | None = None
    default_source: str | int | None = None
    custom_change: float | None = None
    coupon: str | None = None
    require_reference: bool | None = None
    note: str | None = None
    orgunit: int | None = None
    addons: list[_m.SubscriptionAddonInput] | None = None
    references: list[_m.SubscriptionReferenceInput] | None = None


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionPause(_Model):
    """Why and how long a subscription pauses.

    Attributes:
        paused_reason (PausedReason | None): Why a subscription pauses.
        pause_until (datetime.date | None): Date the pause lasts until.
    """

    paused_reason: _m.PausedReason | None = None
    pause_until: datetime.date | None = None


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionReference(_Model):
    """A document that the invoices of a subscription refer to.

    Attributes:
        date (datetime.date | None): Date of the referenced document.
        date_end (datetime.date | None): Last day the reference is valid.
        document (str | None): Type of the referenced document.
        serial (str | None): Number of the referenced document.
        description (str | None): Why it is referred to.
    """

    date: datetime.date | None = None
    date_end: datetime.date | None = None
    document: str | None = None
    serial: str | None = None
    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionReferenceInput(_Model):
    """What a caller may set of a SubscriptionReference.

    Attributes:
        date (datetime.date | None): Date of the referenced document.
        date_end (datetime.date | None): Last day the reference is valid.
        document (str | None): Type of the referenced document.
        serial (str | None): Number of the referenced document.
        description (str | None): Why it is referred to.
    """

    date: datetime.date | None = None
    date_end: datetime.date | None = None
    document: str | None = None
    serial: str | None = None
    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class SubscriptionResume(_Model):
    """Body of a resume call; its members are not described."""


class SubscriptionStatus(_OpenStrEnum):
    ACTIVE = "active"
    CANCELLED = "cancelled"
    FINALIZED = "finalized"
    NEEDS_ATTENTION = "needs_attention"
    PAUSED = "paused"
