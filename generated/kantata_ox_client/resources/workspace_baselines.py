"""``client.workspace_baselines`` of Kantata OX."""

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
    name="workspace_baselines.create",
    method="POST",
    path="/workspace_baselines",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("workspace_baselines",), includes=Includes(documented=("creator", "payload", "workspace"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_baselines import _create_workspace_baseline_kwargs as _get_kwargs
    from ..models import CreateWorkspaceBaselineBody

    names = ("workspace_baseline",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceBaselineBody(**members))


_DELETE = Operation(
    name="workspace_baselines.delete",
    method="DELETE",
    path="/workspace_baselines/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_baselines import _delete_workspace_baseline_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="workspace_baselines.get",
    method="GET",
    path="/workspace_baselines/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("workspace_baselines",), includes=Includes(documented=("creator", "payload", "workspace"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_baselines import _get_workspace_baseline_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="workspace_baselines.list",
    method="GET",
    path="/workspace_baselines",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_baselines",),
    includes=Includes(documented=("creator", "payload", "workspace")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_baselines import _get_workspace_baselines_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="workspace_baselines.update",
    method="PUT",
    path="/workspace_baselines/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("workspace_baselines",), includes=Includes(documented=("creator", "payload", "workspace"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_baselines import _update_workspace_baseline_kwargs as _get_kwargs
    from ..models import UpdateWorkspaceBaselineBody

    names = ("workspace_baseline",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceBaselineBody(**members))


class WorkspaceBaselines(Resource):
    """Operations on ``workspace_baselines``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        workspace_baseline: models.NewWorkspaceBaseline | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceBaselineInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceBaseline:
        """Create a workspace baseline

        Sends ``POST /workspace_baselines``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_baseline: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, payload, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workspace_baselines.create(
                workspace_baseline=models.NewWorkspaceBaseline(title="Example"),
            )
        """

        return _cast(
            "records.WorkspaceBaseline",
            _record(
                self,
                _CREATE,
                _create_request(
                    workspace_baseline=workspace_baseline,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workspace baseline

        Sends ``DELETE /workspace_baselines/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspace_baselines.delete("7")
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
        include: str | Sequence[records.WorkspaceBaselineInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceBaseline:
        """Show a workspace baseline

        Sends ``GET /workspace_baselines/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: creator, payload, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspace_baselines.get("7")
        """

        return _cast(
            "records.WorkspaceBaseline",
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
        include: str | Sequence[records.WorkspaceBaselineInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceBaselineOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.WorkspaceBaseline]:
        """List workspace baselines

        Sends ``GET /workspace_baselines``.

        Args:
            include: Comma-separated associations to side-load, without spaces: creator, payload, workspace.
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
            kantata.workspace_baselines.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                include=include,
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
        include: str | Sequence[records.WorkspaceBaselineInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceBaselineOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.WorkspaceBaseline]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_baselines`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.workspace_baselines.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
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
        workspace_baseline: models.WorkspaceBaselineChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceBaselineInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceBaseline:
        """Change a workspace baseline

        Sends ``PUT /workspace_baselines/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_baseline: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, payload, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.workspace_baselines.update(
                "7",
                workspace_baseline=models.WorkspaceBaselineChanges(title="Example"),
            )
        """

        return _cast(
            "records.WorkspaceBaseline",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace_baseline=workspace_baseline,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> WorkspaceBaselinesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WorkspaceBaselinesWithRawResponse(self)


class WorkspaceBaselinesWithRawResponse:
    """The methods of ``workspace_baselines`` with raw responses."""

    def __init__(self, resource: WorkspaceBaselines) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncWorkspaceBaselines(AsyncResource):
    """Operations on ``workspace_baselines``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        workspace_baseline: models.NewWorkspaceBaseline | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceBaselineInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceBaseline:
        """Create a workspace baseline

        Sends ``POST /workspace_baselines``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_baseline: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, payload, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_baselines.create(
                workspace_baseline=models.NewWorkspaceBaseline(title="Example"),
            )
        """

        return _cast(
            "records.WorkspaceBaseline",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    workspace_baseline=workspace_baseline,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workspace baseline

        Sends ``DELETE /workspace_baselines/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspace_baselines.delete("7")
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
        include: str | Sequence[records.WorkspaceBaselineInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceBaseline:
        """Show a workspace baseline

        Sends ``GET /workspace_baselines/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: creator, payload, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspace_baselines.get("7")
        """

        return _cast(
            "records.WorkspaceBaseline",
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
        include: str | Sequence[records.WorkspaceBaselineInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceBaselineOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.WorkspaceBaseline]:
        """List workspace baselines

        Sends ``GET /workspace_baselines``.

        Args:
            include: Comma-separated associations to side-load, without spaces: creator, payload, workspace.
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
            await kantata.workspace_baselines.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                include=include,
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
        include: str | Sequence[records.WorkspaceBaselineInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceBaselineOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.WorkspaceBaseline]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_baselines`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.workspace_baselines.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
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
        workspace_baseline: models.WorkspaceBaselineChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceBaselineInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceBaseline:
        """Change a workspace baseline

        Sends ``PUT /workspace_baselines/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_baseline: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, payload, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_baselines.update(
                "7",
                workspace_baseline=models.WorkspaceBaselineChanges(title="Example"),
            )
        """

        return _cast(
            "records.WorkspaceBaseline",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace_baseline=workspace_baseline,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncWorkspaceBaselinesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWorkspaceBaselinesWithRawResponse(self)


class AsyncWorkspaceBaselinesWithRawResponse:
    """The methods of ``workspace_baselines`` with raw responses."""

    def __init__(self, resource: AsyncWorkspaceBaselines) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
