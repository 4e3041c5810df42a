"""``client.payments`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_AUTHORIZE = Operation(
    name="payments.authorize",
    method="POST",
    path="/payments/{id}/authorize/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_AUTHORIZE.request_builder
def _authorize_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _authorize_payment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="payments.create",
    method="POST",
    path="/payments/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.payments import _create_payment_kwargs as _get_kwargs
    from ..models import PaymentInput

    names = (
        "amount",
        "currency",
        "date",
        "description",
        "invoice",
        "subscription",
        "customer",
        "payment_date",
        "source",
        "sources",
        "status",
        "return_url",
        "enable_checkout",
        "metadata",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PaymentInput(**members))


_DELETE = Operation(
    name="payments.delete",
    method="DELETE",
    path="/payments/{id}/",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _delete_payment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="payments.get",
    method="GET",
    path="/payments/{id}/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _get_payment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_PAY = Operation(
    name="payments.pay",
    method="GET",
    path="/payments/{id}/pay/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_PAY.request_builder
def _pay_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _pay_payment_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Payments(Resource):
    """Operations on ``payments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def authorize(self, id: str, **options: Unpack[CallOptions]) -> models.Payment:
        """Authorize payment

        Sends ``POST /payments/{id}/authorize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.payments.authorize("7")
        """

        from ..api.earlier_reference import _authorize_payment_response as _parse

        return self._call(
            _AUTHORIZE,
            _authorize_request(
                id=id,
            ),
            _parse,
            options,
        )

    def create(
        self,
        *,
        amount: float | Decimal,
        currency: str,
        date: datetime.date,
        description: str,
        invoice: str | None | Unset = UNSET,
        subscription: str | None | Unset = UNSET,
        customer: str | None | Unset = UNSET,
        payment_date: datetime.datetime | None | Unset = UNSET,
        source: int | None | Unset = UNSET,
        sources: Sequence[int] | Unset = UNSET,
        status: models.PaymentStatus | str | Unset = UNSET,
        return_url: str | Unset = UNSET,
        enable_checkout: bool | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Payment:
        """Create payment

        Sends ``POST /payments/``, which is not retried automatically once it may have reached the server.

        Args:
            amount: Amount, in `currency`.
            currency: Currency code.
            date: Date of the payment.
            description: Text, at most 256 characters.
            invoice: Identifier of the invoice.
            subscription: Identifier of the subscription.
            customer: Identifier of the customer.
            payment_date: Moment of payment.
            source: Identifier of one source; the older, single link.
            sources: Identifiers of the sources.
            status: State of a payment.
            return_url: Where the payer is sent afterwards.
            enable_checkout: Whether checkout is enabled.
            metadata: Members of the caller's own.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            piriod.payments.create(
                amount=1.5,
                currency="USD",
                date=datetime.date(2024, 5, 6),
                description="Example",
            )
        """

        from ..api.payments import _create_payment_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                amount=amount,
                currency=currency,
                date=date,
                description=description,
                invoice=invoice,
                subscription=subscription,
                customer=customer,
                payment_date=payment_date,
                source=source,
                sources=sources,
                status=status,
                return_url=return_url,
                enable_checkout=enable_checkout,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete payment

        Sends ``DELETE /payments/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.payments.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Payment:
        """Retrieve payment

        Sends ``GET /payments/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.payments.get("7")
        """

        from ..api.earlier_reference import _get_payment_response as _parse

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    def pay(self, id: str, **options: Unpack[CallOptions]) -> models.Payment:
        """Pay payment

        Collects the money at a single-use gateway; reusable ones are charged at once. Changes state and
        cannot be undone although it is a GET: never repeat or prefetch it.

        Sends ``GET /payments/{id}/pay/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.payments.pay("7")
        """

        from ..api.earlier_reference import _pay_payment_response as _parse

        return self._call(
            _PAY,
            _pay_request(
                id=id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PaymentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PaymentsWithRawResponse(self)


class PaymentsWithRawResponse:
    """The methods of ``payments`` with raw responses."""

    def __init__(self, resource: Payments) -> None:
        raw_resource = resource._raw()
        self.authorize = raw(raw_resource.authorize)
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.pay = raw(raw_resource.pay)


class AsyncPayments(AsyncResource):
    """Operations on ``payments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def authorize(self, id: str, **options: Unpack[CallOptions]) -> models.Payment:
        """Authorize payment

        Sends ``POST /payments/{id}/authorize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.payments.authorize("7")
        """

        from ..api.earlier_reference import _authorize_payment_response as _parse

        return await self._call(
            _AUTHORIZE,
            _authorize_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def create(
        self,
        *,
        amount: float | Decimal,
        currency: str,
        date: datetime.date,
        description: str,
        invoice: str | None | Unset = UNSET,
        subscription: str | None | Unset = UNSET,
        customer: str | None | Unset = UNSET,
        payment_date: datetime.datetime | None | Unset = UNSET,
        source: int | None | Unset = UNSET,
        sources: Sequence[int] | Unset = UNSET,
        status: models.PaymentStatus | str | Unset = UNSET,
        return_url: str | Unset = UNSET,
        enable_checkout: bool | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Payment:
        """Create payment

        Sends ``POST /payments/``, which is not retried automatically once it may have reached the server.

        Args:
            amount: Amount, in `currency`.
            currency: Currency code.
            date: Date of the payment.
            description: Text, at most 256 characters.
            invoice: Identifier of the invoice.
            subscription: Identifier of the subscription.
            customer: Identifier of the customer.
            payment_date: Moment of payment.
            source: Identifier of one source; the older, single link.
            sources: Identifiers of the sources.
            status: State of a payment.
            return_url: Where the payer is sent afterwards.
            enable_checkout: Whether checkout is enabled.
            metadata: Members of the caller's own.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            await piriod.payments.create(
                amount=1.5,
                currency="USD",
                date=datetime.date(2024, 5, 6),
                description="Example",
            )
        """

        from ..api.payments import _create_payment_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                amount=amount,
                currency=currency,
                date=date,
                description=description,
                invoice=invoice,
                subscription=subscription,
                customer=customer,
                payment_date=payment_date,
                source=source,
                sources=sources,
                status=status,
                return_url=return_url,
                enable_checkout=enable_checkout,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete payment

        Sends ``DELETE /payments/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.payments.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Payment:
        """Retrieve payment

        Sends ``GET /payments/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.payments.get("7")
        """

        from ..api.earlier_reference import _get_payment_response as _parse

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def pay(self, id: str, **options: Unpack[CallOptions]) -> models.Payment:
        """Pay payment

        Collects the money at a single-use gateway; reusable ones are charged at once. Changes state and
        cannot be undone although it is a GET: never repeat or prefetch it.

        Sends ``GET /payments/{id}/pay/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.payments.pay("7")
        """

        from ..api.earlier_reference import _pay_payment_response as _parse

        return await self._call(
            _PAY,
            _pay_request(
                id=id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPaymentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPaymentsWithRawResponse(self)


class AsyncPaymentsWithRawResponse:
    """The methods of ``payments`` with raw responses."""

    def __init__(self, resource: AsyncPayments) -> None:
        raw_resource = resource._raw()
        self.authorize = async_raw(raw_resource.authorize)
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.pay = async_raw(raw_resource.pay)
