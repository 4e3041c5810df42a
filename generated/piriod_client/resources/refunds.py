"""``client.refunds`` of Piriod."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
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
    from ..api.payments import _create_refund_kwargs as _get_kwargs
    from ..models import RefundInput

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
    """Operations on ``refunds``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        payment: int,
        amount: float | Decimal,
        reason: models.RefundReason | str,
        receipt: str,
        note: str | None | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.refunds.create(
                payment=7,
                amount=1.5,
                reason="duplicate",
                receipt="Example",
            )
        """

        from ..api.payments import _create_refund_response as _parse

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
            _parse,
            options,
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
    """Operations on ``refunds``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        payment: int,
        amount: float | Decimal,
        reason: models.RefundReason | str,
        receipt: str,
        note: str | None | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.refunds.create(
                payment=7,
                amount=1.5,
                reason="duplicate",
                receipt="Example",
            )
        """

        from ..api.payments import _create_refund_response as _parse

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
            _parse,
            options,
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
