"""``client.story_tasks`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="story_tasks.create",
    method="POST",
    path="/story_tasks",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("story_tasks",), includes=Includes(documented=("completed_by", "story")))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.story_tasks import _create_story_task_kwargs as _get_kwargs
    from ..models import CreateStoryTaskBody

    names = ("story_task",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateStoryTaskBody(**members))


_DELETE = Operation(
    name="story_tasks.delete",
    method="DELETE",
    path="/story_tasks/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.story_tasks import _delete_story_task_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="story_tasks.get",
    method="GET",
    path="/story_tasks/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(REGISTRY, ("story_tasks",), includes=Includes(documented=("completed_by", "story")))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.story_tasks import _get_story_task_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="story_tasks.list",
    method="GET",
    path="/story_tasks",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("story_tasks",),
    includes=Includes(documented=("completed_by", "story")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("position:asc", "position:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.story_tasks import _get_story_tasks_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="story_tasks.update",
    method="PUT",
    path="/story_tasks/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("story_tasks",), includes=Includes(documented=("completed_by", "story")))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.story_tasks import _update_story_task_kwargs as _get_kwargs
    from ..models import UpdateStoryTaskBody

    names = ("story_task",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateStoryTaskBody(**members))


class StoryTasks(Resource):
    """Operations on ``story_tasks``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        story_task: models.NewStoryTask | Mapping[str, Any],
        include: str | Sequence[records.StoryTaskInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.StoryTask:
        """Create a story task

        Sends ``POST /story_tasks``, which is not retried automatically once it may have reached the server.

        Args:
            story_task: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: completed_by, story.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.story_tasks.create(
                story_task=models.NewStoryTask(story_id="7", name="Example"),
            )
        """

        return _cast(
            "records.StoryTask",
            _record(
                self,
                _CREATE,
                _create_request(
                    story_task=story_task,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a story task

        Sends ``DELETE /story_tasks/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.story_tasks.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.StoryTaskInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.StoryTask:
        """Show a story task

        Sends ``GET /story_tasks/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: completed_by, story.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.story_tasks.get("7")
        """

        return _cast(
            "records.StoryTask",
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
        include: str | Sequence[records.StoryTaskInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryTaskOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.StoryTask]:
        """List story tasks

        Sends ``GET /story_tasks``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: completed_by, story.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of position:asc, position:desc; anything else falls back to the default. The server's
                default is 'position:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            show_archived: The server's default is False.
            show_deleted: The server's default is False.
            show_from_archived_workspaces: The server's default is False.
            story_id: Id of the story.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.story_tasks.list()
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
                story_id=story_id,
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
        include: str | Sequence[records.StoryTaskInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryTaskOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.StoryTask]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /story_tasks`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.story_tasks.list_all():
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
                story_id=story_id,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        story_task: models.StoryTaskChanges | Mapping[str, Any],
        include: str | Sequence[records.StoryTaskInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.StoryTask:
        """Change a story task

        Sends ``PUT /story_tasks/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            story_task: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: completed_by, story.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.story_tasks.update(
                "7",
                story_task=models.StoryTaskChanges(name="Example"),
            )
        """

        return _cast(
            "records.StoryTask",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    story_task=story_task,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> StoryTasksWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return StoryTasksWithRawResponse(self)


class StoryTasksWithRawResponse:
    """The methods of ``story_tasks`` with raw responses."""

    def __init__(self, resource: StoryTasks) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncStoryTasks(AsyncResource):
    """Operations on ``story_tasks``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        story_task: models.NewStoryTask | Mapping[str, Any],
        include: str | Sequence[records.StoryTaskInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.StoryTask:
        """Create a story task

        Sends ``POST /story_tasks``, which is not retried automatically once it may have reached the server.

        Args:
            story_task: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: completed_by, story.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.story_tasks.create(
                story_task=models.NewStoryTask(story_id="7", name="Example"),
            )
        """

        return _cast(
            "records.StoryTask",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    story_task=story_task,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a story task

        Sends ``DELETE /story_tasks/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.story_tasks.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.StoryTaskInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.StoryTask:
        """Show a story task

        Sends ``GET /story_tasks/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: completed_by, story.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.story_tasks.get("7")
        """

        return _cast(
            "records.StoryTask",
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
        include: str | Sequence[records.StoryTaskInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryTaskOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.StoryTask]:
        """List story tasks

        Sends ``GET /story_tasks``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: completed_by, story.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of position:asc, position:desc; anything else falls back to the default. The server's
                default is 'position:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            show_archived: The server's default is False.
            show_deleted: The server's default is False.
            show_from_archived_workspaces: The server's default is False.
            story_id: Id of the story.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.story_tasks.list()
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
                story_id=story_id,
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
        include: str | Sequence[records.StoryTaskInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.StoryTaskOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.StoryTask]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /story_tasks`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.story_tasks.list_all():
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
                story_id=story_id,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        story_task: models.StoryTaskChanges | Mapping[str, Any],
        include: str | Sequence[records.StoryTaskInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.StoryTask:
        """Change a story task

        Sends ``PUT /story_tasks/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            story_task: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: completed_by, story.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.story_tasks.update(
                "7",
                story_task=models.StoryTaskChanges(name="Example"),
            )
        """

        return _cast(
            "records.StoryTask",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    story_task=story_task,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncStoryTasksWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncStoryTasksWithRawResponse(self)


class AsyncStoryTasksWithRawResponse:
    """The methods of ``story_tasks`` with raw responses."""

    def __init__(self, resource: AsyncStoryTasks) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
