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
        matching = self.passing(call, _KEY, self.account.records(_KEY).values())
        matching = [item for item in matching if self._wanted(call, item)]
        names = ("created_at", "updated_at")
        matching = self.sorted_by(call, matching, "date_performed:desc", *names)
        return listed(call, self.account, _KEY, matching)

    @handles("POST", "/time_entries")
    def create_time_entries(self, call: ReceivedCall) -> CannedResponse:
        """Create one time entry, or up to a hundred."""
        values = call.json.get("time_entries") or [call.json.get("time_entry")]
        if values == [None]:
            raise refuse("time_entry is missing", "time_entry")
        for entry in values:
            self._check_project(entry)
        records = [self._add(value) for value in values]
        return envelope(call, self.account, _KEY, records)

    @handles("DELETE", "/time_entries")
    def delete_time_entries(self, call: ReceivedCall) -> CannedResponse:
        """Delete several time entries, all or none."""
        ids = call.texts("ids")
        if not 0 < len(ids) <= _LARGEST_BULK:
            raise refuse("from 1 to 100 ids are needed", "ids")
        matching = [self._deletable(id) for id in ids]
        for item in matching:
            self.account.records(_KEY).pop(item["id"], None)
        return CannedResponse(204)

    @handles("GET", "/time_entries/{id}")
    def get_time_entry(self, call: ReceivedCall) -> CannedResponse:
        """Show a time entry, unless a default filter hides it."""
        record = self.find(_KEY, call.path["id"])
        if not self._visible(call, record):
            raise RefusalError(error(404, "system", "Not found"))
        return envelope(call, self.account, _KEY, [record])

    @handles("PUT", "/time_entries/{id}")
    def update_time_entry(self, call: ReceivedCall) -> CannedResponse:
        """Change a time entry."""
        record = self.find(_KEY, call.path["id"])
        values = call.json.get("time_entry") or {}
        self._check_project({**record, **values})
        record.update(_stored(values), updated_at=self.now())
        return envelope(call, self.account, _KEY, [record])

    @handles("DELETE", "/time_entries/{id}")
    def delete_time_entry(self, call: ReceivedCall) -> CannedResponse:
        """Delete a time entry that was not invoiced."""
        record = self._deletable(call.path["id"])
        del self.account.records(_KEY)[record["id"]]
        return CannedResponse(204)

    @handles("GET", "/external_references")
    def list_references(self, call: ReceivedCall) -> CannedResponse:
        """List the external references of one kind of subject."""
        key = "external_references"
        matching = [
            item
            for item in self.passing(call, key, self.account.records(key).values())
            if all(
                str(item.get(name)) == call.text(name)
                for name in _REFERENCE_FILTERS
                if call.text(name)
            )
        ]
        matching = self.sorted_by(call, matching, "last_synced_at:desc", "created_at")
        return listed(call, self.account, key, matching)

    def _add(self, values: Record) -> Record:
        user = str(values.get("user_id", self.USER))
        record = time_entry(values["date_performed"], user, str(values["workspace_id"]))
        record = self.account.put(_KEY, self.now(), {**record, **_stored(values)})
        if reference := values.get("external_reference"):
            self.account.refer(self.now(), "TimeEntry", record["id"], reference)
        return record

    def _check_project(self, values: Record) -> None:
        if str(values["workspace_id"]) not in self.account.records("workspaces"):
            raise refuse("there is no such project", "workspace_id")

    def _deletable(self, id: str) -> Record:
        record = self.find(_KEY, id)
        if record["is_invoiced"]:
            raise refuse("invoiced time cannot be deleted", "id")
        return record

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
            "billable": lambda text: record["billable"] == (text == "true"),
            "created_by": lambda text: record["user_id"] == text,
            "date_performed_between": lambda text: _between(record, text),
            "in_active_invoice_id": lambda text: record["invoice_id"] == text,
            "in_active_submission": lambda text: self._submitted(record, text),
            "with_recent_timesheet_ids": lambda text: self._recent(record, text),
            "with_timesheet_id": lambda text: self._active(record, text),
            "with_user_ids": lambda text: record["user_id"] in text.split(","),
            "workspace_id": lambda text: record["workspace_id"] == text,
            "workspace_ids": lambda text: record["workspace_id"] in text.split(","),
        }
        return self._visible(call, record) and all(
            test(call.text(name)) for name, test in tests.items() if call.text(name)
        )

    def _submitted(self, record: Record, text: str) -> bool:
        active = self.account.submission_of(record["id"], active=True) is not None
        return active == (text == "true")

    def _recent(self, record: Record, text: str) -> bool:
        return self.account.submission_of(record["id"], active=False) in text.split(",")

    def _active(self, record: Record, text: str) -> bool:
        return self.account.submission_of(record["id"], active=True) == text


def _between(record: Record, period: str) -> bool:
    start, _, end = period.partition(":")
    return start <= str(record["date_performed"]) <= end


def _stored(values: Record) -> dict[str, Any]:
    """Return the members as they are stored: ids are texts."""
    kept = {name: v for name, v in values.items() if name != "external_reference"}
    return {name: str(v) if name in _IDS else v for name, v in kept.items()}
