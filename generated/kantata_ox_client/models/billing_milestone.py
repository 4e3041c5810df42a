from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class BillingMilestone(_Model):
    """Amount that becomes billable on a day or when a task is done.

    Attributes:
        amount_in_cents (int | None): In subunits of the currency; may be negative.
        billing_type (str | None): Either fixed_date or upon_completion.
        created_at (datetime.datetime | None):
        currency (str | None):
        date_to_invoice (datetime.date | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        invoice_id (str | None):
        invoice_ids (list[str] | None): Sent when `invoices` is included.
        story_id (str | None): Needed when the type is upon_completion.
        title (str | None):
        updated_at (datetime.datetime | None):
        workspace_id (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    amount_in_cents: int | None = None
    billing_type: str | None = None
    created_at: datetime.datetime | None = None
    currency: str | None = None
    date_to_invoice: datetime.date | None = None
    external_reference_ids: list[str] | None = None
    invoice_id: str | None = None
    invoice_ids: list[str] | None = None
    story_id: str | None = None
    title: str | None = None
    updated_at: datetime.datetime | None = None
    workspace_id: str | None = None
    id: str | None = None
