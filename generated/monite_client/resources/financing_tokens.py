"""``client.financing_tokens`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models

_CREATE = Operation(
    name="financing_tokens.create",
    method="POST",
    path="/financing_tokens",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.financing.post_financing_tokens import _get_kwargs

    return _get_kwargs(**given)


class FinancingTokens(Resource):
    """Operations on ``financing_tokens``."""

    def create(self) -> models.FinancingTokenResponse:
        """Create a financing token

        Create a token that opens the financing provider's component in the browser.

        Sends ``POST /financing_tokens``, which is not retried automatically once it may have reached the server.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.financing.post_financing_tokens import _parse_response

        return self._call(_CREATE, _create_request(), _parse_response)

    @cached_property
    def with_raw_response(self) -> FinancingTokensWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return FinancingTokensWithRawResponse(self)


class FinancingTokensWithRawResponse:
    """The methods of ``financing_tokens`` with raw responses."""

    def __init__(self, resource: FinancingTokens) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)


class AsyncFinancingTokens(AsyncResource):
    """Operations on ``financing_tokens``."""

    async def create(self) -> models.FinancingTokenResponse:
        """Create a financing token

        Create a token that opens the financing provider's component in the browser.

        Sends ``POST /financing_tokens``, which is not retried automatically once it may have reached the server.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.financing.post_financing_tokens import _parse_response

        return await self._call(_CREATE, _create_request(), _parse_response)

    @cached_property
    def with_raw_response(self) -> AsyncFinancingTokensWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncFinancingTokensWithRawResponse(self)


class AsyncFinancingTokensWithRawResponse:
    """The methods of ``financing_tokens`` with raw responses."""

    def __init__(self, resource: AsyncFinancingTokens) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
