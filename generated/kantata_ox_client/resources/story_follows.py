"""``client.story_follows`` of Kantata OX."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, any_json, async_raw, raw
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
    """Operations on ``story_follows``."""

    def create(self, *, story_follow: models.NewStoryFollow) -> Any:
        """Create a story follow

        Sends ``POST /story_follows``, which is not retried automatically once it may have reached the server.

        Args:
            story_follow: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return self._call(
            _CREATE,
            _create_request(
                story_follow=story_follow,
            ),
            any_json,
        )

    def delete(self, id: str | int) -> None:
        """Delete a story follow

        Sends ``DELETE /story_follows/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    def get(self, id: str | int) -> Any:
        """Show a story follow

        Sends ``GET /story_follows/{id}``.

        Args:
            id: Id of the record.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            any_json,
        )

    def list(self) -> Any:
        """List story follows

        Sends ``GET /story_follows``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return self._call(_LIST, _list_request(), any_json)

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
    """Operations on ``story_follows``."""

    async def create(self, *, story_follow: models.NewStoryFollow) -> Any:
        """Create a story follow

        Sends ``POST /story_follows``, which is not retried automatically once it may have reached the server.

        Args:
            story_follow: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await self._call(
            _CREATE,
            _create_request(
                story_follow=story_follow,
            ),
            any_json,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a story follow

        Sends ``DELETE /story_follows/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    async def get(self, id: str | int) -> Any:
        """Show a story follow

        Sends ``GET /story_follows/{id}``.

        Args:
            id: Id of the record.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            any_json,
        )

    async def list(self) -> Any:
        """List story follows

        Sends ``GET /story_follows``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await self._call(_LIST, _list_request(), any_json)

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
