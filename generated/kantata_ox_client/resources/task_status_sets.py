"""``client.task_status_sets`` of Kantata OX."""

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
    name="task_status_sets.create",
    method="POST",
    path="/task_status_sets",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("task_status_sets",), includes=Includes(documented=("custom_task_statuses",))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets import _create_task_status_set_kwargs as _get_kwargs
    from ..models import CreateTaskStatusSetBody

    names = ("task_status_set",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateTaskStatusSetBody(**members))


_DELETE = Operation(
    name="task_status_sets.delete",
    method="DELETE",
    path="/task_status_sets/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets import _delete_task_status_set_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="task_status_sets.get",
    method="GET",
    path="/task_status_sets/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("task_status_sets",), includes=Includes(documented=("custom_task_statuses",))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets import _get_task_status_set_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="task_status_sets.list",
    method="GET",
    path="/task_status_sets",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("task_status_sets",),
    includes=Includes(documented=("custom_task_statuses",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets import _get_task_status_sets_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="task_status_sets.update",
    method="PUT",
    path="/task_status_sets/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("task_status_sets",), includes=Includes(documented=("custom_task_statuses",))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets import _update_task_status_set_kwargs as _get_kwargs
    from ..models import UpdateTaskStatusSetBody

    names = ("task_status_set",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateTaskStatusSetBody(**members))


_UPDATE_ACCOUNT_DEFAULT = Operation(
    name="task_status_sets.update_account_default",
    method="PUT",
    path="/task_status_sets/{id}/update_account_default",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE_ACCOUNT_DEFAULT__RECORDS = RecordsOperation(
    REGISTRY, ("task_status_sets",), includes=Includes(documented=("custom_task_statuses",))
)


@_UPDATE_ACCOUNT_DEFAULT.request_builder
def _update_account_default_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets import _update_account_default_kwargs as _get_kwargs

    return _get_kwargs(**given)


class TaskStatusSets(Resource):
    """Operations on ``task_status_sets``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        task_status_set: models.NewTaskStatusSet | Mapping[str, Any],
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TaskStatusSet:
        """Create a task status set

        Sends ``POST /task_status_sets``, which is not retried automatically once it may have reached the server.

        Args:
            task_status_set: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.task_status_sets.create(
                task_status_set=models.NewTaskStatusSet(name="Example"),
            )
        """

        return _cast(
            "records.TaskStatusSet",
            _record(
                self,
                _CREATE,
                _create_request(
                    task_status_set=task_status_set,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a task status set

        Sends ``DELETE /task_status_sets/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.task_status_sets.delete("7")
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
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TaskStatusSet:
        """Show a task status set

        Sends ``GET /task_status_sets/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.task_status_sets.get("7")
        """

        return _cast(
            "records.TaskStatusSet",
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
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.TaskStatusSet]:
        """List task status sets

        Sends ``GET /task_status_sets``.

        Args:
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.
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
            kantata.task_status_sets.list()
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
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.TaskStatusSet]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /task_status_sets`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.task_status_sets.list_all():
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
        task_status_set: models.TaskStatusSetChanges | Mapping[str, Any],
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TaskStatusSet:
        """Change a task status set

        Sends ``PUT /task_status_sets/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            task_status_set: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.task_status_sets.update(
                "7",
                task_status_set=models.TaskStatusSetChanges(name="Example"),
            )
        """

        return _cast(
            "records.TaskStatusSet",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    task_status_set=task_status_set,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    def update_account_default(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TaskStatusSet:
        """Make a task status set the default of the account

        Sends ``PUT /task_status_sets/{id}/update_account_default``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.task_status_sets.update_account_default("7")
        """

        return _cast(
            "records.TaskStatusSet",
            _record(
                self,
                _UPDATE_ACCOUNT_DEFAULT,
                _update_account_default_request(
                    id=id,
                    include=include,
                ),
                _UPDATE_ACCOUNT_DEFAULT__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> TaskStatusSetsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return TaskStatusSetsWithRawResponse(self)


class TaskStatusSetsWithRawResponse:
    """The methods of ``task_status_sets`` with raw responses."""

    def __init__(self, resource: TaskStatusSets) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)
        self.update_account_default = raw(raw_resource.update_account_default)


class AsyncTaskStatusSets(AsyncResource):
    """Operations on ``task_status_sets``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        task_status_set: models.NewTaskStatusSet | Mapping[str, Any],
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TaskStatusSet:
        """Create a task status set

        Sends ``POST /task_status_sets``, which is not retried automatically once it may have reached the server.

        Args:
            task_status_set: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.task_status_sets.create(
                task_status_set=models.NewTaskStatusSet(name="Example"),
            )
        """

        return _cast(
            "records.TaskStatusSet",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    task_status_set=task_status_set,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a task status set

        Sends ``DELETE /task_status_sets/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.task_status_sets.delete("7")
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
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TaskStatusSet:
        """Show a task status set

        Sends ``GET /task_status_sets/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.task_status_sets.get("7")
        """

        return _cast(
            "records.TaskStatusSet",
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
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.TaskStatusSet]:
        """List task status sets

        Sends ``GET /task_status_sets``.

        Args:
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.
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
            await kantata.task_status_sets.list()
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
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.TaskStatusSet]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /task_status_sets`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.task_status_sets.list_all():
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
        task_status_set: models.TaskStatusSetChanges | Mapping[str, Any],
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TaskStatusSet:
        """Change a task status set

        Sends ``PUT /task_status_sets/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            task_status_set: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.task_status_sets.update(
                "7",
                task_status_set=models.TaskStatusSetChanges(name="Example"),
            )
        """

        return _cast(
            "records.TaskStatusSet",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    task_status_set=task_status_set,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    async def update_account_default(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TaskStatusSet:
        """Make a task status set the default of the account

        Sends ``PUT /task_status_sets/{id}/update_account_default``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.task_status_sets.update_account_default("7")
        """

        return _cast(
            "records.TaskStatusSet",
            await _async_record(
                self,
                _UPDATE_ACCOUNT_DEFAULT,
                _update_account_default_request(
                    id=id,
                    include=include,
                ),
                _UPDATE_ACCOUNT_DEFAULT__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncTaskStatusSetsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncTaskStatusSetsWithRawResponse(self)


class AsyncTaskStatusSetsWithRawResponse:
    """The methods of ``task_status_sets`` with raw responses."""

    def __init__(self, resource: AsyncTaskStatusSets) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
        self.update_account_default = async_raw(raw_resource.update_account_default)
