"""``client.accounting_receivables`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
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
    from ..api.accounting_data_pull.get_accounting_receivables_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="accounting_receivables.list",
    method="GET",
    path="/accounting/receivables",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_data_pull.get_accounting_receivables import _get_kwargs

    return _get_kwargs(**given)


class AccountingReceivables(Resource):
    """Operations on ``accounting_receivables``."""

    def get(self, invoice_id: str | UUID) -> models.AccountingReceivable:
        """Read an invoice of the accounting system

        Sends ``GET /accounting/receivables/{invoice_id}``.

        Args:
            invoice_id: Id of the invoice in the accounting system.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.accounting_data_pull.get_accounting_receivables_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                invoice_id=invoice_id,
            ),
            _parse_response,
        )

    def list(self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> models.AccountingReceivableList:
        """List invoices of the accounting system

        Read invoices out of the connected accounting system, by limit and offset; there is no token.

        Sends ``GET /accounting/receivables``.

        Args:
            limit: Number of items on a page, 1 to 500. The server's default is 100.
            offset: Number of items to skip. The server's default is 0.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.accounting_data_pull.get_accounting_receivables import _parse_response

        return self._call(
            _LIST,
            _list_request(
                limit=limit,
                offset=offset,
            ),
            _parse_response,
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
    """Operations on ``accounting_receivables``."""

    async def get(self, invoice_id: str | UUID) -> models.AccountingReceivable:
        """Read an invoice of the accounting system

        Sends ``GET /accounting/receivables/{invoice_id}``.

        Args:
            invoice_id: Id of the invoice in the accounting system.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.accounting_data_pull.get_accounting_receivables_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                invoice_id=invoice_id,
            ),
            _parse_response,
        )

    async def list(self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> models.AccountingReceivableList:
        """List invoices of the accounting system

        Read invoices out of the connected accounting system, by limit and offset; there is no token.

        Sends ``GET /accounting/receivables``.

        Args:
            limit: Number of items on a page, 1 to 500. The server's default is 100.
            offset: Number of items to skip. The server's default is 0.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.accounting_data_pull.get_accounting_receivables import _parse_response

        return await self._call(
            _LIST,
            _list_request(
                limit=limit,
                offset=offset,
            ),
            _parse_response,
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
