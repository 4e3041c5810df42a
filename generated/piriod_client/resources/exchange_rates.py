"""``client.exchange_rates`` of Piriod."""

from __future__ import annotations

import datetime
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
    name="exchange_rates.list",
    method="GET",
    path="/generals/changes/",
    success=(200,),
    retryable=True,
)
_LIST_ITEMS = attribute_path("results")
_LIST_PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.collections.list_exchange_rates import _get_kwargs

    return _get_kwargs(**given)


class ExchangeRates(Resource):
    """Operations on ``exchange_rates``."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        currency_from: str | Unset = UNSET,
        currency_to: str | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
    ) -> Page[models.GeneralChange]:
        """List exchange rates

        Sends ``GET /generals/changes/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            currency_from: Currency code of what is converted.
            currency_to: Currency code of the result.
            date: Day of the rate.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.collections.list_exchange_rates import _parse_response

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                currency_from=currency_from,
                currency_to=currency_to,
                date=date,
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
        ordering: str | Unset = UNSET,
        currency_from: str | Unset = UNSET,
        currency_to: str | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
    ) -> Iterator[models.GeneralChange]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /generals/changes/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.collections.list_exchange_rates import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                currency_from=currency_from,
                currency_to=currency_to,
                date=date,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    @cached_property
    def with_raw_response(self) -> ExchangeRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ExchangeRatesWithRawResponse(self)


class ExchangeRatesWithRawResponse:
    """The methods of ``exchange_rates`` with raw responses."""

    def __init__(self, resource: ExchangeRates) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncExchangeRates(AsyncResource):
    """Operations on ``exchange_rates``."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        currency_from: str | Unset = UNSET,
        currency_to: str | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
    ) -> AsyncPage[models.GeneralChange]:
        """List exchange rates

        Sends ``GET /generals/changes/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            currency_from: Currency code of what is converted.
            currency_to: Currency code of the result.
            date: Day of the rate.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.collections.list_exchange_rates import _parse_response

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                currency_from=currency_from,
                currency_to=currency_to,
                date=date,
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
        ordering: str | Unset = UNSET,
        currency_from: str | Unset = UNSET,
        currency_to: str | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
    ) -> AsyncIterator[models.GeneralChange]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /generals/changes/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.collections.list_exchange_rates import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                currency_from=currency_from,
                currency_to=currency_to,
                date=date,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    @cached_property
    def with_raw_response(self) -> AsyncExchangeRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncExchangeRatesWithRawResponse(self)


class AsyncExchangeRatesWithRawResponse:
    """The methods of ``exchange_rates`` with raw responses."""

    def __init__(self, resource: AsyncExchangeRates) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
