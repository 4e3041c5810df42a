"""``client.skill_categories`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_LIST = Operation(
    name="skill_categories.list",
    method="GET",
    path="/skill_categories",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("skill_categories",),
    includes=Includes(documented=("skills",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("alphabetical:asc", "alphabetical:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.skill_categories import _get_skill_categories_kwargs as _get_kwargs

    return _get_kwargs(**given)


class SkillCategories(Resource):
    """Operations on ``skill_categories``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        include: str | Sequence[records.SkillCategoryInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillCategoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.SkillCategory]:
        """List skill categories

        Sends ``GET /skill_categories``.

        Args:
            include: Comma-separated associations to side-load, without spaces: skills.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of alphabetical:asc, alphabetical:desc; anything else falls back to the default. The
                server's default is 'alphabetical:asc'.
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
            kantata.skill_categories.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.SkillCategoryInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillCategoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.SkillCategory]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /skill_categories`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.skill_categories.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> SkillCategoriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return SkillCategoriesWithRawResponse(self)


class SkillCategoriesWithRawResponse:
    """The methods of ``skill_categories`` with raw responses."""

    def __init__(self, resource: SkillCategories) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncSkillCategories(AsyncResource):
    """Operations on ``skill_categories``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        include: str | Sequence[records.SkillCategoryInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillCategoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.SkillCategory]:
        """List skill categories

        Sends ``GET /skill_categories``.

        Args:
            include: Comma-separated associations to side-load, without spaces: skills.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of alphabetical:asc, alphabetical:desc; anything else falls back to the default. The
                server's default is 'alphabetical:asc'.
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
            await kantata.skill_categories.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.SkillCategoryInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillCategoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.SkillCategory]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /skill_categories`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.skill_categories.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncSkillCategoriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncSkillCategoriesWithRawResponse(self)


class AsyncSkillCategoriesWithRawResponse:
    """The methods of ``skill_categories`` with raw responses."""

    def __init__(self, resource: AsyncSkillCategories) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
