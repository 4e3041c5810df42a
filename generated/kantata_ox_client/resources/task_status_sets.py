"""``client.task_status_sets`` of Kantata OX."""

from __future__ import annotations

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
    name="task_status_sets.create",
    method="POST",
    path="/task_status_sets",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_RECORDS = RecordsOperation(
    REGISTRY, ("task_status_sets",), includes=Includes(documented=("custom_task_statuses",))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets.create_task_status_set import _get_kwargs
    from ..models.create_task_status_set_body import CreateTaskStatusSetBody

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
    from ..api.task_status_sets.delete_task_status_set import _get_kwargs

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
_GET_RECORDS = RecordsOperation(
    REGISTRY, ("task_status_sets",), includes=Includes(documented=("custom_task_statuses",))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets.get_task_status_set import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="task_status_sets.list",
    method="GET",
    path="/task_status_sets",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    styles={"include": "comma", "only": "comma"},
)
_LIST_RECORDS = RecordsOperation(
    REGISTRY,
    ("task_status_sets",),
    includes=Includes(documented=("custom_task_statuses",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets.get_task_status_sets import _get_kwargs

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
_UPDATE_RECORDS = RecordsOperation(
    REGISTRY, ("task_status_sets",), includes=Includes(documented=("custom_task_statuses",))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets.update_task_status_set import _get_kwargs
    from ..models.update_task_status_set_body import UpdateTaskStatusSetBody

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
_UPDATE_ACCOUNT_DEFAULT_RECORDS = RecordsOperation(
    REGISTRY, ("task_status_sets",), includes=Includes(documented=("custom_task_statuses",))
)


@_UPDATE_ACCOUNT_DEFAULT.request_builder
def _update_account_default_request(**given: Any) -> dict[str, Any]:
    from ..api.task_status_sets.update_account_default import _get_kwargs

    return _get_kwargs(**given)


class TaskStatusSets(Resource):
    """Operations on ``task_status_sets``."""

    def create(
        self,
        *,
        task_status_set: models.NewTaskStatusSet,
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
    ) -> RecordPage[records.TaskStatusSet]:
        """Create a task status set

        Sends ``POST /task_status_sets``, which is not retried automatically once it may have reached the server.

        Args:
            task_status_set: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.

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
                task_status_set=task_status_set,
                include=include,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete a task status set

        Sends ``DELETE /task_status_sets/{id}``, which is not retried automatically once it may have reached the server.

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

    def get(
        self, id: str | int, *, include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET
    ) -> RecordPage[records.TaskStatusSet]:
        """Show a task status set

        Sends ``GET /task_status_sets/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.

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
            _GET,
            _get_request(
                id=id,
                include=include,
            ),
            _GET_RECORDS,
        )

    def list(
        self,
        *,
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
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
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Iterator[records.TaskStatusSet]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /task_status_sets`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    def update(
        self,
        id: str | int,
        *,
        task_status_set: models.TaskStatusSetChanges,
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
    ) -> RecordPage[records.TaskStatusSet]:
        """Change a task status set

        Sends ``PUT /task_status_sets/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            task_status_set: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.

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
                task_status_set=task_status_set,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    def update_account_default(
        self, id: str | int, *, include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET
    ) -> RecordPage[records.TaskStatusSet]:
        """Make a task status set the default of the account

        Sends ``PUT /task_status_sets/{id}/update_account_default``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.

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
            _UPDATE_ACCOUNT_DEFAULT,
            _update_account_default_request(
                id=id,
                include=include,
            ),
            _UPDATE_ACCOUNT_DEFAULT_RECORDS,
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
    """Operations on ``task_status_sets``."""

    async def create(
        self,
        *,
        task_status_set: models.NewTaskStatusSet,
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
    ) -> AsyncRecordPage[records.TaskStatusSet]:
        """Create a task status set

        Sends ``POST /task_status_sets``, which is not retried automatically once it may have reached the server.

        Args:
            task_status_set: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.

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
                task_status_set=task_status_set,
                include=include,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a task status set

        Sends ``DELETE /task_status_sets/{id}``, which is not retried automatically once it may have reached the server.

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

    async def get(
        self, id: str | int, *, include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET
    ) -> AsyncRecordPage[records.TaskStatusSet]:
        """Show a task status set

        Sends ``GET /task_status_sets/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.

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
            _GET,
            _get_request(
                id=id,
                include=include,
            ),
            _GET_RECORDS,
        )

    async def list(
        self,
        *,
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
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
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncIterator[records.TaskStatusSet]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /task_status_sets`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    async def update(
        self,
        id: str | int,
        *,
        task_status_set: models.TaskStatusSetChanges,
        include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET,
    ) -> AsyncRecordPage[records.TaskStatusSet]:
        """Change a task status set

        Sends ``PUT /task_status_sets/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            task_status_set: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.

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
                task_status_set=task_status_set,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    async def update_account_default(
        self, id: str | int, *, include: str | Sequence[records.TaskStatusSetInclude] | Unset = UNSET
    ) -> AsyncRecordPage[records.TaskStatusSet]:
        """Make a task status set the default of the account

        Sends ``PUT /task_status_sets/{id}/update_account_default``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_task_statuses.

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
            _UPDATE_ACCOUNT_DEFAULT,
            _update_account_default_request(
                id=id,
                include=include,
            ),
            _UPDATE_ACCOUNT_DEFAULT_RECORDS,
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
