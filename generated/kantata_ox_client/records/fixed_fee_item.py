"""Records of ``fixed_fee_items`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class FixedFeeItem(Record):
    """One of ``fixed_fee_items``."""

    __slots__ = ()

    amount_in_cents: Field[int | None | Unset] = Field("amount_in_cents")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    currency: Field[None | str | Unset] = Field("currency")
    notes: Field[None | str | Unset] = Field("notes")
    story_id: Field[int | None | Unset] = Field("story_id")
    taxable: Field[bool | None | Unset] = Field("taxable")
    workspace_id: Field[int | None | Unset] = Field("workspace_id")
