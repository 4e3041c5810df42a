"""``client.insights_reports`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_LIST = Operation(
    name="insights_reports.list",
    method="GET",
    path="/insights_reports",
    success=(200,),
    retryable=True,
)
_LIST__ITEMS = attribute_path("")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_reports import _get_insights_reports_kwargs as _get_kwargs

    return _get_kwargs(**given)


class InsightsReports(Resource):
    """Operations on ``insights_reports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self, *, title: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Page[models.GetInsightsReportsResponse200Item]:
        """List reports of Insights

        Sends ``GET /insights_reports``.

        Args:
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.insights_reports.list()
        """

        from ..api.insights_reports import _get_insights_reports_response as _parse

        return self._page(
            _LIST,
            _list_request(
                title=title,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, *, title: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Iterator[models.GetInsightsReportsResponse200Item]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /insights_reports`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.insights_reports.list_all():
                print(each)
        """
        from ..api.insights_reports import _get_insights_reports_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                title=title,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> InsightsReportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return InsightsReportsWithRawResponse(self)


class InsightsReportsWithRawResponse:
    """The methods of ``insights_reports`` with raw responses."""

    def __init__(self, resource: InsightsReports) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncInsightsReports(AsyncResource):
    """Operations on ``insights_reports``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self, *, title: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.GetInsightsReportsResponse200Item]:
        """List reports of Insights

        Sends ``GET /insights_reports``.

        Args:
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.insights_reports.list()
        """

        from ..api.insights_reports import _get_insights_reports_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                title=title,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, *, title: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.GetInsightsReportsResponse200Item]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /insights_reports`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.insights_reports.list_all():
                print(each)
        """
        from ..api.insights_reports import _get_insights_reports_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                title=title,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncInsightsReportsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncInsightsReportsWithRawResponse(self)


class AsyncInsightsReportsWithRawResponse:
    """The methods of ``insights_reports`` with raw responses."""

    def __init__(self, resource: AsyncInsightsReports) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
