"""Approval requests of the simulated Monite."""

from __future__ import annotations

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import Call, RefusalError, Reply
from .._runtime.testing.simulator import answers
from .base import MoniteBase, error
from .listing import page
from .state import request

_REQUEST = "/approval_requests/{approval_request_id}"


class ApprovalOperations(MoniteBase):
    """Approval requests, by the vendor's reference."""

    @answers("GET", "/approval_requests")
    def list_requests(self, call: Call) -> Reply:
        """List the approval requests of the entity."""
        return page(call, self.entity(call).requests.values())

    @answers("POST", "/approval_requests")
    def create_request(self, call: Call) -> Reply:
        """Ask users or the holders of roles for approval."""
        made = request(self.new_id(), (self.user(call),), self.now())
        made.update({"user_ids": [], "role_ids": []}, **call.json)
        self.entity(call).requests[made["id"]] = made
        return Reply(201, made)

    @answers("GET", _REQUEST)
    def get_request(self, call: Call) -> Reply:
        """Show an approval request."""
        return Reply(200, self._request(call))

    @answers("POST", _REQUEST + "/approve")
    def approve_request(self, call: Call) -> Reply:
        """Note an approval; the last one needed approves the request."""
        found, user = self._waiting(call), self.user(call)
        if user in found["approved_by"]:
            message = "this user has approved already"
            raise RefusalError(error(409, message, guess="approved-twice"))
        found["approved_by"].append(user)
        if len(found["approved_by"]) >= found["required_approval_count"]:
            found["status"] = "approved"
        return self._changed(found)

    @answers("POST", _REQUEST + "/reject")
    def reject_request(self, call: Call) -> Reply:
        """Reject an approval request."""
        found = self._waiting(call)
        found.update(status="rejected", rejected_by=self.user(call))
        return self._changed(found)

    @answers("POST", _REQUEST + "/cancel")
    def cancel_request(self, call: Call) -> Reply:
        """Cancel an approval request."""
        found = self._waiting(call)
        found["status"] = "canceled"
        return self._changed(found)

    def _changed(self, found: Record) -> Reply:
        found["updated_at"] = self.now()
        return Reply(200, found)

    def _request(self, call: Call) -> Record:
        found = self.entity(call).requests.get(call.path["approval_request_id"])
        if found is None:
            raise RefusalError(error(404, "no such approval request"))
        return found

    def _waiting(self, call: Call) -> Record:
        found = self._request(call)
        user = self.user(call)
        named = user in found["user_ids"] or found["role_ids"]
        if user != self.PARTNER_USER and not named:
            raise RefusalError(error(403, "not an approver", guess="not-an-approver"))
        if found["status"] != "waiting":
            raise RefusalError(error(409, f"the request is {found['status']}"))
        return found
