from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TimeEntry(_Model):
    """Time one user spent on one project on one day.

    Attributes:
        active_submission_id (str | None): Sent when `active_submission` is included.
        approved (bool | None):
        billable (bool | None):
        cost_rate_in_cents (int | None): Cost of one hour in subunits of the currency.
        created_at (datetime.datetime | None):
        currency (str | None):
        currency_base_unit (int | None): Subunits in one unit of the currency.
        currency_symbol (str | None):
        date_performed (datetime.date | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        invoice_id (str | None): Sent when `invoice` is included.
        is_invoiced (bool | None):
        location (str | None): For accounts that use locations.
        location_id (int | None): Only when named in `optional_fields`.
        notes (str | None):
        rate_in_cents (int | None): Price of one hour in subunits of the currency.
        recent_submission_id (str | None): Sent when `recent_submission` is included.
        role_id (str | None): Sent when `role` is included.
        story_id (str | None): Task the time belongs to. Sent when `story` is included.
        taxable (bool | None):
        time_in_minutes (int | None):
        updated_at (datetime.datetime | None):
        user_can_edit (bool | None): Whether the calling user may change the entry. Only when named in
            `optional_fields`.
        user_id (str | None): Sent when `user` is included.
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    active_submission_id: str | None = None
    approved: bool | None = None
    billable: bool | None = None
    cost_rate_in_cents: int | None = None
    created_at: datetime.datetime | None = None
    currency: str | None = None
    currency_base_unit: int | None = None
    currency_symbol: str | None = None
    date_performed: datetime.date | None = None
    external_reference_ids: list[str] | None = None
    invoice_id: str | None = None
    is_invoiced: bool | None = None
    location: str | None = None
    location_id: int | None = None
    notes: str | None = None
    rate_in_cents: int | None = None
    recent_submission_id: str | None = None
    role_id: str | None = None
    story_id: str | None = None
    taxable: bool | None = None
    time_in_minutes: int | None = None
    updated_at: datetime.datetime | None = None
    user_can_edit: bool | None = None
    user_id: str | None = None
    workspace_id: str | None = None
    id: str | None = None
