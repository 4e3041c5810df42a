"""The record classes, one per collection, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._generated import records as _records

if TYPE_CHECKING:
    from ._generated.records import *  # noqa: F403
else:
    from ._runtime.exports import forwarded

    __all__ = _records.__all__
    __getattr__, __dir__ = forwarded(_records)
