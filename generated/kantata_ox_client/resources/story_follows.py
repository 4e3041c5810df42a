"""``client.story_follows`` of Kantata OX."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.resource import any_json as _any_json
from .. import models

_CREATE = Operation(
    name="story_follows.create",
    method="POST",
    path="/story_follows",
    success=(200,),
    retryable=False,
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.followers.create_story_follow import _get_kwargs
    from ..models.create_story_follow_body import CreateStoryFollowBody

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
    from ..api.followers.delete_story_follow import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="story_follows.get",
    method="GET",
    path="/story_follows/{id}",
    success=(200,),
    retryable=True,
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.followers.get_story_follow import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="story_follows.list",
    method="GET",
    path="/story_follows",
    success=(200,),
    retryable=True,
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.followers.get_story_follows import _get_kwargs

    return _get_kwargs(**given)


class StoryFollows(Resource):
    """Operations on ``story_follows``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(self, *, story_follow: models.NewStoryFollow | Mapping[str, Any], **options: Unpack[CallOptions]) -> Any:
        """Create a story follow

        Sends ``POST /story_follows``, which is not retried automatically once it may have reached the server.

        Args:
            story_follow: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.story_follows.create(
                story_follow=models.NewStoryFollow(story_id="7", follower_id="7"),
            )
        """

        return self._call(
            _CREATE,
            _create_request(
                story_follow=story_follow,
            ),
            _any_json,
            options,
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

    def get(self, id: str | int, **options: Unpack[CallOptions]) -> Any:
        """Show a story follow

        Sends ``GET /story_follows/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.story_follows.get("7")
        """

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _any_json,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Any:
        """List story follows

        Sends ``GET /story_follows``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.story_follows.list()
        """

        return self._call(_LIST, _list_request(), _any_json, options)

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
    ) -> Any:
        """Create a story follow

        Sends ``POST /story_follows``, which is not retried automatically once it may have reached the server.

        Args:
            story_follow: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.story_follows.create(
                story_follow=models.NewStoryFollow(story_id="7", follower_id="7"),
            )
        """

        return await self._call(
            _CREATE,
            _create_request(
                story_follow=story_follow,
            ),
            _any_json,
            options,
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

    async def get(self, id: str | int, **options: Unpack[CallOptions]) -> Any:
        """Show a story follow

        Sends ``GET /story_follows/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.story_follows.get("7")
        """

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _any_json,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> Any:
        """List story follows

        Sends ``GET /story_follows``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.story_follows.list()
        """

        return await self._call(_LIST, _list_request(), _any_json, options)

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
