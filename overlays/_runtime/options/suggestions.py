"""What a caller meant by an argument that does not exist."""

from __future__ import annotations

from collections.abc import Callable, Collection
from difflib import get_close_matches
from inspect import Parameter, signature
from typing import Any

# What other clients call the same thing; the first name that exists here is meant.
_SYNONYMS = {
    "api_key": ("token", "client_secret"),
    "api_token": ("token", "api_key", "client_secret"),
    "api_base": ("base_url",),
    "access_token": ("token", "api_key"),
    "limits": ("max_connections",),
}


def unknown_option(
    name: str, known: Collection[str], constructor: Callable[..., Any] | None
) -> str:
    """Return what to say about an argument that does not exist.

    Args:
        name: The argument's name.
        known: The names of options.
        constructor: A function whose own arguments count as well.
    """
    names = sorted({*known, *_own_arguments(constructor)})
    if meant := similar(name, names):
        return f"unknown option {name!r}; did you mean {meant!r}?"
    return f"unknown option {name!r}; there are: {', '.join(names)}"


def similar(name: str, names: Collection[str]) -> str | None:
    """Return the name that was probably meant, ``None`` if there is none."""
    for synonym in _SYNONYMS.get(name, ()):
        if synonym in names:
            return synonym
    if close := get_close_matches(name, names, n=1):
        return close[0]
    longer = [each for each in names if len(name) > 2 and each.startswith(name)]
    return longer[0] if longer else None


def _own_arguments(constructor: Callable[..., Any] | None) -> list[str]:
    if constructor is None:
        return []
    return [
        name
        for name, parameter in signature(constructor).parameters.items()
        if parameter.kind is Parameter.KEYWORD_ONLY
    ]
