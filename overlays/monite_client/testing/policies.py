"""Approval policies and processes of the simulated Monite."""

from __future__ import annotations

from typing import Any

from .._runtime.testing.filtering import Record, parse_rfc3339
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
from .base import MoniteBase, error
from .listing import page
from .state import policy

_POLICY = "/approval_policies/{approval_policy_id}"
_PROCESS = _POLICY + "/processes/{process_id}"


class PolicyOperations(MoniteBase):
    """Policies and their processes, by the vendor's reference."""

    @handles("GET", "/approval_policies")
    def list_policies(self, call: ReceivedCall) -> CannedResponse:
        """List the policies of the entity."""
        entity = self.entity(call)
        records = list(entity.policies.values())
        if process := call.text("process_id"):
            records = [r for r in records if r["id"] == entity.policy_of.get(process)]
            call = _without(call, "process_id")
        return page(call, records)

    @handles("POST", "/approval_policies")
    def create_policy(self, call: ReceivedCall) -> CannedResponse:
        """Create a policy; it is active at once."""
        _check_policy(call.json)
        record = {**policy(self.new_id(), self.user(call), self.now()), **call.json}
        self.entity(call).policies[record["id"]] = record
        return CannedResponse(201, record, assumption="new-policy-active")

    @handles("GET", _POLICY)
    def get_policy(self, call: ReceivedCall) -> CannedResponse:
        """Show a policy."""
        return CannedResponse(200, self._policy(call))

    @handles("PATCH", _POLICY)
    def update_policy(self, call: ReceivedCall) -> CannedResponse:
        """Change a policy; the status ``deleted`` takes it away."""
        record = self._policy(call)
        changed = {**record, **call.json, "updated_by": self.user(call)}
        _check_policy(changed)
        if changed["status"] == "deleted":
            del self.entity(call).policies[record["id"]]
            return CannedResponse(200, record, assumption="policy-deleted-by-status")
        record.update(changed, updated_at=self.now())
        return CannedResponse(200, record)

    @handles("DELETE", _POLICY)
    def delete_policy(self, call: ReceivedCall) -> CannedResponse:
        """Delete a policy."""
        del self.entity(call).policies[self._policy(call)["id"]]
        return CannedResponse(204)

    @handles("GET", _POLICY + "/processes")
    def list_processes(self, call: ReceivedCall) -> CannedResponse:
        """List the processes of a policy; this list has no pages."""
        entity, id = self.entity(call), self._policy(call)["id"]
        records = [
            p for p in entity.processes.values() if entity.policy_of[p["id"]] == id
        ]
        return CannedResponse(200, {"data": records})

    @handles("GET", _PROCESS)
    def get_process(self, call: ReceivedCall) -> CannedResponse:
        """Show a process."""
        return CannedResponse(200, self._process(call))

    @handles("POST", _PROCESS + "/cancel")
    def cancel_process(self, call: ReceivedCall) -> CannedResponse:
        """Cancel a process that has not come to an end."""
        record = self._process(call)
        if record["status"] not in ("waiting", "running"):
            message = f"a process that is {record['status']} cannot be canceled"
            raise RefusalError(error(409, message))
        record.update(status="canceled", updated_at=self.now())
        record["updated_by"] = self.user(call)
        return CannedResponse(200, record)

    @handles("GET", _PROCESS + "/steps")
    def list_steps(self, call: ReceivedCall) -> CannedResponse:
        """List the steps of a process."""
        process = self._process(call)
        steps = self.entity(call).steps.get(process["id"], [])
        if process["status"] != "canceled":
            return CannedResponse(200, {"data": steps})
        ended = [_canceled(step) for step in steps]
        return CannedResponse(
            200, {"data": ended}, assumption="steps-of-canceled-process"
        )

    def start_process(self, policy_id: str, entity_id: str | None = None) -> str:
        """Start a waiting process, as a matching payable would.

        Args:
            policy_id: Policy it belongs to.
            entity_id: Tenant of the policy; the first one by default.

        Returns:
            Id of the process.
        """
        id = self.new_id()
        entity = self.entities[entity_id or self.ENTITY]
        entity.start_process(policy_id, id, self.now())
        return id

    def _policy(self, call: ReceivedCall) -> Record:
        record = self.entity(call).policies.get(call.path["approval_policy_id"])
        if record is None:
            raise RefusalError(error(404, "no such approval policy"))
        return record

    def _process(self, call: ReceivedCall) -> Record:
        policy_id = self._policy(call)["id"]
        entity, id = self.entity(call), call.path["process_id"]
        if entity.policy_of.get(id) != policy_id:
            raise RefusalError(error(404, "no such process"))
        return entity.processes[id]


def _canceled(step: Record) -> Record:
    open_step = step["status"] in ("waiting", "not_started")
    return {**step, "status": "canceled"} if open_step else step


def _check_policy(body: dict[str, Any]) -> None:
    if not body["script"]:
        raise RefusalError(error(400, "the script needs at least one step"))
    starts, ends = body.get("starts_at"), body.get("ends_at")
    if ends and not (starts and parse_rfc3339(starts) < parse_rfc3339(ends)):
        message = "ends_at needs an earlier starts_at"
        raise RefusalError(error(400, message, assumption="policy-period"))
    if len(body["name"]) > 255 or len(body.get("description", "")) > 255:
        raise RefusalError(error(400, "longer than 255", assumption="policy-lengths"))
    if not -32768 <= body.get("priority", 0) <= 32767:
        raise RefusalError(
            error(400, "priority out of range", assumption="policy-lengths")
        )


def _without(call: ReceivedCall, name: str) -> ReceivedCall:
    from dataclasses import replace
    from urllib.parse import urlencode

    query = {key: value for key, value in call.sent.query.items() if key != name}
    target = f"{call.sent.raw_path}?{urlencode(query, doseq=True)}"
    return replace(call, sent=replace(call.sent, target=target))
