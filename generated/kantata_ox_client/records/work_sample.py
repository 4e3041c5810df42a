"""Records of ``work_samples`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class WorkSample(Record):
    """One of ``work_samples``; its fields are in ``raw``."""

    __slots__ = ()
