"""``client.leave_requests`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import OffsetPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw, required_member
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
    from ..api.leave_requests import _decide_leave_request_kwargs as _get_kwargs
    from ..models import LeaveRequestDecision

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
    from ..api.leave_requests import _delete_leave_request_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="leave_requests.get",
    method="GET",
    path="/api/v3/leaveRequests/{leaveRequestId}",
    success=(200,),
    retryable=True,
)
_GET__MEMBER = required_member("data")


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.leave_requests import _get_leave_request_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="leave_requests.list",
    method="GET",
    path="/api/v3/leaveRequests",
    success=(200,),
    retryable=True,
)
_LIST__ITEMS = attribute_path("data.items")
_LIST__PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.leave_requests import _list_leave_requests_kwargs as _get_kwargs

    return _get_kwargs(**given)


class LeaveRequests(Resource):
    """Operations on ``leave_requests``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def decide(
        self,
        leave_request_id: int | str,
        *,
        approved: bool,
        comment: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Approve or deny a leave request

        Does the step of approval that is due, in either way; it cannot be taken back.

        Sends ``POST /api/v3/leaveRequests/{leaveRequestId}/approvals``, which is not retried automatically once it may have reached the server.

        Args:
            leave_request_id: Number of the leave request.
            approved: Approve with true, deny with false.
            comment: Reason, as text.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.leave_requests.decide("7", approved=True)
        """

        self._call_without_result(
            _DECIDE,
            _decide_request(
                leave_request_id=leave_request_id,
                approved=approved,
                comment=comment,
            ),
            options,
        )

    def delete(self, leave_request_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Cancel a leave request

        Takes back the request; an approved one becomes a request to cancel where the rules ask for it.

        Sends ``DELETE /api/v3/leaveRequests/{leaveRequestId}``, which is not retried automatically once it may have reached the server.

        Args:
            leave_request_id: Number of the leave request.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.leave_requests.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                leave_request_id=leave_request_id,
            ),
            options,
        )

    def get(
        self, leave_request_id: int | str, *, fields: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.LeaveRequest:
        """Get a leave request

        One request for leave, with its approvals.

        Sends ``GET /api/v3/leaveRequests/{leaveRequestId}``.

        Args:
            leave_request_id: Number of the leave request.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.leave_requests.get("7")
        """

        from ..api.leave_requests import _get_leave_request_response as _parse

        return _cast(
            "models.LeaveRequest",
            self._member(
                _GET,
                _get_request(
                    leave_request_id=leave_request_id,
                    fields=fields,
                ),
                _parse,
                _GET__MEMBER,
                options,
            ),
        )

    def list(
        self,
        *,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.LeaveRequest]:
        """List leave requests

        Requests for leave, with their approvals; the filters are not known.

        Sends ``GET /api/v3/leaveRequests``.

        Args:
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.leave_requests.list()
        """

        from ..api.leave_requests import _list_leave_requests_response as _parse

        return self._page(
            _LIST,
            _list_request(
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.LeaveRequest]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/leaveRequests`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in lucca.leave_requests.list_all():
                print(each)
        """
        from ..api.leave_requests import _list_leave_requests_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
    """Operations on ``leave_requests``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def decide(
        self,
        leave_request_id: int | str,
        *,
        approved: bool,
        comment: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Approve or deny a leave request

        Does the step of approval that is due, in either way; it cannot be taken back.

        Sends ``POST /api/v3/leaveRequests/{leaveRequestId}/approvals``, which is not retried automatically once it may have reached the server.

        Args:
            leave_request_id: Number of the leave request.
            approved: Approve with true, deny with false.
            comment: Reason, as text.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.leave_requests.decide("7", approved=True)
        """

        await self._call_without_result(
            _DECIDE,
            _decide_request(
                leave_request_id=leave_request_id,
                approved=approved,
                comment=comment,
            ),
            options,
        )

    async def delete(self, leave_request_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Cancel a leave request

        Takes back the request; an approved one becomes a request to cancel where the rules ask for it.

        Sends ``DELETE /api/v3/leaveRequests/{leaveRequestId}``, which is not retried automatically once it may have reached the server.

        Args:
            leave_request_id: Number of the leave request.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.leave_requests.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                leave_request_id=leave_request_id,
            ),
            options,
        )

    async def get(
        self, leave_request_id: int | str, *, fields: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.LeaveRequest:
        """Get a leave request

        One request for leave, with its approvals.

        Sends ``GET /api/v3/leaveRequests/{leaveRequestId}``.

        Args:
            leave_request_id: Number of the leave request.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.leave_requests.get("7")
        """

        from ..api.leave_requests import _get_leave_request_response as _parse

        return _cast(
            "models.LeaveRequest",
            await self._member(
                _GET,
                _get_request(
                    leave_request_id=leave_request_id,
                    fields=fields,
                ),
                _parse,
                _GET__MEMBER,
                options,
            ),
        )

    async def list(
        self,
        *,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.LeaveRequest]:
        """List leave requests

        Requests for leave, with their approvals; the filters are not known.

        Sends ``GET /api/v3/leaveRequests``.

        Args:
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.leave_requests.list()
        """

        from ..api.leave_requests import _list_leave_requests_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.LeaveRequest]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/leaveRequests`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in lucca.leave_requests.list_all():
                print(each)
        """
        from ..api.leave_requests import _list_leave_requests_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
