"""A short text for a model: the members that are set, without secrets."""

from __future__ import annotations

from collections.abc import Mapping
from reprlib import Repr
from typing import Any

from ..base.redact import PLACEHOLDER, is_secret_header

_LONGEST = 1_000


class _Short(Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = 100
        self.maxlist = self.maxtuple = self.maxdict = 4
        self.maxlevel = 4

    def repr_dict(self, x: dict[Any, Any], level: int) -> str:
        hidden = {k: v for k, v in x.items() if not is_secret_name(k)}
        hidden |= {k: _Hidden() for k in x if k not in hidden}
        return super().repr_dict(hidden, level)

    def repr_instance(self, x: Any, level: int) -> str:
        if hasattr(x, "fields_set"):
            # Its own text is short already, and must not be cut to an unclear one.
            return repr(x) if level > 2 else f"{type(x).__name__}(...)"
        return super().repr_instance(x, level)


class _Hidden:
    def __repr__(self) -> str:
        return PLACEHOLDER


_SHORT = _Short()


def is_secret_name(name: Any) -> bool:
    """Return whether a member carries a credential, as far as its name tells."""
    return isinstance(name, str) and is_secret_header(name)


def short_value(name: str, value: Any) -> str:
    """Return a short text for the value of a member; a secret is not shown."""
    return PLACEHOLDER if is_secret_name(name) else _SHORT.repr(value)


def short_members(kind: str, members: Mapping[str, Any]) -> str:
    """Return ``Kind(name=value, ...)`` for the members that are set."""
    listed = ", ".join(f"{n}={short_value(n, v)}" for n, v in members.items())
    if len(listed) > _LONGEST:
        listed = f"{listed[:_LONGEST]}..."
    return f"{kind}({listed})"
