"""``client.receivable_history`` of Monite."""

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
    name="receivable_history.get",
    method="GET",
    path="/receivables/{receivable_id}/history/{receivable_history_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _get_receivables_id_history_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="receivable_history.list",
    method="GET",
    path="/receivables/{receivable_id}/history",
    success=(200,),
    retryable=True,
    lists=frozenset(("event_type__in", "entity_user_id__in")),
    filters=frozenset(("event_type__in", "entity_user_id__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _get_receivables_id_history_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ReceivableHistory(Resource):
    """Operations on ``receivable_history``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(
        self, receivable_id: str | UUID, receivable_history_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ReceivableHistoryResponse:
        """Read an entry of the history of a receivable

        Sends ``GET /receivables/{receivable_id}/history/{receivable_history_id}``.

        Args:
            receivable_id: Id of the receivable.
            receivable_history_id: Id of the entry.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivable_history.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.receivables import _get_receivables_id_history_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                receivable_id=receivable_id,
                receivable_history_id=receivable_history_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        receivable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ReceivableHistoryCursorFields | str | Unset = UNSET,
        event_type_in: Sequence[models.ReceivableHistoryEventTypeEnum | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        timestamp_gt: datetime.datetime | Unset = UNSET,
        timestamp_lt: datetime.datetime | Unset = UNSET,
        timestamp_gte: datetime.datetime | Unset = UNSET,
        timestamp_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.ReceivableHistoryResponse]:
        """List the history of a receivable

        List what happened to a receivable, page by page.

        Sends ``GET /receivables/{receivable_id}/history``.

        Args:
            receivable_id: Id of the receivable.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that entries of the history of a receivable can be sorted by.
            event_type_in: Only entries with one of these event types; the key is repeated.
            entity_user_id_in: Only entries with one of these entity users, by id; the key is repeated.
            timestamp_gt: Only entries whose timestamp is after this moment (UTC).
            timestamp_lt: Only entries whose timestamp is before this moment (UTC).
            timestamp_gte: Only entries whose timestamp is at or after this moment (UTC).
            timestamp_lte: Only entries whose timestamp is at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivable_history.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _get_receivables_id_history_response as _parse

        return self._page(
            _LIST,
            _list_request(
                receivable_id=receivable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_type_in=event_type_in,
                entity_user_id_in=entity_user_id_in,
                timestamp_gt=timestamp_gt,
                timestamp_lt=timestamp_lt,
                timestamp_gte=timestamp_gte,
                timestamp_lte=timestamp_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        receivable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ReceivableHistoryCursorFields | str | Unset = UNSET,
        event_type_in: Sequence[models.ReceivableHistoryEventTypeEnum | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        timestamp_gt: datetime.datetime | Unset = UNSET,
        timestamp_lt: datetime.datetime | Unset = UNSET,
        timestamp_gte: datetime.datetime | Unset = UNSET,
        timestamp_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.ReceivableHistoryResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /receivables/{receivable_id}/history`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.receivable_history.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.receivables import _get_receivables_id_history_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                receivable_id=receivable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_type_in=event_type_in,
                entity_user_id_in=entity_user_id_in,
                timestamp_gt=timestamp_gt,
                timestamp_lt=timestamp_lt,
                timestamp_gte=timestamp_gte,
                timestamp_lte=timestamp_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ReceivableHistoryWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ReceivableHistoryWithRawResponse(self)


class ReceivableHistoryWithRawResponse:
    """The methods of ``receivable_history`` with raw responses."""

    def __init__(self, resource: ReceivableHistory) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncReceivableHistory(AsyncResource):
    """Operations on ``receivable_history``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(
        self, receivable_id: str | UUID, receivable_history_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ReceivableHistoryResponse:
        """Read an entry of the history of a receivable

        Sends ``GET /receivables/{receivable_id}/history/{receivable_history_id}``.

        Args:
            receivable_id: Id of the receivable.
            receivable_history_id: Id of the entry.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivable_history.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.receivables import _get_receivables_id_history_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                receivable_id=receivable_id,
                receivable_history_id=receivable_history_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        receivable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ReceivableHistoryCursorFields | str | Unset = UNSET,
        event_type_in: Sequence[models.ReceivableHistoryEventTypeEnum | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        timestamp_gt: datetime.datetime | Unset = UNSET,
        timestamp_lt: datetime.datetime | Unset = UNSET,
        timestamp_gte: datetime.datetime | Unset = UNSET,
        timestamp_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.ReceivableHistoryResponse]:
        """List the history of a receivable

        List what happened to a receivable, page by page.

        Sends ``GET /receivables/{receivable_id}/history``.

        Args:
            receivable_id: Id of the receivable.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that entries of the history of a receivable can be sorted by.
            event_type_in: Only entries with one of these event types; the key is repeated.
            entity_user_id_in: Only entries with one of these entity users, by id; the key is repeated.
            timestamp_gt: Only entries whose timestamp is after this moment (UTC).
            timestamp_lt: Only entries whose timestamp is before this moment (UTC).
            timestamp_gte: Only entries whose timestamp is at or after this moment (UTC).
            timestamp_lte: Only entries whose timestamp is at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivable_history.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _get_receivables_id_history_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                receivable_id=receivable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_type_in=event_type_in,
                entity_user_id_in=entity_user_id_in,
                timestamp_gt=timestamp_gt,
                timestamp_lt=timestamp_lt,
                timestamp_gte=timestamp_gte,
                timestamp_lte=timestamp_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        receivable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ReceivableHistoryCursorFields | str | Unset = UNSET,
        event_type_in: Sequence[models.ReceivableHistoryEventTypeEnum | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        timestamp_gt: datetime.datetime | Unset = UNSET,
        timestamp_lt: datetime.datetime | Unset = UNSET,
        timestamp_gte: datetime.datetime | Unset = UNSET,
        timestamp_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.ReceivableHistoryResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /receivables/{receivable_id}/history`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.receivable_history.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.receivables import _get_receivables_id_history_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                receivable_id=receivable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_type_in=event_type_in,
                entity_user_id_in=entity_user_id_in,
                timestamp_gt=timestamp_gt,
                timestamp_lt=timestamp_lt,
                timestamp_gte=timestamp_gte,
                timestamp_lte=timestamp_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncReceivableHistoryWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncReceivableHistoryWithRawResponse(self)


class AsyncReceivableHistoryWithRawResponse:
    """The methods of ``receivable_history`` with raw responses."""

    def __init__(self, resource: AsyncReceivableHistory) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
