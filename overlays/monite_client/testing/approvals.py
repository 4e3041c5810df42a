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
        record = request(self.new_id(), (self.user(call),), self.now())
        record.update({"user_ids": [], "role_ids": []}, **call.json)
        self.entity(call).requests[record["id"]] = record
        return CannedResponse(201, record)

    @handles("GET", _REQUEST)
    def get_request(self, call: ReceivedCall) -> CannedResponse:
        """Show an approval request."""
        return CannedResponse(200, self._request(call))

    @handles("POST", _REQUEST + "/approve")
    def approve_request(self, call: ReceivedCall) -> CannedResponse:
        """Note an approval; the last one needed approves the request."""
        request, user = self._waiting(call), self.user(call)
        if user in request["approved_by"]:
            message = "this user has approved already"
            raise RefusalError(error(409, message, assumption="approved-twice"))
        request["approved_by"].append(user)
        if len(request["approved_by"]) >= request["required_approval_count"]:
            request["status"] = "approved"
        return self._changed(request)

    @handles("POST", _REQUEST + "/reject")
    def reject_request(self, call: ReceivedCall) -> CannedResponse:
        """Reject an approval request."""
        record = self._waiting(call)
        record.update(status="rejected", rejected_by=self.user(call))
        return self._changed(record)

    @handles("POST", _REQUEST + "/cancel")
    def cancel_request(self, call: ReceivedCall) -> CannedResponse:
        """Cancel an approval request."""
        record = self._waiting(call)
        record["status"] = "canceled"
        return self._changed(record)

    def _changed(self, record: Record) -> CannedResponse:
        record["updated_at"] = self.now()
        return CannedResponse(200, record)

    def _request(self, call: ReceivedCall) -> Record:
        record = self.entity(call).requests.get(call.path["approval_request_id"])
        if record is None:
            raise RefusalError(error(404, "no such approval request"))
        return record

    def _waiting(self, call: ReceivedCall) -> Record:
        record = self._request(call)
        user = self.user(call)
        named = user in record["user_ids"] or record["role_ids"]
        if user != self.PARTNER_USER and not named:
            raise RefusalError(
                error(403, "not an approver", assumption="not-an-approver")
            )
        if record["status"] != "waiting":
            raise RefusalError(error(409, f"the request is {record['status']}"))
        return record
