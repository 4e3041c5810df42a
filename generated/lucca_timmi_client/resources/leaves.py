"""``client.leaves`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
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

_DELETE = Operation(
    name="leaves.delete",
    method="DELETE",
    path="/api/v3/leaves/{leaveId}",
    success=(200,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.leaves import _delete_leave_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="leaves.get",
    method="GET",
    path="/api/v3/leaves/{leaveId}",
    success=(200,),
    retryable=True,
)
_GET__MEMBER = required_member("data")


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.leaves import _get_leave_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="leaves.list",
    method="GET",
    path="/api/v3/leaves",
    success=(200,),
    retryable=True,
    lists=frozenset(("leavePeriod.ownerId",)),
    filters=frozenset(("leavePeriod.ownerId",)),
    empty_response='{"data": {"items": []}}',
    styles={"leavePeriod.ownerId": "comma"},
)
_LIST__ITEMS = attribute_path("data.items")
_LIST__PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.leaves import _list_leaves_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Leaves(Resource):
    """Operations on ``leaves``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def delete(self, leave_id: str, **options: Unpack[CallOptions]) -> None:
        """Cancel a leave

        Takes back one approved half day of leave; it stays readable and is no longer active.

        Sends ``DELETE /api/v3/leaves/{leaveId}``, which is not retried automatically once it may have reached the server.

        Args:
            leave_id: Identifier of the leave.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.leaves.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                leave_id=leave_id,
            ),
            options,
        )

    def get(self, leave_id: str, *, fields: str | Unset = UNSET, **options: Unpack[CallOptions]) -> models.Leave:
        """Get a leave

        One half day of leave.

        Sends ``GET /api/v3/leaves/{leaveId}``.

        Args:
            leave_id: Identifier of the leave.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.leaves.get("7")
        """

        from ..api.leaves import _get_leave_response as _parse

        return _cast(
            "models.Leave",
            self._member(
                _GET,
                _get_request(
                    leave_id=leave_id,
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
        leave_period_owner_id: Sequence[int] | int | str,
        date: str,
        paging: str | Unset = UNSET,
        leave_account_id: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Leave]:
        """List leaves

        Approved leaves of the given users in a period, half a day each.

        Sends ``GET /api/v3/leaves``.

        Args:
            leave_period_owner_id: Numbers of the users on leave, joined by commas.
            date: Day of the leave, as a comparison: a value, or `since,`, `until,`, `between,` and the like
                before it.
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            leave_account_id: Numbers of leave accounts, joined by commas.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.leaves.list(leave_period_owner_id="7", date="Example")
        """

        from ..api.leaves import _list_leaves_response as _parse

        return self._page(
            _LIST,
            _list_request(
                leave_period_owner_id=leave_period_owner_id,
                date=date,
                paging=paging,
                leave_account_id=leave_account_id,
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
        leave_period_owner_id: Sequence[int] | int | str,
        date: str,
        paging: str | Unset = UNSET,
        leave_account_id: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Leave]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/leaves`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in lucca.leaves.list_all(leave_period_owner_id="7", date="Example"):
                print(each)
        """
        from ..api.leaves import _list_leaves_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                leave_period_owner_id=leave_period_owner_id,
                date=date,
                paging=paging,
                leave_account_id=leave_account_id,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> LeavesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return LeavesWithRawResponse(self)


class LeavesWithRawResponse:
    """The methods of ``leaves`` with raw responses."""

    def __init__(self, resource: Leaves) -> None:
        raw_resource = resource._raw()
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncLeaves(AsyncResource):
    """Operations on ``leaves``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def delete(self, leave_id: str, **options: Unpack[CallOptions]) -> None:
        """Cancel a leave

        Takes back one approved half day of leave; it stays readable and is no longer active.

        Sends ``DELETE /api/v3/leaves/{leaveId}``, which is not retried automatically once it may have reached the server.

        Args:
            leave_id: Identifier of the leave.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.leaves.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                leave_id=leave_id,
            ),
            options,
        )

    async def get(self, leave_id: str, *, fields: str | Unset = UNSET, **options: Unpack[CallOptions]) -> models.Leave:
        """Get a leave

        One half day of leave.

        Sends ``GET /api/v3/leaves/{leaveId}``.

        Args:
            leave_id: Identifier of the leave.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.leaves.get("7")
        """

        from ..api.leaves import _get_leave_response as _parse

        return _cast(
            "models.Leave",
            await self._member(
                _GET,
                _get_request(
                    leave_id=leave_id,
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
        leave_period_owner_id: Sequence[int] | int | str,
        date: str,
        paging: str | Unset = UNSET,
        leave_account_id: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Leave]:
        """List leaves

        Approved leaves of the given users in a period, half a day each.

        Sends ``GET /api/v3/leaves``.

        Args:
            leave_period_owner_id: Numbers of the users on leave, joined by commas.
            date: Day of the leave, as a comparison: a value, or `since,`, `until,`, `between,` and the like
                before it.
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            leave_account_id: Numbers of leave accounts, joined by commas.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.leaves.list(leave_period_owner_id="7", date="Example")
        """

        from ..api.leaves import _list_leaves_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                leave_period_owner_id=leave_period_owner_id,
                date=date,
                paging=paging,
                leave_account_id=leave_account_id,
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
        leave_period_owner_id: Sequence[int] | int | str,
        date: str,
        paging: str | Unset = UNSET,
        leave_account_id: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Leave]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/leaves`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in lucca.leaves.list_all(leave_period_owner_id="7", date="Example"):
                print(each)
        """
        from ..api.leaves import _list_leaves_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                leave_period_owner_id=leave_period_owner_id,
                date=date,
                paging=paging,
                leave_account_id=leave_account_id,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncLeavesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncLeavesWithRawResponse(self)


class AsyncLeavesWithRawResponse:
    """The methods of ``leaves`` with raw responses."""

    def __init__(self, resource: AsyncLeaves) -> None:
        raw_resource = resource._raw()
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
