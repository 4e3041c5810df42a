"""``client.webhook_deliveries`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_LIST = Operation(
    name="webhook_deliveries.list",
    method="GET",
    path="/webhook_deliveries",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.webhook_deliveries import _get_webhook_deliveries_kwargs as _get_kwargs

    return _get_kwargs(**given)


class WebhookDeliveries(Resource):
    """Operations on ``webhook_deliveries``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.WebhookDeliveryCursorFields | str | None | Unset = UNSET,
        event_id: UUID | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        event_action: str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.WebhookDeliveryResource]:
        """List webhook deliveries

        List the attempts to report events, page by page; they are kept for three months.

        Sends ``GET /webhook_deliveries``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            event_id: Only webhook deliveries with this event, by id.
            object_type: Only webhook deliveries with this object type.
            event_action: Only webhook deliveries with this event action.
            created_at_gt: Only webhook deliveries created after this day.
            created_at_lt: Only webhook deliveries created before this day.
            created_at_gte: Only webhook deliveries created on or after this day.
            created_at_lte: Only webhook deliveries created on or before this day.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.webhook_deliveries.list()
        """

        from ..api.webhook_deliveries import _get_webhook_deliveries_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_id=event_id,
                object_type=object_type,
                event_action=event_action,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
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
        pagination_token: str | None | Unset = UNSET,
        sort: models.WebhookDeliveryCursorFields | str | None | Unset = UNSET,
        event_id: UUID | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        event_action: str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.WebhookDeliveryResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /webhook_deliveries`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.webhook_deliveries.list_all():
                print(each)
        """
        from ..api.webhook_deliveries import _get_webhook_deliveries_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_id=event_id,
                object_type=object_type,
                event_action=event_action,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> WebhookDeliveriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WebhookDeliveriesWithRawResponse(self)


class WebhookDeliveriesWithRawResponse:
    """The methods of ``webhook_deliveries`` with raw responses."""

    def __init__(self, resource: WebhookDeliveries) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncWebhookDeliveries(AsyncResource):
    """Operations on ``webhook_deliveries``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.WebhookDeliveryCursorFields | str | None | Unset = UNSET,
        event_id: UUID | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        event_action: str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.WebhookDeliveryResource]:
        """List webhook deliveries

        List the attempts to report events, page by page; they are kept for three months.

        Sends ``GET /webhook_deliveries``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            event_id: Only webhook deliveries with this event, by id.
            object_type: Only webhook deliveries with this object type.
            event_action: Only webhook deliveries with this event action.
            created_at_gt: Only webhook deliveries created after this day.
            created_at_lt: Only webhook deliveries created before this day.
            created_at_gte: Only webhook deliveries created on or after this day.
            created_at_lte: Only webhook deliveries created on or before this day.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.webhook_deliveries.list()
        """

        from ..api.webhook_deliveries import _get_webhook_deliveries_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_id=event_id,
                object_type=object_type,
                event_action=event_action,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
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
        pagination_token: str | None | Unset = UNSET,
        sort: models.WebhookDeliveryCursorFields | str | None | Unset = UNSET,
        event_id: UUID | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        event_action: str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.WebhookDeliveryResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /webhook_deliveries`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.webhook_deliveries.list_all():
                print(each)
        """
        from ..api.webhook_deliveries import _get_webhook_deliveries_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_id=event_id,
                object_type=object_type,
                event_action=event_action,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncWebhookDeliveriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWebhookDeliveriesWithRawResponse(self)


class AsyncWebhookDeliveriesWithRawResponse:
    """The methods of ``webhook_deliveries`` with raw responses."""

    def __init__(self, resource: AsyncWebhookDeliveries) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
