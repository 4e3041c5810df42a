"""``client.posts`` of Kantata OX."""

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
    name="posts.create",
    method="POST",
    path="/posts",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("posts",),
    includes=Includes(
        documented=(
            "attachments",
            "external_references",
            "google_documents",
            "newest_reply",
            "newest_reply_user",
            "recipients",
            "replies",
            "story",
            "subject",
            "user",
            "workspace",
        )
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.posts import _create_post_kwargs as _get_kwargs
    from ..models import CreatePostBody

    names = ("post",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreatePostBody(**members))


_CREATE_MANY = Operation(
    name="posts.create_many",
    method="POST",
    path="/posts",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("posts",),
    includes=Includes(
        documented=(
            "attachments",
            "external_references",
            "google_documents",
            "newest_reply",
            "newest_reply_user",
            "recipients",
            "replies",
            "story",
            "subject",
            "user",
            "workspace",
        )
    ),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.posts import _create_post_kwargs as _get_kwargs
    from ..models import CreatePostBody

    names = ("posts",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreatePostBody(**members))


_DELETE = Operation(
    name="posts.delete",
    method="DELETE",
    path="/posts/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.posts import _delete_post_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="posts.get",
    method="GET",
    path="/posts/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("posts",),
    includes=Includes(
        documented=(
            "attachments",
            "external_references",
            "google_documents",
            "newest_reply",
            "newest_reply_user",
            "recipients",
            "replies",
            "story",
            "subject",
            "user",
            "workspace",
        )
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.posts import _get_post_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="posts.list",
    method="GET",
    path="/posts",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only", "story_ids")),
    filters=frozenset(("only", "story_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "include": "comma",
        "only": "comma",
        "story_ids": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("posts",),
    includes=Includes(
        documented=(
            "attachments",
            "external_references",
            "google_documents",
            "newest_reply",
            "newest_reply_user",
            "recipients",
            "replies",
            "story",
            "subject",
            "user",
            "workspace",
        )
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("newest_reply_at:asc", "newest_reply_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.posts import _get_posts_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="posts.update",
    method="PUT",
    path="/posts/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("posts",),
    includes=Includes(
        documented=(
            "attachments",
            "external_references",
            "google_documents",
            "newest_reply",
            "newest_reply_user",
            "recipients",
            "replies",
            "story",
            "subject",
            "user",
            "workspace",
        )
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.posts import _update_post_kwargs as _get_kwargs
    from ..models import UpdatePostBody

    names = ("post",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdatePostBody(**members))


class Posts(Resource):
    """Operations on ``posts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        post: models.NewPost | Mapping[str, Any],
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Post:
        """Create a post

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /posts``, which is not retried automatically once it may have reached the server.

        Args:
            post: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.posts.create(
                post=models.NewPost(workspace_id="7", message="Example"),
            )
        """

        return _cast(
            "records.Post",
            _record(
                self,
                _CREATE,
                _create_request(
                    post=post,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        posts: Sequence[models.NewPost | Mapping[str, Any]],
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Post]:
        """Create a post

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /posts``, which is not retried automatically once it may have reached the server.

        Args:
            posts: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.posts.create_many(
                posts=[models.NewPost(workspace_id="7", message="Example")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                posts=posts,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a post

        Sends ``DELETE /posts/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.posts.delete("7")
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
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Post:
        """Show a post

        Sends ``GET /posts/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.posts.get("7")
        """

        return _cast(
            "records.Post",
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
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.PostOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        story_ids: Sequence[int] | int | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Post]:
        """List posts

        Sends ``GET /posts``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            from_archived_workspaces: Also those of archived projects. The server's default is False.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of newest_reply_at:asc, newest_reply_at:desc; anything else falls back to the default.
                The server's default is 'newest_reply_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            parents_only: The server's default is False.
            private: Not described in the vendor's document.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            story_id: Id of the story.
            story_ids: Comma-separated ids.
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
            kantata.posts.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                from_archived_workspaces=from_archived_workspaces,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                parents_only=parents_only,
                private=private,
                search=search,
                story_id=story_id,
                story_ids=story_ids,
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
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.PostOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        story_ids: Sequence[int] | int | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Post]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /posts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.posts.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                from_archived_workspaces=from_archived_workspaces,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                parents_only=parents_only,
                private=private,
                search=search,
                story_id=story_id,
                story_ids=story_ids,
                updated_after=updated_after,
                updated_before=updated_before,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        post: models.PostChanges | Mapping[str, Any],
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Post:
        """Change a post

        Sends ``PUT /posts/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            post: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.posts.update("7", post=models.PostChanges(message="Example"))
        """

        return _cast(
            "records.Post",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    post=post,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> PostsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PostsWithRawResponse(self)


class PostsWithRawResponse:
    """The methods of ``posts`` with raw responses."""

    def __init__(self, resource: Posts) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncPosts(AsyncResource):
    """Operations on ``posts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        post: models.NewPost | Mapping[str, Any],
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Post:
        """Create a post

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /posts``, which is not retried automatically once it may have reached the server.

        Args:
            post: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.posts.create(
                post=models.NewPost(workspace_id="7", message="Example"),
            )
        """

        return _cast(
            "records.Post",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    post=post,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        posts: Sequence[models.NewPost | Mapping[str, Any]],
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Post]:
        """Create a post

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /posts``, which is not retried automatically once it may have reached the server.

        Args:
            posts: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.posts.create_many(
                posts=[models.NewPost(workspace_id="7", message="Example")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                posts=posts,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a post

        Sends ``DELETE /posts/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.posts.delete("7")
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
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Post:
        """Show a post

        Sends ``GET /posts/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.posts.get("7")
        """

        return _cast(
            "records.Post",
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
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.PostOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        story_ids: Sequence[int] | int | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Post]:
        """List posts

        Sends ``GET /posts``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            from_archived_workspaces: Also those of archived projects. The server's default is False.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of newest_reply_at:asc, newest_reply_at:desc; anything else falls back to the default.
                The server's default is 'newest_reply_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            parents_only: The server's default is False.
            private: Not described in the vendor's document.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            story_id: Id of the story.
            story_ids: Comma-separated ids.
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
            await kantata.posts.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                from_archived_workspaces=from_archived_workspaces,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                parents_only=parents_only,
                private=private,
                search=search,
                story_id=story_id,
                story_ids=story_ids,
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
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.PostOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        story_ids: Sequence[int] | int | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Post]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /posts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.posts.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                from_archived_workspaces=from_archived_workspaces,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                parents_only=parents_only,
                private=private,
                search=search,
                story_id=story_id,
                story_ids=story_ids,
                updated_after=updated_after,
                updated_before=updated_before,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        post: models.PostChanges | Mapping[str, Any],
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Post:
        """Change a post

        Sends ``PUT /posts/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            post: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.posts.update("7", post=models.PostChanges(message="Example"))
        """

        return _cast(
            "records.Post",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    post=post,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncPostsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPostsWithRawResponse(self)


class AsyncPostsWithRawResponse:
    """The methods of ``posts`` with raw responses."""

    def __init__(self, resource: AsyncPosts) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
