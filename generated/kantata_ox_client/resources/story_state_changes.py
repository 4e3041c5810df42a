"""``client.story_state_changes`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_record as _async_record
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import record as _record
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_GET = Operation(
    name="story_state_changes.get",
    method="GET",
    path="/story_state_changes/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(REGISTRY, ("story_state_changes",), includes=Includes(documented=("story", "user")))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.story_state_changes import _get_story_state_change_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="story_state_changes.list",
    method="GET",
    path="/story_state_changes",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("story_state_changes",),
    includes=Includes(documented=("story", "user")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.story_state_changes import _get_story_state_changes_kwargs as _get_kwargs

    return _get_kwargs(**given)


class StoryStateChanges(Resource):
    """Operations on ``story_state_changes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.StoryStateChangeInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.StoryStateChange:
        """Show a story state change

        Sends ``GET /story_state_changes/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: story, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.story_state_changes.get("7")
        """

        return _cast(
            "records.StoryStateChange",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.StoryStateChangeInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryStateChangeOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.StoryStateChange]:
        """List story state changes

        Sends ``GET /story_state_changes``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: story, user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.story_state_changes.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.StoryStateChangeInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryStateChangeOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.StoryStateChange]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /story_state_changes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.story_state_changes.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> StoryStateChangesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return StoryStateChangesWithRawResponse(self)


class StoryStateChangesWithRawResponse:
    """The methods of ``story_state_changes`` with raw responses."""

    def __init__(self, resource: StoryStateChanges) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncStoryStateChanges(AsyncResource):
    """Operations on ``story_state_changes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.StoryStateChangeInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.StoryStateChange:
        """Show a story state change

        Sends ``GET /story_state_changes/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: story, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.story_state_changes.get("7")
        """

        return _cast(
            "records.StoryStateChange",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.StoryStateChangeInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryStateChangeOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.StoryStateChange]:
        """List story state changes

        Sends ``GET /story_state_changes``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: story, user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.story_state_changes.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.StoryStateChangeInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryStateChangeOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.StoryStateChange]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /story_state_changes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.story_state_changes.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncStoryStateChangesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncStoryStateChangesWithRawResponse(self)


class AsyncStoryStateChangesWithRawResponse:
    """The methods of ``story_state_changes`` with raw responses."""

    def __init__(self, resource: AsyncStoryStateChanges) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
