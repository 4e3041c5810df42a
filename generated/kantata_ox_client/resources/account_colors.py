"""``client.account_colors`` of Kantata OX."""

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
    name="account_colors.list",
    method="GET",
    path="/account_colors",
    success=(200,),
    retryable=True,
    lists=frozenset(("only",)),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("account_colors",),
    includes=Includes(open=True),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.account_colors import _get_account_colors_kwargs as _get_kwargs

    return _get_kwargs(**given)


class AccountColors(Resource):
    """Operations on ``account_colors``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        enabled_only: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.AccountColor]:
        """List account colors

        Sends ``GET /account_colors``.

        Args:
            enabled_only: The server's default is True.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
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
            kantata.account_colors.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                enabled_only=enabled_only,
                matching=matching,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        enabled_only: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.AccountColor]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /account_colors`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.account_colors.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                enabled_only=enabled_only,
                matching=matching,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AccountColorsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccountColorsWithRawResponse(self)


class AccountColorsWithRawResponse:
    """The methods of ``account_colors`` with raw responses."""

    def __init__(self, resource: AccountColors) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncAccountColors(AsyncResource):
    """Operations on ``account_colors``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        enabled_only: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.AccountColor]:
        """List account colors

        Sends ``GET /account_colors``.

        Args:
            enabled_only: The server's default is True.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
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
            await kantata.account_colors.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                enabled_only=enabled_only,
                matching=matching,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        enabled_only: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.AccountColor]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /account_colors`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.account_colors.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                enabled_only=enabled_only,
                matching=matching,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountColorsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccountColorsWithRawResponse(self)


class AsyncAccountColorsWithRawResponse:
    """The methods of ``account_colors`` with raw responses."""

    def __init__(self, resource: AsyncAccountColors) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
