"""Contradictions between recordings and documents that are known, each with a reason.

A test asserts that every entry is still needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Explained:
    """One kind of contradiction that is accepted.

    Attributes:
        vendor: Folder of the vendor.
        line: Pattern of the line that tells of it.
        reason: Why it is accepted.
    """

    vendor: str
    line: str
    reason: str


EXPLAINED = (
    Explained(
        "lucca_timmi",
        r"\{id\}/cancel, response (401|403|404|429), \$: Unknown response http status",
        "The document declares 200, 409 and 500 only; a server refuses more than that.",
    ),
    Explained(
        "lucca_timmi",
        r"timmitimesheets, response 429, \$: Unknown response http status",
        "No rate limit is documented for the lists; the client has to bear one.",
    ),
    Explained(
        "lucca_timmi",
        r"\{id\}/cancel, response 415, \$: Unknown response http status",
        "Whether the vendor reads XML is unknown; this is a server that does not.",
    ),
    Explained(
        "monite",
        r"/cancel, response 400, \$: Unknown response http status",
        "The server-side guide gives an expired token 400; the document has no"
        " such response.",
    ),
    Explained(
        "piriod",
        r"response 429, \$: Unknown response http status",
        "The vendor documents no rate limit; the client has to bear one.",
    ),
)

#: What models do not take in of a response although the document allows it.
UNDECODED = (
    Explained(
        "kantata_ox",
        r"users\[\d+\]: User does not declare '(created|updated)_at'",
        "The simulator stamps users like every other record.",
    ),
)

#: Members the simulators send although no document has them, each with a reason.
INVENTED = {
    "kantata_ox": {
        "/users/*/created_at": "The simulator stamps users like every other record.",
        "/users/*/updated_at": "The simulator stamps users like every other record.",
    }
}


def is_needed(entry: Explained, lines: Iterable[str]) -> bool:
    """Tell whether an entry explains one of the lines."""
    return any(re.search(entry.line, line) for line in lines)


def unexplained(
    vendor: str,
    lines: Iterable[str],
    entries: Iterable[Explained] = EXPLAINED,
) -> list[str]:
    """Return the lines for which no entry gives a reason."""
    known = [entry for entry in entries if entry.vendor == vendor]
    return [line for line in lines if not any(is_needed(e, [line]) for e in known)]
