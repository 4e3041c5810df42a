"""``client.exchange_table_rates`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="exchange_table_rates.create",
    method="POST",
    path="/foreign_exchange/exchange_tables/{id}/rates",
    success=(200,),
    retryable=False,
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("exchange_rates",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.exchange_tables import _import_exchange_tables_kwargs as _get_kwargs
    from ..models import ImportExchangeTablesBody

    names = ("exchange_rates",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ImportExchangeTablesBody(**members))


_LIST = Operation(
    name="exchange_table_rates.list",
    method="GET",
    path="/foreign_exchange/exchange_tables/{id}/rates",
    success=(200,),
    retryable=True,
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("exchange_rates",),
    includes=Includes(open=True),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.exchange_tables import _get_exchange_rates_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ExchangeTableRates(Resource):
    """Operations on ``exchange_table_rates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        id: str | int,
        *,
        csv_file: str,
        exchange_rates: Sequence[models.ImportExchangeTablesBodyExchangeRatesItem | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ExchangeRate]:
        """Import rates into an exchange table

        Sends ``POST /foreign_exchange/exchange_tables/{id}/rates``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            csv_file: Content of the file.
            exchange_rates: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.exchange_table_rates.create("7", csv_file="Example")
        """

        return _records_page(
            self,
            _CREATE,
            _create_request(
                id=id,
                csv_file=csv_file,
                exchange_rates=exchange_rates,
            ),
            _CREATE__RECORDS,
            options,
        )

    def list(
        self,
        id: str | int,
        *,
        date: datetime.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        source_currency: str | Unset = UNSET,
        target_currency: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ExchangeRate]:
        """List the rates of an exchange table

        Sends ``GET /foreign_exchange/exchange_tables/{id}/rates``.

        Args:
            id: Id of the record.
            date: Not described in the vendor's document.
            page: Not described in the vendor's document.
            per_page: Not described in the vendor's document.
            source_currency: Not described in the vendor's document.
            target_currency: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.exchange_table_rates.list("7")
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                id=id,
                date=date,
                page=page,
                per_page=per_page,
                source_currency=source_currency,
                target_currency=target_currency,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        id: str | int,
        *,
        date: datetime.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        source_currency: str | Unset = UNSET,
        target_currency: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ExchangeRate]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /foreign_exchange/exchange_tables/{id}/rates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.exchange_table_rates.list_all("7"):
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                id=id,
                date=date,
                page=page,
                per_page=per_page,
                source_currency=source_currency,
                target_currency=target_currency,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ExchangeTableRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ExchangeTableRatesWithRawResponse(self)


class ExchangeTableRatesWithRawResponse:
    """The methods of ``exchange_table_rates`` with raw responses."""

    def __init__(self, resource: ExchangeTableRates) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.list = raw(raw_resource.list)


class AsyncExchangeTableRates(AsyncResource):
    """Operations on ``exchange_table_rates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        id: str | int,
        *,
        csv_file: str,
        exchange_rates: Sequence[models.ImportExchangeTablesBodyExchangeRatesItem | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ExchangeRate]:
        """Import rates into an exchange table

        Sends ``POST /foreign_exchange/exchange_tables/{id}/rates``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            csv_file: Content of the file.
            exchange_rates: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.exchange_table_rates.create("7", csv_file="Example")
        """

        return await _async_records_page(
            self,
            _CREATE,
            _create_request(
                id=id,
                csv_file=csv_file,
                exchange_rates=exchange_rates,
            ),
            _CREATE__RECORDS,
            options,
        )

    async def list(
        self,
        id: str | int,
        *,
        date: datetime.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        source_currency: str | Unset = UNSET,
        target_currency: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ExchangeRate]:
        """List the rates of an exchange table

        Sends ``GET /foreign_exchange/exchange_tables/{id}/rates``.

        Args:
            id: Id of the record.
            date: Not described in the vendor's document.
            page: Not described in the vendor's document.
            per_page: Not described in the vendor's document.
            source_currency: Not described in the vendor's document.
            target_currency: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.exchange_table_rates.list("7")
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                id=id,
                date=date,
                page=page,
                per_page=per_page,
                source_currency=source_currency,
                target_currency=target_currency,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        id: str | int,
        *,
        date: datetime.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        source_currency: str | Unset = UNSET,
        target_currency: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ExchangeRate]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /foreign_exchange/exchange_tables/{id}/rates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.exchange_table_rates.list_all("7"):
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                id=id,
                date=date,
                page=page,
                per_page=per_page,
                source_currency=source_currency,
                target_currency=target_currency,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncExchangeTableRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncExchangeTableRatesWithRawResponse(self)


class AsyncExchangeTableRatesWithRawResponse:
    """The methods of ``exchange_table_rates`` with raw responses."""

    def __init__(self, resource: AsyncExchangeTableRates) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.list = async_raw(raw_resource.list)
