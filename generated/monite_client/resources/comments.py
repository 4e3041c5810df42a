"""``client.comments`` of Monite."""

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

_CREATE = Operation(
    name="comments.create",
    method="POST",
    path="/comments",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.comments import _post_comments_kwargs as _get_kwargs
    from ..models import CommentCreateRequest

    names = (
        "object_id",
        "object_type",
        "text",
        "reply_to_entity_user_id",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CommentCreateRequest(**members))


_DELETE = Operation(
    name="comments.delete",
    method="DELETE",
    path="/comments/{comment_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.comments import _delete_comments_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="comments.get",
    method="GET",
    path="/comments/{comment_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.comments import _get_comments_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="comments.list",
    method="GET",
    path="/comments",
    success=(200,),
    retryable=True,
    repeated=frozenset(("object_type", "object_id")),
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(
    parameter="pagination_token",
    next="next_pagination_token",
    token_replaces_parameters=True,
    repeated=("object_type", "object_id"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.comments import _get_comments_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="comments.update",
    method="PATCH",
    path="/comments/{comment_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.comments import _patch_comments_id_kwargs as _get_kwargs
    from ..models import CommentUpdateRequest

    names = (
        "reply_to_entity_user_id",
        "text",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CommentUpdateRequest(**members))


class Comments(Resource):
    """Operations on ``comments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        object_id: UUID | str,
        object_type: str,
        text: str,
        reply_to_entity_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CommentResource:
        """Create a comment

        Sends ``POST /comments``, which is not retried automatically once it may have reached the server.

        Args:
            object_id: Not described in the vendor's document.
            object_type: Not described in the vendor's document.
            text: Not described in the vendor's document.
            reply_to_entity_user_id: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.comments.create(
                object_id="00000000-0000-4000-8000-000000000001",
                object_type="Example",
                text="Example",
            )
        """

        from ..api.comments import _post_comments_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                object_id=object_id,
                object_type=object_type,
                text=text,
                reply_to_entity_user_id=reply_to_entity_user_id,
            ),
            _parse,
            options,
        )

    def delete(self, comment_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a comment

        Sends ``DELETE /comments/{comment_id}``, which is not retried automatically once it may have reached the server.

        Args:
            comment_id: Id of the comment.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.comments.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                comment_id=comment_id,
            ),
            options,
        )

    def get(self, comment_id: str | UUID, **options: Unpack[CallOptions]) -> models.CommentResource:
        """Read a comment

        Sends ``GET /comments/{comment_id}``.

        Args:
            comment_id: Id of the comment.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.comments.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.comments import _get_comments_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                comment_id=comment_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        object_type: models.ObjectTypeAvailableComment | str,
        object_id: UUID | str,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CommentCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.CommentResource]:
        """List comments

        List the comments on one object, page by page. The object and its kind have to be given.

        Sends ``GET /comments``.

        Args:
            object_type: Kind of object that can have comments.
            object_id: Id of the object whose comments to list.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that comments can be sorted by.
            created_at_gt: Only comments created after this moment (UTC).
            created_at_lt: Only comments created before this moment (UTC).
            created_at_gte: Only comments created at or after this moment (UTC).
            created_at_lte: Only comments created at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.comments.list(
                object_type="payable",
                object_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.comments import _get_comments_response as _parse

        return self._page(
            _LIST,
            _list_request(
                object_type=object_type,
                object_id=object_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
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
        object_type: models.ObjectTypeAvailableComment | str,
        object_id: UUID | str,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CommentCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.CommentResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /comments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.comments.list_all(
                object_type="payable",
                object_id="00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.comments import _get_comments_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                object_type=object_type,
                object_id=object_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
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

    def update(
        self,
        comment_id: str | UUID,
        *,
        reply_to_entity_user_id: UUID | str | Unset = UNSET,
        text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CommentResource:
        """Change a comment

        Change the given members of a comment; the others stay.

        Sends ``PATCH /comments/{comment_id}``, which is not retried automatically once it may have reached the server.

        Args:
            comment_id: Id of the comment.
            reply_to_entity_user_id: Not described in the vendor's document.
            text: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.comments.update(
                "00000000-0000-4000-8000-000000000001",
                reply_to_entity_user_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.comments import _patch_comments_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                comment_id=comment_id,
                reply_to_entity_user_id=reply_to_entity_user_id,
                text=text,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CommentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CommentsWithRawResponse(self)


class CommentsWithRawResponse:
    """The methods of ``comments`` with raw responses."""

    def __init__(self, resource: Comments) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncComments(AsyncResource):
    """Operations on ``comments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        object_id: UUID | str,
        object_type: str,
        text: str,
        reply_to_entity_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CommentResource:
        """Create a comment

        Sends ``POST /comments``, which is not retried automatically once it may have reached the server.

        Args:
            object_id: Not described in the vendor's document.
            object_type: Not described in the vendor's document.
            text: Not described in the vendor's document.
            reply_to_entity_user_id: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.comments.create(
                object_id="00000000-0000-4000-8000-000000000001",
                object_type="Example",
                text="Example",
            )
        """

        from ..api.comments import _post_comments_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                object_id=object_id,
                object_type=object_type,
                text=text,
                reply_to_entity_user_id=reply_to_entity_user_id,
            ),
            _parse,
            options,
        )

    async def delete(self, comment_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a comment

        Sends ``DELETE /comments/{comment_id}``, which is not retried automatically once it may have reached the server.

        Args:
            comment_id: Id of the comment.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.comments.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                comment_id=comment_id,
            ),
            options,
        )

    async def get(self, comment_id: str | UUID, **options: Unpack[CallOptions]) -> models.CommentResource:
        """Read a comment

        Sends ``GET /comments/{comment_id}``.

        Args:
            comment_id: Id of the comment.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.comments.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.comments import _get_comments_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                comment_id=comment_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        object_type: models.ObjectTypeAvailableComment | str,
        object_id: UUID | str,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CommentCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.CommentResource]:
        """List comments

        List the comments on one object, page by page. The object and its kind have to be given.

        Sends ``GET /comments``.

        Args:
            object_type: Kind of object that can have comments.
            object_id: Id of the object whose comments to list.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that comments can be sorted by.
            created_at_gt: Only comments created after this moment (UTC).
            created_at_lt: Only comments created before this moment (UTC).
            created_at_gte: Only comments created at or after this moment (UTC).
            created_at_lte: Only comments created at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.comments.list(
                object_type="payable",
                object_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.comments import _get_comments_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                object_type=object_type,
                object_id=object_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
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
        object_type: models.ObjectTypeAvailableComment | str,
        object_id: UUID | str,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CommentCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.CommentResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /comments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.comments.list_all(
                object_type="payable",
                object_id="00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.comments import _get_comments_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                object_type=object_type,
                object_id=object_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
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

    async def update(
        self,
        comment_id: str | UUID,
        *,
        reply_to_entity_user_id: UUID | str | Unset = UNSET,
        text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CommentResource:
        """Change a comment

        Change the given members of a comment; the others stay.

        Sends ``PATCH /comments/{comment_id}``, which is not retried automatically once it may have reached the server.

        Args:
            comment_id: Id of the comment.
            reply_to_entity_user_id: Not described in the vendor's document.
            text: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.comments.update(
                "00000000-0000-4000-8000-000000000001",
                reply_to_entity_user_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.comments import _patch_comments_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                comment_id=comment_id,
                reply_to_entity_user_id=reply_to_entity_user_id,
                text=text,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCommentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCommentsWithRawResponse(self)


class AsyncCommentsWithRawResponse:
    """The methods of ``comments`` with raw responses."""

    def __init__(self, resource: AsyncComments) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
