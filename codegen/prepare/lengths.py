"""Names cut to a length that stay different and stay the same."""

from __future__ import annotations

import hashlib

#: Characters from the generated package on, so that a path is at most 100 with the
#: ``_generated/`` of the import package.
MODULE_LIMIT = 89

#: The longest module name of a model.
MODEL_LIMIT = MODULE_LIMIT - len("models/.py")


def shortened(name: str, limit: int) -> str:
    """The beginning of the snake-case ``name`` and a mark made from all of it.

    The mark depends on the name alone, so a new neighbour renames nothing.
    """
    if len(name) <= limit:
        return name
    return f"{name[: limit - 7].rstrip('_')}_{letter_hash(name, 6)}"


def letter_hash(name: str, count: int) -> str:
    """A mark made from ``name``: letters, which no rule splits into words."""
    digits = hashlib.sha256(name.encode()).hexdigest()[:count]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digits)
