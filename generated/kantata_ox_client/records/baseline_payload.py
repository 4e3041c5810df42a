"""Records of ``baseline_payloads`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class BaselinePayload(Record):
    """One of ``baseline_payloads``."""

    __slots__ = ()

    raw_data: Field[None | str] = Field("raw_data")
    workspace_baseline_id: Field[int | None] = Field("workspace_baseline_id")
