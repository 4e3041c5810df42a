"""``client.accounting_payables`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_GET = Operation(
    name="accounting_payables.get",
    method="GET",
    path="/accounting/payables/{payable_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_data_pull.get_accounting_payables_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="accounting_payables.list",
    method="GET",
    path="/accounting/payables",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.accounting_data_pull.get_accounting_payables import _get_kwargs

    return _get_kwargs(**given)


class AccountingPayables(Resource):
    """Operations on ``accounting_payables``."""

    def get(self, payable_id: str | UUID) -> models.AccountingPayable:
        """Read a payable of the accounting system

        Sends ``GET /accounting/payables/{payable_id}``.

        Args:
            payable_id: Id of the payable in the accounting system.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.accounting_data_pull.get_accounting_payables_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                payable_id=payable_id,
            ),
            _parse_response,
        )

    def list(self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> models.AccountingPayableList:
        """List payables of the accounting system

        Read payables out of the connected accounting system, by limit and offset; there is no token.

        Sends ``GET /accounting/payables``.

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

        from ..api.accounting_data_pull.get_accounting_payables import _parse_response

        return self._call(
            _LIST,
            _list_request(
                limit=limit,
                offset=offset,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AccountingPayablesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccountingPayablesWithRawResponse(self)


class AccountingPayablesWithRawResponse:
    """The methods of ``accounting_payables`` with raw responses."""

    def __init__(self, resource: AccountingPayables) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncAccountingPayables(AsyncResource):
    """Operations on ``accounting_payables``."""

    async def get(self, payable_id: str | UUID) -> models.AccountingPayable:
        """Read a payable of the accounting system

        Sends ``GET /accounting/payables/{payable_id}``.

        Args:
            payable_id: Id of the payable in the accounting system.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.accounting_data_pull.get_accounting_payables_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                payable_id=payable_id,
            ),
            _parse_response,
        )

    async def list(self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> models.AccountingPayableList:
        """List payables of the accounting system

        Read payables out of the connected accounting system, by limit and offset; there is no token.

        Sends ``GET /accounting/payables``.

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

        from ..api.accounting_data_pull.get_accounting_payables import _parse_response

        return await self._call(
            _LIST,
            _list_request(
                limit=limit,
                offset=offset,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountingPayablesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccountingPayablesWithRawResponse(self)


class AsyncAccountingPayablesWithRawResponse:
    """The methods of ``accounting_payables`` with raw responses."""

    def __init__(self, resource: AsyncAccountingPayables) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
