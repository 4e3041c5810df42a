"""Records of ``account_colors`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    import datetime


class AccountColor(Record):
    """One of ``account_colors``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    default_color: Field[bool | None] = Field("default_color")
    enabled: Field[bool | None] = Field("enabled")
    hex_: Field[None | str] = Field("hex")
    name: Field[None | str] = Field("name")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
