"""``client.currencies`` of Kantata OX."""

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
    name="currencies.list",
    method="GET",
    path="/currencies",
    success=(200,),
    retryable=True,
)
_LIST__ITEMS = attribute_path("")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.currencies import _get_currencies_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Currencies(Resource):
    """Operations on ``currencies``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        addable_to_rate_card_set_version: str | int | Unset = UNSET,
        matching: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Currency]:
        """List currencies

        The currencies come in one reply, without an envelope of records.

        Sends ``GET /currencies``.

        Args:
            addable_to_rate_card_set_version: Not described in the vendor's document.
            matching: Text to match.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.currencies.list()
        """

        from ..api.currencies import _get_currencies_response as _parse

        return self._page(
            _LIST,
            _list_request(
                addable_to_rate_card_set_version=addable_to_rate_card_set_version,
                matching=matching,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        addable_to_rate_card_set_version: str | int | Unset = UNSET,
        matching: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Currency]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /currencies`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.currencies.list_all():
                print(each)
        """
        from ..api.currencies import _get_currencies_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                addable_to_rate_card_set_version=addable_to_rate_card_set_version,
                matching=matching,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
    """Operations on ``currencies``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        addable_to_rate_card_set_version: str | int | Unset = UNSET,
        matching: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Currency]:
        """List currencies

        The currencies come in one reply, without an envelope of records.

        Sends ``GET /currencies``.

        Args:
            addable_to_rate_card_set_version: Not described in the vendor's document.
            matching: Text to match.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.currencies.list()
        """

        from ..api.currencies import _get_currencies_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                addable_to_rate_card_set_version=addable_to_rate_card_set_version,
                matching=matching,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        addable_to_rate_card_set_version: str | int | Unset = UNSET,
        matching: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Currency]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /currencies`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.currencies.list_all():
                print(each)
        """
        from ..api.currencies import _get_currencies_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                addable_to_rate_card_set_version=addable_to_rate_card_set_version,
                matching=matching,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
