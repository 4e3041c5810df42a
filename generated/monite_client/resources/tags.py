"""``client.tags`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
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
    name="tags.create",
    method="POST",
    path="/tags",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.tags import _post_tags_kwargs as _get_kwargs
    from ..models import TagCreateSchema

    names = (
        "name",
        "category",
        "description",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=TagCreateSchema(**members))


_DELETE = Operation(
    name="tags.delete",
    method="DELETE",
    path="/tags/{tag_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.tags import _delete_tags_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="tags.get",
    method="GET",
    path="/tags/{tag_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.tags import _get_tags_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="tags.list",
    method="GET",
    path="/tags",
    success=(200,),
    retryable=True,
    lists=frozenset(("name__in", "id__in")),
    filters=frozenset(("name__in", "id__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.tags import _get_tags_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="tags.update",
    method="PATCH",
    path="/tags/{tag_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.tags import _patch_tags_id_kwargs as _get_kwargs
    from ..models import TagUpdateSchema

    names = (
        "category",
        "description",
        "name",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=TagUpdateSchema(**members))


class Tags(Resource):
    """Operations on ``tags``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        category: models.TagCategory | str | Unset = UNSET,
        description: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TagReadSchema:
        """Create a tag

        Sends ``POST /tags``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            category: What a tag is about.
            description: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.tags.create(name="Example")
        """

        from ..api.tags import _post_tags_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                category=category,
                description=description,
            ),
            _parse,
            options,
        )

    def delete(self, tag_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a tag

        Sends ``DELETE /tags/{tag_id}``, which is not retried automatically once it may have reached the server.

        Args:
            tag_id: Id of the tag.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.tags.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                tag_id=tag_id,
            ),
            options,
        )

    def get(self, tag_id: str | UUID, **options: Unpack[CallOptions]) -> models.TagReadSchema:
        """Read a tag

        Sends ``GET /tags/{tag_id}``.

        Args:
            tag_id: Id of the tag.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.tags.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.tags import _get_tags_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                tag_id=tag_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.TagCursorFields | str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        name_in: Sequence[str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.TagReadSchema]:
        """List tags

        List the tags, page by page.

        Sends ``GET /tags``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that tags can be sorted by.
            created_by_entity_user_id: Only tags created by this entity user.
            name_in: Only tags with one of these names; the key is repeated.
            id_in: Only tags with one of these ids; the key is repeated.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.tags.list()
        """

        from ..api.tags import _get_tags_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_by_entity_user_id=created_by_entity_user_id,
                name_in=name_in,
                id_in=id_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.TagCursorFields | str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        name_in: Sequence[str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.TagReadSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /tags`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.tags.list_all():
                print(each)
        """
        from ..api.tags import _get_tags_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_by_entity_user_id=created_by_entity_user_id,
                name_in=name_in,
                id_in=id_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        tag_id: str | UUID,
        *,
        category: models.TagCategory | str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TagReadSchema:
        """Change a tag

        Change the given members of a tag; the others stay.

        Sends ``PATCH /tags/{tag_id}``, which is not retried automatically once it may have reached the server.

        Args:
            tag_id: Id of the tag.
            category: What a tag is about.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.tags.update(
                "00000000-0000-4000-8000-000000000001",
                category="document_type",
            )
        """

        from ..api.tags import _patch_tags_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                tag_id=tag_id,
                category=category,
                description=description,
                name=name,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> TagsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return TagsWithRawResponse(self)


class TagsWithRawResponse:
    """The methods of ``tags`` with raw responses."""

    def __init__(self, resource: Tags) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncTags(AsyncResource):
    """Operations on ``tags``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        category: models.TagCategory | str | Unset = UNSET,
        description: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TagReadSchema:
        """Create a tag

        Sends ``POST /tags``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            category: What a tag is about.
            description: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.tags.create(name="Example")
        """

        from ..api.tags import _post_tags_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                category=category,
                description=description,
            ),
            _parse,
            options,
        )

    async def delete(self, tag_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a tag

        Sends ``DELETE /tags/{tag_id}``, which is not retried automatically once it may have reached the server.

        Args:
            tag_id: Id of the tag.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.tags.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                tag_id=tag_id,
            ),
            options,
        )

    async def get(self, tag_id: str | UUID, **options: Unpack[CallOptions]) -> models.TagReadSchema:
        """Read a tag

        Sends ``GET /tags/{tag_id}``.

        Args:
            tag_id: Id of the tag.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.tags.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.tags import _get_tags_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                tag_id=tag_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.TagCursorFields | str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        name_in: Sequence[str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.TagReadSchema]:
        """List tags

        List the tags, page by page.

        Sends ``GET /tags``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that tags can be sorted by.
            created_by_entity_user_id: Only tags created by this entity user.
            name_in: Only tags with one of these names; the key is repeated.
            id_in: Only tags with one of these ids; the key is repeated.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.tags.list()
        """

        from ..api.tags import _get_tags_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_by_entity_user_id=created_by_entity_user_id,
                name_in=name_in,
                id_in=id_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.TagCursorFields | str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        name_in: Sequence[str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.TagReadSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /tags`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.tags.list_all():
                print(each)
        """
        from ..api.tags import _get_tags_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_by_entity_user_id=created_by_entity_user_id,
                name_in=name_in,
                id_in=id_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        tag_id: str | UUID,
        *,
        category: models.TagCategory | str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TagReadSchema:
        """Change a tag

        Change the given members of a tag; the others stay.

        Sends ``PATCH /tags/{tag_id}``, which is not retried automatically once it may have reached the server.

        Args:
            tag_id: Id of the tag.
            category: What a tag is about.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.tags.update(
                "00000000-0000-4000-8000-000000000001",
                category="document_type",
            )
        """

        from ..api.tags import _patch_tags_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                tag_id=tag_id,
                category=category,
                description=description,
                name=name,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncTagsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncTagsWithRawResponse(self)


class AsyncTagsWithRawResponse:
    """The methods of ``tags`` with raw responses."""

    def __init__(self, resource: AsyncTags) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
