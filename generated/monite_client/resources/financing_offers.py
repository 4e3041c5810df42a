"""``client.financing_offers`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
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
    from ..api.financing.get_financing_offers import _get_kwargs

    return _get_kwargs(**given)


class FinancingOffers(Resource):
    """Operations on ``financing_offers``."""

    def get(self) -> models.FinancingOffersResponse:
        """List financing offers

        List the offers of the financing provider, and the state of the business with it.

        Sends ``GET /financing_offers``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.financing.get_financing_offers import _parse_response

        return self._call(_GET, _get_request(), _parse_response)

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
    """Operations on ``financing_offers``."""

    async def get(self) -> models.FinancingOffersResponse:
        """List financing offers

        List the offers of the financing provider, and the state of the business with it.

        Sends ``GET /financing_offers``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.financing.get_financing_offers import _parse_response

        return await self._call(_GET, _get_request(), _parse_response)

    @cached_property
    def with_raw_response(self) -> AsyncFinancingOffersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncFinancingOffersWithRawResponse(self)


class AsyncFinancingOffersWithRawResponse:
    """The methods of ``financing_offers`` with raw responses."""

    def __init__(self, resource: AsyncFinancingOffers) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
