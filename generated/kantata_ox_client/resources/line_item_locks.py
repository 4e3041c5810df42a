"""``client.line_item_locks`` of Kantata OX."""

from __future__ import annotations

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
    name="line_item_locks.create",
    method="POST",
    path="/line_item_locks",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("line_item_locks",), includes=Includes(documented=("creator",)))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.line_item_locks import _create_line_item_lock_kwargs as _get_kwargs
    from ..models import CreateLineItemLockBody

    names = ("line_item_lock",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateLineItemLockBody(**members))


_GET = Operation(
    name="line_item_locks.get",
    method="GET",
    path="/line_item_locks/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(REGISTRY, ("line_item_locks",), includes=Includes(documented=("creator",)))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.line_item_locks import _get_line_item_lock_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="line_item_locks.list",
    method="GET",
    path="/line_item_locks",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("line_item_locks",),
    includes=Includes(documented=("creator",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.line_item_locks import _get_line_item_locks_kwargs as _get_kwargs

    return _get_kwargs(**given)


class LineItemLocks(Resource):
    """Operations on ``line_item_locks``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        line_item_lock: models.NewLineItemLock | Mapping[str, Any],
        include: str | Sequence[records.LineItemLockInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.LineItemLock:
        """Create a line item lock

        Sends ``POST /line_item_locks``, which is not retried automatically once it may have reached the server.

        Args:
            line_item_lock: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.line_item_locks.create(
                line_item_lock=models.NewLineItemLock(locked_to=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.LineItemLock",
            _record(
                self,
                _CREATE,
                _create_request(
                    line_item_lock=line_item_lock,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.LineItemLockInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.LineItemLock:
        """Show a line item lock

        Sends ``GET /line_item_locks/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: creator.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.line_item_locks.get("7")
        """

        return _cast(
            "records.LineItemLock",
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
        include: str | Sequence[records.LineItemLockInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.LineItemLock]:
        """List line item locks

        Sends ``GET /line_item_locks``.

        Args:
            include: Comma-separated associations to side-load, without spaces: creator.
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
            kantata.line_item_locks.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                include=include,
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
        include: str | Sequence[records.LineItemLockInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.LineItemLock]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /line_item_locks`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.line_item_locks.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> LineItemLocksWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return LineItemLocksWithRawResponse(self)


class LineItemLocksWithRawResponse:
    """The methods of ``line_item_locks`` with raw responses."""

    def __init__(self, resource: LineItemLocks) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncLineItemLocks(AsyncResource):
    """Operations on ``line_item_locks``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        line_item_lock: models.NewLineItemLock | Mapping[str, Any],
        include: str | Sequence[records.LineItemLockInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.LineItemLock:
        """Create a line item lock

        Sends ``POST /line_item_locks``, which is not retried automatically once it may have reached the server.

        Args:
            line_item_lock: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.line_item_locks.create(
                line_item_lock=models.NewLineItemLock(locked_to=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.LineItemLock",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    line_item_lock=line_item_lock,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.LineItemLockInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.LineItemLock:
        """Show a line item lock

        Sends ``GET /line_item_locks/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: creator.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.line_item_locks.get("7")
        """

        return _cast(
            "records.LineItemLock",
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
        include: str | Sequence[records.LineItemLockInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.LineItemLock]:
        """List line item locks

        Sends ``GET /line_item_locks``.

        Args:
            include: Comma-separated associations to side-load, without spaces: creator.
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
            await kantata.line_item_locks.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                include=include,
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
        include: str | Sequence[records.LineItemLockInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.LineItemLock]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /line_item_locks`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.line_item_locks.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncLineItemLocksWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncLineItemLocksWithRawResponse(self)


class AsyncLineItemLocksWithRawResponse:
    """The methods of ``line_item_locks`` with raw responses."""

    def __init__(self, resource: AsyncLineItemLocks) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
