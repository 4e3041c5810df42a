"""``client.story_dependencies`` of Kantata OX."""

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
    name="story_dependencies.get",
    method="GET",
    path="/story_dependencies/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(REGISTRY, ("story_dependencies",), includes=Includes(documented=("source", "target")))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.story_dependencies import _get_story_dependency_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="story_dependencies.list",
    method="GET",
    path="/story_dependencies",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("story_dependencies",),
    includes=Includes(documented=("source", "target")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("updated_at:asc", "updated_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.story_dependencies import _get_story_dependencies_kwargs as _get_kwargs

    return _get_kwargs(**given)


class StoryDependencies(Resource):
    """Operations on ``story_dependencies``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.StoryDependencyInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.StoryDependency:
        """Show a story dependency

        Sends ``GET /story_dependencies/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: source, target.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.story_dependencies.get("7")
        """

        return _cast(
            "records.StoryDependency",
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
        include: str | Sequence[records.StoryDependencyInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryDependencyOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        source_id: str | int | Unset = UNSET,
        target_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.StoryDependency]:
        """List story dependencies

        Sends ``GET /story_dependencies``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: source, target.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of updated_at:asc, updated_at:desc; anything else falls back to the default. The
                server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            show_archived: The server's default is False.
            show_deleted: The server's default is False.
            show_from_archived_workspaces: The server's default is False.
            source_id: Id of the source.
            target_id: Id of the target.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.story_dependencies.list()
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
                show_archived=show_archived,
                show_deleted=show_deleted,
                show_from_archived_workspaces=show_from_archived_workspaces,
                source_id=source_id,
                target_id=target_id,
                updated_after=updated_after,
                updated_before=updated_before,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.StoryDependencyInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryDependencyOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        source_id: str | int | Unset = UNSET,
        target_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.StoryDependency]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /story_dependencies`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.story_dependencies.list_all():
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
                show_archived=show_archived,
                show_deleted=show_deleted,
                show_from_archived_workspaces=show_from_archived_workspaces,
                source_id=source_id,
                target_id=target_id,
                updated_after=updated_after,
                updated_before=updated_before,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> StoryDependenciesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return StoryDependenciesWithRawResponse(self)


class StoryDependenciesWithRawResponse:
    """The methods of ``story_dependencies`` with raw responses."""

    def __init__(self, resource: StoryDependencies) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncStoryDependencies(AsyncResource):
    """Operations on ``story_dependencies``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.StoryDependencyInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.StoryDependency:
        """Show a story dependency

        Sends ``GET /story_dependencies/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: source, target.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.story_dependencies.get("7")
        """

        return _cast(
            "records.StoryDependency",
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
        include: str | Sequence[records.StoryDependencyInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryDependencyOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        source_id: str | int | Unset = UNSET,
        target_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.StoryDependency]:
        """List story dependencies

        Sends ``GET /story_dependencies``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: source, target.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of updated_at:asc, updated_at:desc; anything else falls back to the default. The
                server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            show_archived: The server's default is False.
            show_deleted: The server's default is False.
            show_from_archived_workspaces: The server's default is False.
            source_id: Id of the source.
            target_id: Id of the target.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.story_dependencies.list()
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
                show_archived=show_archived,
                show_deleted=show_deleted,
                show_from_archived_workspaces=show_from_archived_workspaces,
                source_id=source_id,
                target_id=target_id,
                updated_after=updated_after,
                updated_before=updated_before,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.StoryDependencyInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryDependencyOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        source_id: str | int | Unset = UNSET,
        target_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.StoryDependency]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /story_dependencies`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.story_dependencies.list_all():
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
                show_archived=show_archived,
                show_deleted=show_deleted,
                show_from_archived_workspaces=show_from_archived_workspaces,
                source_id=source_id,
                target_id=target_id,
                updated_after=updated_after,
                updated_before=updated_before,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncStoryDependenciesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncStoryDependenciesWithRawResponse(self)


class AsyncStoryDependenciesWithRawResponse:
    """The methods of ``story_dependencies`` with raw responses."""

    def __init__(self, resource: AsyncStoryDependencies) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
