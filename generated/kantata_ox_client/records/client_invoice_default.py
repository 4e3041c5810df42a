"""Records of ``client_invoice_defaults`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime


class ClientInvoiceDefault(Record):
    """One of ``client_invoice_defaults``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    expense_rollup_type: Field[int | None] = Field("expense_rollup_type")
    rich_text: Field[None | str] = Field("rich_text")
    show_creators: Field[bool | None] = Field("show_creators")
    show_dates: Field[bool | None] = Field("show_dates")
    show_hours: Field[bool | None] = Field("show_hours")
    show_notes: Field[bool | None] = Field("show_notes")
    show_project_names: Field[bool | None] = Field("show_project_names")
    show_rates: Field[bool | None] = Field("show_rates")
    show_roles: Field[bool | None] = Field("show_roles")
    show_subtotals: Field[bool | None] = Field("show_subtotals")
    show_task_names: Field[bool | None] = Field("show_task_names")
    show_tax: Field[bool | None] = Field("show_tax")
    time_rollup_type: Field[int | None] = Field("time_rollup_type")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
