"""``client.custom_task_statuses`` of Kantata OX."""

from __future__ import annotations

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
    name="custom_task_statuses.create",
    method="POST",
    path="/custom_task_statuses",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("custom_task_statuses",), includes=Includes(documented=("task_status_set",))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.task_statuses import _create_custom_task_status_kwargs as _get_kwargs
    from ..models import CreateCustomTaskStatusBody

    names = ("custom_task_status",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateCustomTaskStatusBody(**members))


_DELETE = Operation(
    name="custom_task_statuses.delete",
    method="DELETE",
    path="/custom_task_statuses/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.task_statuses import _delete_custom_task_status_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="custom_task_statuses.get",
    method="GET",
    path="/custom_task_statuses/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("custom_task_statuses",), includes=Includes(documented=("task_status_set",))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.task_statuses import _get_custom_task_status_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="custom_task_statuses.list",
    method="GET",
    path="/custom_task_statuses",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("custom_task_statuses",),
    includes=Includes(documented=("task_status_set",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.task_statuses import _get_custom_task_statuses_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="custom_task_statuses.update",
    method="PUT",
    path="/custom_task_statuses/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("custom_task_statuses",), includes=Includes(documented=("task_status_set",))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.task_statuses import _update_custom_task_status_kwargs as _get_kwargs
    from ..models import UpdateCustomTaskStatusBody

    names = ("custom_task_status",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateCustomTaskStatusBody(**members))


class CustomTaskStatuses(Resource):
    """Operations on ``custom_task_statuses``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        custom_task_status: models.NewCustomTaskStatus | Mapping[str, Any],
        include: str | Sequence[records.CustomTaskStatusInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomTaskStatus:
        """Create a custom task status

        Sends ``POST /custom_task_statuses``, which is not retried automatically once it may have reached the server.

        Args:
            custom_task_status: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: task_status_set.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.custom_task_statuses.create(
                custom_task_status=models.NewCustomTaskStatus(status="Example", category="Example", status_set_id="7"),
            )
        """

        return _cast(
            "records.CustomTaskStatus",
            _record(
                self,
                _CREATE,
                _create_request(
                    custom_task_status=custom_task_status,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a custom task status

        Sends ``DELETE /custom_task_statuses/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.custom_task_statuses.delete("7")
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
        include: str | Sequence[records.CustomTaskStatusInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomTaskStatus:
        """Show a custom task status

        Sends ``GET /custom_task_statuses/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: task_status_set.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.custom_task_statuses.get("7")
        """

        return _cast(
            "records.CustomTaskStatus",
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
        include: str | Sequence[records.CustomTaskStatusInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.CustomTaskStatus]:
        """List custom task statuses

        Sends ``GET /custom_task_statuses``.

        Args:
            include: Comma-separated associations to side-load, without spaces: task_status_set.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.custom_task_statuses.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.CustomTaskStatusInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.CustomTaskStatus]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /custom_task_statuses`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.custom_task_statuses.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        custom_task_status: models.CustomTaskStatusChanges | Mapping[str, Any],
        include: str | Sequence[records.CustomTaskStatusInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomTaskStatus:
        """Change a custom task status

        Sends ``PUT /custom_task_statuses/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            custom_task_status: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: task_status_set.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.custom_task_statuses.update(
                "7",
                custom_task_status=models.CustomTaskStatusChanges(status="Example"),
            )
        """

        return _cast(
            "records.CustomTaskStatus",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    custom_task_status=custom_task_status,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> CustomTaskStatusesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CustomTaskStatusesWithRawResponse(self)


class CustomTaskStatusesWithRawResponse:
    """The methods of ``custom_task_statuses`` with raw responses."""

    def __init__(self, resource: CustomTaskStatuses) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCustomTaskStatuses(AsyncResource):
    """Operations on ``custom_task_statuses``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        custom_task_status: models.NewCustomTaskStatus | Mapping[str, Any],
        include: str | Sequence[records.CustomTaskStatusInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomTaskStatus:
        """Create a custom task status

        Sends ``POST /custom_task_statuses``, which is not retried automatically once it may have reached the server.

        Args:
            custom_task_status: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: task_status_set.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.custom_task_statuses.create(
                custom_task_status=models.NewCustomTaskStatus(status="Example", category="Example", status_set_id="7"),
            )
        """

        return _cast(
            "records.CustomTaskStatus",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    custom_task_status=custom_task_status,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a custom task status

        Sends ``DELETE /custom_task_statuses/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.custom_task_statuses.delete("7")
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
        include: str | Sequence[records.CustomTaskStatusInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomTaskStatus:
        """Show a custom task status

        Sends ``GET /custom_task_statuses/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: task_status_set.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.custom_task_statuses.get("7")
        """

        return _cast(
            "records.CustomTaskStatus",
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
        include: str | Sequence[records.CustomTaskStatusInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.CustomTaskStatus]:
        """List custom task statuses

        Sends ``GET /custom_task_statuses``.

        Args:
            include: Comma-separated associations to side-load, without spaces: task_status_set.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.custom_task_statuses.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.CustomTaskStatusInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.CustomTaskStatus]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /custom_task_statuses`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.custom_task_statuses.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        custom_task_status: models.CustomTaskStatusChanges | Mapping[str, Any],
        include: str | Sequence[records.CustomTaskStatusInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomTaskStatus:
        """Change a custom task status

        Sends ``PUT /custom_task_statuses/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            custom_task_status: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: task_status_set.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.custom_task_statuses.update(
                "7",
                custom_task_status=models.CustomTaskStatusChanges(status="Example"),
            )
        """

        return _cast(
            "records.CustomTaskStatus",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    custom_task_status=custom_task_status,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncCustomTaskStatusesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCustomTaskStatusesWithRawResponse(self)


class AsyncCustomTaskStatusesWithRawResponse:
    """The methods of ``custom_task_statuses`` with raw responses."""

    def __init__(self, resource: AsyncCustomTaskStatuses) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
