"""The import of time entries of the simulated Lucca."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import CannedResponse, ReceivedCall
from .._runtime.testing.simulator import handles
from .base import V4_IMPORT
from .entries import EntryOperations, day_of, wrong_sections

_DAY = timedelta(days=1)
_UNITS = {"day": 0, "duration": 1, "time": 2}
_SOURCES = {"manual": 2, "import": 3, "timer": 4}
_DURATION = re.compile(
    r"P(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,4})S)?)?"
)


class ImportOperations(EntryOperations):
    """Making a period look like a list of entries.

    Source: legacy API reference, "Import time entries".
    """

    @handles("PUT", V4_IMPORT + "time-entries")
    def import_entries(self, call: ReceivedCall) -> CannedResponse:
        """Replace the entries of an owner in a period, all or nothing."""
        owner = int(call.text("ownerId"))
        first, last = (date.fromisoformat(call.text(n)) for n in ("startsOn", "endsOn"))
        errors = {}
        for index, item in enumerate(call.json):
            if problem := self._wrong(item, owner, first, last):
                errors[f"$[{index}]"] = problem
            if wrong_sections(item):
                message = "The axis sections must be active."
                errors[f"$[{index}].AxisSections"] = [message]
        if errors:
            return _refused(errors)
        if first <= last and self._locked(owner, first, last):
            message = "The period lies in a submitted timesheet."
            return _refused({"$": [message]}, "import-locked")
        self._replace(owner, first, last, call.json)
        return CannedResponse(200)

    def _wrong(self, entry: Record, owner: int, first: date, last: date) -> list[str]:
        problems = []
        if entry["owner"].get("id") != owner:
            problems.append("The owner is not the one of the query.")
        if not first <= day_of(entry) <= last:
            problems.append("The entry lies outside the period.")
        return problems + _wrong_length(entry)

    def _locked(self, owner: int, first: date, last: date) -> bool:
        return any(first <= day <= last for day in self.locked_days(owner))

    def _replace(
        self, owner: int, first: date, last: date, entries: list[Record]
    ) -> None:
        for id, element in list(self.entries.items()):
            if element["ownerId"] == owner and first <= day_of(element) <= last:
                del self.entries[id]
        for element in entries:
            self.add_entry(_as_v3(element, owner))


def _refused(
    errors: dict[str, list[str]], assumption: str | None = None
) -> CannedResponse:
    body = {"title": "The entries are not valid.", "status": 400, "errors": errors}
    return CannedResponse(400, body, assumption=assumption)


def _wrong_length(entry: Record) -> list[str]:
    length = _length(entry["duration"].get("iso"))
    if length is None:
        return ["The duration cannot be read."]
    if length > _DAY:
        return ["The entry exceeds 24 hours."]
    start = datetime.fromisoformat(entry["startsAt"].upper()).replace(tzinfo=None)
    midnight = datetime.combine(start.date(), datetime.min.time())
    if start - midnight + length > _DAY:
        return ["The entry spans two days."]
    return []


def _length(iso: str | None) -> timedelta | None:
    match = _DURATION.fullmatch(iso) if iso and iso != "P" else None
    if not match:
        return None
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(days, seconds, minutes=minutes, hours=hours)


def _as_v3(entry: Record, owner: int) -> Record:
    length = _length(entry["duration"].get("iso")) or timedelta()
    hours, rest = divmod(int(length.total_seconds()), 3600)
    clock = f"{hours:02}:{rest // 60:02}:{rest % 60:02}"
    record: Record = {
        "ownerId": owner,
        "startsAt": entry["startsAt"],
        "duration": "1.00:00:00" if hours == 24 else clock,
        "unit": _UNITS[entry["unit"]],
        "creationSource": _SOURCES[entry.get("timeSource", "manual")],
        "axisSections": entry.get("axisSections") or [],
    }
    if comment := entry.get("comment"):
        record["comment"] = {"content": comment}
    return record
