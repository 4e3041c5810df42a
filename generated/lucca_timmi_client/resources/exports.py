"""``client.exports`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
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
    name="exports.list",
    method="GET",
    path="/api/v3/timmiexports",
    success=(200,),
    retryable=True,
)
_LIST__ITEMS = attribute_path("data.items")
_LIST__PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.exports import _list_exports_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Exports(Resource):
    """Operations on ``exports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        configuration_id: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        archived_at: str | Unset = UNSET,
        paging: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Export]:
        """List exports

        Exports of timesheets. Known from a guide only, so the records are left open.

        Sends ``GET /api/v3/timmiexports``.

        Args:
            configuration_id: Number of the export configuration.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            archived_at: Time of deletion, or `null` for exports that are in use.
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.exports.list()
        """

        from ..api.exports import _list_exports_response as _parse

        return self._page(
            _LIST,
            _list_request(
                configuration_id=configuration_id,
                order_by=order_by,
                archived_at=archived_at,
                paging=paging,
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
        configuration_id: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        archived_at: str | Unset = UNSET,
        paging: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Export]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/timmiexports`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in lucca.exports.list_all():
                print(each)
        """
        from ..api.exports import _list_exports_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                configuration_id=configuration_id,
                order_by=order_by,
                archived_at=archived_at,
                paging=paging,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ExportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ExportsWithRawResponse(self)


class ExportsWithRawResponse:
    """The methods of ``exports`` with raw responses."""

    def __init__(self, resource: Exports) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncExports(AsyncResource):
    """Operations on ``exports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        configuration_id: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        archived_at: str | Unset = UNSET,
        paging: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Export]:
        """List exports

        Exports of timesheets. Known from a guide only, so the records are left open.

        Sends ``GET /api/v3/timmiexports``.

        Args:
            configuration_id: Number of the export configuration.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            archived_at: Time of deletion, or `null` for exports that are in use.
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.exports.list()
        """

        from ..api.exports import _list_exports_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                configuration_id=configuration_id,
                order_by=order_by,
                archived_at=archived_at,
                paging=paging,
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
        configuration_id: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        archived_at: str | Unset = UNSET,
        paging: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Export]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/timmiexports`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in lucca.exports.list_all():
                print(each)
        """
        from ..api.exports import _list_exports_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                configuration_id=configuration_id,
                order_by=order_by,
                archived_at=archived_at,
                paging=paging,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncExportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncExportsWithRawResponse(self)


class AsyncExportsWithRawResponse:
    """The methods of ``exports`` with raw responses."""

    def __init__(self, resource: AsyncExports) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
