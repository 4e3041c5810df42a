"""Time entries and external references of the simulated Kantata OX."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
from .base import KantataBase, error, refuse
from .envelope import envelope, listed
from .state import time_entry

_KEY = "time_entries"
_LARGEST_BULK = 100
_IDS = ("workspace_id", "role_id", "story_id", "user_id")
#: Members of GET /external_references that filter by equality.
_REFERENCE_FILTERS = (
    "subject_type",
    "subject_id",
    "service_name",
    "service_model",
    "service_model_ref",
    "status",
    "external_status",
    "external_message",
)


class TimeEntryOperations(KantataBase):
    """Time entries, with the default filters of their list."""

    @handles("GET", "/time_entries")
    def list_time_entries(self, call: ReceivedCall) -> CannedResponse:
        """List time entries."""
        found = self.passing(call, _KEY, self.account.records(_KEY).values())
        found = [each for each in found if self._wanted(call, each)]
        names = ("created_at", "updated_at")
        found = self.sorted_by(call, found, "date_performed:desc", *names)
        return listed(call, self.account, _KEY, found)

    @handles("POST", "/time_entries")
    def create_time_entries(self, call: ReceivedCall) -> CannedResponse:
        """Create one time entry, or up to a hundred."""
        given = call.json.get("time_entries") or [call.json.get("time_entry")]
        if given == [None]:
            raise refuse("time_entry is missing", "time_entry")
        for each in given:
            self._check_project(each)
        made = [self._add(each) for each in given]
        return envelope(call, self.account, _KEY, made)

    @handles("DELETE", "/time_entries")
    def delete_time_entries(self, call: ReceivedCall) -> CannedResponse:
        """Delete several time entries, all or none."""
        ids = call.texts("ids")
        if not 0 < len(ids) <= _LARGEST_BULK:
            raise refuse("from 1 to 100 ids are needed", "ids")
        found = [self._deletable(id) for id in ids]
        for each in found:
            self.account.records(_KEY).pop(each["id"], None)
        return CannedResponse(204)

    @handles("GET", "/time_entries/{id}")
    def get_time_entry(self, call: ReceivedCall) -> CannedResponse:
        """Show a time entry, unless a default filter hides it."""
        found = self.find(_KEY, call.path["id"])
        if not self._visible(call, found):
            raise RefusalError(error(404, "system", "Not found"))
        return envelope(call, self.account, _KEY, [found])

    @handles("PUT", "/time_entries/{id}")
    def update_time_entry(self, call: ReceivedCall) -> CannedResponse:
        """Change a time entry."""
        found = self.find(_KEY, call.path["id"])
        given = call.json.get("time_entry") or {}
        self._check_project({**found, **given})
        found.update(_stored(given), updated_at=self.now())
        return envelope(call, self.account, _KEY, [found])

    @handles("DELETE", "/time_entries/{id}")
    def delete_time_entry(self, call: ReceivedCall) -> CannedResponse:
        """Delete a time entry that was not invoiced."""
        found = self._deletable(call.path["id"])
        del self.account.records(_KEY)[found["id"]]
        return CannedResponse(204)

    @handles("GET", "/external_references")
    def list_references(self, call: ReceivedCall) -> CannedResponse:
        """List the external references of one kind of subject."""
        key = "external_references"
        found = [
            each
            for each in self.passing(call, key, self.account.records(key).values())
            if all(
                str(each.get(name)) == call.text(name)
                for name in _REFERENCE_FILTERS
                if call.text(name)
            )
        ]
        found = self.sorted_by(call, found, "last_synced_at:desc", "created_at")
        return listed(call, self.account, key, found)

    def _add(self, given: Record) -> Record:
        user = str(given.get("user_id", self.USER))
        made = time_entry(given["date_performed"], user, str(given["workspace_id"]))
        made = self.account.put(_KEY, self.now(), {**made, **_stored(given)})
        if reference := given.get("external_reference"):
            self.account.refer(self.now(), "TimeEntry", made["id"], reference)
        return made

    def _check_project(self, given: Record) -> None:
        if str(given["workspace_id"]) not in self.account.records("workspaces"):
            raise refuse("there is no such project", "workspace_id")

    def _deletable(self, id: str) -> Record:
        found = self.find(_KEY, id)
        if found["is_invoiced"]:
            raise refuse("invoiced time cannot be deleted", "id")
        return found

    def _visible(self, call: ReceivedCall, record: Record) -> bool:
        """Apply the default filters: own account, projects not archived."""
        project = self.account.records("workspaces")[record["workspace_id"]]
        mine = record.get("on_my_account", True) or not call.flag("on_my_account", True)
        kept = not project["archived"] or call.flag("from_archived_workspaces")
        return mine and kept

    def _wanted(self, call: ReceivedCall, record: Record) -> bool:
        tests: dict[str, Callable[[str], bool]] = {
            # The server takes these three as true, whatever they say.
            "approved": lambda _: bool(record["approved"]),
            "invoiced": lambda _: bool(record["is_invoiced"]),
            "uninvoiced": lambda _: not record["is_invoiced"],
            "billable": lambda given: record["billable"] == (given == "true"),
            "created_by": lambda given: record["user_id"] == given,
            "date_performed_between": lambda given: _between(record, given),
            "in_active_invoice_id": lambda given: record["invoice_id"] == given,
            "in_active_submission": lambda given: self._submitted(record, given),
            "with_recent_timesheet_ids": lambda given: self._recent(record, given),
            "with_timesheet_id": lambda given: self._active(record, given),
            "with_user_ids": lambda given: record["user_id"] in given.split(","),
            "workspace_id": lambda given: record["workspace_id"] == given,
            "workspace_ids": lambda given: record["workspace_id"] in given.split(","),
        }
        return self._visible(call, record) and all(
            test(call.text(name)) for name, test in tests.items() if call.text(name)
        )

    def _submitted(self, record: Record, given: str) -> bool:
        active = self.account.submission_of(record["id"], active=True) is not None
        return active == (given == "true")

    def _recent(self, record: Record, given: str) -> bool:
        return self.account.submission_of(record["id"], active=False) in given.split(
            ","
        )

    def _active(self, record: Record, given: str) -> bool:
        return self.account.submission_of(record["id"], active=True) == given


def _between(record: Record, given: str) -> bool:
    start, _, end = given.partition(":")
    return start <= str(record["date_performed"]) <= end


def _stored(given: Record) -> dict[str, Any]:
    """Return the members as they are stored: ids are texts."""
    kept = {name: v for name, v in given.items() if name != "external_reference"}
    return {name: str(v) if name in _IDS else v for name, v in kept.items()}
