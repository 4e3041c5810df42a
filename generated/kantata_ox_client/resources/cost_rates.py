"""``client.cost_rates`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("cost_rates",), includes=Includes(documented=("account_membership",)))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.cost_rates import _create_cost_rate_kwargs as _get_kwargs
    from ..models import CreateCostRateBody

    names = ("cost_rate",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateCostRateBody(**members))


_CREATE_MANY = Operation(
    name="cost_rates.create_many",
    method="POST",
    path="/cost_rates",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY, ("cost_rates",), includes=Includes(documented=("account_membership",))
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.cost_rates import _create_cost_rate_kwargs as _get_kwargs
    from ..models import CreateCostRateBody

    names = ("cost_rates",)
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
    from ..api.cost_rates import _delete_cost_rate_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="cost_rates.list",
    method="GET",
    path="/cost_rates",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("cost_rates",),
    includes=Includes(documented=("account_membership",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.cost_rates import _get_cost_rates_kwargs as _get_kwargs

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
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("cost_rates",), includes=Includes(documented=("account_membership",)))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.cost_rates import _update_cost_rate_kwargs as _get_kwargs
    from ..models import UpdateCostRateBody

    names = ("cost_rate",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateCostRateBody(**members))


class CostRates(Resource):
    """Operations on ``cost_rates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        cost_rate: models.NewCostRate | Mapping[str, Any],
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CostRate:
        """Create a cost rate

        Sends ``POST /cost_rates``, which is not retried automatically once it may have reached the server.

        Args:
            cost_rate: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.cost_rates.create(
                cost_rate=models.NewCostRate(account_membership_id="7", currency="USD", amount_in_subunits=7),
            )
        """

        return _cast(
            "records.CostRate",
            _record(
                self,
                _CREATE,
                _create_request(
                    cost_rate=cost_rate,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        cost_rates: Sequence[models.NewCostRate | Mapping[str, Any]],
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.CostRate]:
        """Create a cost rate

        Sends ``POST /cost_rates``, which is not retried automatically once it may have reached the server.

        Args:
            cost_rates: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.cost_rates.create_many(
                cost_rates=[models.NewCostRate(account_membership_id="7", currency="USD", amount_in_subunits=7)],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                cost_rates=cost_rates,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a cost rate

        Sends ``DELETE /cost_rates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.cost_rates.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CostRateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.cost_rates.list()
        """

        return _records_page(
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
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CostRateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.CostRate]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /cost_rates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.cost_rates.list_all():
                print(each)
        """
        return _iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        cost_rate: models.CostRateChanges | Mapping[str, Any],
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CostRate:
        """Change a cost rate

        Sends ``PUT /cost_rates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            cost_rate: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.cost_rates.update(
                "7",
                cost_rate=models.CostRateChanges(amount_in_subunits=7),
            )
        """

        return _cast(
            "records.CostRate",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    cost_rate=cost_rate,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCostRates(AsyncResource):
    """Operations on ``cost_rates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        cost_rate: models.NewCostRate | Mapping[str, Any],
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CostRate:
        """Create a cost rate

        Sends ``POST /cost_rates``, which is not retried automatically once it may have reached the server.

        Args:
            cost_rate: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.cost_rates.create(
                cost_rate=models.NewCostRate(account_membership_id="7", currency="USD", amount_in_subunits=7),
            )
        """

        return _cast(
            "records.CostRate",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    cost_rate=cost_rate,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        cost_rates: Sequence[models.NewCostRate | Mapping[str, Any]],
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.CostRate]:
        """Create a cost rate

        Sends ``POST /cost_rates``, which is not retried automatically once it may have reached the server.

        Args:
            cost_rates: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.cost_rates.create_many(
                cost_rates=[models.NewCostRate(account_membership_id="7", currency="USD", amount_in_subunits=7)],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                cost_rates=cost_rates,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a cost rate

        Sends ``DELETE /cost_rates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.cost_rates.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CostRateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.cost_rates.list()
        """

        return await _async_records_page(
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
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CostRateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.CostRate]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /cost_rates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.cost_rates.list_all():
                print(each)
        """
        return _async_iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        cost_rate: models.CostRateChanges | Mapping[str, Any],
        include: str | Sequence[records.CostRateInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CostRate:
        """Change a cost rate

        Sends ``PUT /cost_rates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            cost_rate: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.cost_rates.update(
                "7",
                cost_rate=models.CostRateChanges(amount_in_subunits=7),
            )
        """

        return _cast(
            "records.CostRate",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    cost_rate=cost_rate,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
