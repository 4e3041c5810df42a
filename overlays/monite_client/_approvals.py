"""Decisions whose response got lost: read the state before giving up.

Gap: Monite documents no idempotency key, so ``cancel``, ``approve`` and ``reject`` are
never repeated by themselves. Repeated by hand after a lost response they meet 409,
which looks like a failure although the first request was carried out.
Evidence: the full document's text of 409 (the status does not allow the action).
Spec pointer: ``paths./approval_policies/{approval_policy_id}/processes/{process_id}``,
``paths./approval_requests/{approval_request_id}``.
Remove when: the vendor takes an idempotency key.
"""

from __future__ import annotations

from typing import Any, Unpack
from uuid import UUID

from ._generated import models
from ._generated.resources import approval_processes, approval_requests
from ._runtime.base.errors import ApiError, ConflictError
from ._runtime.options.options import CallOptions


class ApprovalProcesses(approval_processes.ApprovalProcesses):
    """Operations on ``approval_processes``."""

    def ensure_canceled(
        self,
        approval_policy_id: str | UUID,
        process_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ProcessResource:
        """Cancel a process; a response that got lost, or 409, is settled by its state.

        It may be called again after any error.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.
            **options: Of each of its requests, see `CallOptions`.

        Returns:
            The process, which is canceled.

        Raises:
            ApiError: What `cancel` raised, because the process is not canceled; a note
                says what it is instead. Or what reading the process raised.

        Example:
            monite.approval_processes.ensure_canceled(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000002",
            )
        """
        try:
            return self.cancel(approval_policy_id, process_id, **options)
        except ApiError as error:
            _require_doubt(error)
            process = self.get(approval_policy_id, process_id, **options)
            _require(error, process, process.status == "canceled")
            return process


class AsyncApprovalProcesses(approval_processes.AsyncApprovalProcesses):
    """Operations on ``approval_processes``."""

    async def ensure_canceled(
        self,
        approval_policy_id: str | UUID,
        process_id: str | UUID,
        **options: Unpack[CallOptions],
    ) -> models.ProcessResource:
        """Cancel a process; see `ApprovalProcesses.ensure_canceled`.

        Example:
            await monite.approval_processes.ensure_canceled(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000002",
            )
        """
        try:
            return await self.cancel(approval_policy_id, process_id, **options)
        except ApiError as error:
            _require_doubt(error)
            process = await self.get(approval_policy_id, process_id, **options)
            _require(error, process, process.status == "canceled")
            return process


class ApprovalRequests(approval_requests.ApprovalRequests):
    """Operations on ``approval_requests``."""

    def ensure_approved(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Approve; a response that got lost, or 409, is settled by the state.

        It may be called again after any error.

        Args:
            approval_request_id: Id of the approval request.
            **options: Of each of its requests, see `CallOptions`.

        Returns:
            The request. It is approved, or waits for others after the approval of the
            client's ``entity_user_id``.

        Raises:
            ApiError: What `approve` raised, because the request is not approved; a note
                says what it is instead. Or what reading the request raised.

        Example:
            monite.approval_requests.ensure_approved("00000000-0000-4000-8000-000000000001")
        """
        try:
            return self.approve(approval_request_id, **options)
        except ApiError as error:
            _require_doubt(error)
            request = self.get(approval_request_id, **options)
            _require(error, request, _is_approved(request, self._caller))
            return request

    def ensure_rejected(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Reject; settled by the state like `ensure_approved`.

        Example:
            monite.approval_requests.ensure_rejected("00000000-0000-4000-8000-000000000001")
        """
        try:
            return self.reject(approval_request_id, **options)
        except ApiError as error:
            _require_doubt(error)
            request = self.get(approval_request_id, **options)
            _require(error, request, request.status == "rejected")
            return request

    def ensure_canceled(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Cancel; settled by the state like `ensure_approved`.

        Example:
            monite.approval_requests.ensure_canceled("00000000-0000-4000-8000-000000000001")
        """
        try:
            return self.cancel(approval_request_id, **options)
        except ApiError as error:
            _require_doubt(error)
            request = self.get(approval_request_id, **options)
            _require(error, request, request.status == "canceled")
            return request


class AsyncApprovalRequests(approval_requests.AsyncApprovalRequests):
    """Operations on ``approval_requests``."""

    async def ensure_approved(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Approve; see `ApprovalRequests.ensure_approved`.

        Example:
            await monite.approval_requests.ensure_approved(
                "00000000-0000-4000-8000-000000000001"
            )
        """
        try:
            return await self.approve(approval_request_id, **options)
        except ApiError as error:
            _require_doubt(error)
            request = await self.get(approval_request_id, **options)
            _require(error, request, _is_approved(request, self._caller))
            return request

    async def ensure_rejected(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Reject; settled by the state like `ensure_approved`.

        Example:
            await monite.approval_requests.ensure_rejected(
                "00000000-0000-4000-8000-000000000001"
            )
        """
        try:
            return await self.reject(approval_request_id, **options)
        except ApiError as error:
            _require_doubt(error)
            request = await self.get(approval_request_id, **options)
            _require(error, request, request.status == "rejected")
            return request

    async def ensure_canceled(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Cancel; settled by the state like `ensure_approved`.

        Example:
            await monite.approval_requests.ensure_canceled(
                "00000000-0000-4000-8000-000000000001"
            )
        """
        try:
            return await self.cancel(approval_request_id, **options)
        except ApiError as error:
            _require_doubt(error)
            request = await self.get(approval_request_id, **options)
            _require(error, request, request.status == "canceled")
            return request


def _require_doubt(error: ApiError) -> None:
    # A conflict may come from the same request, carried out the time before.
    if not isinstance(error, ConflictError) and not error.outcome_unknown:
        raise error


def _require(error: ApiError, entity: Any, done: bool) -> None:
    if not done:
        error.add_note(f"read afterwards: {entity.id} is {entity.status}")
        raise error


def _is_approved(
    request: models.ApprovalRequestResourceWithMetadata, caller: Any
) -> bool:
    if request.status == "approved":
        return True
    user = caller._state.settings.get("entity_user_id")
    approved = {str(item) for item in request.approved_by or ()}
    return user is not None and user in approved
