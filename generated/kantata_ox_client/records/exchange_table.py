"""Records of ``exchange_tables`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class ExchangeTable(Record):
    """One of ``exchange_tables``."""

    __slots__ = ()

    name: Field[None | str] = Field("name")
    account_default: Field[bool | None] = Field("account_default")
    insights_account_default: Field[bool | None] = Field("insights_account_default")
