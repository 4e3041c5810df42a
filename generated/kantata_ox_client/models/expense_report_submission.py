from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ExpenseReportSubmission(_Model):
    """Expenses handed in for approval.

    Attributes:
        comment (str | None):
        created_at (datetime.datetime | None):
        currency (str | None):
        currency_base_unit (int | None): Subunits in one unit of the currency.
        currency_symbol (str | None):
        current_resolution_created_at_date (datetime.datetime | None):
        current_resolution_creator_id (int | None):
        current_resolution_description (str | None):
        expense_ids (list[str] | None): Sent when `expenses` is included.
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        line_item_total_formatted (str | None):
        line_item_total_in_cents (int | None): In subunits of the currency.
        locked (bool | None):
        permissions (ExpenseReportSubmissionPermissions | None):
        resolution_description (str | None):
        resolution_ids (list[str] | None): Sent when `resolutions` is included.
        status (str | None):
        title (str | None):
        type_ (str | None):
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
    expense_ids: list[str] | None = None
    external_reference_ids: list[str] | None = None
    line_item_total_formatted: str | None = None
    line_item_total_in_cents: int | None = None
    locked: bool | None = None
    permissions: _m.ExpenseReportSubmissionPermissions | None = None
    resolution_description: str | None = None
    resolution_ids: list[str] | None = None
    status: str | None = None
    title: str | None = None
    type_: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    workspace_id: str | None = None
    id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
