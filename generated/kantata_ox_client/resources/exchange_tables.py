"""``client.exchange_tables`` of Kantata OX."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_records_page,
    records_page,
)
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="exchange_tables.create",
    method="POST",
    path="/foreign_exchange/exchange_tables",
    success=(200,),
    retryable=False,
)
_CREATE_RECORDS = RecordsOperation(REGISTRY, ("exchange_tables",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.exchange_tables.create_exchange_table import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="exchange_tables.get",
    method="GET",
    path="/foreign_exchange/exchange_tables/{id}",
    success=(200,),
    retryable=True,
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.exchange_tables.get_exchange_table import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="exchange_tables.list",
    method="GET",
    path="/foreign_exchange/exchange_tables",
    success=(200,),
    retryable=True,
)
_LIST_RECORDS = RecordsOperation(REGISTRY, ("exchange_tables",), includes=Includes(open=True))


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.exchange_tables.get_exchange_tables import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="exchange_tables.update",
    method="PUT",
    path="/foreign_exchange/exchange_tables/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE_RECORDS = RecordsOperation(REGISTRY, ("exchange_tables",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.exchange_tables.update_exchange_table import _get_kwargs

    return _get_kwargs(**given)


class ExchangeTables(Resource):
    """Operations on ``exchange_tables``."""

    def create(
        self, *, name: str, account_default: bool | Unset = UNSET, insights_account_default: bool | Unset = UNSET
    ) -> RecordPage[records.ExchangeTable]:
        """Create an exchange table

        Sends ``POST /foreign_exchange/exchange_tables``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            account_default: Not described in the vendor's document.
            insights_account_default: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _CREATE,
            _create_request(
                name=name,
                account_default=account_default,
                insights_account_default=insights_account_default,
            ),
            _CREATE_RECORDS,
        )

    def get(self, id: str | int) -> models.GetExchangeTableResponse200:
        """Show an exchange table

        Sends ``GET /foreign_exchange/exchange_tables/{id}``.

        Args:
            id: Id of the record.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.exchange_tables.get_exchange_table import _parse_response

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse_response,
        )

    def list(self) -> RecordPage[records.ExchangeTable]:
        """List exchange tables

        Sends ``GET /foreign_exchange/exchange_tables``.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(self, _LIST, _list_request(), _LIST_RECORDS)

    def update(
        self,
        id: str | int,
        *,
        account_default: bool | Unset = UNSET,
        insights_account_default: bool | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> RecordPage[records.ExchangeTable]:
        """Change an exchange table

        Sends ``PUT /foreign_exchange/exchange_tables/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            account_default: Not described in the vendor's document.
            insights_account_default: Not described in the vendor's document.
            name: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                account_default=account_default,
                insights_account_default=insights_account_default,
                name=name,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> ExchangeTablesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ExchangeTablesWithRawResponse(self)


class ExchangeTablesWithRawResponse:
    """The methods of ``exchange_tables`` with raw responses."""

    def __init__(self, resource: ExchangeTables) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncExchangeTables(AsyncResource):
    """Operations on ``exchange_tables``."""

    async def create(
        self, *, name: str, account_default: bool | Unset = UNSET, insights_account_default: bool | Unset = UNSET
    ) -> AsyncRecordPage[records.ExchangeTable]:
        """Create an exchange table

        Sends ``POST /foreign_exchange/exchange_tables``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            account_default: Not described in the vendor's document.
            insights_account_default: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _CREATE,
            _create_request(
                name=name,
                account_default=account_default,
                insights_account_default=insights_account_default,
            ),
            _CREATE_RECORDS,
        )

    async def get(self, id: str | int) -> models.GetExchangeTableResponse200:
        """Show an exchange table

        Sends ``GET /foreign_exchange/exchange_tables/{id}``.

        Args:
            id: Id of the record.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.exchange_tables.get_exchange_table import _parse_response

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse_response,
        )

    async def list(self) -> AsyncRecordPage[records.ExchangeTable]:
        """List exchange tables

        Sends ``GET /foreign_exchange/exchange_tables``.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(self, _LIST, _list_request(), _LIST_RECORDS)

    async def update(
        self,
        id: str | int,
        *,
        account_default: bool | Unset = UNSET,
        insights_account_default: bool | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> AsyncRecordPage[records.ExchangeTable]:
        """Change an exchange table

        Sends ``PUT /foreign_exchange/exchange_tables/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            account_default: Not described in the vendor's document.
            insights_account_default: Not described in the vendor's document.
            name: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                account_default=account_default,
                insights_account_default=insights_account_default,
                name=name,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncExchangeTablesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncExchangeTablesWithRawResponse(self)


class AsyncExchangeTablesWithRawResponse:
    """The methods of ``exchange_tables`` with raw responses."""

    def __init__(self, resource: AsyncExchangeTables) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
