"""``client.subscribed_events`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_GET_EVENT_TYPES = Operation(
    name="subscribed_events.get_event_types",
    method="GET",
    path="/subscribed_events/event_types",
    success=(200,),
    retryable=True,
)


@_GET_EVENT_TYPES.request_builder
def _get_event_types_request(**given: Any) -> dict[str, Any]:
    from ..api.event_types import _get_subscribed_event_types_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="subscribed_events.list",
    method="GET",
    path="/subscribed_events",
    success=(200,),
    retryable=True,
    lists=frozenset(("event_types", "include", "only", "optional_fields", "user_ids")),
    filters=frozenset(("only", "user_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "event_types": "comma",
        "include": "comma",
        "only": "comma",
        "optional_fields": "comma",
        "user_ids": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("subscribed_events",),
    includes=Includes(documented=("subject",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.events import _get_subscribed_events_kwargs as _get_kwargs

    return _get_kwargs(**given)


class SubscribedEvents(Resource):
    """Operations on ``subscribed_events``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get_event_types(self, **options: Unpack[CallOptions]) -> models.GetSubscribedEventTypesResponse200:
        """List the types of events

        Sends ``GET /subscribed_events/event_types``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.subscribed_events.get_event_types()
        """

        from ..api.event_types import _get_subscribed_event_types_response as _parse

        return self._call(_GET_EVENT_TYPES, _get_event_types_request(), _parse, options)

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        event_types: Sequence[str | int] | str | Unset = UNSET,
        include: str | Sequence[records.SubscribedEventInclude] | Unset = UNSET,
        most_recent: bool | Unset = UNSET,
        most_recent_by_event_type: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.SubscribedEventOptionalField]
        | models.SubscribedEventOptionalField
        | str
        | Unset = UNSET,
        order: records.SubscribedEventOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        subject_id: str | Unset = UNSET,
        subject_type: str | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.SubscribedEvent]:
        """List events

        Kept for 9 days; a paid add-on, administrators only. Order and uniqueness are not promised.

        Sends ``GET /subscribed_events``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            event_types: Comma-separated types of events.
            include: Comma-separated associations to side-load, without spaces: subject.
            most_recent: Not described in the vendor's document.
            most_recent_by_event_type: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                previous_payload, current_payload, payload_changes.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            subject_id: Not described in the vendor's document.
            subject_type: Not described in the vendor's document.
            user_ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.subscribed_events.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                event_types=event_types,
                include=include,
                most_recent=most_recent,
                most_recent_by_event_type=most_recent_by_event_type,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                subject_id=subject_id,
                subject_type=subject_type,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        event_types: Sequence[str | int] | str | Unset = UNSET,
        include: str | Sequence[records.SubscribedEventInclude] | Unset = UNSET,
        most_recent: bool | Unset = UNSET,
        most_recent_by_event_type: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.SubscribedEventOptionalField]
        | models.SubscribedEventOptionalField
        | str
        | Unset = UNSET,
        order: records.SubscribedEventOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        subject_id: str | Unset = UNSET,
        subject_type: str | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.SubscribedEvent]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /subscribed_events`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.subscribed_events.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                event_types=event_types,
                include=include,
                most_recent=most_recent,
                most_recent_by_event_type=most_recent_by_event_type,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                subject_id=subject_id,
                subject_type=subject_type,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> SubscribedEventsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return SubscribedEventsWithRawResponse(self)


class SubscribedEventsWithRawResponse:
    """The methods of ``subscribed_events`` with raw responses."""

    def __init__(self, resource: SubscribedEvents) -> None:
        raw_resource = resource._raw()
        self.get_event_types = raw(raw_resource.get_event_types)
        self.list = raw(raw_resource.list)


class AsyncSubscribedEvents(AsyncResource):
    """Operations on ``subscribed_events``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get_event_types(self, **options: Unpack[CallOptions]) -> models.GetSubscribedEventTypesResponse200:
        """List the types of events

        Sends ``GET /subscribed_events/event_types``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.subscribed_events.get_event_types()
        """

        from ..api.event_types import _get_subscribed_event_types_response as _parse

        return await self._call(_GET_EVENT_TYPES, _get_event_types_request(), _parse, options)

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        event_types: Sequence[str | int] | str | Unset = UNSET,
        include: str | Sequence[records.SubscribedEventInclude] | Unset = UNSET,
        most_recent: bool | Unset = UNSET,
        most_recent_by_event_type: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.SubscribedEventOptionalField]
        | models.SubscribedEventOptionalField
        | str
        | Unset = UNSET,
        order: records.SubscribedEventOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        subject_id: str | Unset = UNSET,
        subject_type: str | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.SubscribedEvent]:
        """List events

        Kept for 9 days; a paid add-on, administrators only. Order and uniqueness are not promised.

        Sends ``GET /subscribed_events``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            event_types: Comma-separated types of events.
            include: Comma-separated associations to side-load, without spaces: subject.
            most_recent: Not described in the vendor's document.
            most_recent_by_event_type: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                previous_payload, current_payload, payload_changes.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            subject_id: Not described in the vendor's document.
            subject_type: Not described in the vendor's document.
            user_ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.subscribed_events.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                event_types=event_types,
                include=include,
                most_recent=most_recent,
                most_recent_by_event_type=most_recent_by_event_type,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                subject_id=subject_id,
                subject_type=subject_type,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        event_types: Sequence[str | int] | str | Unset = UNSET,
        include: str | Sequence[records.SubscribedEventInclude] | Unset = UNSET,
        most_recent: bool | Unset = UNSET,
        most_recent_by_event_type: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.SubscribedEventOptionalField]
        | models.SubscribedEventOptionalField
        | str
        | Unset = UNSET,
        order: records.SubscribedEventOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        subject_id: str | Unset = UNSET,
        subject_type: str | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.SubscribedEvent]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /subscribed_events`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.subscribed_events.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                event_types=event_types,
                include=include,
                most_recent=most_recent,
                most_recent_by_event_type=most_recent_by_event_type,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                subject_id=subject_id,
                subject_type=subject_type,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncSubscribedEventsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncSubscribedEventsWithRawResponse(self)


class AsyncSubscribedEventsWithRawResponse:
    """The methods of ``subscribed_events`` with raw responses."""

    def __init__(self, resource: AsyncSubscribedEvents) -> None:
        raw_resource = resource._raw()
        self.get_event_types = async_raw(raw_resource.get_event_types)
        self.list = async_raw(raw_resource.list)
