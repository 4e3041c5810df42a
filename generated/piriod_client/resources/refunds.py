"""``client.refunds`` of Piriod."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="refunds.create",
    method="POST",
    path="/refunds/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.payments.create_refund import _get_kwargs
    from ..models.refund_input import RefundInput

    names = (
        "payment",
        "amount",
        "reason",
        "receipt",
        "note",
        "metadata",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=RefundInput(**members))


class Refunds(Resource):
    """Operations on ``refunds``."""

    def create(
        self,
        *,
        payment: int,
        amount: float,
        reason: models.RefundReason | str,
        receipt: str,
        note: str | None | Unset = UNSET,
        metadata: models.Metadata | Unset = UNSET,
    ) -> models.Refund:
        """Create refund

        Sends ``POST /refunds/``, which is not retried automatically once it may have reached the server.

        Args:
            payment: Identifier of the payment.
            amount: Amount, in the currency of the payment.
            reason: Why money is given back.
            receipt: Receipt of the refund, at most 256 characters.
            note: Remark, at most 64 characters.
            metadata: Members of the caller's own.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payments.create_refund import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                payment=payment,
                amount=amount,
                reason=reason,
                receipt=receipt,
                note=note,
                metadata=metadata,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> RefundsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return RefundsWithRawResponse(self)


class RefundsWithRawResponse:
    """The methods of ``refunds`` with raw responses."""

    def __init__(self, resource: Refunds) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)


class AsyncRefunds(AsyncResource):
    """Operations on ``refunds``."""

    async def create(
        self,
        *,
        payment: int,
        amount: float,
        reason: models.RefundReason | str,
        receipt: str,
        note: str | None | Unset = UNSET,
        metadata: models.Metadata | Unset = UNSET,
    ) -> models.Refund:
        """Create refund

        Sends ``POST /refunds/``, which is not retried automatically once it may have reached the server.

        Args:
            payment: Identifier of the payment.
            amount: Amount, in the currency of the payment.
            reason: Why money is given back.
            receipt: Receipt of the refund, at most 256 characters.
            note: Remark, at most 64 characters.
            metadata: Members of the caller's own.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payments.create_refund import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                payment=payment,
                amount=amount,
                reason=reason,
                receipt=receipt,
                note=note,
                metadata=metadata,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRefundsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncRefundsWithRawResponse(self)


class AsyncRefundsWithRawResponse:
    """The methods of ``refunds`` with raw responses."""

    def __init__(self, resource: AsyncRefunds) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
