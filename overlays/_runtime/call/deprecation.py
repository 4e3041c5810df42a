"""Operations and arguments that the vendor is going to remove."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from ..base.callers import levels_to_caller
from ..model.unset import UNSET

__all__ = ["deprecated", "warns_of_use"]

_Marked = TypeVar("_Marked", bound=Callable[..., Any])
_warned: set[str] = set()


def deprecated(message: str) -> Callable[[_Marked], _Marked]:
    """Mark a method as PEP 702 has it; the request that it builds gives the warning."""

    def mark(method: _Marked) -> _Marked:
        method.__deprecated__ = message  # type: ignore[attr-defined]
        return method

    return mark


def warns_of_use(
    method: str, *arguments: str
) -> Callable[[Callable[..., dict[str, Any]]], Callable[..., dict[str, Any]]]:
    """Decorate what builds a request: each use is named once in a process.

    Args:
        method: Public name of the method, for example ``entities.get_me``.
        arguments: Those that are deprecated; none where the method itself is.
    """

    def decorate(build: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        @wraps(build)
        def built(**values: Any) -> dict[str, Any]:
            for name in arguments:
                if values.get(name, UNSET) is not UNSET:
                    _warn(f"client.{method}: the argument {name}")
            if not arguments:
                _warn(f"client.{method}")
            return build(**values)

        return built

    return decorate


def _warn(use: str) -> None:
    if use not in _warned:
        _warned.add(use)
        text = f"{use} is deprecated: the vendor is going to remove it"
        warnings.warn(text, DeprecationWarning, stacklevel=levels_to_caller())
