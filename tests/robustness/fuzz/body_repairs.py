"""Bodies that keep the rules no schema can state, so that writes succeed too."""

from __future__ import annotations

from typing import Any

from lucca_timmi_client.testing import LuccaTimmiSimulator
from monite_client.testing import MoniteSimulator
from piriod_client.testing import PiriodSimulator

#: Ids of the records of `prepare_piriod`, by the start of the path.
PIRIOD_IDS = {
    "/retentions/": {"id": ["7", "8"]},
    "/suppliers/": {"id": ["5004", "5005"]},
    "/orders/": {"id": ["5007", "5008", "5009"]},
    "/purchases/{id}/": {"id": ["5010", "5011"]},
    "/purchases/credit-notes/": {"id": ["5012", "5013"]},
    "/customers/": {"id": ["cus_5014"]},
    "/invoices/": {"id": ["inv_5015"]},
    "/subscriptions/": {"id": ["sub_5016", "sub_5017"]},
    "/sources/": {"id": ["5018"]},
    "/payments/": {"id": ["5019", "5020"]},
}


def lucca_timmi(case: Any) -> None:
    """Local times, time spans, one owner for all, a period."""
    query = case.query or {}
    if case.operation.path.endswith("/remindable"):
        query["ownerIds"] = str(LuccaTimmiSimulator.OWNER)
    if "paging" in query:
        query["paging"] = "0,10"
    entries = case.body if isinstance(case.body, list) else [case.body]
    if "timeentries" in case.operation.path:
        _mend_entries(case, [entry for entry in entries if isinstance(entry, dict)])
    if case.operation.path.endswith("/services/time-entries"):
        query.update(startsOn="2024-09-02", endsOn="2024-09-08", ownerId=31)
        for item in case.body:
            item["owner"] = {"id": 31}
            item["startsAt"] = "2024-09-02T08:00:00"
            item["duration"] = {"iso": "PT4H"}
            item["axisSections"] = [{"id": 1}]
    case.query = query


def _mend_entries(case: Any, entries: list[dict[str, Any]]) -> None:
    for entry in entries:
        if "duration" in entry:
            entry.update(startsAt="2024-09-02T00:00:00", duration="07:30:00")
        for section in entry.get("axisSections") or []:
            section["id"] = 1
        if "id" in entry:
            entry["id"] = (case.path_parameters or {}).get("timeEntryId", 5001)


def prepare_lucca_timmi(simulator: Any) -> None:
    """Add two time entries and a report."""
    for _ in range(2):
        simulator.add_entry(
            {
                "ownerId": 31,
                "startsAt": "2024-09-02T00:00:00",
                "duration": "07:30:00",
                "unit": 1,
            }
        )
    simulator.reports[5001] = {"id": 5001}


def kantata_ox(case: Any) -> None:
    """Ids of records that exist, and line items for invoices."""
    body = case.body if isinstance(case.body, dict) else {}
    if case.operation.method.upper() == "POST":
        _mend_new(case.operation.path, body)
    elif case.operation.label == "DELETE /time_entries":
        case.query = {"ids": "900"}
    results = [body.get(name) for name in ("time_entry", "timesheet_submission")]
    for item in [*results, *body.get("time_entries", [])]:
        if item is not None:
            item["workspace_id"] = 77
    if "submission_ids" in body.get("resolution", {}):
        body["resolution"]["submission_ids"] = [501]


def _mend_new(path: str, body: dict[str, Any]) -> None:
    if path == "/time_entries":
        body.setdefault("time_entry", _time_entry())
    if path == "/timesheet_submissions":
        body["timesheet_submission"].update(line_item_ids=[904])
    if path == "/invoices":
        body.setdefault("invoice", {"payment_schedule": 30})
        body["invoice"].update(workspace_id=77, time_entry_ids=[900])


def _time_entry() -> dict[str, Any]:
    return {"date_performed": "2024-05-06", "time_in_minutes": 30}


def monite(case: Any) -> None:
    """The right client, a step in each script, a period that ends after its start."""
    body = case.body if isinstance(case.body, dict) else {}
    if "client_id" in body:
        body["client_id"] = MoniteSimulator.CLIENT_ID
        body["client_secret"] = MoniteSimulator.CLIENT_SECRET
    if "grant_type" in body:
        body["entity_user_id"] = MoniteSimulator.ENTITY_USERS[0]
    if "token" in body:
        body["token"] = "fuzzing"
    if body.get("script") == []:
        body["script"] = [True]
    if "ends_at" in body:
        body["starts_at"] = "2024-01-01T00:00:00Z"
        body["ends_at"] = "2024-12-31T00:00:00Z"


def piriod(case: Any) -> None:
    """Ids of records that exist, and members that need each other."""
    body = case.body if isinstance(case.body, dict) else {}
    if case.operation.path == "/cancellations/" and body:
        body["retention"] = PiriodSimulator.RETENTION
    if case.operation.path == "/refunds/":
        body.update(payment=5019, amount=0)
    if "usage" in body or "country" in body:
        body["customer" if "usage" in body else "tax_id"] = "example"
    if "collection_scheme" in body:
        body["default_source"] = 1


def prepare_piriod(simulator: Any) -> None:
    """Add one record of each kind that no seed has; their ids are consecutive."""
    space = simulator.spaces[simulator.WORKSPACE, True]
    kinds = ["orders"] * 3 + ["purchases"] * 2 + ["purchase credit notes"] * 2
    kinds += ["customers", "invoices", "subscriptions", "subscriptions", "sources"]
    for kind in [*kinds, "payments", "payments"]:
        simulator.make(space, kind, {"amount": 100} if kind == "payments" else {})
    paused = {"status": "paused", "paused_reason": "custom"}
    space.tables["subscriptions"]["sub_5017"].update(paused)
