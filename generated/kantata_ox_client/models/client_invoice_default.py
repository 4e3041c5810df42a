from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ClientInvoiceDefault(_Model):
    """How invoices to a client are laid out.

    Attributes:
        created_at (datetime.datetime | None):
        expense_rollup_type (int | None):
        rich_text (str | None):
        show_creators (bool | None):
        show_dates (bool | None):
        show_hours (bool | None):
        show_notes (bool | None):
        show_project_names (bool | None):
        show_rates (bool | None):
        show_roles (bool | None):
        show_subtotals (bool | None):
        show_task_names (bool | None):
        show_tax (bool | None):
        time_rollup_type (int | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    expense_rollup_type: int | None = None
    rich_text: str | None = None
    show_creators: bool | None = None
    show_dates: bool | None = None
    show_hours: bool | None = None
    show_notes: bool | None = None
    show_project_names: bool | None = None
    show_rates: bool | None = None
    show_roles: bool | None = None
    show_subtotals: bool | None = None
    show_task_names: bool | None = None
    show_tax: bool | None = None
    time_rollup_type: int | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
