"""``client.events`` of Monite."""

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

_GET = Operation(
    name="events.get",
    method="GET",
    path="/events/{event_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.events import _get_events_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="events.list",
    method="GET",
    path="/events",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.events import _get_events_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Events(Resource):
    """Operations on ``events``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(self, event_id: str | UUID, **options: Unpack[CallOptions]) -> models.EventResource:
        """Read an event

        Sends ``GET /events/{event_id}``.

        Args:
            event_id: Id of the event.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.events.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.events import _get_events_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                event_id=event_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.EventCursorFields | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.EventResource]:
        """List events

        List the events that webhooks report, page by page.

        Sends ``GET /events``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            object_type: Only events with this object type.
            created_at_gt: Only events created after this day.
            created_at_lt: Only events created before this day.
            created_at_gte: Only events created on or after this day.
            created_at_lte: Only events created on or before this day.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.events.list()
        """

        from ..api.events import _get_events_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_type=object_type,
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
        sort: models.EventCursorFields | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.EventResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /events`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.events.list_all():
                print(each)
        """
        from ..api.events import _get_events_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_type=object_type,
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
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return EventsWithRawResponse(self)


class EventsWithRawResponse:
    """The methods of ``events`` with raw responses."""

    def __init__(self, resource: Events) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncEvents(AsyncResource):
    """Operations on ``events``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(self, event_id: str | UUID, **options: Unpack[CallOptions]) -> models.EventResource:
        """Read an event

        Sends ``GET /events/{event_id}``.

        Args:
            event_id: Id of the event.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.events.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.events import _get_events_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                event_id=event_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.EventCursorFields | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.EventResource]:
        """List events

        List the events that webhooks report, page by page.

        Sends ``GET /events``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            object_type: Only events with this object type.
            created_at_gt: Only events created after this day.
            created_at_lt: Only events created before this day.
            created_at_gte: Only events created on or after this day.
            created_at_lte: Only events created on or before this day.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.events.list()
        """

        from ..api.events import _get_events_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_type=object_type,
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
        sort: models.EventCursorFields | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.EventResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /events`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.events.list_all():
                print(each)
        """
        from ..api.events import _get_events_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_type=object_type,
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
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncEventsWithRawResponse(self)


class AsyncEventsWithRawResponse:
    """The methods of ``events`` with raw responses."""

    def __init__(self, resource: AsyncEvents) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
