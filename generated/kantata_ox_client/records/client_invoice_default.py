"""Records of ``client_invoice_defaults`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class ClientInvoiceDefault(Record):
    """One of ``client_invoice_defaults``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    expense_rollup_type: Field[int | None | Unset] = Field("expense_rollup_type")
    rich_text: Field[None | str | Unset] = Field("rich_text")
    show_creators: Field[bool | None | Unset] = Field("show_creators")
    show_dates: Field[bool | None | Unset] = Field("show_dates")
    show_hours: Field[bool | None | Unset] = Field("show_hours")
    show_notes: Field[bool | None | Unset] = Field("show_notes")
    show_project_names: Field[bool | None | Unset] = Field("show_project_names")
    show_rates: Field[bool | None | Unset] = Field("show_rates")
    show_roles: Field[bool | None | Unset] = Field("show_roles")
    show_subtotals: Field[bool | None | Unset] = Field("show_subtotals")
    show_task_names: Field[bool | None | Unset] = Field("show_task_names")
    show_tax: Field[bool | None | Unset] = Field("show_tax")
    time_rollup_type: Field[int | None | Unset] = Field("time_rollup_type")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
