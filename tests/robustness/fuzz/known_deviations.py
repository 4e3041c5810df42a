"""Failures of Schemathesis that are not caused by a simulator, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Explained:
    """A kind of failure and why it is none.

    Attributes:
        reason: Why; shown in the table of the session ``fuzz``.
        failure: Name of the class of the failure.
        text: Pattern to be found in the response or the failure; any when empty.
        assumption: Pattern of the response's assumption; any when empty.
        vendors: Whose simulators; all when empty.
    """

    reason: str
    failure: str
    text: str = ""
    assumption: str = ""
    vendors: tuple[str, ...] = ()


_REJECTED = "RejectedPositiveData"

TABLE = (
    Explained(
        "status the document leaves out: an assumption, listed in docs/testing.md",
        "UndefinedStatusCode",
        assumption=r".+",
    ),
    Explained(
        "rule about records that a schema cannot state (a listed assumption)",
        _REJECTED,
        assumption="approved-twice|bad-pagination-token|bad-paging|cancel-inactive|ids-differ"
        "|import-locked|payment-checked|policy-lengths|policy-period|refused-by-rule"
        "|retention-checked|undecidable-status|unknown-entries|wrong-state"
        "|missing-entity-user|unknown-entity-user",
    ),
    Explained(
        "paging is offset,limit by the vendor's text, any text by its schema",
        _REJECTED,
        text="paging must be offset,limit",
        vendors=("lucca_timmi",),
    ),
    Explained(
        "times are local by the vendor's text; the format demands an offset",
        _REJECTED,
        text="startsAt must",
        vendors=("lucca_timmi",),
    ),
    Explained(
        "durations are .NET or ISO time spans by the vendor's text, any text by schema",
        _REJECTED,
        text="duration must look|duration exceeds|duration cannot be read",
        vendors=("lucca_timmi",),
    ),
    Explained(
        "rule about entries or periods stated in the vendor's text only",
        _REJECTED,
        text="entry exceeds|spans two days|outside the period|owner is not the one"
        "|lies in a submitted|one of ownerIds|axis sections",
        vendors=("lucca_timmi",),
    ),
    Explained(
        "responses have local times, as the vendor's; the format demands an offset",
        "JsonSchemaError",
        text=r'"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d" is not a "date-time"',
        vendors=("lucca_timmi",),
    ),
    Explained(
        "a script needs a step by the text of its member, not by its schema",
        _REJECTED,
        text="the script needs at least one step",
        vendors=("monite",),
    ),
    Explained(
        "simulators refuse names that the document lacks: a user has misspelt them",
        _REJECTED,
        text=r"(\] is|(parameter|field) \S+ is) unknown",
    ),
    Explained(
        "an empty list of a query would select everything: no client sends one",
        _REJECTED,
        text=r"int\(\) with base 10: ''|query parameter: \S+: '' is not",
    ),
    Explained(
        "the member that tells alternatives apart must be there (OpenAPI, 4.8.25)",
        _REJECTED,
        text="does not contain discriminating property",
    ),
    Explained(
        "a member needs another one by the vendor's text",
        _REJECTED,
        text="is needed for a reusable source|tax_id is needed|default_source is needed"
        "|refunds of a payment cannot exceed",
        vendors=("piriod",),
    ),
)


def explanation(
    vendor: str, label: str, failure: Any, response: Mapping[str, Any]
) -> str | None:
    """Return why a failure is none, ``None`` when nothing explains it."""
    kind = type(failure).__name__
    if kind == "AcceptedNegativeData":
        return _harmless(vendor, response["case"], response["url"])
    text = f"{failure} {response['text']}"
    for row in TABLE:
        fits = row.failure == kind and vendor in (row.vendors or (vendor,))
        result = re.search(row.text, text, re.IGNORECASE) and re.fullmatch(
            row.assumption or ".*", response["assumption"]
        )
        if fits and result:
            return row.reason
    return None


def _harmless(vendor: str, case: Any, url: str) -> str | None:
    """Return why a request that breaks the document is answered all the same."""
    names = [name for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)]
    if len(names) != len(set(names)):
        return "a query parameter given twice: the last one counts, as on most servers"
    reasons = [_reason(vendor, mutation) for mutation in case.meta.phase.data.mutations]
    return None if None in reasons else max(reasons, key=_REASONS.index, default=None)


_REASONS = (
    "unknown query parameters are ignored, as on most servers",
    "text or number in the query: whatever is sent, it arrives as text",
    "per_page above 200 counts as 200 in the vendor's open-source server",
)


def _reason(vendor: str, mutation: Any) -> str | None:
    if _ignored(mutation):
        return _REASONS[0]
    if _is_text(mutation):
        return _REASONS[1]
    return _REASONS[2] if vendor == "kantata_ox" and _clamped(mutation) else None


def _ignored(mutation: Any) -> bool:
    # The run itself adds the credentials that a mutation takes away.
    if mutation.parameter == "Authorization":
        return True
    place = mutation.parameter_location.value
    return place == "query" and mutation.keywords == ("additionalProperties",)


def _is_text(mutation: Any) -> bool:
    return mutation.keywords == ("type",) and "/anyOf/" in mutation.schema_pointer


def _clamped(mutation: Any) -> bool:
    return mutation.parameter == "per_page" and mutation.keywords == ("maximum",)
