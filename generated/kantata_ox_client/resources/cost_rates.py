"""``client.cost_rates`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_iterate_records,
    async_records_page,
    iterate_records,
    records_page,
)
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="cost_rates.create",
    method="POST",
    path="/cost_rates",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_RECORDS = RecordsOperation(REGISTRY, ("cost_rates",), includes=Includes(documented=("account_membership",)))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.cost_rates.create_cost_rate import _get_kwargs
    from ..models.create_cost_rate_body import CreateCostRateBody

    names = (
        "cost_rate",
        "cost_rates",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateCostRateBody(**members))


_DELETE = Operation(
    name="cost_rates.delete",
    method="DELETE",
    path="/cost_rates/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.cost_rates.delete_cost_rate import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="cost_rates.list",
    method="GET",
    path="/cost_rates",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    styles={"include": "comma", "only": "comma"},
)
_LIST_RECORDS = RecordsOperation(
    REGISTRY,
    ("cost_rates",),
    includes=Includes(documented=("account_membership",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.cost_rates.get_cost_rates import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="cost_rates.update",
    method="PUT",
    path="/cost_rates/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE_RECORDS = RecordsOperation(REGISTRY, ("cost_rates",), includes=Includes(documented=("account_membership",)))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.cost_rates.update_cost_rate import _get_kwargs
    from ..models.update_cost_rate_body import UpdateCostRateBody

    names = ("cost_rate",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateCostRateBody(**members))


class CostRates(Resource):
    """Operations on ``cost_rates``."""

    def create(
        self,
        *,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        cost_rate: models.NewCostRate | Unset = UNSET,
        cost_rates: Sequence[models.NewCostRate] | Unset = UNSET,
    ) -> RecordPage[records.CostRate]:
        """Create a cost rate

        Sends ``POST /cost_rates``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: account_membership.
            cost_rate: Not described in the vendor's document.
            cost_rates: Not described in the vendor's document.

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
                include=include,
                cost_rate=cost_rate,
                cost_rates=cost_rates,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete a cost rate

        Sends ``DELETE /cost_rates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.CostRateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
    ) -> RecordPage[records.CostRate]:
        """List cost rates

        Sends ``GET /cost_rates``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.

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
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.CostRateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
    ) -> Iterator[records.CostRate]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /cost_rates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST_RECORDS,
        )

    def update(
        self,
        id: str | int,
        *,
        cost_rate: models.CostRateChanges,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
    ) -> RecordPage[records.CostRate]:
        """Change a cost rate

        Sends ``PUT /cost_rates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            cost_rate: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership.

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
                cost_rate=cost_rate,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> CostRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CostRatesWithRawResponse(self)


class CostRatesWithRawResponse:
    """The methods of ``cost_rates`` with raw responses."""

    def __init__(self, resource: CostRates) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCostRates(AsyncResource):
    """Operations on ``cost_rates``."""

    async def create(
        self,
        *,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        cost_rate: models.NewCostRate | Unset = UNSET,
        cost_rates: Sequence[models.NewCostRate] | Unset = UNSET,
    ) -> AsyncRecordPage[records.CostRate]:
        """Create a cost rate

        Sends ``POST /cost_rates``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: account_membership.
            cost_rate: Not described in the vendor's document.
            cost_rates: Not described in the vendor's document.

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
                include=include,
                cost_rate=cost_rate,
                cost_rates=cost_rates,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a cost rate

        Sends ``DELETE /cost_rates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.CostRateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
    ) -> AsyncRecordPage[records.CostRate]:
        """List cost rates

        Sends ``GET /cost_rates``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.

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
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.CostRateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
    ) -> AsyncIterator[records.CostRate]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /cost_rates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST_RECORDS,
        )

    async def update(
        self,
        id: str | int,
        *,
        cost_rate: models.CostRateChanges,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
    ) -> AsyncRecordPage[records.CostRate]:
        """Change a cost rate

        Sends ``PUT /cost_rates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            cost_rate: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership.

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
                cost_rate=cost_rate,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCostRatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCostRatesWithRawResponse(self)


class AsyncCostRatesWithRawResponse:
    """The methods of ``cost_rates`` with raw responses."""

    def __init__(self, resource: AsyncCostRates) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
