"""Records of ``account_locations`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class AccountLocation(Record):
    """One of ``account_locations``."""

    __slots__ = ()

    archived: Field[bool | None] = Field("archived")
    in_use: Field[bool | None] = Field("in_use")
    name: Field[None | str] = Field("name")
