from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
