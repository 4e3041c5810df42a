"""``client.events`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
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
    name="events.get",
    method="GET",
    path="/events/{event_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.events.get_events_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="events.list",
    method="GET",
    path="/events",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_ITEMS = attribute_path("data")
_LIST_PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.events.get_events import _get_kwargs

    return _get_kwargs(**given)


class Events(Resource):
    """Operations on ``events``."""

    def get(self, event_id: str | UUID) -> models.EventResource:
        """Read an event

        Sends ``GET /events/{event_id}``.

        Args:
            event_id: Id of the event.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.events.get_events_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                event_id=event_id,
            ),
            _parse_response,
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

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.events.get_events import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
    ) -> Iterator[models.EventResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /events`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.events.get_events import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
    """Operations on ``events``."""

    async def get(self, event_id: str | UUID) -> models.EventResource:
        """Read an event

        Sends ``GET /events/{event_id}``.

        Args:
            event_id: Id of the event.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.events.get_events_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                event_id=event_id,
            ),
            _parse_response,
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

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.events.get_events import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
    ) -> AsyncIterator[models.EventResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /events`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.events.get_events import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
