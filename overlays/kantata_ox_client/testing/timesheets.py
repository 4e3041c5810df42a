"""Timesheet submissions of the simulated Kantata OX."""

from __future__ import annotations

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import CannedResponse, ReceivedCall
from .._runtime.testing.simulator import handles
from .base import KantataBase, refuse
from .envelope import envelope, listed
from .state import submission

_KEY = "timesheet_submissions"
_PATH = "/timesheet_submissions"
#: Action -> type of its resolution, status afterwards, statuses it starts from.
_ACTIONS = {
    "approve": ("approval", "approved", ("pending",)),
    "reject": ("rejection", "rejected", ("pending", "approved")),
    "cancel": ("cancellation", "cancelled", ("pending", "approved")),
}


class TimesheetOperations(KantataBase):
    """Submissions, decisions about them, and the bulk form of these."""

    #: Whether decisions return submissions, as the reference says today,
    #: in place of resolutions, as it said before.
    answers_with_submissions: bool = False

    @handles("GET", _PATH)
    def list_submissions(self, call: ReceivedCall) -> CannedResponse:
        """List submissions."""
        records = self.account.records(_KEY).values()
        matching = self.passing(call, _KEY, records)
        matching = [item for item in matching if _wanted(call, item)]
        page = listed(
            call, self.account, _KEY, self.sorted_by(call, matching, "date:desc")
        )
        assumed = "active" in call.sent.query
        return CannedResponse(
            200, page.json, assumption="active-statuses" if assumed else None
        )

    @handles("POST", _PATH)
    def create_submission(self, call: ReceivedCall) -> CannedResponse:
        """Submit time entries of one project."""
        values = call.json["timesheet_submission"]
        entries = [self._entry(str(id), values) for id in values["line_item_ids"]]
        if not entries:
            raise refuse("there are no line items", "line_item_ids")
        user = str(values.get("user_id", self.USER))
        first = min(entry["date_performed"] for entry in entries)
        ids = [entry["id"] for entry in entries]
        workspace = str(values["workspace_id"])
        record = submission(values["title"], user, workspace, ids, first)
        record["comment"] = values.get("comment")
        record = self.account.put(_KEY, self.now(), record)
        if reference := values.get("external_reference"):
            self.account.refer(self.now(), "Submission", record["id"], reference)
        return envelope(call, self.account, _KEY, [record])

    @handles("GET", _PATH + "/{id}")
    def get_submission(self, call: ReceivedCall) -> CannedResponse:
        """Show a submission."""
        return envelope(call, self.account, _KEY, [self.find(_KEY, call.path["id"])])

    @handles("PUT", _PATH + "/{id}/approve")
    def approve_submission(self, call: ReceivedCall) -> CannedResponse:
        """Approve a submission."""
        return self._decide(call, "approve")

    @handles("PUT", _PATH + "/{id}/reject")
    def reject_submission(self, call: ReceivedCall) -> CannedResponse:
        """Reject a submission."""
        return self._decide(call, "reject")

    @handles("PUT", _PATH + "/{id}/cancel")
    def cancel_submission(self, call: ReceivedCall) -> CannedResponse:
        """Cancel a submission."""
        return self._decide(call, "cancel")

    @handles("POST", "/timesheet_approvals")
    def approve_submissions(self, call: ReceivedCall) -> CannedResponse:
        """Approve several submissions, all or none."""
        return self._decide_all(call, "approve")

    @handles("POST", "/timesheet_rejections")
    def reject_submissions(self, call: ReceivedCall) -> CannedResponse:
        """Reject several submissions, all or none."""
        return self._decide_all(call, "reject")

    @handles("POST", "/timesheet_cancellations")
    def cancel_submissions(self, call: ReceivedCall) -> CannedResponse:
        """Cancel several submissions, all or none."""
        return self._decide_all(call, "cancel")

    def _entry(self, id: str, values: Record) -> Record:
        entry = self.account.records("time_entries").get(id)
        if entry is None or entry["workspace_id"] != str(values["workspace_id"]):
            raise refuse(f"time entry {id} is not of the project", "line_item_ids")
        if self.account.submission_of(id, active=True):
            raise refuse(f"time entry {id} is submitted already", "line_item_ids")
        return entry

    def _decide(self, call: ReceivedCall, action: str) -> CannedResponse:
        submission = self.find(_KEY, call.path["id"])
        self._check_decision(submission, action)
        resolution = self._resolve(
            submission, action, call.json["resolution"].get("description")
        )
        if self.answers_with_submissions:
            return envelope(call, self.account, _KEY, [submission])
        return envelope(call, self.account, "resolutions", [resolution])

    def _decide_all(self, call: ReceivedCall, action: str) -> CannedResponse:
        """Respond as the schema says: an array, though the text promises an index."""
        values = call.json["resolution"]
        submissions = [self.find(_KEY, str(id)) for id in values["submission_ids"]]
        for item in submissions:
            self._check_decision(item, action)
        resolutions = [
            self._resolve(s, action, values.get("description")) for s in submissions
        ]
        rows = [
            {**resolution, "id": int(resolution["id"]), "current": True}
            for resolution in resolutions
        ]
        return CannedResponse(200, {"resolutions": rows})

    def _check_decision(self, record: Record, action: str) -> None:
        if record["status"] not in _ACTIONS[action][2]:
            message = f"cannot {action} a submission that is {record['status']}"
            raise refuse(message, "status", "undecidable-status")

    def _resolve(self, decided: Record, action: str, description: str | None) -> Record:
        type, status, _ = _ACTIONS[action]
        now = self.now()
        decided.update(
            status=status,
            updated_at=now,
            current_resolution_created_at_date=now,
            current_resolution_creator_id=int(self.USER),
            current_resolution_description=description,
        )
        for id in decided["time_entry_ids"]:
            self.account.records("time_entries")[id]["approved"] = status == "approved"
        resolution = {
            "type": type,
            "description": description,
            "target_id": int(decided["id"]),
            "target_type": "timesheet_submission",
            "user_id": int(self.USER),
        }
        return self.account.put("resolutions", now, resolution)


def _wanted(call: ReceivedCall, record: Record) -> bool:
    """Tell whether a submission passes the filters of its own list."""
    statuses = [_status(word) for word in call.texts("statuses")]
    tests = {
        "active": not call.flag("active")
        or record["status"] in ("pending", "approved"),
        "not_cancelled": not call.flag("not_cancelled")
        or record["status"] != "cancelled",
        "statuses": record["status"] in statuses,
        "start_date": record["start_date"] == call.text("start_date"),
        "end_date": record["end_date"] == call.text("end_date"),
        "start_date_after": record["start_date"] >= call.text("start_date_after"),
        "user_ids": record["user_id"] in call.texts("user_ids"),
        "workspace_id": record["workspace_id"] == call.text("workspace_id"),
        "workspace_ids": record["workspace_id"] in call.texts("workspace_ids"),
    }
    return all(passed for name, passed in tests.items() if call.text(name))


def _status(word: str) -> str:
    # The filter says new where the member says pending.
    return "pending" if word == "new" else word
