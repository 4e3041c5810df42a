"""``client.exchange_rates`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
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
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.collections import _list_exchange_rates_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ExchangeRates(Resource):
    """Operations on ``exchange_rates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        currency_from: str | Unset = UNSET,
        currency_to: str | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.exchange_rates.list()
        """

        from ..api.collections import _list_exchange_rates_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
        **options: Unpack[CallOptions],
    ) -> Iterator[models.GeneralChange]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /generals/changes/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.exchange_rates.list_all():
                print(each)
        """
        from ..api.collections import _list_exchange_rates_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
    """Operations on ``exchange_rates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        currency_from: str | Unset = UNSET,
        currency_to: str | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.exchange_rates.list()
        """

        from ..api.collections import _list_exchange_rates_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.GeneralChange]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /generals/changes/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.exchange_rates.list_all():
                print(each)
        """
        from ..api.collections import _list_exchange_rates_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
