"""Records of ``tags`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class Tag(Record):
    """One of ``tags``."""

    __slots__ = ()

    name: Field[None | str] = Field("name")
    status: Field[None | str] = Field("status")
