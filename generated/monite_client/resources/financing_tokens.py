"""``client.financing_tokens`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
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
    from ..api.financing import _post_financing_tokens_kwargs as _get_kwargs

    return _get_kwargs(**given)


class FinancingTokens(Resource):
    """Operations on ``financing_tokens``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(self, **options: Unpack[CallOptions]) -> models.FinancingTokenResponse:
        """Create a financing token

        Create a token that opens the financing provider's component in the browser.

        Sends ``POST /financing_tokens``, which is not retried automatically once it may have reached the server.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.financing_tokens.create()
        """

        from ..api.financing import _post_financing_tokens_response as _parse

        return self._call(_CREATE, _create_request(), _parse, options)

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
    """Operations on ``financing_tokens``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(self, **options: Unpack[CallOptions]) -> models.FinancingTokenResponse:
        """Create a financing token

        Create a token that opens the financing provider's component in the browser.

        Sends ``POST /financing_tokens``, which is not retried automatically once it may have reached the server.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.financing_tokens.create()
        """

        from ..api.financing import _post_financing_tokens_response as _parse

        return await self._call(_CREATE, _create_request(), _parse, options)

    @cached_property
    def with_raw_response(self) -> AsyncFinancingTokensWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncFinancingTokensWithRawResponse(self)


class AsyncFinancingTokensWithRawResponse:
    """The methods of ``financing_tokens`` with raw responses."""

    def __init__(self, resource: AsyncFinancingTokens) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
