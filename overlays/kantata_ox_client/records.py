"""The record classes, one per collection, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._generated import records as _records

if TYPE_CHECKING:
    from ._generated.records import *  # noqa: F403
else:
    __all__ = _records.__all__

    def __getattr__(name: str) -> Any:
        return getattr(_records, name)

    def __dir__() -> list[str]:
        return list(__all__)
