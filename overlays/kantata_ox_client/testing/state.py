"""The records of a simulated Kantata OX account."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

from .._runtime.testing.filtering import Record
from .links import SUBJECTS, Link

#: Kantata writes moments in the zone of the user.
_ZONE = timezone(timedelta(hours=-7))
_MONEY: Record = {
    "currency": "USD",
    "currency_base_unit": 100,
    "currency_symbol": "$",
}
_ACTIVE = ("pending", "approved")
_COLLECTIONS = (
    "timesheet_submissions",
    "invoices",
    "time_entries",
    "external_references",
    "users",
    "workspaces",
    "stories",
    "roles",
    "additional_items",
    "fixed_fee_items",
    "expenses",
    "billing_milestones",
    "resolutions",
)


def local_moment(seconds: float) -> str:
    """Return a moment as Kantata writes it.

    Args:
        seconds: Seconds since the epoch.
    """
    return datetime.fromtimestamp(seconds, _ZONE).isoformat()


class Account:
    """All records, by collection and id.

    Args:
        now: The moment the records were made, as Kantata writes it.
    """

    def __init__(self, now: str) -> None:
        self._collections: dict[str, dict[str, Record]] = {
            name: {} for name in _COLLECTIONS
        }
        self._ids = 5000
        self._seed(now)

    def records(self, collection: str) -> dict[str, Record]:
        """Return the records of a collection by id."""
        return self._collections.get(collection, {})

    def known(self, collection: str) -> dict[str, Record] | None:
        """Return the records of a collection by id; ``None`` if it is not kept here."""
        return self._collections.get(collection)

    def put(
        self, collection: str, now: str, record: Record, id: str | None = None
    ) -> Record:
        """Add a record, with an id and its moments."""
        if id is None:
            self._ids += 1
            id = str(self._ids)
        created = {**record, "id": id, "created_at": now, "updated_at": now}
        self._collections[collection][id] = created
        return created

    def pointer(self, collection: str, record: Record, link: Link) -> Any:
        """Return what a pointer of a record holds, computed where it must be."""
        if link.pointer == "active_submission_id":
            return self.submission_of(record["id"], active=True)
        if link.pointer == "recent_submission_id":
            return self.submission_of(record["id"], active=False)
        if link.pointer == "external_reference_ids":
            return [
                reference["id"]
                for reference in self.references(collection, record["id"])
            ]
        if link.pointer == "subject_ref":
            return self._subject(record)
        return record.get(link.pointer)

    def submission_of(self, time_entry: str, *, active: bool) -> str | None:
        """Return the id of the latest submission that holds a time entry.

        Args:
            time_entry: Id of the time entry.
            active: Only one that is pending or approved.
        """
        matching = [
            id
            for id, item in self.records("timesheet_submissions").items()
            if time_entry in item["time_entry_ids"]
            and (not active or item["status"] in _ACTIVE)
        ]
        return max(matching, key=int, default=None)

    def references(self, collection: str, id: str) -> list[Record]:
        """Return the external references of a record."""
        return [
            record
            for record in self.records("external_references").values()
            if SUBJECTS.get(record["subject_type"]) == collection
            and str(record["subject_id"]) == id
        ]

    def refer(self, now: str, subject_type: str, id: str, values: Record) -> None:
        """Add an external reference to a record."""
        subject = {"subject_type": subject_type, "subject_id": int(id)}
        created = {"status": "pending", "locked": False, **values, **subject}
        self.put("external_references", now, {**created, "last_synced_at": now})

    def _subject(self, reference: Record) -> Record | None:
        kind, id = reference["subject_type"], str(reference["subject_id"])
        if kind not in SUBJECTS or id not in self.records(SUBJECTS[kind]):
            return None
        key = "submissions" if kind == "Submission" else SUBJECTS[kind]
        return {"key": key, "id": id}

    def _seed(self, now: str) -> None:
        for id, name in (("31", "Example Person"), ("32", "Example Colleague")):
            self.put("users", now, {"full_name": name, "role_id": "61"}, id)
        self.put("roles", now, {"name": "Consultant", "deleted_at": None}, "61")
        for id, archived in (("77", False), ("78", True)):
            title = f"Example project {id}"
            project = {"title": title, "archived": archived, "due_date": None}
            self.put("workspaces", now, project, id)
        self.put("stories", now, {"title": "Design", "workspace_id": "77"}, "71")
        self._seed_time(now)
        self._seed_invoices(now)

    def _seed_time(self, now: str) -> None:
        for number in range(5):
            day = date(2024, 4, 29) + timedelta(days=number)
            entry = time_entry(day.isoformat(), "31", "77")
            self.put("time_entries", now, {**entry, "story_id": "71"}, f"90{number}")
        archived = time_entry("2024-04-29", "31", "78")
        self.put("time_entries", now, archived, "911")
        foreign = time_entry("2024-04-29", "32", "77")
        self.put("time_entries", now, {**foreign, "on_my_account": False}, "912")
        for id, entries, status in (
            ("501", ["900", "901"], "pending"),
            ("502", ["902"], "approved"),
            ("503", ["903"], "cancelled"),
        ):
            record = submission("Week 18", "31", "77", entries, "2024-04-29")
            self.put("timesheet_submissions", now, {**record, "status": status}, id)
        values = {
            "service_name": "example",
            "service_model": "Timesheet",
            "service_model_ref": "T-501",
        }
        self.refer(now, "Submission", "501", values)

    def _seed_invoices(self, now: str) -> None:
        for id, number, status, draft in (
            ("1001", 1, "new", False),
            ("1002", 2, "new", True),
            ("1003", 3, "cancelled", False),
        ):
            entries = ["902"] if id == "1001" else []
            record = invoice(number, status, draft=draft)
            record.update(time_entry_ids=entries, workspace_ids=["77"])
            self.put("invoices", now, record, id)
        billed = {"invoice_id": "1001", "is_invoiced": True}
        self.records("time_entries")["902"].update(billed)


def time_entry(day: str, user: str, workspace: str) -> Record:
    """Return a time entry of an hour and a half."""
    return {
        **_MONEY,
        "approved": False,
        "billable": True,
        "date_performed": day,
        "invoice_id": None,
        "is_invoiced": False,
        "location": None,
        "location_id": None,
        "notes": None,
        "rate_in_cents": 10000,
        "role_id": None,
        "story_id": None,
        "taxable": False,
        "time_in_minutes": 90,
        "user_can_edit": True,
        "user_id": user,
        "workspace_id": workspace,
    }


def submission(
    title: str, user: str, workspace: str, entries: list[str], first_day: str
) -> Record:
    """Return a pending submission of the week a day lies in."""
    day = date.fromisoformat(first_day)
    start = day - timedelta(days=min(day.weekday(), day.toordinal() - 1))
    end = start + timedelta(days=min(6, (date.max - start).days))
    return {
        **_MONEY,
        "comment": None,
        "current_resolution_created_at_date": None,
        "current_resolution_creator_id": None,
        "current_resolution_description": None,
        "end_date": end.isoformat(),
        "start_date": start.isoformat(),
        "status": "pending",
        "time_entry_ids": entries,
        "title": title,
        "user_id": user,
        "workspace_id": workspace,
    }


def invoice(number: int, status: str, *, draft: bool) -> Record:
    """Return an invoice without line items."""
    return {
        **_MONEY,
        "additional_item_ids": [],
        "balance_in_cents": 0,
        "billing_milestone_ids": [],
        "draft": draft,
        "expense_ids": [],
        "fixed_fee_item_ids": [],
        "invoice_date": "2024-05-06",
        "message": None,
        "payment_schedule": 30,
        "project_code": None,
        "purchase_order": None,
        "recipient_id": None,
        "status": status,
        "time_entry_ids": [],
        "title": f"{'Draft ' if draft else ''}Invoice #{number}",
        "user_id": "31",
        "user_invoice_number": number,
        "user_invoice_title": None,
        "workspace_ids": [],
    }
