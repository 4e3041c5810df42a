"""The operations of a document by the paths that reach them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

Key = tuple[str, str]
#: An operation, and the encoded values of its path parameters.
Route = tuple[Key, Mapping[str, str]]


class Routes:
    """Finds the operation that a request reaches.

    Args:
        operations: Method and path of each operation, as in the document.
        base_path: Path of the server's address, such as ``/v1``; empty if none.
    """

    def __init__(self, operations: Iterable[Key], base_path: str = "") -> None:
        self._base = base_path
        self._methods: set[str] = set()
        self._paths: dict[tuple[str, str, int], list[str]] = {}
        # "{" sorts after every letter: a fixed segment counts before a parameter.
        for method, path in sorted(operations):
            self._methods.add(method)
            self._paths.setdefault((method, *_place(path)), []).append(path)

    def find(self, method: str, path: str) -> Route | None:
        """Return an operation and the values of its path parameters, encoded.

        Args:
            method: HTTP method in upper case.
            path: Encoded path, with that of the server's address.
        """
        if not path.startswith(self._base):
            return None
        path = path.removeprefix(self._base)
        first, length = _place(path)
        for place in (first, "{"):
            for template in self._paths.get((method, place, length), ()):
                names, pattern = _pattern(template)
                if match := pattern.fullmatch(path):
                    values = zip(names, match.groups(), strict=True)
                    return (method, template), dict(values)
        return None

    def methods(self, path: str) -> list[str]:
        """Return the methods that reach an operation by an encoded path."""
        return [method for method in sorted(self._methods) if self.find(method, path)]


def fits(template: str, path: str) -> bool:
    """Tell whether an encoded path is one of a template with parameters."""
    return _pattern(template)[1].fullmatch(path) is not None


def _place(path: str) -> tuple[str, int]:
    """Return the first segment of a path, ``{`` for a parameter, and its length."""
    first = path.removeprefix("/").partition("/")[0]
    return "{" if "{" in first else first, path.count("/")


@lru_cache(maxsize=1024)
def _pattern(template: str) -> tuple[list[str], re.Pattern[str]]:
    names = re.findall(r"\{([^}]+)\}", template)
    parts = re.split(r"\{[^}]+\}", template)
    return names, re.compile("([^/]+)".join(map(re.escape, parts)))
