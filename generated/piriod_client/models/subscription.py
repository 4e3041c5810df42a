from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
