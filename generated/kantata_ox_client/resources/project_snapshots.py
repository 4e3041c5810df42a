"""``client.project_snapshots`` of Kantata OX."""

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
    name="project_snapshots.create",
    method="POST",
    path="/project_snapshots",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_snapshots",),
    includes=Includes(
        documented=(
            "project_snapshot_assignments",
            "project_snapshot_custom_field_values",
            "project_snapshot_resources",
            "project_snapshot_task_custom_field_values",
            "project_snapshot_tasks",
        )
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.project_snapshots import _create_project_snapshot_kwargs as _get_kwargs
    from ..models import CreateProjectSnapshotBody

    names = ("project_snapshot",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateProjectSnapshotBody(**members))


_LIST = Operation(
    name="project_snapshots.list",
    method="GET",
    path="/project_snapshots",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_snapshots",),
    includes=Includes(
        documented=(
            "project_snapshot_assignments",
            "project_snapshot_custom_field_values",
            "project_snapshot_resources",
            "project_snapshot_task_custom_field_values",
            "project_snapshot_tasks",
        )
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.project_snapshots import _get_project_snapshots_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="project_snapshots.update",
    method="PUT",
    path="/project_snapshots/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_snapshots",),
    includes=Includes(
        documented=(
            "project_snapshot_assignments",
            "project_snapshot_custom_field_values",
            "project_snapshot_resources",
            "project_snapshot_task_custom_field_values",
            "project_snapshot_tasks",
        )
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.project_snapshots import _update_project_snapshot_kwargs as _get_kwargs
    from ..models import UpdateProjectSnapshotBody

    names = ("project_snapshot",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateProjectSnapshotBody(**members))


class ProjectSnapshots(Resource):
    """Operations on ``project_snapshots``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        project_snapshot: models.NewProjectSnapshot | Mapping[str, Any],
        include: str | Sequence[records.ProjectSnapshotInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectSnapshot:
        """Create a project snapshot

        Has a rate limit of its own.

        Sends ``POST /project_snapshots``, which is not retried automatically once it may have reached the server.

        Args:
            project_snapshot: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_snapshot_assignments,
                project_snapshot_custom_field_values, project_snapshot_resources,
                project_snapshot_task_custom_field_values, project_snapshot_tasks.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.project_snapshots.create(
                project_snapshot=models.NewProjectSnapshot(workspace_id="7"),
            )
        """

        return _cast(
            "records.ProjectSnapshot",
            _record(
                self,
                _CREATE,
                _create_request(
                    project_snapshot=project_snapshot,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        by_title: str | Unset = UNSET,
        include: str | Sequence[records.ProjectSnapshotInclude] | Unset = UNSET,
        is_baseline: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectSnapshotOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectSnapshot]:
        """List project snapshots

        Sends ``GET /project_snapshots``.

        Args:
            by_title: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_snapshot_assignments,
                project_snapshot_custom_field_values, project_snapshot_resources,
                project_snapshot_task_custom_field_values, project_snapshot_tasks.
            is_baseline: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.project_snapshots.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                by_title=by_title,
                include=include,
                is_baseline=is_baseline,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_title: str | Unset = UNSET,
        include: str | Sequence[records.ProjectSnapshotInclude] | Unset = UNSET,
        is_baseline: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectSnapshotOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ProjectSnapshot]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_snapshots`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.project_snapshots.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                by_title=by_title,
                include=include,
                is_baseline=is_baseline,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        project_snapshot: models.ProjectSnapshotChanges | Mapping[str, Any],
        include: str | Sequence[records.ProjectSnapshotInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectSnapshot:
        """Change a project snapshot

        Sends ``PUT /project_snapshots/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            project_snapshot: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_snapshot_assignments,
                project_snapshot_custom_field_values, project_snapshot_resources,
                project_snapshot_task_custom_field_values, project_snapshot_tasks.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.project_snapshots.update(
                "7",
                project_snapshot=models.ProjectSnapshotChanges(title="Example"),
            )
        """

        return _cast(
            "records.ProjectSnapshot",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    project_snapshot=project_snapshot,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> ProjectSnapshotsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ProjectSnapshotsWithRawResponse(self)


class ProjectSnapshotsWithRawResponse:
    """The methods of ``project_snapshots`` with raw responses."""

    def __init__(self, resource: ProjectSnapshots) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncProjectSnapshots(AsyncResource):
    """Operations on ``project_snapshots``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        project_snapshot: models.NewProjectSnapshot | Mapping[str, Any],
        include: str | Sequence[records.ProjectSnapshotInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectSnapshot:
        """Create a project snapshot

        Has a rate limit of its own.

        Sends ``POST /project_snapshots``, which is not retried automatically once it may have reached the server.

        Args:
            project_snapshot: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_snapshot_assignments,
                project_snapshot_custom_field_values, project_snapshot_resources,
                project_snapshot_task_custom_field_values, project_snapshot_tasks.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.project_snapshots.create(
                project_snapshot=models.NewProjectSnapshot(workspace_id="7"),
            )
        """

        return _cast(
            "records.ProjectSnapshot",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    project_snapshot=project_snapshot,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        by_title: str | Unset = UNSET,
        include: str | Sequence[records.ProjectSnapshotInclude] | Unset = UNSET,
        is_baseline: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectSnapshotOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectSnapshot]:
        """List project snapshots

        Sends ``GET /project_snapshots``.

        Args:
            by_title: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_snapshot_assignments,
                project_snapshot_custom_field_values, project_snapshot_resources,
                project_snapshot_task_custom_field_values, project_snapshot_tasks.
            is_baseline: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.project_snapshots.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                by_title=by_title,
                include=include,
                is_baseline=is_baseline,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_title: str | Unset = UNSET,
        include: str | Sequence[records.ProjectSnapshotInclude] | Unset = UNSET,
        is_baseline: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectSnapshotOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ProjectSnapshot]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_snapshots`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.project_snapshots.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                by_title=by_title,
                include=include,
                is_baseline=is_baseline,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        project_snapshot: models.ProjectSnapshotChanges | Mapping[str, Any],
        include: str | Sequence[records.ProjectSnapshotInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectSnapshot:
        """Change a project snapshot

        Sends ``PUT /project_snapshots/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            project_snapshot: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_snapshot_assignments,
                project_snapshot_custom_field_values, project_snapshot_resources,
                project_snapshot_task_custom_field_values, project_snapshot_tasks.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.project_snapshots.update(
                "7",
                project_snapshot=models.ProjectSnapshotChanges(title="Example"),
            )
        """

        return _cast(
            "records.ProjectSnapshot",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    project_snapshot=project_snapshot,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncProjectSnapshotsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncProjectSnapshotsWithRawResponse(self)


class AsyncProjectSnapshotsWithRawResponse:
    """The methods of ``project_snapshots`` with raw responses."""

    def __init__(self, resource: AsyncProjectSnapshots) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
