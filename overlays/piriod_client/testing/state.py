"""The records of the simulated Piriod, one space per workspace and mode."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .._runtime.testing.filtering import Record

_ISSUED: Record = {
    "biller_status": "pending",
    "tax_agency": None,
    "local_file": None,
    "imported": False,
}


@dataclass(frozen=True)
class Kind:
    """How records of one kind are made.

    Attributes:
        prefix: Begins their ids; where it is empty, ids are integers.
        defaults: Members the server fills in.
        stamped: Whether they carry ``created`` and ``updated``.
        marked: Whether they carry ``test_mode``.
        line_prefix: The same as prefix, for their lines.
        assumption: Name of the assumption their first state rests on.
    """

    prefix: str = ""
    defaults: Mapping[str, object] = field(default_factory=dict)
    stamped: bool = True
    marked: bool = True
    line_prefix: str = ""
    assumption: str | None = None


_DRAFT: Record = {"status": "draft", **_ISSUED}

KINDS: Mapping[str, Kind] = {
    "cancellations": Kind(
        defaults={"note": None, "internal_note": None, **_ISSUED},
    ),
    "retentions": Kind(defaults=_DRAFT),
    "suppliers": Kind(defaults={"currency": "USD"}, marked=False),
    "purchases": Kind(defaults=_DRAFT),
    "purchase credit notes": Kind(defaults=_DRAFT),
    "orders": Kind(defaults=_DRAFT),
    "customers": Kind(
        "cus_", {"status": "active"}, False, False, assumption="first-status"
    ),
    "invoices": Kind("inv_", _DRAFT, line_prefix="lin_"),
    "credit notes": Kind(defaults=_DRAFT),
    "plans": Kind(
        "pla_", {"status": "active"}, False, False, assumption="first-status"
    ),
    "subscriptions": Kind(
        "sub_", {"status": "active"}, False, False, "lin_", assumption="first-status"
    ),
    "payments": Kind(
        defaults={"status": "requires_payment_method"}, assumption="first-status"
    ),
    "refunds": Kind(
        "ref_", {"status": "succeeded"}, marked=False, assumption="first-status"
    ),
    "sources": Kind(
        defaults={"usage": "single", "status": "pending"}, assumption="first-status"
    ),
    "document types": Kind(stamped=False, marked=False),
}

#: The kinds that operations of this kit know, by the path of their collection.
KINDS_BY_PATH: Mapping[str, str] = {
    "/cancellations": "cancellations",
    "/retentions": "retentions",
    "/suppliers": "suppliers",
    "/purchases": "purchases",
    "/purchases/credit-notes": "purchase credit notes",
    "/orders": "orders",
    "/customers": "customers",
    "/invoices": "invoices",
    "/creditnotes": "credit notes",
    "/plans": "plans",
    "/subscriptions": "subscriptions",
    "/payments": "payments",
    "/refunds": "refunds",
    "/sources": "sources",
    "/generals/documents": "document types",
}

#: Countries with tax settings of their own, by the vendor's reference.
REGULATED = {"CL": "Chile", "CO": "Colombia", "MX": "Mexico"}


@dataclass
class Space:
    """Everything of one workspace in one mode.

    Attributes:
        test_mode: Whether this is the side of test mode.
        tables: Records by kind and by id as text.
    """

    test_mode: bool
    tables: dict[str, dict[str, Record]] = field(
        default_factory=lambda: {kind: {} for kind in KINDS}
    )

    def put(self, kind: str, record: Record) -> Record:
        """Add a record."""
        self.tables[kind][str(record["id"])] = record
        return record


def customer_shown(record: Record) -> Record:
    """Return a customer as it is read: country and state as objects."""
    country = record.get("country")
    shown = dict(record)
    if country is not None:
        shown["country"] = _country(country)
    if record.get("state") is not None:
        state = record["state"]
        shown["state"] = {"id": state, "name": f"State {state}", "country": country}
    return {"contacts": [], "sources": [], **shown}


def _country(id: str) -> Record:
    return {
        "id": id,
        "name": REGULATED.get(id, id),
        "code": id,
        "has_regulation": id in REGULATED,
        "currencies": ["USD"],
    }
