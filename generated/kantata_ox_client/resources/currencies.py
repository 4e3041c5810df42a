"""``client.currencies`` of Kantata OX."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_LIST = Operation(
    name="currencies.list",
    method="GET",
    path="/currencies",
    success=(200,),
    retryable=True,
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.currencies.get_currencies import _get_kwargs

    return _get_kwargs(**given)


class Currencies(Resource):
    """Operations on ``currencies``."""

    def list(
        self, *, addable_to_rate_card_set_version: str | int | Unset = UNSET, matching: str | Unset = UNSET
    ) -> models.GetCurrenciesResponse200:
        """List currencies

        The document shows one object where a list is to be expected.

        Sends ``GET /currencies``.

        Args:
            addable_to_rate_card_set_version: Not described in the vendor's document.
            matching: Text to match.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.currencies.get_currencies import _parse_response

        return self._call(
            _LIST,
            _list_request(
                addable_to_rate_card_set_version=addable_to_rate_card_set_version,
                matching=matching,
            ),
            _parse_response,
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
        self, *, addable_to_rate_card_set_version: str | int | Unset = UNSET, matching: str | Unset = UNSET
    ) -> models.GetCurrenciesResponse200:
        """List currencies

        The document shows one object where a list is to be expected.

        Sends ``GET /currencies``.

        Args:
            addable_to_rate_card_set_version: Not described in the vendor's document.
            matching: Text to match.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.currencies.get_currencies import _parse_response

        return await self._call(
            _LIST,
            _list_request(
                addable_to_rate_card_set_version=addable_to_rate_card_set_version,
                matching=matching,
            ),
            _parse_response,
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
