"""The current workflow operations of the simulated Lucca."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
from .base import V4_WORKFLOW, LuccaBase, problem
from .state import APPROVED, PENDING, REJECTED, WEEK, Timesheet

_SHEET = V4_WORKFLOW + "{id}/"


class WorkflowOperations(LuccaBase):
    """Submitting, cancelling, approving, denying and invalidating timesheets.

    Source: legacy API reference, section "Workflow".
    """

    #: Whether ``application/xml`` is understood; the vendor's document offers it.
    accepts_xml: bool = True

    @handles("POST", V4_WORKFLOW + "submit")
    def submit_timesheets(self, call: ReceivedCall) -> CannedResponse:
        """Submit all timesheets of an owner up to a period."""
        owner, day = (
            call.json["ownerId"],
            date.fromisoformat(call.json["startsAt"][:10]),
        )
        items = self.submit(owner, day)
        return CannedResponse(200, items)

    @handles("POST", _SHEET + "cancel")
    def cancel_timesheet(self, call: ReceivedCall) -> CannedResponse:
        """Cancel a pending timesheet, and the later pending ones of its owner."""
        if call.sent.media_type.endswith("xml") and not self.accepts_xml:
            raise RefusalError(CannedResponse(415, assumption="xml-refused"))
        sheet = self._in_status(call, PENDING, documented=True)
        if sheet.submitted_by != self.KEY_USER:
            message = "only the author of the submission may cancel it"
            raise RefusalError(problem(call.sent.path, 403, message, "not-the-author"))
        return CannedResponse(200, self.cancel(sheet))

    @handles("POST", _SHEET + "approve")
    def approve_timesheet(self, call: ReceivedCall) -> CannedResponse:
        """Do one approval step, also for the earlier pending ones of the owner."""
        return CannedResponse(200, self.approve(self._in_status(call, PENDING)))

    @handles("POST", _SHEET + "deny")
    def deny_timesheet(self, call: ReceivedCall) -> CannedResponse:
        """Deny a pending timesheet."""
        return CannedResponse(200, [act(self._in_status(call, PENDING), reject)])

    @handles("POST", _SHEET + "invalidate")
    def invalidate_timesheet(self, call: ReceivedCall) -> CannedResponse:
        """Take back the approval of a timesheet; the response is not a list."""
        return CannedResponse(200, act(self._in_status(call, APPROVED), reject))

    def submit(self, owner: int, day: date) -> list[Record]:
        """Submit what lies before and on a day, and return the items."""
        self._ensure_week(owner, day)
        sheets = [entry for entry in self.of_owner(owner) if entry.starts <= day]
        return [self._submit(sheet) for sheet in sheets]

    def cancel(self, sheet: Timesheet) -> list[Record]:
        """Cancel a timesheet with the later pending ones, and return the items."""
        later = [
            entry
            for entry in self.of_owner(sheet.owner)
            if entry.starts > sheet.starts and entry.status == PENDING
        ]
        return act_on([sheet, *later], reject)

    def approve(self, sheet: Timesheet) -> list[Record]:
        """Do one step for a timesheet and the earlier pending ones."""
        return act_on(
            [
                entry
                for entry in self.of_owner(sheet.owner)
                if entry.starts <= sheet.starts and entry.status == PENDING
            ],
            _approve_once,
        )

    def _ensure_week(self, owner: int, day: date) -> None:
        if day > date.max - WEEK or any(s.holds(day) for s in self.of_owner(owner)):
            return
        id = self.new_id()
        self.timesheets[id] = Timesheet(id, owner, day)

    def _submit(self, sheet: Timesheet) -> Record:
        if sheet.locked:
            return item(sheet, "noAction")

        def hand_in(sheet: Timesheet) -> None:
            sheet.status, sheet.submitted_by = PENDING, self.KEY_USER

        return act(sheet, hand_in)

    def _in_status(
        self, call: ReceivedCall, status: int, *, documented: bool = False
    ) -> Timesheet:
        sheet = self.timesheets.get(int(call.path["id"]))
        path = call.sent.path
        if sheet is None:
            message = "no such timesheet"
            raise RefusalError(problem(path, 404, message, "unknown-timesheet"))
        if sheet.status != status:
            wanted = "pending" if status == PENDING else "approved"
            assumption = "conflict-body" if documented else "wrong-status"
            raise RefusalError(problem(path, 409, f"it is not {wanted}", assumption))
        return sheet


def act_on(
    sheets: Iterable[Timesheet], change: Callable[[Timesheet], None]
) -> list[Record]:
    """Change each timesheet and return one item for each."""
    return [act(sheet, change) for sheet in sheets]


def act(sheet: Timesheet, change: Callable[[Timesheet], None]) -> Record:
    """Change a timesheet, unless it is in trouble, and return its item."""
    if sheet.trouble is not None:
        return item(sheet, "error", sheet.trouble)
    change(sheet)
    return item(sheet, "success")


def item(sheet: Timesheet, status: str, message: str | None = None) -> Record:
    """Return a workflow item about a timesheet."""
    actor = {"id": 8, "name": "Example Manager"} if sheet.status == PENDING else None
    return {
        "id": sheet.id,
        "exceptionMessage": message,
        "startsOn": sheet.starts.isoformat(),
        "endsOn": sheet.ends.isoformat(),
        "expectedNextActor": actor,
        "status": status,
    }


def reject(sheet: Timesheet) -> None:
    """Give a timesheet back to its owner."""
    sheet.status = REJECTED


def _approve_once(sheet: Timesheet) -> None:
    sheet.approvals_left -= 1
    if sheet.approvals_left <= 0:
        sheet.status = APPROVED
