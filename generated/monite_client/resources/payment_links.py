"""``client.payment_links`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="payment_links.create",
    method="POST",
    path="/payment_links",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_links import _post_payment_links_kwargs as _get_kwargs
    from ..models import CreatePaymentLinkRequest

    names = (
        "payment_methods",
        "recipient",
        "amount",
        "currency",
        "expires_at",
        "invoice",
        "object_",
        "payment_reference",
        "return_url",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreatePaymentLinkRequest(**members))


_EXPIRE = Operation(
    name="payment_links.expire",
    method="POST",
    path="/payment_links/{payment_link_id}/expire",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_EXPIRE.request_builder
def _expire_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_links import _post_payment_links_id_expire_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="payment_links.get",
    method="GET",
    path="/payment_links/{payment_link_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_links import _get_payment_links_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


class PaymentLinks(Resource):
    """Operations on ``payment_links``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        payment_methods: Sequence[models.MoniteAllPaymentMethodsTypes | str],
        recipient: models.PaymentAccountObject | Mapping[str, Any],
        amount: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        expires_at: datetime.datetime | Unset = UNSET,
        invoice: models.Invoice | Mapping[str, Any] | Unset = UNSET,
        object_: models.PaymentObject | Mapping[str, Any] | Unset = UNSET,
        payment_reference: str | Unset = UNSET,
        return_url: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PublicPaymentLinkResponse:
        """Create a payment link

        Create an address where a payer can pay a payable, an invoice or an amount.

        Sends ``POST /payment_links``, which is not retried automatically once it may have reached the server.

        Args:
            payment_methods: Not described in the vendor's document.
            recipient: The entity or counterpart that a payment goes to.
            amount: In the minor units of the currency, such as cents.
            currency: Currency as an ISO 4217 code.
            expires_at: Not described in the vendor's document.
            invoice: The invoice that a payment is for.
            object_: The payable or receivable that a payment is for.
            payment_reference: Not described in the vendor's document.
            return_url: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.payment_links.create(
                payment_methods=["sepa_credit"],
                recipient=models.PaymentAccountObject(id="00000000-0000-4000-8000-000000000001", type_="entity"),
            )
        """

        from ..api.payment_links import _post_payment_links_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                payment_methods=payment_methods,
                recipient=recipient,
                amount=amount,
                currency=currency,
                expires_at=expires_at,
                invoice=invoice,
                object_=object_,
                payment_reference=payment_reference,
                return_url=return_url,
            ),
            _parse,
            options,
        )

    def expire(self, payment_link_id: str | UUID, **options: Unpack[CallOptions]) -> models.PublicPaymentLinkResponse:
        """Expire a payment link

        End a payment link at once; nobody can pay by it any more.

        Sends ``POST /payment_links/{payment_link_id}/expire``, which is not retried automatically once it may have reached the server.

        Args:
            payment_link_id: Id of the payment link.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_links.expire("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_links import _post_payment_links_id_expire_response as _parse

        return self._call(
            _EXPIRE,
            _expire_request(
                payment_link_id=payment_link_id,
            ),
            _parse,
            options,
        )

    def get(self, payment_link_id: str | UUID, **options: Unpack[CallOptions]) -> models.PublicPaymentLinkResponse:
        """Read a payment link

        Sends ``GET /payment_links/{payment_link_id}``.

        Args:
            payment_link_id: Id of the payment link.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_links.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_links import _get_payment_links_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                payment_link_id=payment_link_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PaymentLinksWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PaymentLinksWithRawResponse(self)


class PaymentLinksWithRawResponse:
    """The methods of ``payment_links`` with raw responses."""

    def __init__(self, resource: PaymentLinks) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.expire = raw(raw_resource.expire)
        self.get = raw(raw_resource.get)


class AsyncPaymentLinks(AsyncResource):
    """Operations on ``payment_links``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        payment_methods: Sequence[models.MoniteAllPaymentMethodsTypes | str],
        recipient: models.PaymentAccountObject | Mapping[str, Any],
        amount: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        expires_at: datetime.datetime | Unset = UNSET,
        invoice: models.Invoice | Mapping[str, Any] | Unset = UNSET,
        object_: models.PaymentObject | Mapping[str, Any] | Unset = UNSET,
        payment_reference: str | Unset = UNSET,
        return_url: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PublicPaymentLinkResponse:
        """Create a payment link

        Create an address where a payer can pay a payable, an invoice or an amount.

        Sends ``POST /payment_links``, which is not retried automatically once it may have reached the server.

        Args:
            payment_methods: Not described in the vendor's document.
            recipient: The entity or counterpart that a payment goes to.
            amount: In the minor units of the currency, such as cents.
            currency: Currency as an ISO 4217 code.
            expires_at: Not described in the vendor's document.
            invoice: The invoice that a payment is for.
            object_: The payable or receivable that a payment is for.
            payment_reference: Not described in the vendor's document.
            return_url: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.payment_links.create(
                payment_methods=["sepa_credit"],
                recipient=models.PaymentAccountObject(id="00000000-0000-4000-8000-000000000001", type_="entity"),
            )
        """

        from ..api.payment_links import _post_payment_links_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                payment_methods=payment_methods,
                recipient=recipient,
                amount=amount,
                currency=currency,
                expires_at=expires_at,
                invoice=invoice,
                object_=object_,
                payment_reference=payment_reference,
                return_url=return_url,
            ),
            _parse,
            options,
        )

    async def expire(
        self, payment_link_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PublicPaymentLinkResponse:
        """Expire a payment link

        End a payment link at once; nobody can pay by it any more.

        Sends ``POST /payment_links/{payment_link_id}/expire``, which is not retried automatically once it may have reached the server.

        Args:
            payment_link_id: Id of the payment link.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_links.expire("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_links import _post_payment_links_id_expire_response as _parse

        return await self._call(
            _EXPIRE,
            _expire_request(
                payment_link_id=payment_link_id,
            ),
            _parse,
            options,
        )

    async def get(
        self, payment_link_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PublicPaymentLinkResponse:
        """Read a payment link

        Sends ``GET /payment_links/{payment_link_id}``.

        Args:
            payment_link_id: Id of the payment link.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_links.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_links import _get_payment_links_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                payment_link_id=payment_link_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPaymentLinksWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPaymentLinksWithRawResponse(self)


class AsyncPaymentLinksWithRawResponse:
    """The methods of ``payment_links`` with raw responses."""

    def __init__(self, resource: AsyncPaymentLinks) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.expire = async_raw(raw_resource.expire)
        self.get = async_raw(raw_resource.get)
