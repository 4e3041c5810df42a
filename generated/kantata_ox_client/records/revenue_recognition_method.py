"""Records of ``revenue_recognition_methods`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime


class RevenueRecognitionMethod(Record):
    """One of ``revenue_recognition_methods``."""

    __slots__ = ()

    account_id: Field[int | None] = Field("account_id")
    name: Field[None | str] = Field("name")
    revenue_to_date_formula: Field[None | str] = Field("revenue_to_date_formula")
    revenue_in_period_formula: Field[None | str] = Field("revenue_in_period_formula")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    active: Field[bool | None] = Field("active")
    type_: Field[None | str] = Field("type")
    percent_complete_formula: Field[None | str] = Field("percent_complete_formula")
