"""Records of ``exchange_rates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from ..types import read_date
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class ExchangeRate(Record):
    """One of ``exchange_rates``."""

    __slots__ = ()

    exchange_table_id: Field[int | None | Unset] = Field("exchange_table_id")
    source_currency: Field[None | str | Unset] = Field("source_currency")
    target_currency: Field[None | str | Unset] = Field("target_currency")
    effective_date: Field[datetime.date | None | Unset] = Field("effective_date", read_date)
    rate: Field[None | str | Unset] = Field("rate")
    source_currency_symbol: Field[None | str | Unset] = Field("source_currency_symbol")
