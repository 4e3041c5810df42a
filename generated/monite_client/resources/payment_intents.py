"""``client.payment_intents`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_GET = Operation(
    name="payment_intents.get",
    method="GET",
    path="/payment_intents/{payment_intent_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_intents.get_payment_intents_id import _get_kwargs

    return _get_kwargs(**given)


_GET_HISTORY = Operation(
    name="payment_intents.get_history",
    method="GET",
    path="/payment_intents/{payment_intent_id}/history",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET_HISTORY.request_builder
def _get_history_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_intents.get_payment_intents_id_history import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="payment_intents.list",
    method="GET",
    path="/payment_intents",
    success=(200,),
    retryable=True,
    lists=frozenset(("object_id__in",)),
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_ITEMS = attribute_path("data")
_LIST_PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_intents.get_payment_intents import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="payment_intents.update",
    method="PATCH",
    path="/payment_intents/{payment_intent_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_intents.patch_payment_intents_id import _get_kwargs
    from ..models.update_payment_intent_payload import UpdatePaymentIntentPayload

    names = ("amount",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdatePaymentIntentPayload(**members))


class PaymentIntents(Resource):
    """Operations on ``payment_intents``."""

    def get(self, payment_intent_id: str | UUID) -> models.PaymentIntentResponse:
        """Read a payment intent

        Sends ``GET /payment_intents/{payment_intent_id}``.

        Args:
            payment_intent_id: Id of the payment intent.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_intents.get_payment_intents_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                payment_intent_id=payment_intent_id,
            ),
            _parse_response,
        )

    def get_history(self, payment_intent_id: str | UUID) -> models.PaymentIntentHistoryResponse:
        """List the history of a payment intent

        List all states that a payment intent had, on one page.

        Sends ``GET /payment_intents/{payment_intent_id}/history``.

        Args:
            payment_intent_id: Id of the payment intent.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_intents.get_payment_intents_id_history import _parse_response

        return self._call(
            _GET_HISTORY,
            _get_history_request(
                payment_intent_id=payment_intent_id,
            ),
            _parse_response,
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PaymentIntentCursorFields | str | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
    ) -> Page[models.PaymentIntentResponse]:
        """List payment intents

        List the payment intents, page by page.

        Sends ``GET /payment_intents``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that payment intents can be sorted by.
            object_id: Only payment intents with this object, by id.
            object_id_in: Only payment intents with one of these objects, by id; the key is repeated.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_intents.get_payment_intents import _parse_response

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_id=object_id,
                object_id_in=object_id_in,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PaymentIntentCursorFields | str | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
    ) -> Iterator[models.PaymentIntentResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payment_intents`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.payment_intents.get_payment_intents import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_id=object_id,
                object_id_in=object_id_in,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def update(self, payment_intent_id: str | UUID, *, amount: int) -> models.PaymentIntentResponse:
        """Change a payment intent

        Change the amount to pay.

        Sends ``PATCH /payment_intents/{payment_intent_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_intent_id: Id of the payment intent.
            amount: In the minor units of the currency, such as cents.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_intents.patch_payment_intents_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                payment_intent_id=payment_intent_id,
                amount=amount,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> PaymentIntentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PaymentIntentsWithRawResponse(self)


class PaymentIntentsWithRawResponse:
    """The methods of ``payment_intents`` with raw responses."""

    def __init__(self, resource: PaymentIntents) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.get_history = raw(raw_resource.get_history)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncPaymentIntents(AsyncResource):
    """Operations on ``payment_intents``."""

    async def get(self, payment_intent_id: str | UUID) -> models.PaymentIntentResponse:
        """Read a payment intent

        Sends ``GET /payment_intents/{payment_intent_id}``.

        Args:
            payment_intent_id: Id of the payment intent.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_intents.get_payment_intents_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                payment_intent_id=payment_intent_id,
            ),
            _parse_response,
        )

    async def get_history(self, payment_intent_id: str | UUID) -> models.PaymentIntentHistoryResponse:
        """List the history of a payment intent

        List all states that a payment intent had, on one page.

        Sends ``GET /payment_intents/{payment_intent_id}/history``.

        Args:
            payment_intent_id: Id of the payment intent.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_intents.get_payment_intents_id_history import _parse_response

        return await self._call(
            _GET_HISTORY,
            _get_history_request(
                payment_intent_id=payment_intent_id,
            ),
            _parse_response,
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PaymentIntentCursorFields | str | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
    ) -> AsyncPage[models.PaymentIntentResponse]:
        """List payment intents

        List the payment intents, page by page.

        Sends ``GET /payment_intents``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that payment intents can be sorted by.
            object_id: Only payment intents with this object, by id.
            object_id_in: Only payment intents with one of these objects, by id; the key is repeated.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_intents.get_payment_intents import _parse_response

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_id=object_id,
                object_id_in=object_id_in,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PaymentIntentCursorFields | str | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
    ) -> AsyncIterator[models.PaymentIntentResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payment_intents`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.payment_intents.get_payment_intents import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_id=object_id,
                object_id_in=object_id_in,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    async def update(self, payment_intent_id: str | UUID, *, amount: int) -> models.PaymentIntentResponse:
        """Change a payment intent

        Change the amount to pay.

        Sends ``PATCH /payment_intents/{payment_intent_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_intent_id: Id of the payment intent.
            amount: In the minor units of the currency, such as cents.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_intents.patch_payment_intents_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                payment_intent_id=payment_intent_id,
                amount=amount,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPaymentIntentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPaymentIntentsWithRawResponse(self)


class AsyncPaymentIntentsWithRawResponse:
    """The methods of ``payment_intents`` with raw responses."""

    def __init__(self, resource: AsyncPaymentIntents) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.get_history = async_raw(raw_resource.get_history)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
