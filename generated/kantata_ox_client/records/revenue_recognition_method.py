"""Records of ``revenue_recognition_methods`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class RevenueRecognitionMethod(Record):
    """One of ``revenue_recognition_methods``."""

    __slots__ = ()

    account_id: Field[int | None | Unset] = Field("account_id")
    name: Field[None | str | Unset] = Field("name")
    revenue_to_date_formula: Field[None | str | Unset] = Field("revenue_to_date_formula")
    revenue_in_period_formula: Field[None | str | Unset] = Field("revenue_in_period_formula")
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    active: Field[bool | None | Unset] = Field("active")
    type_: Field[None | str | Unset] = Field("type")
    percent_complete_formula: Field[None | str | Unset] = Field("percent_complete_formula")
