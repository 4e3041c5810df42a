"""JSON pointers (RFC 6901): places in a document, in messages and references."""

from __future__ import annotations

from urllib.parse import unquote


def below(pointer: str, *names: str) -> str:
    """Return the pointer to what goes by these names below a place."""
    for name in names:
        if "~" in name or "/" in name:
            name = name.replace("~", "~0").replace("/", "~1")
        pointer = f"{pointer}/{name}"
    return pointer


def steps(pointer: str) -> list[str]:
    """Return the names that a local reference goes by, from the top of the document."""
    return _names(unquote(pointer))


def literal_steps(pointer: str) -> list[str]:
    """As ``steps``, of a reference whose per cent signs stand for themselves."""
    return _names(pointer)


def _names(pointer: str) -> list[str]:
    tokens = pointer.removeprefix("#/").split("/")
    return [token.replace("~1", "/").replace("~0", "~") for token in tokens]
