"""Approval requests of the simulated Monite."""

from __future__ import annotations

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.simulator import handles
from .base import MoniteBase, error
from .listing import page
from .state import request

_REQUEST = "/approval_requests/{approval_request_id}"


class ApprovalOperations(MoniteBase):
    """Approval requests, by the vendor's reference."""

    @handles("GET", "/approval_requests")
    def list_requests(self, call: ReceivedCall) -> CannedResponse:
        """List the approval requests of the entity."""
        return page(call, self.entity(call).requests.values())

    @handles("POST", "/approval_requests")
    def create_request(self, call: ReceivedCall) -> CannedResponse:
        """Ask users or the holders of roles for approval."""
        made = request(self.new_id(), (self.user(call),), self.now())
        made.update({"user_ids": [], "role_ids": []}, **call.json)
        self.entity(call).requests[made["id"]] = made
        return CannedResponse(201, made)

    @handles("GET", _REQUEST)
    def get_request(self, call: ReceivedCall) -> CannedResponse:
        """Show an approval request."""
        return CannedResponse(200, self._request(call))

    @handles("POST", _REQUEST + "/approve")
    def approve_request(self, call: ReceivedCall) -> CannedResponse:
        """Note an approval; the last one needed approves the request."""
        found, user = self._waiting(call), self.user(call)
        if user in found["approved_by"]:
            message = "this user has approved already"
            raise RefusalError(error(409, message, assumption="approved-twice"))
        found["approved_by"].append(user)
        if len(found["approved_by"]) >= found["required_approval_count"]:
            found["status"] = "approved"
        return self._changed(found)

    @handles("POST", _REQUEST + "/reject")
    def reject_request(self, call: ReceivedCall) -> CannedResponse:
        """Reject an approval request."""
        found = self._waiting(call)
        found.update(status="rejected", rejected_by=self.user(call))
        return self._changed(found)

    @handles("POST", _REQUEST + "/cancel")
    def cancel_request(self, call: ReceivedCall) -> CannedResponse:
        """Cancel an approval request."""
        found = self._waiting(call)
        found["status"] = "canceled"
        return self._changed(found)

    def _changed(self, found: Record) -> CannedResponse:
        found["updated_at"] = self.now()
        return CannedResponse(200, found)

    def _request(self, call: ReceivedCall) -> Record:
        found = self.entity(call).requests.get(call.path["approval_request_id"])
        if found is None:
            raise RefusalError(error(404, "no such approval request"))
        return found

    def _waiting(self, call: ReceivedCall) -> Record:
        found = self._request(call)
        user = self.user(call)
        named = user in found["user_ids"] or found["role_ids"]
        if user != self.PARTNER_USER and not named:
            raise RefusalError(
                error(403, "not an approver", assumption="not-an-approver")
            )
        if found["status"] != "waiting":
            raise RefusalError(error(409, f"the request is {found['status']}"))
        return found
