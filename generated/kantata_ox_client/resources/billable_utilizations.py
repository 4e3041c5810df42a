"""``client.billable_utilizations`` of Kantata OX."""

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
    name="billable_utilizations.create",
    method="POST",
    path="/billable_utilizations",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("billable_utilizations",), includes=Includes(documented=("account_membership", "creator"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billable_utilizations import _create_billable_utilization_kwargs as _get_kwargs
    from ..models import CreateBillableUtilizationBody

    names = ("billable_utilization",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateBillableUtilizationBody(**members))


_DELETE = Operation(
    name="billable_utilizations.delete",
    method="DELETE",
    path="/billable_utilizations/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.billable_utilizations import _delete_billable_utilization_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="billable_utilizations.get",
    method="GET",
    path="/billable_utilizations/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("billable_utilizations",), includes=Includes(documented=("account_membership", "creator"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.billable_utilizations import _get_billable_utilization_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="billable_utilizations.list",
    method="GET",
    path="/billable_utilizations",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("billable_utilizations",),
    includes=Includes(documented=("account_membership", "creator")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billable_utilizations import _get_billable_utilizations_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="billable_utilizations.update",
    method="PUT",
    path="/billable_utilizations/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("billable_utilizations",), includes=Includes(documented=("account_membership", "creator"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.billable_utilizations import _update_billable_utilization_kwargs as _get_kwargs
    from ..models import UpdateBillableUtilizationBody

    names = ("billable_utilization",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateBillableUtilizationBody(**members))


class BillableUtilizations(Resource):
    """Operations on ``billable_utilizations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        billable_utilization: models.NewBillableUtilization | Mapping[str, Any],
        include: str | Sequence[records.BillableUtilizationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillableUtilization:
        """Create a billable utilization

        Sends ``POST /billable_utilizations``, which is not retried automatically once it may have reached the server.

        Args:
            billable_utilization: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership, creator.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.billable_utilizations.create(
                billable_utilization=models.NewBillableUtilization(effective_date=datetime.date(2024, 5, 6), target=7, account_membership_id="7"),
            )
        """

        return _cast(
            "records.BillableUtilization",
            _record(
                self,
                _CREATE,
                _create_request(
                    billable_utilization=billable_utilization,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a billable utilization

        Sends ``DELETE /billable_utilizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.billable_utilizations.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.BillableUtilizationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillableUtilization:
        """Show a billable utilization

        Sends ``GET /billable_utilizations/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: account_membership, creator.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.billable_utilizations.get("7")
        """

        return _cast(
            "records.BillableUtilization",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.BillableUtilizationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.BillableUtilization]:
        """List billable utilizations

        Sends ``GET /billable_utilizations``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership, creator.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
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
            kantata.billable_utilizations.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
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
        include: str | Sequence[records.BillableUtilizationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.BillableUtilization]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /billable_utilizations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.billable_utilizations.list_all():
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
        billable_utilization: models.BillableUtilizationChanges | Mapping[str, Any],
        include: str | Sequence[records.BillableUtilizationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillableUtilization:
        """Change a billable utilization

        Sends ``PUT /billable_utilizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            billable_utilization: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership, creator.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.billable_utilizations.update(
                "7",
                billable_utilization=models.BillableUtilizationChanges(effective_date=datetime.date(2024, 5, 6), target=7),
            )
        """

        return _cast(
            "records.BillableUtilization",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    billable_utilization=billable_utilization,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> BillableUtilizationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return BillableUtilizationsWithRawResponse(self)


class BillableUtilizationsWithRawResponse:
    """The methods of ``billable_utilizations`` with raw responses."""

    def __init__(self, resource: BillableUtilizations) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncBillableUtilizations(AsyncResource):
    """Operations on ``billable_utilizations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        billable_utilization: models.NewBillableUtilization | Mapping[str, Any],
        include: str | Sequence[records.BillableUtilizationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillableUtilization:
        """Create a billable utilization

        Sends ``POST /billable_utilizations``, which is not retried automatically once it may have reached the server.

        Args:
            billable_utilization: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership, creator.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.billable_utilizations.create(
                billable_utilization=models.NewBillableUtilization(effective_date=datetime.date(2024, 5, 6), target=7, account_membership_id="7"),
            )
        """

        return _cast(
            "records.BillableUtilization",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    billable_utilization=billable_utilization,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a billable utilization

        Sends ``DELETE /billable_utilizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.billable_utilizations.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.BillableUtilizationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillableUtilization:
        """Show a billable utilization

        Sends ``GET /billable_utilizations/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: account_membership, creator.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.billable_utilizations.get("7")
        """

        return _cast(
            "records.BillableUtilization",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.BillableUtilizationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.BillableUtilization]:
        """List billable utilizations

        Sends ``GET /billable_utilizations``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership, creator.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
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
            await kantata.billable_utilizations.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
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
        include: str | Sequence[records.BillableUtilizationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.BillableUtilization]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /billable_utilizations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.billable_utilizations.list_all():
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
        billable_utilization: models.BillableUtilizationChanges | Mapping[str, Any],
        include: str | Sequence[records.BillableUtilizationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillableUtilization:
        """Change a billable utilization

        Sends ``PUT /billable_utilizations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            billable_utilization: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_membership, creator.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.billable_utilizations.update(
                "7",
                billable_utilization=models.BillableUtilizationChanges(effective_date=datetime.date(2024, 5, 6), target=7),
            )
        """

        return _cast(
            "records.BillableUtilization",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    billable_utilization=billable_utilization,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncBillableUtilizationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncBillableUtilizationsWithRawResponse(self)


class AsyncBillableUtilizationsWithRawResponse:
    """The methods of ``billable_utilizations`` with raw responses."""

    def __init__(self, resource: AsyncBillableUtilizations) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
