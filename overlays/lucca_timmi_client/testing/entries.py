"""Time entries of the simulated Lucca: v3 and the import of v4."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from .._runtime.testing.filtering import Record, to_rfc3339
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
from .base import V3, LuccaBase, problem
from .query import collection, selected

_ENTRIES = V3 + "timeentries"
_ENTRY = _ENTRIES + "/{timeEntryId}"
_FILTERS = (
    "ownerId",
    "startsAt",
    "axisSections.id",
    "axisSections.code",
    "modifiedAt",
    "archivedAt",
)
_DAY = timedelta(days=1)


class EntryOperations(LuccaBase):
    """Reading and writing time entries (legacy API reference, "Time entries")."""

    @handles("GET", _ENTRIES)
    def list_entries(self, call: ReceivedCall) -> CannedResponse:
        """List entries, with fillers for the empty days of submitted timesheets."""
        records = [*self.entries.values(), *self._fillers()]
        if "archivedAt" not in call.sent.query:
            records = [record for record in records if record["archivedAt"] is None]
        return collection(call, records, _FILTERS)

    @handles("POST", _ENTRIES)
    def create_entries(self, call: ReceivedCall) -> CannedResponse:
        """Create one entry or several."""
        many = isinstance(call.json, list)
        values = call.json if many else [call.json]
        for value in values:
            self._check(call, value)
        records = [self.add_entry(value) for value in values]
        return CannedResponse(200, {"data": records if many else records[0]})

    @handles("PUT", _ENTRIES)
    def update_entries(self, call: ReceivedCall) -> CannedResponse:
        """Change one entry or several; each names its id."""
        many = isinstance(call.json, list)
        values = call.json if many else [call.json]
        if unknown := [
            value["id"] for value in values if value["id"] not in self.entries
        ]:
            message = f"no entry {unknown[0]}"
            raise RefusalError(problem(call.sent.path, 400, message, "unknown-entries"))
        changed = [self._change(call, value["id"], value) for value in values]
        return CannedResponse(200, {"data": changed if many else changed[0]})

    @handles("DELETE", _ENTRIES)
    def delete_entries(self, call: ReceivedCall) -> CannedResponse:
        """Archive entries, all or none."""
        records = [self._entry(call, item["id"]) for item in call.json]
        for element in records:
            element["archivedAt"] = self.local_now()
        return CannedResponse(200)

    @handles("GET", _ENTRY)
    def get_entry(self, call: ReceivedCall) -> CannedResponse:
        """Show an entry."""
        record = self._entry(call, int(call.path["timeEntryId"]))
        return CannedResponse(200, {"data": selected(call, record)})

    @handles("PUT", _ENTRY)
    def update_entry(self, call: ReceivedCall) -> CannedResponse:
        """Change an entry; the body names its id again."""
        id = int(call.path["timeEntryId"])
        self._entry(call, id)
        if call.json["id"] != id:
            message = "the ids of path and body differ"
            raise RefusalError(problem(call.sent.path, 400, message, "ids-differ"))
        return CannedResponse(200, {"data": self._change(call, id, call.json)})

    @handles("DELETE", _ENTRY)
    def delete_entry(self, call: ReceivedCall) -> CannedResponse:
        """Archive an entry."""
        record = self._entry(call, int(call.path["timeEntryId"]))
        record["archivedAt"] = self.local_now()
        return CannedResponse(200)

    def local_now(self) -> str:
        """Return the present moment without an offset, as Lucca writes it."""
        return to_rfc3339(self.clock.now())[:19]

    def add_entry(self, values: Record) -> Record:
        """Add an entry as Lucca completes it, and return it."""
        record = {
            "creationSource": 2,
            "layer": 0,
            "axisSections": [],
            **values,
            "id": self.new_id(),
            "authorId": self.KEY_USER,
            "createdAt": self.local_now(),
            "modifiedAt": self.local_now(),
            "archivedAt": None,
            "owner": {"id": values["ownerId"], "name": f"Person {values['ownerId']}"},
        }
        self.entries[record["id"]] = record
        return record

    def _entry(self, call: ReceivedCall, id: int) -> Record:
        if (record := self.entries.get(id)) is None:
            raise RefusalError(problem(call.sent.path, 404, f"no time entry {id}"))
        return record

    def _change(self, call: ReceivedCall, id: int, values: Record) -> Record:
        self._check(call, values)
        self.entries[id].update(values, modifiedAt=self.local_now())
        self.entries[id]["modifierId"] = self.KEY_USER
        return self.entries[id]

    def _check(self, call: ReceivedCall, entry: Record) -> None:
        reason = wrong_start(entry) or wrong_duration(entry["duration"])
        if wrong_sections(entry):
            reason = "axis sections must be active"
        if reason is None and day_of(entry) in self.locked_days(entry["ownerId"]):
            reason = "the day lies in a submitted timesheet"
        if reason:
            raise RefusalError(problem(call.sent.path, 400, reason))

    def _fillers(self) -> list[Record]:
        taken = {
            (entry["ownerId"], day_of(entry))
            for entry in self.entries.values()
            if entry["archivedAt"] is None
        }
        return [
            _filler(sheet.id, sheet.owner, day)
            for sheet in self.timesheets.values()
            if sheet.locked
            for day in sheet.days()
            if (sheet.owner, day) not in taken
        ]


def wrong_start(entry: Record) -> str | None:
    """Return what is wrong with ``startsAt``: it is a local time, halves of days."""
    text = entry["startsAt"]
    if re.search(r"([Zz]|[+-]\d\d:\d\d)$", text):
        return "startsAt must not have an offset"
    if entry["unit"] != 2 and text[11:19] not in ("00:00:00", "12:00:00"):
        return "startsAt must be the start of a morning or an afternoon"
    return None


def wrong_duration(text: str) -> str | None:
    """Return what is wrong with a .NET time span of at most a day."""
    match = re.fullmatch(r"(?:(\d+)\.)?([01]\d|2[0-3]):([0-5]\d):([0-5]\d)", text)
    if not match:
        return "duration must look like 07:30:00"
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    whole = timedelta(days, seconds, minutes=minutes, hours=hours) if days < 9 else None
    return "duration exceeds a day" if whole is None or whole > _DAY else None


def wrong_sections(entry: Record) -> bool:
    """Tell whether an entry names axis sections that cannot exist."""
    return any(section.get("id", 0) < 1 for section in entry.get("axisSections") or [])


def day_of(entry: dict[str, Any]) -> date:
    """Return the day on which an entry starts."""
    return date.fromisoformat(entry["startsAt"][:10])


def _filler(sheet: int, owner: int, day: date) -> Record:
    return {
        "id": 1_000_000 + sheet * 10 + day.weekday(),
        "ownerId": owner,
        "startsAt": f"{day.isoformat()}T00:00:00",
        "duration": "00:00:00",
        "unit": 2,
        "archivedAt": None,
        "layer": 0,
    }
