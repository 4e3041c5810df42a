"""``client.leave_requests`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import OffsetPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_DECIDE = Operation(
    name="leave_requests.decide",
    method="POST",
    path="/api/v3/leaveRequests/{leaveRequestId}/approvals",
    success=(200,),
    retryable=False,
)


@_DECIDE.request_builder
def _decide_request(**given: Any) -> dict[str, Any]:
    from ..api.leave_requests.decide_leave_request import _get_kwargs
    from ..models.leave_request_decision import LeaveRequestDecision

    names = (
        "approved",
        "comment",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LeaveRequestDecision(**members))


_DELETE = Operation(
    name="leave_requests.delete",
    method="DELETE",
    path="/api/v3/leaveRequests/{leaveRequestId}",
    success=(200,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.leave_requests.delete_leave_request import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="leave_requests.get",
    method="GET",
    path="/api/v3/leaveRequests/{leaveRequestId}",
    success=(200,),
    retryable=True,
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.leave_requests.get_leave_request import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="leave_requests.list",
    method="GET",
    path="/api/v3/leaveRequests",
    success=(200,),
    retryable=True,
)
_LIST_ITEMS = attribute_path("data.items")
_LIST_PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.leave_requests.list_leave_requests import _get_kwargs

    return _get_kwargs(**given)


class LeaveRequests(Resource):
    """Operations on ``leave_requests``."""

    def decide(self, leave_request_id: int | str, *, approved: bool, comment: str | None | Unset = UNSET) -> None:
        """Approve or deny a leave request

        Does the step of approval that is due, in either way; it cannot be taken back.

        Sends ``POST /api/v3/leaveRequests/{leaveRequestId}/approvals``, which is not retried automatically once it may have reached the server.

        Args:
            leave_request_id: Number of the leave request.
            approved: Approve with true, deny with false.
            comment: Reason, as text.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DECIDE,
            _decide_request(
                leave_request_id=leave_request_id,
                approved=approved,
                comment=comment,
            ),
        )

    def delete(self, leave_request_id: int | str) -> None:
        """Cancel a leave request

        Takes back the request; an approved one becomes a request to cancel where the rules ask for it.

        Sends ``DELETE /api/v3/leaveRequests/{leaveRequestId}``, which is not retried automatically once it may have reached the server.

        Args:
            leave_request_id: Number of the leave request.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                leave_request_id=leave_request_id,
            ),
        )

    def get(self, leave_request_id: int | str, *, fields: str | Unset = UNSET) -> models.LeaveRequestEnvelope:
        """Get a leave request

        One request for leave, with its approvals.

        Sends ``GET /api/v3/leaveRequests/{leaveRequestId}``.

        Args:
            leave_request_id: Number of the leave request.
            fields: Fields to return, such as `id,owner[id,name]`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.leave_requests.get_leave_request import _parse_response

        return self._call(
            _GET,
            _get_request(
                leave_request_id=leave_request_id,
                fields=fields,
            ),
            _parse_response,
        )

    def list(
        self, *, paging: str | Unset = UNSET, order_by: str | Unset = UNSET, fields: str | Unset = UNSET
    ) -> Page[models.LeaveRequest]:
        """List leave requests

        Requests for leave, with their approvals; the filters are not known.

        Sends ``GET /api/v3/leaveRequests``.

        Args:
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.leave_requests.list_leave_requests import _parse_response

        return self._page(
            _LIST,
            _list_request(
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self, *, paging: str | Unset = UNSET, order_by: str | Unset = UNSET, fields: str | Unset = UNSET
    ) -> Iterator[models.LeaveRequest]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/leaveRequests`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.leave_requests.list_leave_requests import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    @cached_property
    def with_raw_response(self) -> LeaveRequestsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return LeaveRequestsWithRawResponse(self)


class LeaveRequestsWithRawResponse:
    """The methods of ``leave_requests`` with raw responses."""

    def __init__(self, resource: LeaveRequests) -> None:
        raw_resource = resource._raw()
        self.decide = raw(raw_resource.decide)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncLeaveRequests(AsyncResource):
    """Operations on ``leave_requests``."""

    async def decide(self, leave_request_id: int | str, *, approved: bool, comment: str | None | Unset = UNSET) -> None:
        """Approve or deny a leave request

        Does the step of approval that is due, in either way; it cannot be taken back.

        Sends ``POST /api/v3/leaveRequests/{leaveRequestId}/approvals``, which is not retried automatically once it may have reached the server.

        Args:
            leave_request_id: Number of the leave request.
            approved: Approve with true, deny with false.
            comment: Reason, as text.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DECIDE,
            _decide_request(
                leave_request_id=leave_request_id,
                approved=approved,
                comment=comment,
            ),
        )

    async def delete(self, leave_request_id: int | str) -> None:
        """Cancel a leave request

        Takes back the request; an approved one becomes a request to cancel where the rules ask for it.

        Sends ``DELETE /api/v3/leaveRequests/{leaveRequestId}``, which is not retried automatically once it may have reached the server.

        Args:
            leave_request_id: Number of the leave request.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                leave_request_id=leave_request_id,
            ),
        )

    async def get(self, leave_request_id: int | str, *, fields: str | Unset = UNSET) -> models.LeaveRequestEnvelope:
        """Get a leave request

        One request for leave, with its approvals.

        Sends ``GET /api/v3/leaveRequests/{leaveRequestId}``.

        Args:
            leave_request_id: Number of the leave request.
            fields: Fields to return, such as `id,owner[id,name]`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.leave_requests.get_leave_request import _parse_response

        return await self._call(
            _GET,
            _get_request(
                leave_request_id=leave_request_id,
                fields=fields,
            ),
            _parse_response,
        )

    async def list(
        self, *, paging: str | Unset = UNSET, order_by: str | Unset = UNSET, fields: str | Unset = UNSET
    ) -> AsyncPage[models.LeaveRequest]:
        """List leave requests

        Requests for leave, with their approvals; the filters are not known.

        Sends ``GET /api/v3/leaveRequests``.

        Args:
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.leave_requests.list_leave_requests import _parse_response

        return await self._page(
            _LIST,
            _list_request(
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self, *, paging: str | Unset = UNSET, order_by: str | Unset = UNSET, fields: str | Unset = UNSET
    ) -> AsyncIterator[models.LeaveRequest]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/leaveRequests`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.leave_requests.list_leave_requests import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    @cached_property
    def with_raw_response(self) -> AsyncLeaveRequestsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncLeaveRequestsWithRawResponse(self)


class AsyncLeaveRequestsWithRawResponse:
    """The methods of ``leave_requests`` with raw responses."""

    def __init__(self, resource: AsyncLeaveRequests) -> None:
        raw_resource = resource._raw()
        self.decide = async_raw(raw_resource.decide)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
