"""Records of ``account_colors`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from ..types import read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset


class AccountColor(Record):
    """One of ``account_colors``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    default_color: Field[bool | None | Unset] = Field("default_color")
    enabled: Field[bool | None | Unset] = Field("enabled")
    hex_: Field[None | str | Unset] = Field("hex")
    name: Field[None | str | Unset] = Field("name")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
