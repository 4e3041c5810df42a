"""``client.accounting_synced_records`` of Monite."""

from __future__ import annotations

import datetime
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

_GET = Operation(
    name="accounting_synced_records.get",
    method="GET",
    path="/accounting_synced_records/{synced_record_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_synchronized_records import _get_accounting_synced_records_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="accounting_synced_records.list",
    method="GET",
    path="/accounting_synced_records",
    success=(200,),
    retryable=True,
    lists=frozenset(("object_id__in",)),
    filters=frozenset(("object_id__in",)),
    empty_response='{"data": []}',
    repeated=frozenset(("object_type",)),
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(
    parameter="pagination_token",
    next="next_pagination_token",
    token_replaces_parameters=True,
    repeated=("object_type",),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_synchronized_records import _get_accounting_synced_records_kwargs as _get_kwargs

    return _get_kwargs(**given)


_PUSH = Operation(
    name="accounting_synced_records.push",
    method="POST",
    path="/accounting_synced_records/{synced_record_id}/push",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_PUSH.request_builder
def _push_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_synchronized_records import _post_accounting_synced_records_id_push_kwargs as _get_kwargs

    return _get_kwargs(**given)


class AccountingSyncedRecords(Resource):
    """Operations on ``accounting_synced_records``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(self, synced_record_id: str | UUID, **options: Unpack[CallOptions]) -> models.SyncRecordResource:
        """Read a synchronized record

        Sends ``GET /accounting_synced_records/{synced_record_id}``.

        Args:
            synced_record_id: Id of the synchronized record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.accounting_synced_records.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.accounting_synchronized_records import _get_accounting_synced_records_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                synced_record_id=synced_record_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        object_type: models.ObjectMatchTypes | str,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.SyncRecordCursorFields | str | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.SyncRecordResource]:
        """List synchronized records

        List what was exchanged with the accounting system, page by page. The kind of object has to be
        given.

        Sends ``GET /accounting_synced_records``.

        Args:
            object_type: Kind of object that is exchanged with the accounting system.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 250. The server's default is 250.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that synchronized records can be sorted by.
            object_id: Only synchronized records with this object, by id.
            object_id_in: Only synchronized records with one of these objects, by id; the key is repeated.
            created_at_gt: Only synchronized records created after this moment (UTC).
            created_at_lt: Only synchronized records created before this moment (UTC).
            created_at_gte: Only synchronized records created at or after this moment (UTC).
            created_at_lte: Only synchronized records created at or before this moment (UTC).
            updated_at_gt: Only synchronized records last changed after this moment (UTC).
            updated_at_lt: Only synchronized records last changed before this moment (UTC).
            updated_at_gte: Only synchronized records last changed at or after this moment (UTC).
            updated_at_lte: Only synchronized records last changed at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.accounting_synced_records.list(object_type="product")
        """

        from ..api.accounting_synchronized_records import _get_accounting_synced_records_response as _parse

        return self._page(
            _LIST,
            _list_request(
                object_type=object_type,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_id=object_id,
                object_id_in=object_id_in,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        object_type: models.ObjectMatchTypes | str,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.SyncRecordCursorFields | str | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.SyncRecordResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /accounting_synced_records`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.accounting_synced_records.list_all(object_type="product"):
                print(each)
        """
        from ..api.accounting_synchronized_records import _get_accounting_synced_records_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                object_type=object_type,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_id=object_id,
                object_id_in=object_id_in,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def push(self, synced_record_id: str | UUID, **options: Unpack[CallOptions]) -> models.SyncRecordResource:
        """Push a synchronized record

        Send the record to the accounting system again.

        Sends ``POST /accounting_synced_records/{synced_record_id}/push``, which is not retried automatically once it may have reached the server.

        Args:
            synced_record_id: Id of the synchronized record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.accounting_synced_records.push(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.accounting_synchronized_records import _post_accounting_synced_records_id_push_response as _parse

        return self._call(
            _PUSH,
            _push_request(
                synced_record_id=synced_record_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AccountingSyncedRecordsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccountingSyncedRecordsWithRawResponse(self)


class AccountingSyncedRecordsWithRawResponse:
    """The methods of ``accounting_synced_records`` with raw responses."""

    def __init__(self, resource: AccountingSyncedRecords) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.push = raw(raw_resource.push)


class AsyncAccountingSyncedRecords(AsyncResource):
    """Operations on ``accounting_synced_records``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(self, synced_record_id: str | UUID, **options: Unpack[CallOptions]) -> models.SyncRecordResource:
        """Read a synchronized record

        Sends ``GET /accounting_synced_records/{synced_record_id}``.

        Args:
            synced_record_id: Id of the synchronized record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.accounting_synced_records.get(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.accounting_synchronized_records import _get_accounting_synced_records_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                synced_record_id=synced_record_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        object_type: models.ObjectMatchTypes | str,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.SyncRecordCursorFields | str | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.SyncRecordResource]:
        """List synchronized records

        List what was exchanged with the accounting system, page by page. The kind of object has to be
        given.

        Sends ``GET /accounting_synced_records``.

        Args:
            object_type: Kind of object that is exchanged with the accounting system.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 250. The server's default is 250.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that synchronized records can be sorted by.
            object_id: Only synchronized records with this object, by id.
            object_id_in: Only synchronized records with one of these objects, by id; the key is repeated.
            created_at_gt: Only synchronized records created after this moment (UTC).
            created_at_lt: Only synchronized records created before this moment (UTC).
            created_at_gte: Only synchronized records created at or after this moment (UTC).
            created_at_lte: Only synchronized records created at or before this moment (UTC).
            updated_at_gt: Only synchronized records last changed after this moment (UTC).
            updated_at_lt: Only synchronized records last changed before this moment (UTC).
            updated_at_gte: Only synchronized records last changed at or after this moment (UTC).
            updated_at_lte: Only synchronized records last changed at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.accounting_synced_records.list(object_type="product")
        """

        from ..api.accounting_synchronized_records import _get_accounting_synced_records_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                object_type=object_type,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_id=object_id,
                object_id_in=object_id_in,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        object_type: models.ObjectMatchTypes | str,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.SyncRecordCursorFields | str | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.SyncRecordResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /accounting_synced_records`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.accounting_synced_records.list_all(object_type="product"):
                print(each)
        """
        from ..api.accounting_synchronized_records import _get_accounting_synced_records_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                object_type=object_type,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_id=object_id,
                object_id_in=object_id_in,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def push(self, synced_record_id: str | UUID, **options: Unpack[CallOptions]) -> models.SyncRecordResource:
        """Push a synchronized record

        Send the record to the accounting system again.

        Sends ``POST /accounting_synced_records/{synced_record_id}/push``, which is not retried automatically once it may have reached the server.

        Args:
            synced_record_id: Id of the synchronized record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.accounting_synced_records.push(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.accounting_synchronized_records import _post_accounting_synced_records_id_push_response as _parse

        return await self._call(
            _PUSH,
            _push_request(
                synced_record_id=synced_record_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountingSyncedRecordsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccountingSyncedRecordsWithRawResponse(self)


class AsyncAccountingSyncedRecordsWithRawResponse:
    """The methods of ``accounting_synced_records`` with raw responses."""

    def __init__(self, resource: AsyncAccountingSyncedRecords) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.push = async_raw(raw_resource.push)
