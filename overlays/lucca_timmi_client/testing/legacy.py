"""The workflow operations from before v4 of the simulated Lucca."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import CannedResponse, ReceivedCall
from .._runtime.testing.simulator import handles
from .base import LEGACY
from .state import APPROVED, PENDING, Timesheet
from .workflow import WorkflowOperations, act, item, reject


class LegacyOperations(WorkflowOperations):
    """Several timesheets per call; each has an item in the response.

    Source: the vendor's document of March 2024.
    """

    @handles("POST", LEGACY + "remind")
    def legacy_remind(self, call: ReceivedCall) -> CannedResponse:
        """Pretend to send an e-mail for each timesheet."""
        return _response([_result(0, "success") for _ in call.json["timesheets"]])

    @handles("POST", LEGACY + "submit")
    def legacy_submit(self, call: ReceivedCall) -> CannedResponse:
        """Submit timesheets by owner and day."""
        items = []
        for entry in call.json["timesheets"]:
            items += self.submit(
                entry["ownerId"], date.fromisoformat(entry["startsAt"])
            )
        return _response([_from_item(entry) for entry in items])

    @handles("POST", LEGACY + "cancel")
    def legacy_cancel(self, call: ReceivedCall) -> CannedResponse:
        """Cancel pending timesheets that the key's user submitted."""

        def cancel(sheet: Timesheet) -> list[Record]:
            if sheet.submitted_by != self.KEY_USER:
                return [item(sheet, "error", "submitted by somebody else")]
            return self.cancel(sheet)

        return self._each(call, PENDING, cancel)

    @handles("POST", LEGACY + "approve")
    def legacy_approve(self, call: ReceivedCall) -> CannedResponse:
        """Do one approval step for each timesheet."""
        return self._each(call, PENDING, self.approve)

    @handles("POST", LEGACY + "deny")
    def legacy_deny(self, call: ReceivedCall) -> CannedResponse:
        """Deny pending timesheets."""
        return self._each(call, PENDING, lambda sheet: [act(sheet, reject)])

    @handles("POST", LEGACY + "invalidate")
    def legacy_invalidate(self, call: ReceivedCall) -> CannedResponse:
        """Take back approvals."""
        return self._each(call, APPROVED, lambda sheet: [act(sheet, reject)])

    def _each(
        self,
        call: ReceivedCall,
        status: int,
        perform: Callable[[Timesheet], list[Record]],
    ) -> CannedResponse:
        results = []
        for timesheet in call.json["timesheets"]:
            sheet = self.timesheets.get(timesheet["id"])
            if sheet is None:
                results.append(_result(timesheet["id"], "error", "no such timesheet"))
            elif sheet.status != status:
                results.append(_result(sheet.id, "error", "its status forbids that"))
            else:
                results += [_from_item(record) for record in perform(sheet)]
        return _response(results)


def _response(results: list[Record]) -> CannedResponse:
    body = {"Status": 200, "Message": None, "Items": results}
    return CannedResponse(200, body, assumption="legacy-items")


def _from_item(record: Record) -> Record:
    return _result(record["id"], record["status"], record["exceptionMessage"] or "")


def _result(id: int, status: str, message: str = "") -> Record:
    return {
        "Id": id,
        "ExceptionMessage": message,
        "Status": 1 if status == "error" else 0,
        "Title": f"Timesheet {id}",
        "Url": f"https://example.ilucca.test/timmi-timesheet/{id}",
    }
