"""What ``include`` may name: the server ignores everything else without a word."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import Any

from ..base.callers import levels_to_caller
from ..base.errors import InvalidRequestError
from ..base.operation import UNSENDABLE
from ..base.value import Value
from .errors import IncludeWarning


class Includes(Value):
    """The associations an operation can side-load.

    Attributes:
        documented: Names the operation is documented to know.
        undocumented: Further names its records are known to have; they cause a warning.
        restricted: Names that only work together with ``only``.
        open: Whether nobody knows the names, so that any may be asked for.
    """

    documented: tuple[str, ...] = ()
    undocumented: frozenset[str] = frozenset()
    restricted: frozenset[str] = frozenset()
    open: bool = False

    def read(self, include: Any, *, has_only: bool = False) -> tuple[str, ...]:
        """Return the names that are meant, each once.

        Args:
            include: One text with commas, or the names; ``None`` for none.
            has_only: Whether the request names ids in ``only``.

        Raises:
            InvalidRequestError: A name is unknown, has spaces, or needs ``only``.
        """
        try:
            names = tuple(dict.fromkeys(names_in(include)))
        except UNSENDABLE as error:
            kind = type(include).__name__
            raise InvalidRequestError(f"include: a {kind} gives no names") from error
        for name in names:
            self._allow(name, has_only)
        return names

    def _allow(self, name: str, has_only: bool) -> None:
        if name in self.restricted and not has_only:
            raise InvalidRequestError(
                f"include: {name!r} is loaded only together with only=..., and ignored"
                " otherwise"
            )
        if self.open or name in self.documented or name in self.restricted:
            return
        if name not in self.undocumented:
            raise InvalidRequestError(self._refusal(name))
        warnings.warn(
            f"include: {name!r} is not documented here and may be ignored",
            IncludeWarning,
            stacklevel=levels_to_caller(),
        )

    def _refusal(self, name: str) -> str:
        known = ", ".join(self.documented) or "none"
        if name != name.strip() and name.strip() in self.documented:
            return f"include: spaces are not allowed, write {name.strip()!r}"
        if "." in name:
            return f"include: {name!r} has two levels, the server loads one: {known}"
        return f"include: the server ignores {name!r}; it knows: {known}"


def names_in(include: Any) -> Iterable[str]:
    """Yield the names in one text with commas, or in several texts.

    Raises:
        InvalidRequestError: There is something else.
    """
    if include is None:
        return
    texts = [include] if isinstance(include, str) else include
    if not isinstance(texts, Iterable) or isinstance(texts, (bytes, bytearray)):
        raise InvalidRequestError("include: names must be one text or several texts")
    for text in texts:
        if not isinstance(text, str):
            kind = type(text).__name__
            raise InvalidRequestError(f"include: a name must be text, not {kind}")
        yield from (name for name in text.split(",") if name)
