"""Records of ``attachments`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class Attachment(Record):
    """One of ``attachments``; its fields are in ``raw``."""

    __slots__ = ()
