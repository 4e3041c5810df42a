"""What is a mapping of the JSON that a server sent, by the names of the API."""

from __future__ import annotations

from collections.abc import Iterator, KeysView, Mapping
from typing import Any


class RawMapping:
    """Reads ``raw``; registered, not inherited: a field may be called ``items``."""

    __slots__ = ()

    @property
    def raw(self) -> Mapping[str, Any]:
        """The object as the server sent it."""
        raise NotImplementedError

    def keys(self) -> KeysView[str]:
        """Return the API's names of what the server sent."""
        return self.raw.keys()

    def get(self, key: str, default: Any = None) -> Any:
        """Return what the server sent under a name, as JSON; else the default."""
        return self.raw.get(key, default)

    def __iter__(self) -> Iterator[str]:
        return iter(self.raw)

    def __getitem__(self, key: str) -> Any:
        return self.raw[key]

    def __contains__(self, key: object) -> bool:
        return key in self.raw


Mapping.register(RawMapping)
