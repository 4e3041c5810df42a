"""``client.financing_offers`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models

_GET = Operation(
    name="financing_offers.get",
    method="GET",
    path="/financing_offers",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.financing import _get_financing_offers_kwargs as _get_kwargs

    return _get_kwargs(**given)


class FinancingOffers(Resource):
    """Operations on ``financing_offers``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(self, **options: Unpack[CallOptions]) -> models.FinancingOffersResponse:
        """List financing offers

        List the offers of the financing provider, and the state of the business with it.

        Sends ``GET /financing_offers``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.financing_offers.get()
        """

        from ..api.financing import _get_financing_offers_response as _parse

        return self._call(_GET, _get_request(), _parse, options)

    @cached_property
    def with_raw_response(self) -> FinancingOffersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return FinancingOffersWithRawResponse(self)


class FinancingOffersWithRawResponse:
    """The methods of ``financing_offers`` with raw responses."""

    def __init__(self, resource: FinancingOffers) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)


class AsyncFinancingOffers(AsyncResource):
    """Operations on ``financing_offers``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(self, **options: Unpack[CallOptions]) -> models.FinancingOffersResponse:
        """List financing offers

        List the offers of the financing provider, and the state of the business with it.

        Sends ``GET /financing_offers``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.financing_offers.get()
        """

        from ..api.financing import _get_financing_offers_response as _parse

        return await self._call(_GET, _get_request(), _parse, options)

    @cached_property
    def with_raw_response(self) -> AsyncFinancingOffersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncFinancingOffersWithRawResponse(self)


class AsyncFinancingOffersWithRawResponse:
    """The methods of ``financing_offers`` with raw responses."""

    def __init__(self, resource: AsyncFinancingOffers) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
