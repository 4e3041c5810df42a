"""``client.account_insights_mappings`` of Kantata OX."""

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

_LIST_DYNAMIC = Operation(
    name="account_insights_mappings.list_dynamic",
    method="GET",
    path="/account_insights_mappings/dynamic",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST_DYNAMIC__RECORDS = RecordsOperation(
    REGISTRY,
    ("account_insights_mappings",),
    includes=Includes(documented=("access_groups",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("alphabetical:asc", "alphabetical:desc", "updated_at:asc", "updated_at:desc"),
)


@_LIST_DYNAMIC.request_builder
def _list_dynamic_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_dynamic_dashboards import _list_insights_mapping_dashboards_kwargs as _get_kwargs

    return _get_kwargs(**given)


class AccountInsightsMappings(Resource):
    """Operations on ``account_insights_mappings``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list_dynamic(
        self,
        *,
        include: str | Sequence[records.AccountInsightsMappingInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AccountInsightsMappingOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        standard: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.AccountInsightsMapping]:
        """List the dynamic dashboards of Insights

        Sends ``GET /account_insights_mappings/dynamic``.

        Args:
            include: Comma-separated associations to side-load, without spaces: access_groups.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of alphabetical:asc, alphabetical:desc, updated_at:asc, updated_at:desc; anything else
                falls back to the default. The server's default is 'alphabetical:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            standard: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.account_insights_mappings.list_dynamic()
        """

        return _records_page(
            self,
            _LIST_DYNAMIC,
            _list_dynamic_request(
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                standard=standard,
            ),
            _LIST_DYNAMIC__RECORDS,
            options,
        )

    def list_dynamic_all(
        self,
        *,
        include: str | Sequence[records.AccountInsightsMappingInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AccountInsightsMappingOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        standard: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.AccountInsightsMapping]:
        """Yield the records of all pages of ``list_dynamic``, fetched while you iterate.

        Sends ``GET /account_insights_mappings/dynamic`` for each page and takes the arguments of
        ``list_dynamic``. To fetch ahead, use ``list_dynamic(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_dynamic``, while you iterate.

        Example:
            for each in kantata.account_insights_mappings.list_dynamic_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST_DYNAMIC,
            _list_dynamic_request(
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                standard=standard,
            ),
            _LIST_DYNAMIC__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AccountInsightsMappingsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccountInsightsMappingsWithRawResponse(self)


class AccountInsightsMappingsWithRawResponse:
    """The methods of ``account_insights_mappings`` with raw responses."""

    def __init__(self, resource: AccountInsightsMappings) -> None:
        raw_resource = resource._raw()
        self.list_dynamic = raw(raw_resource.list_dynamic)


class AsyncAccountInsightsMappings(AsyncResource):
    """Operations on ``account_insights_mappings``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list_dynamic(
        self,
        *,
        include: str | Sequence[records.AccountInsightsMappingInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AccountInsightsMappingOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        standard: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.AccountInsightsMapping]:
        """List the dynamic dashboards of Insights

        Sends ``GET /account_insights_mappings/dynamic``.

        Args:
            include: Comma-separated associations to side-load, without spaces: access_groups.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of alphabetical:asc, alphabetical:desc, updated_at:asc, updated_at:desc; anything else
                falls back to the default. The server's default is 'alphabetical:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            standard: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.account_insights_mappings.list_dynamic()
        """

        return await _async_records_page(
            self,
            _LIST_DYNAMIC,
            _list_dynamic_request(
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                standard=standard,
            ),
            _LIST_DYNAMIC__RECORDS,
            options,
        )

    def list_dynamic_all(
        self,
        *,
        include: str | Sequence[records.AccountInsightsMappingInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AccountInsightsMappingOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        standard: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.AccountInsightsMapping]:
        """Yield the records of all pages of ``list_dynamic``, fetched while you iterate.

        Sends ``GET /account_insights_mappings/dynamic`` for each page and takes the arguments of
        ``list_dynamic``. To fetch ahead, use ``list_dynamic(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_dynamic``, while you iterate.

        Example:
            async for each in kantata.account_insights_mappings.list_dynamic_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST_DYNAMIC,
            _list_dynamic_request(
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                standard=standard,
            ),
            _LIST_DYNAMIC__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountInsightsMappingsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccountInsightsMappingsWithRawResponse(self)


class AsyncAccountInsightsMappingsWithRawResponse:
    """The methods of ``account_insights_mappings`` with raw responses."""

    def __init__(self, resource: AsyncAccountInsightsMappings) -> None:
        raw_resource = resource._raw()
        self.list_dynamic = async_raw(raw_resource.list_dynamic)
