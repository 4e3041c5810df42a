"""``client.accounting_receivables`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_GET = Operation(
    name="accounting_receivables.get",
    method="GET",
    path="/accounting/receivables/{invoice_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_data_pull import _get_accounting_receivables_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="accounting_receivables.list",
    method="GET",
    path="/accounting/receivables",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_data_pull import _get_accounting_receivables_kwargs as _get_kwargs

    return _get_kwargs(**given)


class AccountingReceivables(Resource):
    """Operations on ``accounting_receivables``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(self, invoice_id: str | UUID, **options: Unpack[CallOptions]) -> models.AccountingReceivable:
        """Read an invoice of the accounting system

        Sends ``GET /accounting/receivables/{invoice_id}``.

        Args:
            invoice_id: Id of the invoice in the accounting system.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.accounting_receivables.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.accounting_data_pull import _get_accounting_receivables_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                invoice_id=invoice_id,
            ),
            _parse,
            options,
        )

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Page[models.AccountingReceivable]:
        """List invoices of the accounting system

        Read invoices out of the connected accounting system, by limit and offset; there is no token.

        Sends ``GET /accounting/receivables``.

        Args:
            limit: Number of items on a page, 1 to 500. The server's default is 100.
            offset: Number of items to skip. The server's default is 0.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.accounting_receivables.list()
        """

        from ..api.accounting_data_pull import _get_accounting_receivables_response as _parse

        return self._page(
            _LIST,
            _list_request(
                limit=limit,
                offset=offset,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Iterator[models.AccountingReceivable]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /accounting/receivables`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.accounting_receivables.list_all():
                print(each)
        """
        from ..api.accounting_data_pull import _get_accounting_receivables_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                limit=limit,
                offset=offset,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AccountingReceivablesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccountingReceivablesWithRawResponse(self)


class AccountingReceivablesWithRawResponse:
    """The methods of ``accounting_receivables`` with raw responses."""

    def __init__(self, resource: AccountingReceivables) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncAccountingReceivables(AsyncResource):
    """Operations on ``accounting_receivables``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(self, invoice_id: str | UUID, **options: Unpack[CallOptions]) -> models.AccountingReceivable:
        """Read an invoice of the accounting system

        Sends ``GET /accounting/receivables/{invoice_id}``.

        Args:
            invoice_id: Id of the invoice in the accounting system.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.accounting_receivables.get(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.accounting_data_pull import _get_accounting_receivables_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                invoice_id=invoice_id,
            ),
            _parse,
            options,
        )

    async def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.AccountingReceivable]:
        """List invoices of the accounting system

        Read invoices out of the connected accounting system, by limit and offset; there is no token.

        Sends ``GET /accounting/receivables``.

        Args:
            limit: Number of items on a page, 1 to 500. The server's default is 100.
            offset: Number of items to skip. The server's default is 0.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.accounting_receivables.list()
        """

        from ..api.accounting_data_pull import _get_accounting_receivables_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                limit=limit,
                offset=offset,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.AccountingReceivable]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /accounting/receivables`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.accounting_receivables.list_all():
                print(each)
        """
        from ..api.accounting_data_pull import _get_accounting_receivables_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                limit=limit,
                offset=offset,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountingReceivablesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccountingReceivablesWithRawResponse(self)


class AsyncAccountingReceivablesWithRawResponse:
    """The methods of ``accounting_receivables`` with raw responses."""

    def __init__(self, resource: AsyncAccountingReceivables) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
