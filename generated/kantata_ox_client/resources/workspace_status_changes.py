"""``client.workspace_status_changes`` of Kantata OX."""

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
    name="workspace_status_changes.create",
    method="POST",
    path="/workspace_status_changes",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("workspace_status_changes",), includes=Includes(documented=("user", "workspace"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_status_changes import _create_workspace_status_change_kwargs as _get_kwargs
    from ..models import CreateWorkspaceStatusChangeBody

    names = ("workspace_status_change",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceStatusChangeBody(**members))


_GET = Operation(
    name="workspace_status_changes.get",
    method="GET",
    path="/workspace_status_changes/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("workspace_status_changes",), includes=Includes(documented=("user", "workspace"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_status_changes import _get_workspace_status_change_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="workspace_status_changes.list",
    method="GET",
    path="/workspace_status_changes",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_status_changes",),
    includes=Includes(documented=("user", "workspace")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_status_changes import _get_workspace_status_changes_kwargs as _get_kwargs

    return _get_kwargs(**given)


class WorkspaceStatusChanges(Resource):
    """Operations on ``workspace_status_changes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        workspace_status_change: models.NewWorkspaceStatusChange | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceStatusChangeInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceStatusChange:
        """Create a workspace status change

        Sends ``POST /workspace_status_changes``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_status_change: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workspace_status_changes.create(
                workspace_status_change=models.NewWorkspaceStatusChange(workspace_id="7", to_status_key=7),
            )
        """

        return _cast(
            "records.WorkspaceStatusChange",
            _record(
                self,
                _CREATE,
                _create_request(
                    workspace_status_change=workspace_status_change,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.WorkspaceStatusChangeInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceStatusChange:
        """Show a workspace status change

        Sends ``GET /workspace_status_changes/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspace_status_changes.get("7")
        """

        return _cast(
            "records.WorkspaceStatusChange",
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
        workspace_id: str | int,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.WorkspaceStatusChangeInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceStatusChangeOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.WorkspaceStatusChange]:
        """List workspace status changes

        Sends ``GET /workspace_status_changes``.

        Args:
            workspace_id: Id of the workspace.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workspace.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
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
            kantata.workspace_status_changes.list(workspace_id="7")
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                workspace_id=workspace_id,
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
        workspace_id: str | int,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.WorkspaceStatusChangeInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceStatusChangeOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.WorkspaceStatusChange]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_status_changes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.workspace_status_changes.list_all(workspace_id="7"):
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                workspace_id=workspace_id,
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

    @cached_property
    def with_raw_response(self) -> WorkspaceStatusChangesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WorkspaceStatusChangesWithRawResponse(self)


class WorkspaceStatusChangesWithRawResponse:
    """The methods of ``workspace_status_changes`` with raw responses."""

    def __init__(self, resource: WorkspaceStatusChanges) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncWorkspaceStatusChanges(AsyncResource):
    """Operations on ``workspace_status_changes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        workspace_status_change: models.NewWorkspaceStatusChange | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceStatusChangeInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceStatusChange:
        """Create a workspace status change

        Sends ``POST /workspace_status_changes``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_status_change: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_status_changes.create(
                workspace_status_change=models.NewWorkspaceStatusChange(workspace_id="7", to_status_key=7),
            )
        """

        return _cast(
            "records.WorkspaceStatusChange",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    workspace_status_change=workspace_status_change,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.WorkspaceStatusChangeInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceStatusChange:
        """Show a workspace status change

        Sends ``GET /workspace_status_changes/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspace_status_changes.get("7")
        """

        return _cast(
            "records.WorkspaceStatusChange",
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
        workspace_id: str | int,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.WorkspaceStatusChangeInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceStatusChangeOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.WorkspaceStatusChange]:
        """List workspace status changes

        Sends ``GET /workspace_status_changes``.

        Args:
            workspace_id: Id of the workspace.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workspace.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
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
            await kantata.workspace_status_changes.list(workspace_id="7")
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                workspace_id=workspace_id,
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
        workspace_id: str | int,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.WorkspaceStatusChangeInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceStatusChangeOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.WorkspaceStatusChange]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_status_changes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.workspace_status_changes.list_all(workspace_id="7"):
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                workspace_id=workspace_id,
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

    @cached_property
    def with_raw_response(self) -> AsyncWorkspaceStatusChangesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWorkspaceStatusChangesWithRawResponse(self)


class AsyncWorkspaceStatusChangesWithRawResponse:
    """The methods of ``workspace_status_changes`` with raw responses."""

    def __init__(self, resource: AsyncWorkspaceStatusChanges) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
