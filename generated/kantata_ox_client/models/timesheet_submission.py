from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TimesheetSubmission(_Model):
    """One week of time entries of one project, handed in for approval.

    Attributes:
        comment (str | None):
        created_at (datetime.datetime | None):
        currency (str | None): Currency code of the total.
        currency_base_unit (int | None): Subunits in one unit of the currency.
        currency_symbol (str | None):
        current_resolution_created_at_date (datetime.datetime | None): Moment of the current resolution; a date-time
            despite the name.
        current_resolution_creator_id (int | None): Number of the user who made the current resolution.
        current_resolution_description (str | None): Remark of the current resolution.
        end_date (datetime.date | None): Last day of the week.
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        line_item_total_formatted (str | None): Total of the line items as display text.
        line_item_total_in_cents (int | None): Total of the line items in subunits of the currency.
        permissions (TimesheetSubmissionPermissions | None): What the calling user may do with this submission.
        resolution_description (str | None): Remark of the current resolution.
        start_date (datetime.date | None): First day of the week.
        status (str | None): One of approved, rejected, cancelled, pending.
        time_entry_ids (list[str] | None): Sent when `time_entries` is included.
        title (str | None):
        type_ (str | None): TimesheetSubmission or ExpenseReportSubmission.
        updated_at (datetime.datetime | None):
        user_id (str | None): Sent when `user` is included.
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    comment: str | None = None
    created_at: datetime.datetime | None = None
    currency: str | None = None
    currency_base_unit: int | None = None
    currency_symbol: str | None = None
    current_resolution_created_at_date: datetime.datetime | None = None
    current_resolution_creator_id: int | None = None
    current_resolution_description: str | None = None
    end_date: datetime.date | None = None
    external_reference_ids: list[str] | None = None
    line_item_total_formatted: str | None = None
    line_item_total_in_cents: int | None = None
    permissions: _m.TimesheetSubmissionPermissions | None = None
    resolution_description: str | None = None
    start_date: datetime.date | None = None
    status: str | None = None
    time_entry_ids: list[str] | None = None
    title: str | None = None
    type_: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    workspace_id: str | None = None
    id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
