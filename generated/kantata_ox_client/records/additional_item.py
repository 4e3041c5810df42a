"""Records of ``additional_items`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime


class AdditionalItem(Record):
    """One of ``additional_items``."""

    __slots__ = ()

    amount_in_cents: Field[int | None] = Field("amount_in_cents")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    currency: Field[None | str] = Field("currency")
    notes: Field[None | str] = Field("notes")
    taxable: Field[bool | None] = Field("taxable")
    workspace_id: Field[int | None] = Field("workspace_id")
