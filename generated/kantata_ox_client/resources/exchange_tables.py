"""``client.exchange_tables`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
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
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("exchange_tables",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.exchange_tables import _create_exchange_table_kwargs as _get_kwargs

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
    from ..api.exchange_tables import _get_exchange_table_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="exchange_tables.list",
    method="GET",
    path="/foreign_exchange/exchange_tables",
    success=(200,),
    retryable=True,
)
_LIST__RECORDS = RecordsOperation(REGISTRY, ("exchange_tables",), includes=Includes(open=True))


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.exchange_tables import _get_exchange_tables_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="exchange_tables.update",
    method="PUT",
    path="/foreign_exchange/exchange_tables/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("exchange_tables",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.exchange_tables import _update_exchange_table_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ExchangeTables(Resource):
    """Operations on ``exchange_tables``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        account_default: bool | Unset = UNSET,
        insights_account_default: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExchangeTable:
        """Create an exchange table

        Sends ``POST /foreign_exchange/exchange_tables``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            account_default: Not described in the vendor's document.
            insights_account_default: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.exchange_tables.create(name="Example")
        """

        return _cast(
            "records.ExchangeTable",
            _record(
                self,
                _CREATE,
                _create_request(
                    name=name,
                    account_default=account_default,
                    insights_account_default=insights_account_default,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def get(self, id: str | int, **options: Unpack[CallOptions]) -> models.GetExchangeTableResponse200:
        """Show an exchange table

        Sends ``GET /foreign_exchange/exchange_tables/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.exchange_tables.get("7")
        """

        from ..api.exchange_tables import _get_exchange_table_response as _parse

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> RecordPage[records.ExchangeTable]:
        """List exchange tables

        Sends ``GET /foreign_exchange/exchange_tables``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.exchange_tables.list()
        """

        return _records_page(self, _LIST, _list_request(), _LIST__RECORDS, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[records.ExchangeTable]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /foreign_exchange/exchange_tables`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.exchange_tables.list_all():
                print(each)
        """
        return _iterate_records(self, _LIST, _list_request(), _LIST__RECORDS, options)

    def update(
        self,
        id: str | int,
        *,
        account_default: bool | Unset = UNSET,
        insights_account_default: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExchangeTable:
        """Change an exchange table

        Sends ``PUT /foreign_exchange/exchange_tables/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            account_default: Not described in the vendor's document.
            insights_account_default: Not described in the vendor's document.
            name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.exchange_tables.update("7")
        """

        return _cast(
            "records.ExchangeTable",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    account_default=account_default,
                    insights_account_default=insights_account_default,
                    name=name,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
    """Operations on ``exchange_tables``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        account_default: bool | Unset = UNSET,
        insights_account_default: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExchangeTable:
        """Create an exchange table

        Sends ``POST /foreign_exchange/exchange_tables``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            account_default: Not described in the vendor's document.
            insights_account_default: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.exchange_tables.create(name="Example")
        """

        return _cast(
            "records.ExchangeTable",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    name=name,
                    account_default=account_default,
                    insights_account_default=insights_account_default,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def get(self, id: str | int, **options: Unpack[CallOptions]) -> models.GetExchangeTableResponse200:
        """Show an exchange table

        Sends ``GET /foreign_exchange/exchange_tables/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.exchange_tables.get("7")
        """

        from ..api.exchange_tables import _get_exchange_table_response as _parse

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncRecordPage[records.ExchangeTable]:
        """List exchange tables

        Sends ``GET /foreign_exchange/exchange_tables``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.exchange_tables.list()
        """

        return await _async_records_page(self, _LIST, _list_request(), _LIST__RECORDS, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[records.ExchangeTable]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /foreign_exchange/exchange_tables`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.exchange_tables.list_all():
                print(each)
        """
        return _async_iterate_records(self, _LIST, _list_request(), _LIST__RECORDS, options)

    async def update(
        self,
        id: str | int,
        *,
        account_default: bool | Unset = UNSET,
        insights_account_default: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExchangeTable:
        """Change an exchange table

        Sends ``PUT /foreign_exchange/exchange_tables/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            account_default: Not described in the vendor's document.
            insights_account_default: Not described in the vendor's document.
            name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.exchange_tables.update("7")
        """

        return _cast(
            "records.ExchangeTable",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    account_default=account_default,
                    insights_account_default=insights_account_default,
                    name=name,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
