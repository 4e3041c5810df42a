"""``client.payment_intents`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages, WholeList
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
    from ..api.payment_intents import _get_payment_intents_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_HISTORY = Operation(
    name="payment_intents.get_history",
    method="GET",
    path="/payment_intents/{payment_intent_id}/history",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_GET_HISTORY__ITEMS = attribute_path("data")
_GET_HISTORY__PAGES = WholeList()


@_GET_HISTORY.request_builder
def _get_history_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_intents import _get_payment_intents_id_history_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="payment_intents.list",
    method="GET",
    path="/payment_intents",
    success=(200,),
    retryable=True,
    lists=frozenset(("object_id__in",)),
    filters=frozenset(("object_id__in",)),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_intents import _get_payment_intents_kwargs as _get_kwargs

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
    from ..api.payment_intents import _patch_payment_intents_id_kwargs as _get_kwargs
    from ..models import UpdatePaymentIntentPayload

    names = ("amount",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdatePaymentIntentPayload(**members))


class PaymentIntents(Resource):
    """Operations on ``payment_intents``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(self, payment_intent_id: str | UUID, **options: Unpack[CallOptions]) -> models.PaymentIntentResponse:
        """Read a payment intent

        Sends ``GET /payment_intents/{payment_intent_id}``.

        Args:
            payment_intent_id: Id of the payment intent.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_intents.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_intents import _get_payment_intents_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                payment_intent_id=payment_intent_id,
            ),
            _parse,
            options,
        )

    def get_history(
        self, payment_intent_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Page[models.PaymentIntentHistory]:
        """List the history of a payment intent

        List all states that a payment intent had, on one page.

        Sends ``GET /payment_intents/{payment_intent_id}/history``.

        Args:
            payment_intent_id: Id of the payment intent.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_intents.get_history("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_intents import _get_payment_intents_id_history_response as _parse

        return self._page(
            _GET_HISTORY,
            _get_history_request(
                payment_intent_id=payment_intent_id,
            ),
            _parse,
            _GET_HISTORY__ITEMS,
            _GET_HISTORY__PAGES,
            options,
        )

    def get_history_all(
        self, payment_intent_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Iterator[models.PaymentIntentHistory]:
        """Yield the records of all pages of ``get_history``, fetched while you iterate.

        Sends ``GET /payment_intents/{payment_intent_id}/history`` for each page and takes the arguments of
        ``get_history``. To fetch ahead, use ``get_history(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``get_history``, while you iterate.

        Example:
            for each in monite.payment_intents.get_history_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.payment_intents import _get_payment_intents_id_history_response as _parse

        return self._iterate(
            _GET_HISTORY,
            _get_history_request(
                payment_intent_id=payment_intent_id,
            ),
            _parse,
            _GET_HISTORY__ITEMS,
            _GET_HISTORY__PAGES,
            options,
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
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payment_intents.list()
        """

        from ..api.payment_intents import _get_payment_intents_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
        **options: Unpack[CallOptions],
    ) -> Iterator[models.PaymentIntentResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payment_intents`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.payment_intents.list_all():
                print(each)
        """
        from ..api.payment_intents import _get_payment_intents_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self, payment_intent_id: str | UUID, *, amount: int, **options: Unpack[CallOptions]
    ) -> models.PaymentIntentResponse:
        """Change a payment intent

        Change the amount to pay.

        Sends ``PATCH /payment_intents/{payment_intent_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_intent_id: Id of the payment intent.
            amount: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_intents.update(
                "00000000-0000-4000-8000-000000000001",
                amount=7,
            )
        """

        from ..api.payment_intents import _patch_payment_intents_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                payment_intent_id=payment_intent_id,
                amount=amount,
            ),
            _parse,
            options,
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
    """Operations on ``payment_intents``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(self, payment_intent_id: str | UUID, **options: Unpack[CallOptions]) -> models.PaymentIntentResponse:
        """Read a payment intent

        Sends ``GET /payment_intents/{payment_intent_id}``.

        Args:
            payment_intent_id: Id of the payment intent.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_intents.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_intents import _get_payment_intents_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                payment_intent_id=payment_intent_id,
            ),
            _parse,
            options,
        )

    async def get_history(
        self, payment_intent_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.PaymentIntentHistory]:
        """List the history of a payment intent

        List all states that a payment intent had, on one page.

        Sends ``GET /payment_intents/{payment_intent_id}/history``.

        Args:
            payment_intent_id: Id of the payment intent.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_intents.get_history(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payment_intents import _get_payment_intents_id_history_response as _parse

        return await self._page(
            _GET_HISTORY,
            _get_history_request(
                payment_intent_id=payment_intent_id,
            ),
            _parse,
            _GET_HISTORY__ITEMS,
            _GET_HISTORY__PAGES,
            options,
        )

    def get_history_all(
        self, payment_intent_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.PaymentIntentHistory]:
        """Yield the records of all pages of ``get_history``, fetched while you iterate.

        Sends ``GET /payment_intents/{payment_intent_id}/history`` for each page and takes the arguments of
        ``get_history``. To fetch ahead, use ``get_history(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``get_history``, while you iterate.

        Example:
            async for each in monite.payment_intents.get_history_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.payment_intents import _get_payment_intents_id_history_response as _parse

        return self._iterate(
            _GET_HISTORY,
            _get_history_request(
                payment_intent_id=payment_intent_id,
            ),
            _parse,
            _GET_HISTORY__ITEMS,
            _GET_HISTORY__PAGES,
            options,
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
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payment_intents.list()
        """

        from ..api.payment_intents import _get_payment_intents_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.PaymentIntentResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payment_intents`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.payment_intents.list_all():
                print(each)
        """
        from ..api.payment_intents import _get_payment_intents_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self, payment_intent_id: str | UUID, *, amount: int, **options: Unpack[CallOptions]
    ) -> models.PaymentIntentResponse:
        """Change a payment intent

        Change the amount to pay.

        Sends ``PATCH /payment_intents/{payment_intent_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_intent_id: Id of the payment intent.
            amount: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_intents.update(
                "00000000-0000-4000-8000-000000000001",
                amount=7,
            )
        """

        from ..api.payment_intents import _patch_payment_intents_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                payment_intent_id=payment_intent_id,
                amount=amount,
            ),
            _parse,
            options,
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
