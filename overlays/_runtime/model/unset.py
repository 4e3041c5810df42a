"""The default of arguments that are left out."""

from __future__ import annotations

from typing import Literal


class Unset:
    """The type of `UNSET`, which is false and equal to itself alone."""

    def __bool__(self) -> Literal[False]:
        return False

    def __reduce__(self) -> str:
        # One object also after copy and pickle.
        return "UNSET"

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Unset = Unset()
"""Default of an argument that is not sent; ``None`` would be sent as null."""
