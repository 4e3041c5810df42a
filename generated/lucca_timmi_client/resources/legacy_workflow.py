"""``client.legacy_workflow`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.call.deprecation import warns_of_use
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models

if TYPE_CHECKING:
    from typing_extensions import deprecated as _deprecated
else:
    from ..._runtime.call.deprecation import deprecated as _deprecated

_APPROVE = Operation(
    name="legacy_workflow.approve",
    method="POST",
    path="/timmi/services/workflow/approve",
    success=(200,),
    retryable=False,
)


@_APPROVE.request_builder
@warns_of_use("legacy_workflow.approve")
def _approve_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow import _legacy_approve_timesheets_kwargs as _get_kwargs
    from ..models import LegacyApproveTimesheetsBody

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
@warns_of_use("legacy_workflow.cancel")
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow import _legacy_cancel_timesheets_kwargs as _get_kwargs
    from ..models import LegacyCancelTimesheetsBody

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
@warns_of_use("legacy_workflow.deny")
def _deny_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow import _legacy_deny_timesheets_kwargs as _get_kwargs
    from ..models import LegacyDenyTimesheetsBody

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
@warns_of_use("legacy_workflow.invalidate")
def _invalidate_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow import _legacy_invalidate_timesheets_kwargs as _get_kwargs
    from ..models import LegacyInvalidateTimesheetsBody

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
    from ..api.legacy_workflow import _legacy_remind_timesheets_kwargs as _get_kwargs
    from ..models import LegacyRemindTimesheetsBody

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
@warns_of_use("legacy_workflow.submit")
def _submit_request(**given: Any) -> dict[str, Any]:
    from ..api.legacy_workflow import _legacy_submit_timesheets_kwargs as _get_kwargs
    from ..models import LegacySubmitTimesheetsBody

    names = ("timesheets",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LegacySubmitTimesheetsBody(**members))


class LegacyWorkflow(Resource):
    """Operations on ``legacy_workflow``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    @_deprecated("The vendor is going to remove POST /timmi/services/workflow/approve.")
    def approve(
        self, *, timesheets: Sequence[models.LegacyApproval | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Approve timesheets

        Several approvals may be needed.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/approve``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import models

            lucca.legacy_workflow.approve(timesheets=[models.LegacyApproval(id="7")])
        """

        from ..api.legacy_workflow import _legacy_approve_timesheets_response as _parse

        return self._call(
            _APPROVE,
            _approve_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove POST /timmi/services/workflow/cancel.")
    def cancel(
        self, *, timesheets: Sequence[models.LegacyCancellation | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Cancel timesheets

        Only the submitter may, and only before the approval. The timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import models

            lucca.legacy_workflow.cancel(timesheets=[models.LegacyCancellation(id="7")])
        """

        from ..api.legacy_workflow import _legacy_cancel_timesheets_response as _parse

        return self._call(
            _CANCEL,
            _cancel_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove POST /timmi/services/workflow/deny.")
    def deny(
        self, *, timesheets: Sequence[models.LegacyDenial | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Deny timesheets

        The timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/deny``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import models

            lucca.legacy_workflow.deny(
                timesheets=[models.LegacyDenial(id="7", comment="Example")],
            )
        """

        from ..api.legacy_workflow import _legacy_deny_timesheets_response as _parse

        return self._call(
            _DENY,
            _deny_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove POST /timmi/services/workflow/invalidate.")
    def invalidate(
        self, *, timesheets: Sequence[models.LegacyInvalidation | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Invalidate timesheets

        Approved timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/invalidate``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import models

            lucca.legacy_workflow.invalidate(
                timesheets=[models.LegacyInvalidation(id="7")],
            )
        """

        from ..api.legacy_workflow import _legacy_invalidate_timesheets_response as _parse

        return self._call(
            _INVALIDATE,
            _invalidate_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
        )

    def remind(
        self, *, timesheets: Sequence[models.LegacyReminder | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Remind of timesheets

        Sends an e-mail to the owner.

        Sends ``POST /timmi/services/workflow/remind``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from lucca_timmi_client import models

            lucca.legacy_workflow.remind(
                timesheets=[models.LegacyReminder(starts_at=datetime.date(2024, 5, 6), ends_at=datetime.date(2024, 5, 6), owner_id="7")],
            )
        """

        from ..api.legacy_workflow import _legacy_remind_timesheets_response as _parse

        return self._call(
            _REMIND,
            _remind_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove POST /timmi/services/workflow/submit.")
    def submit(
        self, *, timesheets: Sequence[models.LegacySubmission | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Submit timesheets by period

        The timesheets become pending, or approved where approval is automatic.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/submit``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from lucca_timmi_client import models

            lucca.legacy_workflow.submit(
                timesheets=[models.LegacySubmission(starts_at=datetime.date(2024, 5, 6), ends_at=datetime.date(2024, 5, 6), owner_id="7")],
            )
        """

        from ..api.legacy_workflow import _legacy_submit_timesheets_response as _parse

        return self._call(
            _SUBMIT,
            _submit_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
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
    """Operations on ``legacy_workflow``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    @_deprecated("The vendor is going to remove POST /timmi/services/workflow/approve.")
    async def approve(
        self, *, timesheets: Sequence[models.LegacyApproval | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Approve timesheets

        Several approvals may be needed.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/approve``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import models

            await lucca.legacy_workflow.approve(
                timesheets=[models.LegacyApproval(id="7")],
            )
        """

        from ..api.legacy_workflow import _legacy_approve_timesheets_response as _parse

        return await self._call(
            _APPROVE,
            _approve_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove POST /timmi/services/workflow/cancel.")
    async def cancel(
        self, *, timesheets: Sequence[models.LegacyCancellation | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Cancel timesheets

        Only the submitter may, and only before the approval. The timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import models

            await lucca.legacy_workflow.cancel(
                timesheets=[models.LegacyCancellation(id="7")],
            )
        """

        from ..api.legacy_workflow import _legacy_cancel_timesheets_response as _parse

        return await self._call(
            _CANCEL,
            _cancel_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove POST /timmi/services/workflow/deny.")
    async def deny(
        self, *, timesheets: Sequence[models.LegacyDenial | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Deny timesheets

        The timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/deny``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import models

            await lucca.legacy_workflow.deny(
                timesheets=[models.LegacyDenial(id="7", comment="Example")],
            )
        """

        from ..api.legacy_workflow import _legacy_deny_timesheets_response as _parse

        return await self._call(
            _DENY,
            _deny_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove POST /timmi/services/workflow/invalidate.")
    async def invalidate(
        self, *, timesheets: Sequence[models.LegacyInvalidation | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Invalidate timesheets

        Approved timesheets become rejected.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/invalidate``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from lucca_timmi_client import models

            await lucca.legacy_workflow.invalidate(
                timesheets=[models.LegacyInvalidation(id="7")],
            )
        """

        from ..api.legacy_workflow import _legacy_invalidate_timesheets_response as _parse

        return await self._call(
            _INVALIDATE,
            _invalidate_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
        )

    async def remind(
        self, *, timesheets: Sequence[models.LegacyReminder | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Remind of timesheets

        Sends an e-mail to the owner.

        Sends ``POST /timmi/services/workflow/remind``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from lucca_timmi_client import models

            await lucca.legacy_workflow.remind(
                timesheets=[models.LegacyReminder(starts_at=datetime.date(2024, 5, 6), ends_at=datetime.date(2024, 5, 6), owner_id="7")],
            )
        """

        from ..api.legacy_workflow import _legacy_remind_timesheets_response as _parse

        return await self._call(
            _REMIND,
            _remind_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove POST /timmi/services/workflow/submit.")
    async def submit(
        self, *, timesheets: Sequence[models.LegacySubmission | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> models.LegacyWorkflowReply:
        """Submit timesheets by period

        The timesheets become pending, or approved where approval is automatic.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /timmi/services/workflow/submit``, which is not retried automatically once it may have reached the server.

        Args:
            timesheets: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from lucca_timmi_client import models

            await lucca.legacy_workflow.submit(
                timesheets=[models.LegacySubmission(starts_at=datetime.date(2024, 5, 6), ends_at=datetime.date(2024, 5, 6), owner_id="7")],
            )
        """

        from ..api.legacy_workflow import _legacy_submit_timesheets_response as _parse

        return await self._call(
            _SUBMIT,
            _submit_request(
                timesheets=timesheets,
            ),
            _parse,
            options,
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
