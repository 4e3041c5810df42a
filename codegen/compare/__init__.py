"""What changed from one OpenAPI document to the next, in named kinds.

Each kind says whether it breaks code written against the package of the old document
(``kinds``). Operations are matched by method and path, then by operation id
(``matching``); component schemas are compared once, from each side of the exchange
they are used on.
"""

from __future__ import annotations

from ..openapi.walk import Document
from . import components, operations
from .kinds import KINDS, Change, Kind
from .matching import OperationRef, Pair, match_operations
from .normal import normal

__all__ = (
    "KINDS",
    "Change",
    "Kind",
    "OperationRef",
    "Pair",
    "compare",
    "match_operations",
)


def compare(old: Document, new: Document) -> list[Change]:
    """Compare two corrected documents.

    Args:
        old: the document of the package that users have.
        new: the document of the package they will get.

    What only says the same in another way is not a change (``normal``).

    Returns:
        Every change, breaking ones first, each once.
    """
    old, new = normal(old), normal(new)
    changes = [
        *components.versions(old, new),
        *components.around(old, new),
        *components.servers(old, new),
        *components.security(old, new),
        *operations.compare(list(match_operations(old, new))),
        *components.schemas(old, new),
    ]
    unique = dict.fromkeys(changes)
    return sorted(unique, key=lambda change: not change.breaking)
