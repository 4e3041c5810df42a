"""``client.accounting_ledger_accounts`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
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
    name="accounting_ledger_accounts.get",
    method="GET",
    path="/ledger_accounts/{ledger_account_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.ledger_accounts import _get_ledger_accounts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="accounting_ledger_accounts.list",
    method="GET",
    path="/ledger_accounts",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.ledger_accounts import _get_ledger_accounts_kwargs as _get_kwargs

    return _get_kwargs(**given)


class AccountingLedgerAccounts(Resource):
    """Operations on ``accounting_ledger_accounts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(self, ledger_account_id: str | UUID, **options: Unpack[CallOptions]) -> models.LedgerAccountResponse:
        """Read a ledger account

        Sends ``GET /ledger_accounts/{ledger_account_id}``.

        Args:
            ledger_account_id: Id of the ledger account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.accounting_ledger_accounts.get(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.ledger_accounts import _get_ledger_accounts_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                ledger_account_id=ledger_account_id,
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
        sort: models.LedgerAccountCursorFields | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.LedgerAccountResponse]:
        """List ledger accounts

        List the ledger accounts, page by page.

        Sends ``GET /ledger_accounts``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 250. The server's default is 250.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that ledger accounts can be sorted by.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.accounting_ledger_accounts.list()
        """

        from ..api.ledger_accounts import _get_ledger_accounts_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
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
        sort: models.LedgerAccountCursorFields | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.LedgerAccountResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /ledger_accounts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.accounting_ledger_accounts.list_all():
                print(each)
        """
        from ..api.ledger_accounts import _get_ledger_accounts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AccountingLedgerAccountsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccountingLedgerAccountsWithRawResponse(self)


class AccountingLedgerAccountsWithRawResponse:
    """The methods of ``accounting_ledger_accounts`` with raw responses."""

    def __init__(self, resource: AccountingLedgerAccounts) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncAccountingLedgerAccounts(AsyncResource):
    """Operations on ``accounting_ledger_accounts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(self, ledger_account_id: str | UUID, **options: Unpack[CallOptions]) -> models.LedgerAccountResponse:
        """Read a ledger account

        Sends ``GET /ledger_accounts/{ledger_account_id}``.

        Args:
            ledger_account_id: Id of the ledger account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.accounting_ledger_accounts.get(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.ledger_accounts import _get_ledger_accounts_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                ledger_account_id=ledger_account_id,
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
        sort: models.LedgerAccountCursorFields | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.LedgerAccountResponse]:
        """List ledger accounts

        List the ledger accounts, page by page.

        Sends ``GET /ledger_accounts``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 250. The server's default is 250.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that ledger accounts can be sorted by.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.accounting_ledger_accounts.list()
        """

        from ..api.ledger_accounts import _get_ledger_accounts_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
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
        sort: models.LedgerAccountCursorFields | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.LedgerAccountResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /ledger_accounts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.accounting_ledger_accounts.list_all():
                print(each)
        """
        from ..api.ledger_accounts import _get_ledger_accounts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountingLedgerAccountsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccountingLedgerAccountsWithRawResponse(self)


class AsyncAccountingLedgerAccountsWithRawResponse:
    """The methods of ``accounting_ledger_accounts`` with raw responses."""

    def __init__(self, resource: AsyncAccountingLedgerAccounts) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
