"""``client.story_follows`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
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
    name="story_follows.create",
    method="POST",
    path="/story_follows",
    success=(200,),
    retryable=False,
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("story_follows",), includes=Includes(undocumented=frozenset(("follower", "story")), open=True)
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.followers import _create_story_follow_kwargs as _get_kwargs
    from ..models import CreateStoryFollowBody

    names = ("story_follow",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateStoryFollowBody(**members))


_DELETE = Operation(
    name="story_follows.delete",
    method="DELETE",
    path="/story_follows/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.followers import _delete_story_follow_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="story_follows.get",
    method="GET",
    path="/story_follows/{id}",
    success=(200,),
    retryable=True,
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("story_follows",), includes=Includes(undocumented=frozenset(("follower", "story")), open=True)
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.followers import _get_story_follow_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="story_follows.list",
    method="GET",
    path="/story_follows",
    success=(200,),
    retryable=True,
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("story_follows",),
    includes=Includes(undocumented=frozenset(("follower", "story")), open=True),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.followers import _get_story_follows_kwargs as _get_kwargs

    return _get_kwargs(**given)


class StoryFollows(Resource):
    """Operations on ``story_follows``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self, *, story_follow: models.NewStoryFollow | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.StoryFollow:
        """Create a story follow

        Sends ``POST /story_follows``, which is not retried automatically once it may have reached the server.

        Args:
            story_follow: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.story_follows.create(
                story_follow=models.NewStoryFollow(story_id="7", follower_id="7"),
            )
        """

        return _cast(
            "records.StoryFollow",
            _record(
                self,
                _CREATE,
                _create_request(
                    story_follow=story_follow,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a story follow

        Sends ``DELETE /story_follows/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.story_follows.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(self, id: str | int, **options: Unpack[CallOptions]) -> records.StoryFollow:
        """Show a story follow

        Sends ``GET /story_follows/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.story_follows.get("7")
        """

        return _cast(
            "records.StoryFollow",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> RecordPage[records.StoryFollow]:
        """List story follows

        Sends ``GET /story_follows``.

        Args:
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.story_follows.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Iterator[records.StoryFollow]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /story_follows`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.story_follows.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> StoryFollowsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return StoryFollowsWithRawResponse(self)


class StoryFollowsWithRawResponse:
    """The methods of ``story_follows`` with raw responses."""

    def __init__(self, resource: StoryFollows) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncStoryFollows(AsyncResource):
    """Operations on ``story_follows``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self, *, story_follow: models.NewStoryFollow | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.StoryFollow:
        """Create a story follow

        Sends ``POST /story_follows``, which is not retried automatically once it may have reached the server.

        Args:
            story_follow: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.story_follows.create(
                story_follow=models.NewStoryFollow(story_id="7", follower_id="7"),
            )
        """

        return _cast(
            "records.StoryFollow",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    story_follow=story_follow,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a story follow

        Sends ``DELETE /story_follows/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.story_follows.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(self, id: str | int, **options: Unpack[CallOptions]) -> records.StoryFollow:
        """Show a story follow

        Sends ``GET /story_follows/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.story_follows.get("7")
        """

        return _cast(
            "records.StoryFollow",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncRecordPage[records.StoryFollow]:
        """List story follows

        Sends ``GET /story_follows``.

        Args:
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.story_follows.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncIterator[records.StoryFollow]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /story_follows`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.story_follows.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncStoryFollowsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncStoryFollowsWithRawResponse(self)


class AsyncStoryFollowsWithRawResponse:
    """The methods of ``story_follows`` with raw responses."""

    def __init__(self, resource: AsyncStoryFollows) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
