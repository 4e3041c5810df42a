"""Records of ``google_documents`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class GoogleDocument(Record):
    """One of ``google_documents``; its fields are in ``raw``."""

    __slots__ = ()
