"""``client.workweeks`` of Kantata OX."""

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
    name="workweeks.create",
    method="POST",
    path="/workweeks",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("workweeks",), includes=Includes(documented=("workweek_memberships",)))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.workweeks import _create_workweek_kwargs as _get_kwargs
    from ..models import CreateWorkweekBody

    names = ("workweek",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkweekBody(**members))


_DELETE = Operation(
    name="workweeks.delete",
    method="DELETE",
    path="/workweeks/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.workweeks import _delete_workweek_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="workweeks.get",
    method="GET",
    path="/workweeks/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(REGISTRY, ("workweeks",), includes=Includes(documented=("workweek_memberships",)))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.workweeks import _get_workweek_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="workweeks.list",
    method="GET",
    path="/workweeks",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("workweeks",),
    includes=Includes(documented=("workweek_memberships",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc", "start_date:asc", "start_date:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.workweeks import _get_workweeks_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="workweeks.update",
    method="PUT",
    path="/workweeks/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("workweeks",), includes=Includes(documented=("workweek_memberships",)))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.workweeks import _update_workweek_kwargs as _get_kwargs
    from ..models import UpdateWorkweekBody

    names = ("workweek",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkweekBody(**members))


class Workweeks(Resource):
    """Operations on ``workweeks``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        workweek: models.NewWorkweek | Mapping[str, Any],
        enable_workweeks: bool | Unset = UNSET,
        include: str | Sequence[records.WorkweekInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workweek:
        """Create a workweek

        Sends ``POST /workweeks``, which is not retried automatically once it may have reached the server.

        Args:
            workweek: Not described in the vendor's document.
            enable_workweeks: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: workweek_memberships.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.workweeks.create(
                workweek=models.NewWorkweek(start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.Workweek",
            _record(
                self,
                _CREATE,
                _create_request(
                    workweek=workweek,
                    enable_workweeks=enable_workweeks,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workweek

        Sends ``DELETE /workweeks/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workweeks.delete("7")
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
        include: str | Sequence[records.WorkweekInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workweek:
        """Show a workweek

        Sends ``GET /workweeks/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: workweek_memberships.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workweeks.get("7")
        """

        return _cast(
            "records.Workweek",
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
        effective_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.WorkweekInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkweekOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Workweek]:
        """List workweeks

        Sends ``GET /workweeks``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            effective_date: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: workweek_memberships.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, start_date:asc, start_date:desc; anything else
                falls back to the default. The server's default is 'start_date:asc'.
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
            kantata.workweeks.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_date=effective_date,
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
        effective_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.WorkweekInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkweekOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Workweek]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workweeks`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.workweeks.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_date=effective_date,
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
        workweek: models.WorkweekChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkweekInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workweek:
        """Change a workweek

        Sends ``PUT /workweeks/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workweek: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: workweek_memberships.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.workweeks.update(
                "7",
                workweek=models.WorkweekChanges(start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.Workweek",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workweek=workweek,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> WorkweeksWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WorkweeksWithRawResponse(self)


class WorkweeksWithRawResponse:
    """The methods of ``workweeks`` with raw responses."""

    def __init__(self, resource: Workweeks) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncWorkweeks(AsyncResource):
    """Operations on ``workweeks``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        workweek: models.NewWorkweek | Mapping[str, Any],
        enable_workweeks: bool | Unset = UNSET,
        include: str | Sequence[records.WorkweekInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workweek:
        """Create a workweek

        Sends ``POST /workweeks``, which is not retried automatically once it may have reached the server.

        Args:
            workweek: Not described in the vendor's document.
            enable_workweeks: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: workweek_memberships.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.workweeks.create(
                workweek=models.NewWorkweek(start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.Workweek",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    workweek=workweek,
                    enable_workweeks=enable_workweeks,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workweek

        Sends ``DELETE /workweeks/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workweeks.delete("7")
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
        include: str | Sequence[records.WorkweekInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workweek:
        """Show a workweek

        Sends ``GET /workweeks/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: workweek_memberships.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workweeks.get("7")
        """

        return _cast(
            "records.Workweek",
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
        effective_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.WorkweekInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkweekOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Workweek]:
        """List workweeks

        Sends ``GET /workweeks``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            effective_date: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: workweek_memberships.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, start_date:asc, start_date:desc; anything else
                falls back to the default. The server's default is 'start_date:asc'.
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
            await kantata.workweeks.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_date=effective_date,
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
        effective_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.WorkweekInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkweekOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Workweek]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workweeks`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.workweeks.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_date=effective_date,
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
        workweek: models.WorkweekChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkweekInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workweek:
        """Change a workweek

        Sends ``PUT /workweeks/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workweek: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: workweek_memberships.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.workweeks.update(
                "7",
                workweek=models.WorkweekChanges(start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.Workweek",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workweek=workweek,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncWorkweeksWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWorkweeksWithRawResponse(self)


class AsyncWorkweeksWithRawResponse:
    """The methods of ``workweeks`` with raw responses."""

    def __init__(self, resource: AsyncWorkweeks) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
