"""``client.axes`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import OffsetPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_LIST = Operation(
    name="axes.list",
    method="GET",
    path="/api/v3/axes",
    success=(200,),
    retryable=True,
    lists=frozenset(("id",)),
    filters=frozenset(("id",)),
    empty_response='{"data": {"items": []}}',
    styles={"id": "comma"},
)
_LIST__ITEMS = attribute_path("data.items")
_LIST__PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.axis_sections import _list_axes_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Axes(Resource):
    """Operations on ``axes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        id: Sequence[int] | int | str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Axis]:
        """List axes

        Analytical axes, such as activity or project; their values are axis sections.

        Sends ``GET /api/v3/axes``.

        Args:
            id: Numbers of the axes, joined by commas.
            is_active: Whether the axes are in use. The server's default is True.
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
            lucca.axes.list()
        """

        from ..api.axis_sections import _list_axes_response as _parse

        return self._page(
            _LIST,
            _list_request(
                id=id,
                is_active=is_active,
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
        id: Sequence[int] | int | str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Axis]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/axes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in lucca.axes.list_all():
                print(each)
        """
        from ..api.axis_sections import _list_axes_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                id=id,
                is_active=is_active,
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
    def with_raw_response(self) -> AxesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AxesWithRawResponse(self)


class AxesWithRawResponse:
    """The methods of ``axes`` with raw responses."""

    def __init__(self, resource: Axes) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncAxes(AsyncResource):
    """Operations on ``axes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        id: Sequence[int] | int | str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Axis]:
        """List axes

        Analytical axes, such as activity or project; their values are axis sections.

        Sends ``GET /api/v3/axes``.

        Args:
            id: Numbers of the axes, joined by commas.
            is_active: Whether the axes are in use. The server's default is True.
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
            await lucca.axes.list()
        """

        from ..api.axis_sections import _list_axes_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                id=id,
                is_active=is_active,
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
        id: Sequence[int] | int | str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Axis]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/axes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in lucca.axes.list_all():
                print(each)
        """
        from ..api.axis_sections import _list_axes_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                id=id,
                is_active=is_active,
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
    def with_raw_response(self) -> AsyncAxesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAxesWithRawResponse(self)


class AsyncAxesWithRawResponse:
    """The methods of ``axes`` with raw responses."""

    def __init__(self, resource: AsyncAxes) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
