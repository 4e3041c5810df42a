"""``client.currencies`` of Piriod."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import LinkPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_LIST = Operation(
    name="currencies.list",
    method="GET",
    path="/generals/currencies/",
    success=(200,),
    retryable=True,
)
_LIST_ITEMS = attribute_path("results")
_LIST_PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.collections.list_currencies import _get_kwargs

    return _get_kwargs(**given)


class Currencies(Resource):
    """Operations on ``currencies``."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        country: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Page[models.GeneralCurrency]:
        """List currencies

        Open to calls without token and workspace.

        Sends ``GET /generals/currencies/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            country: Identifier of the country.
            name: Exact name.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.collections.list_currencies import _parse_response

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                country=country,
                name=name,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        country: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> Iterator[models.GeneralCurrency]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /generals/currencies/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.collections.list_currencies import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                country=country,
                name=name,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    @cached_property
    def with_raw_response(self) -> CurrenciesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CurrenciesWithRawResponse(self)


class CurrenciesWithRawResponse:
    """The methods of ``currencies`` with raw responses."""

    def __init__(self, resource: Currencies) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncCurrencies(AsyncResource):
    """Operations on ``currencies``."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        country: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> AsyncPage[models.GeneralCurrency]:
        """List currencies

        Open to calls without token and workspace.

        Sends ``GET /generals/currencies/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            country: Identifier of the country.
            name: Exact name.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.collections.list_currencies import _parse_response

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                country=country,
                name=name,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        country: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> AsyncIterator[models.GeneralCurrency]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /generals/currencies/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.collections.list_currencies import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                country=country,
                name=name,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCurrenciesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCurrenciesWithRawResponse(self)


class AsyncCurrenciesWithRawResponse:
    """The methods of ``currencies`` with raw responses."""

    def __init__(self, resource: AsyncCurrencies) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
