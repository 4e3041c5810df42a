"""``client.receivable_mails`` of Monite."""

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
    name="receivable_mails.get",
    method="GET",
    path="/receivables/{receivable_id}/mails/{mail_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _get_receivables_id_mails_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="receivable_mails.list",
    method="GET",
    path="/receivables/{receivable_id}/mails",
    success=(200,),
    retryable=True,
    lists=frozenset(("status__in",)),
    filters=frozenset(("status__in",)),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _get_receivables_id_mails_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ReceivableMails(Resource):
    """Operations on ``receivable_mails``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(
        self, receivable_id: str | UUID, mail_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ReceivableMailResponse:
        """Read a mail about a receivable

        Sends ``GET /receivables/{receivable_id}/mails/{mail_id}``.

        Args:
            receivable_id: Id of the receivable.
            mail_id: Id of the mail.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivable_mails.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.receivables import _get_receivables_id_mails_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                receivable_id=receivable_id,
                mail_id=mail_id,
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
        sort: models.ReceivableMailCursorFields | str | Unset = UNSET,
        status: models.ReceivableMailStatusEnum | str | Unset = UNSET,
        status_in: Sequence[models.ReceivableMailStatusEnum | str] | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.ReceivableMailResponse]:
        """List mails about a receivable

        List the mails about a receivable, page by page.

        Sends ``GET /receivables/{receivable_id}/mails``.

        Args:
            receivable_id: Id of the receivable.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that mails about a receivable can be sorted by.
            status: State of a mail.
            status_in: Only mails with one of these statuses; the key is repeated.
            created_at_gt: Only mails created after this moment (UTC).
            created_at_lt: Only mails created before this moment (UTC).
            created_at_gte: Only mails created at or after this moment (UTC).
            created_at_lte: Only mails created at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivable_mails.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _get_receivables_id_mails_response as _parse

        return self._page(
            _LIST,
            _list_request(
                receivable_id=receivable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                status=status,
                status_in=status_in,
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
        receivable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ReceivableMailCursorFields | str | Unset = UNSET,
        status: models.ReceivableMailStatusEnum | str | Unset = UNSET,
        status_in: Sequence[models.ReceivableMailStatusEnum | str] | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.ReceivableMailResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /receivables/{receivable_id}/mails`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.receivable_mails.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.receivables import _get_receivables_id_mails_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                receivable_id=receivable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                status=status,
                status_in=status_in,
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

    @cached_property
    def with_raw_response(self) -> ReceivableMailsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ReceivableMailsWithRawResponse(self)


class ReceivableMailsWithRawResponse:
    """The methods of ``receivable_mails`` with raw responses."""

    def __init__(self, resource: ReceivableMails) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncReceivableMails(AsyncResource):
    """Operations on ``receivable_mails``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(
        self, receivable_id: str | UUID, mail_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ReceivableMailResponse:
        """Read a mail about a receivable

        Sends ``GET /receivables/{receivable_id}/mails/{mail_id}``.

        Args:
            receivable_id: Id of the receivable.
            mail_id: Id of the mail.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivable_mails.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.receivables import _get_receivables_id_mails_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                receivable_id=receivable_id,
                mail_id=mail_id,
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
        sort: models.ReceivableMailCursorFields | str | Unset = UNSET,
        status: models.ReceivableMailStatusEnum | str | Unset = UNSET,
        status_in: Sequence[models.ReceivableMailStatusEnum | str] | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.ReceivableMailResponse]:
        """List mails about a receivable

        List the mails about a receivable, page by page.

        Sends ``GET /receivables/{receivable_id}/mails``.

        Args:
            receivable_id: Id of the receivable.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that mails about a receivable can be sorted by.
            status: State of a mail.
            status_in: Only mails with one of these statuses; the key is repeated.
            created_at_gt: Only mails created after this moment (UTC).
            created_at_lt: Only mails created before this moment (UTC).
            created_at_gte: Only mails created at or after this moment (UTC).
            created_at_lte: Only mails created at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivable_mails.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _get_receivables_id_mails_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                receivable_id=receivable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                status=status,
                status_in=status_in,
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
        receivable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ReceivableMailCursorFields | str | Unset = UNSET,
        status: models.ReceivableMailStatusEnum | str | Unset = UNSET,
        status_in: Sequence[models.ReceivableMailStatusEnum | str] | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.ReceivableMailResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /receivables/{receivable_id}/mails`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.receivable_mails.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.receivables import _get_receivables_id_mails_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                receivable_id=receivable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                status=status,
                status_in=status_in,
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

    @cached_property
    def with_raw_response(self) -> AsyncReceivableMailsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncReceivableMailsWithRawResponse(self)


class AsyncReceivableMailsWithRawResponse:
    """The methods of ``receivable_mails`` with raw responses."""

    def __init__(self, resource: AsyncReceivableMails) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
