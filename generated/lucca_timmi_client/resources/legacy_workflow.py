"""``client.legacy_workflow`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models

_APPROVE = Operation(
    name="legacy_workflow.approve",
    method="POST",
    path="/timmi/services/workflow/approve",
    success=(200,),
    retryable=False,
)


@_APPROVE.request_builder
def _approve_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow.legacy_approve_timesheets import _get_kwargs
    from ..models.legacy_approve_timesheets_body import LegacyApproveTimesheetsBody

    names = ("timesheets",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LegacyApproveTimesheetsBody(**members))


_CANCEL = Operation(
    name="legacy_workflow.cancel",
    method="POST",
    path="/timmi/services/workflow/cancel",
    success=(200,),
    retryable=False,
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow.legacy_cancel_timesheets import _get_kwargs
    from ..models.legacy_cancel_timesheets_body import LegacyCancelTimesheetsBody

    names = ("timesheets",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LegacyCancelTimesheetsBody(**members))


_DENY = Operation(
    name="legacy_workflow.deny",
    method="POST",
    path="/timmi/services/workflow/deny",
    success=(200,),
    retryable=False,
)


@_DENY.request_builder
def _deny_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow.legacy_deny_timesheets import _get_kwargs
    from ..models.legacy_deny_timesheets_body import LegacyDenyTimesheetsBody

    names = ("timesheets",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LegacyDenyTimesheetsBody(**members))


_INVALIDATE = Operation(
    name="legacy_workflow.invalidate",
    method="POST",
    path="/timmi/services/workflow/invalidate",
    success=(200,),
    retryable=False,
)


@_INVALIDATE.request_builder
def _invalidate_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow.legacy_invalidate_timesheets import _get_kwargs
    from ..models.legacy_invalidate_timesheets_body import LegacyInvalidateTimesheetsBody

    names = ("timesheets",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LegacyInvalidateTimesheetsBody(**members))


_REMIND = Operation(
    name="legacy_workflow.remind",
    method="POST",
    path="/timmi/services/workflow/remind",
    success=(200,),
    retryable=False,
)


@_REMIND.request_builder
def _remind_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow.legacy_remind_timesheets import _get_kwargs
    from ..models.legacy_remind_timesheets_body import LegacyRemindTimesheetsBody

    names = ("timesheets",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LegacyRemindTimesheetsBody(**members))


_SUBMIT = Operation(
    name="legacy_workflow.submit",
    method="POST",
    path="/timmi/services/workflow/submit",
    success=(200,),
    retryable=False,
)


@_SUBMIT.request_builder
def _submit_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow.legacy_submit_timesheets import _get_kwargs
    from ..models.legacy_submit_timesheets_body import LegacySubmitTimesheetsBody

    names = ("timesheets",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LegacySubmitTimesheetsBody(**members))


class LegacyWorkflow(Resource):
    """Operations on ``legacy_workflow``."""

    def approve(self, *, timesheets: Sequence[models.LegacyApproval]) -> models.LegacyWorkflowReply:
        """Approve timesheets

        Several approvals may be needed.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/approve``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_approve_timesheets import _parse_response

        return self._call(
            _APPROVE,
            _approve_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    def cancel(self, *, timesheets: Sequence[models.LegacyCancellation]) -> models.LegacyWorkflowReply:
        """Cancel timesheets

        Only the submitter may, and only before the approval. The timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_cancel_timesheets import _parse_response

        return self._call(
            _CANCEL,
            _cancel_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    def deny(self, *, timesheets: Sequence[models.LegacyDenial]) -> models.LegacyWorkflowReply:
        """Deny timesheets

        The timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/deny``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_deny_timesheets import _parse_response

        return self._call(
            _DENY,
            _deny_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    def invalidate(self, *, timesheets: Sequence[models.LegacyInvalidation]) -> models.LegacyWorkflowReply:
        """Invalidate timesheets

        Approved timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/invalidate``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_invalidate_timesheets import _parse_response

        return self._call(
            _INVALIDATE,
            _invalidate_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    def remind(self, *, timesheets: Sequence[models.LegacyReminder]) -> models.LegacyWorkflowReply:
        """Remind of timesheets

        Sends an e-mail to the owner.

        Sends ``POST /timmi/services/workflow/remind``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_remind_timesheets import _parse_response

        return self._call(
            _REMIND,
            _remind_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    def submit(self, *, timesheets: Sequence[models.LegacySubmission]) -> models.LegacyWorkflowReply:
        """Submit timesheets by period

        The timesheets become pending, or approved where approval is automatic.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/submit``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_submit_timesheets import _parse_response

        return self._call(
            _SUBMIT,
            _submit_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> LegacyWorkflowWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return LegacyWorkflowWithRawResponse(self)


class LegacyWorkflowWithRawResponse:
    """The methods of ``legacy_workflow`` with raw responses."""

    def __init__(self, resource: LegacyWorkflow) -> None:
        raw_resource = resource._raw()
        self.approve = raw(raw_resource.approve)
        self.cancel = raw(raw_resource.cancel)
        self.deny = raw(raw_resource.deny)
        self.invalidate = raw(raw_resource.invalidate)
        self.remind = raw(raw_resource.remind)
        self.submit = raw(raw_resource.submit)


class AsyncLegacyWorkflow(AsyncResource):
    """Operations on ``legacy_workflow``."""

    async def approve(self, *, timesheets: Sequence[models.LegacyApproval]) -> models.LegacyWorkflowReply:
        """Approve timesheets

        Several approvals may be needed.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/approve``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_approve_timesheets import _parse_response

        return await self._call(
            _APPROVE,
            _approve_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    async def cancel(self, *, timesheets: Sequence[models.LegacyCancellation]) -> models.LegacyWorkflowReply:
        """Cancel timesheets

        Only the submitter may, and only before the approval. The timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_cancel_timesheets import _parse_response

        return await self._call(
            _CANCEL,
            _cancel_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    async def deny(self, *, timesheets: Sequence[models.LegacyDenial]) -> models.LegacyWorkflowReply:
        """Deny timesheets

        The timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/deny``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_deny_timesheets import _parse_response

        return await self._call(
            _DENY,
            _deny_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    async def invalidate(self, *, timesheets: Sequence[models.LegacyInvalidation]) -> models.LegacyWorkflowReply:
        """Invalidate timesheets

        Approved timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/invalidate``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_invalidate_timesheets import _parse_response

        return await self._call(
            _INVALIDATE,
            _invalidate_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    async def remind(self, *, timesheets: Sequence[models.LegacyReminder]) -> models.LegacyWorkflowReply:
        """Remind of timesheets

        Sends an e-mail to the owner.

        Sends ``POST /timmi/services/workflow/remind``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_remind_timesheets import _parse_response

        return await self._call(
            _REMIND,
            _remind_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    async def submit(self, *, timesheets: Sequence[models.LegacySubmission]) -> models.LegacyWorkflowReply:
        """Submit timesheets by period

        The timesheets become pending, or approved where approval is automatic.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/submit``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.legacy_workflow.legacy_submit_timesheets import _parse_response

        return await self._call(
            _SUBMIT,
            _submit_request(
                timesheets=timesheets,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncLegacyWorkflowWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncLegacyWorkflowWithRawResponse(self)


class AsyncLegacyWorkflowWithRawResponse:
    """The methods of ``legacy_workflow`` with raw responses."""

    def __init__(self, resource: AsyncLegacyWorkflow) -> None:
        raw_resource = resource._raw()
        self.approve = async_raw(raw_resource.approve)
        self.cancel = async_raw(raw_resource.cancel)
        self.deny = async_raw(raw_resource.deny)
        self.invalidate = async_raw(raw_resource.invalidate)
        self.remind = async_raw(raw_resource.remind)
        self.submit = async_raw(raw_resource.submit)
