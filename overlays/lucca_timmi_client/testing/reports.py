"""Timesheets (reading), reports and exports of the simulated Lucca."""

from __future__ import annotations

from datetime import UTC, date, datetime

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
from .base import V3, V4_REPORTS, LuccaBase, problem
from .query import collection
from .state import PENDING, Timesheet, person

_SHEETS = V3 + "timmitimesheets"
_REPORT = V4_REPORTS + "/{reportId}"
_CSV = "owner;day;duration\n31;2024-04-29;07:30\n"
_MANAGER = 8


class ReadingOperations(LuccaBase):
    """Lists of timesheets and exports, reports and their files.

    Sources: legacy API reference, "Timesheets" and "Reports"; guide "Exports".
    """

    @handles("GET", _SHEETS)
    def list_timesheets(self, call: ReceivedCall) -> CannedResponse:
        """List timesheets."""
        records = [self._shown(timesheet) for timesheet in self.timesheets.values()]
        return collection(call, records, ("ownerId", "startsOn", "endsOn", "status"))

    @handles("GET", _SHEETS + "/remindable")
    def list_due(self, call: ReceivedCall) -> CannedResponse:
        """List timesheets that are due and not submitted."""
        names = ("ownerIds", "managerIds", "legalEntityIds")
        if not any(call.text(name) for name in names):
            message = "one of ownerIds, managerIds and legalEntityIds is needed"
            raise RefusalError(problem(call.sent.path, 400, message))
        today = datetime.fromtimestamp(self.clock.now(), UTC).date()
        start = date.fromisoformat(call.text("start") or "0001-01-01")
        end = date.fromisoformat(call.text("end") or today.isoformat())
        records = [
            self._shown(timesheet)
            for timesheet in self.timesheets.values()
            if not timesheet.locked
            and start <= timesheet.starts < end
            and _concerned(call, timesheet)
        ]
        return collection(call, records, ())

    @handles("GET", V3 + "timmiexports")
    def list_exports(self, call: ReceivedCall) -> CannedResponse:
        """List exports, of which there is one."""
        export = {
            "id": 12,
            "createdAt": "2024-05-31T08:00:00",
            "configurationId": 3,
            "archivedAt": None,
        }
        response = collection(call, [export], ("configurationId", "archivedAt"))
        response.json["data"].pop("count", None)
        return response

    @handles("POST", V4_REPORTS)
    def create_report(self, call: ReceivedCall) -> CannedResponse:
        """Start a report; its job is done at once."""
        record = {
            "startsOn": None,
            "endsOn": None,
            "filters": None,
            **call.json,
            "id": self.new_id(),
            "name": "Simulated report",
            "columns": [],
        }
        self.reports[record["id"]] = record
        return CannedResponse(201, {**record, "status": "pending"})

    @handles("GET", _REPORT + "/download-csv")
    def download_csv(self, call: ReceivedCall) -> CannedResponse:
        """Download a report as CSV."""
        return self._file(call, _CSV.encode())

    @handles("GET", _REPORT + "/download-excel")
    def download_excel(self, call: ReceivedCall) -> CannedResponse:
        """Download a report for Excel; the content is only a placeholder."""
        return self._file(call, b"\xd0\xcf\x11\xe0simulated")

    def _file(self, call: ReceivedCall, content: bytes) -> CannedResponse:
        if int(call.path["reportId"]) not in self.reports:
            raise RefusalError(CannedResponse(404))
        headers = {"content-type": "application/octet-stream"}
        return CannedResponse(
            200, content=content, headers=headers, assumption="report-ready"
        )

    def _shown(self, sheet: Timesheet) -> Record:
        pending = sheet.status == PENDING
        return {
            "id": self.shown_id(sheet),
            "name": f"Week from {sheet.starts.isoformat()}",
            "status": sheet.status,
            "startsOn": sheet.starts.isoformat(),
            "endsOn": sheet.ends.isoformat(),
            "ownerId": sheet.owner,
            "owner": {**person(sheet.owner), "manager": person(_MANAGER)},
            "expectedNextActorId": _MANAGER if pending else None,
            "expectedNextActor": person(_MANAGER) if pending else None,
            "statuteId": 1,
        }


def _concerned(call: ReceivedCall, sheet: Timesheet) -> bool:
    belongs = {"ownerIds": sheet.owner, "managerIds": _MANAGER, "legalEntityIds": 1}
    return all(
        str(id) in call.texts(name) for name, id in belongs.items() if call.text(name)
    )
