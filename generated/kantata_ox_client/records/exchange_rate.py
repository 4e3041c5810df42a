"""Records of ``exchange_rates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime


class ExchangeRate(Record):
    """One of ``exchange_rates``."""

    __slots__ = ()

    exchange_table_id: Field[int | None] = Field("exchange_table_id")
    source_currency: Field[None | str] = Field("source_currency")
    target_currency: Field[None | str] = Field("target_currency")
    effective_date: Field[datetime.date | None] = Field("effective_date", read_date)
    rate: Field[None | str] = Field("rate")
    source_currency_symbol: Field[None | str] = Field("source_currency_symbol")
