"""``client.approval_processes`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models

_CANCEL = Operation(
    name="approval_processes.cancel",
    method="POST",
    path="/approval_policies/{approval_policy_id}/processes/{process_id}/cancel",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies.post_approval_policies_id_processes_id_cancel import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="approval_processes.get",
    method="GET",
    path="/approval_policies/{approval_policy_id}/processes/{process_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies.get_approval_policies_id_processes_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="approval_processes.list",
    method="GET",
    path="/approval_policies/{approval_policy_id}/processes",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies.get_approval_policies_id_processes import _get_kwargs

    return _get_kwargs(**given)


_LIST_STEPS = Operation(
    name="approval_processes.list_steps",
    method="GET",
    path="/approval_policies/{approval_policy_id}/processes/{process_id}/steps",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST_STEPS.request_builder
def _list_steps_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies.get_approval_policies_id_processes_id_steps import _get_kwargs

    return _get_kwargs(**given)


class ApprovalProcesses(Resource):
    """Operations on ``approval_processes``."""

    def cancel(self, approval_policy_id: str | UUID, process_id: str | UUID) -> models.ProcessResource:
        """Cancel a process

        Stop a process of an approval policy that is still going on. A status that does not allow it answers
        409.

        Sends ``POST /approval_policies/{approval_policy_id}/processes/{process_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.approval_policies.post_approval_policies_id_processes_id_cancel import _parse_response

        return self._call(
            _CANCEL,
            _cancel_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse_response,
        )

    def get(self, approval_policy_id: str | UUID, process_id: str | UUID) -> models.ProcessResource:
        """Read a process

        Read one process of an approval policy.

        Sends ``GET /approval_policies/{approval_policy_id}/processes/{process_id}``.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.approval_policies.get_approval_policies_id_processes_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse_response,
        )

    def list(self, approval_policy_id: str | UUID) -> models.ApprovalProcessResourceList:
        """List the processes of a policy

        List all processes started from an approval policy, on one page.

        Sends ``GET /approval_policies/{approval_policy_id}/processes``.

        Args:
            approval_policy_id: Id of the approval policy.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.approval_policies.get_approval_policies_id_processes import _parse_response

        return self._call(
            _LIST,
            _list_request(
                approval_policy_id=approval_policy_id,
            ),
            _parse_response,
        )

    def list_steps(
        self, approval_policy_id: str | UUID, process_id: str | UUID
    ) -> models.ApprovalProcessStepResourceList:
        """List the steps of a process

        List all steps of one process, on one page.

        Sends ``GET /approval_policies/{approval_policy_id}/processes/{process_id}/steps``.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.approval_policies.get_approval_policies_id_processes_id_steps import _parse_response

        return self._call(
            _LIST_STEPS,
            _list_steps_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> ApprovalProcessesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ApprovalProcessesWithRawResponse(self)


class ApprovalProcessesWithRawResponse:
    """The methods of ``approval_processes`` with raw responses."""

    def __init__(self, resource: ApprovalProcesses) -> None:
        raw_resource = resource._raw()
        self.cancel = raw(raw_resource.cancel)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.list_steps = raw(raw_resource.list_steps)


class AsyncApprovalProcesses(AsyncResource):
    """Operations on ``approval_processes``."""

    async def cancel(self, approval_policy_id: str | UUID, process_id: str | UUID) -> models.ProcessResource:
        """Cancel a process

        Stop a process of an approval policy that is still going on. A status that does not allow it answers
        409.

        Sends ``POST /approval_policies/{approval_policy_id}/processes/{process_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.approval_policies.post_approval_policies_id_processes_id_cancel import _parse_response

        return await self._call(
            _CANCEL,
            _cancel_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse_response,
        )

    async def get(self, approval_policy_id: str | UUID, process_id: str | UUID) -> models.ProcessResource:
        """Read a process

        Read one process of an approval policy.

        Sends ``GET /approval_policies/{approval_policy_id}/processes/{process_id}``.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.approval_policies.get_approval_policies_id_processes_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse_response,
        )

    async def list(self, approval_policy_id: str | UUID) -> models.ApprovalProcessResourceList:
        """List the processes of a policy

        List all processes started from an approval policy, on one page.

        Sends ``GET /approval_policies/{approval_policy_id}/processes``.

        Args:
            approval_policy_id: Id of the approval policy.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.approval_policies.get_approval_policies_id_processes import _parse_response

        return await self._call(
            _LIST,
            _list_request(
                approval_policy_id=approval_policy_id,
            ),
            _parse_response,
        )

    async def list_steps(
        self, approval_policy_id: str | UUID, process_id: str | UUID
    ) -> models.ApprovalProcessStepResourceList:
        """List the steps of a process

        List all steps of one process, on one page.

        Sends ``GET /approval_policies/{approval_policy_id}/processes/{process_id}/steps``.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.approval_policies.get_approval_policies_id_processes_id_steps import _parse_response

        return await self._call(
            _LIST_STEPS,
            _list_steps_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncApprovalProcessesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncApprovalProcessesWithRawResponse(self)


class AsyncApprovalProcessesWithRawResponse:
    """The methods of ``approval_processes`` with raw responses."""

    def __init__(self, resource: AsyncApprovalProcesses) -> None:
        raw_resource = resource._raw()
        self.cancel = async_raw(raw_resource.cancel)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.list_steps = async_raw(raw_resource.list_steps)
