"""``client.posts`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_iterate_records,
    async_records_page,
    iterate_records,
    records_page,
)
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
_CREATE_RECORDS = RecordsOperation(
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
    from ..api.posts.create_post import _get_kwargs
    from ..models.create_post_body import CreatePostBody

    names = (
        "post",
        "posts",
    )
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
    from ..api.posts.delete_post import _get_kwargs

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
_GET_RECORDS = RecordsOperation(
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
    from ..api.posts.get_post import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="posts.list",
    method="GET",
    path="/posts",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only", "story_ids")),
    styles={
        "external_reference_service_model_refs": "comma",
        "include": "comma",
        "only": "comma",
        "story_ids": "comma",
    },
)
_LIST_RECORDS = RecordsOperation(
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
    from ..api.posts.get_posts import _get_kwargs

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
_UPDATE_RECORDS = RecordsOperation(
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
    from ..api.posts.update_post import _get_kwargs
    from ..models.update_post_body import UpdatePostBody

    names = ("post",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdatePostBody(**members))


class Posts(Resource):
    """Operations on ``posts``."""

    def create(
        self,
        *,
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        post: models.NewPost | Unset = UNSET,
        posts: Sequence[models.NewPost] | Unset = UNSET,
    ) -> RecordPage[records.Post]:
        """Create a post

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /posts``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            post: Not described in the vendor's document.
            posts: Up to 100 in place of one.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _CREATE,
            _create_request(
                include=include,
                post=post,
                posts=posts,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete a post

        Sends ``DELETE /posts/{id}``, which is not retried automatically once it may have reached the server.

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

    def get(
        self, id: str | int, *, include: str | Sequence[records.PostInclude] | Unset = UNSET
    ) -> RecordPage[records.Post]:
        """Show a post

        Sends ``GET /posts/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _GET,
            _get_request(
                id=id,
                include=include,
            ),
            _GET_RECORDS,
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
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.PostOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        story_ids: Sequence[str | int] | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
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

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
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
            _LIST_RECORDS,
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
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.PostOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        story_ids: Sequence[str | int] | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
    ) -> Iterator[records.Post]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /posts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return iterate_records(
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
            _LIST_RECORDS,
        )

    def update(
        self, id: str | int, *, post: models.PostChanges, include: str | Sequence[records.PostInclude] | Unset = UNSET
    ) -> RecordPage[records.Post]:
        """Change a post

        Sends ``PUT /posts/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            post: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                post=post,
                include=include,
            ),
            _UPDATE_RECORDS,
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
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncPosts(AsyncResource):
    """Operations on ``posts``."""

    async def create(
        self,
        *,
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        post: models.NewPost | Unset = UNSET,
        posts: Sequence[models.NewPost] | Unset = UNSET,
    ) -> AsyncRecordPage[records.Post]:
        """Create a post

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /posts``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.
            post: Not described in the vendor's document.
            posts: Up to 100 in place of one.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _CREATE,
            _create_request(
                include=include,
                post=post,
                posts=posts,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a post

        Sends ``DELETE /posts/{id}``, which is not retried automatically once it may have reached the server.

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

    async def get(
        self, id: str | int, *, include: str | Sequence[records.PostInclude] | Unset = UNSET
    ) -> AsyncRecordPage[records.Post]:
        """Show a post

        Sends ``GET /posts/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _GET,
            _get_request(
                id=id,
                include=include,
            ),
            _GET_RECORDS,
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
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.PostOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        story_ids: Sequence[str | int] | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
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

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
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
            _LIST_RECORDS,
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
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.PostInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.PostOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        story_ids: Sequence[str | int] | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
    ) -> AsyncIterator[records.Post]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /posts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return async_iterate_records(
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
            _LIST_RECORDS,
        )

    async def update(
        self, id: str | int, *, post: models.PostChanges, include: str | Sequence[records.PostInclude] | Unset = UNSET
    ) -> AsyncRecordPage[records.Post]:
        """Change a post

        Sends ``PUT /posts/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            post: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: attachments,
                external_references, google_documents, newest_reply, newest_reply_user, recipients,
                replies, story, subject, user, workspace.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                post=post,
                include=include,
            ),
            _UPDATE_RECORDS,
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
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
