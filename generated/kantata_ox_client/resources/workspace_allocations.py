"""``client.workspace_allocations`` of Kantata OX."""

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
    name="workspace_allocations.create",
    method="POST",
    path="/workspace_allocations",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_allocations",),
    includes=Includes(documented=("creator", "external_references", "updater", "workspace", "workspace_resource")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_allocations import _create_workspace_allocation_kwargs as _get_kwargs
    from ..models import CreateWorkspaceAllocationBody

    names = ("workspace_allocation",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceAllocationBody(**members))


_CREATE_MANY = Operation(
    name="workspace_allocations.create_many",
    method="POST",
    path="/workspace_allocations",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_allocations",),
    includes=Includes(documented=("creator", "external_references", "updater", "workspace", "workspace_resource")),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_allocations import _create_workspace_allocation_kwargs as _get_kwargs
    from ..models import CreateWorkspaceAllocationBody

    names = ("workspace_allocations",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceAllocationBody(**members))


_DELETE = Operation(
    name="workspace_allocations.delete",
    method="DELETE",
    path="/workspace_allocations/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_allocations import _delete_workspace_allocation_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="workspace_allocations.get",
    method="GET",
    path="/workspace_allocations/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_allocations",),
    includes=Includes(documented=("creator", "external_references", "updater", "workspace", "workspace_resource")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_allocations import _get_workspace_allocation_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="workspace_allocations.list",
    method="GET",
    path="/workspace_allocations",
    success=(200,),
    retryable=True,
    lists=frozenset(
        (
            "external_reference_service_model_refs",
            "include",
            "only",
            "user_ids",
            "workspace_ids",
            "workspace_resource_ids",
        )
    ),
    filters=frozenset(("only", "user_ids", "workspace_ids", "workspace_resource_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "include": "comma",
        "only": "comma",
        "user_ids": "comma",
        "workspace_ids": "comma",
        "workspace_resource_ids": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_allocations",),
    includes=Includes(documented=("creator", "external_references", "updater", "workspace", "workspace_resource")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("updated_at:asc", "updated_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_allocations import _get_workspace_allocations_kwargs as _get_kwargs

    return _get_kwargs(**given)


_SPLIT = Operation(
    name="workspace_allocations.split",
    method="PUT",
    path="/workspace_allocations/split",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_SPLIT__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_allocations",),
    includes=Includes(documented=("creator", "external_references", "updater", "workspace", "workspace_resource")),
)


@_SPLIT.request_builder
def _split_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_allocations import _split_workspace_allocation_by_date_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="workspace_allocations.update",
    method="PUT",
    path="/workspace_allocations/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_allocations",),
    includes=Includes(documented=("creator", "external_references", "updater", "workspace", "workspace_resource")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_allocations import _update_workspace_allocation_kwargs as _get_kwargs
    from ..models import UpdateWorkspaceAllocationBody

    names = ("workspace_allocation",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceAllocationBody(**members))


class WorkspaceAllocations(Resource):
    """Operations on ``workspace_allocations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        workspace_allocation: models.NewWorkspaceAllocation | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceAllocation:
        """Create a workspace allocation

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /workspace_allocations``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_allocation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.workspace_allocations.create(
                workspace_allocation=models.NewWorkspaceAllocation(resource_id="7", start_date=datetime.date(2024, 5, 6), end_date=datetime.date(2024, 5, 6), minutes=7),
            )
        """

        return _cast(
            "records.WorkspaceAllocation",
            _record(
                self,
                _CREATE,
                _create_request(
                    workspace_allocation=workspace_allocation,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        workspace_allocations: Sequence[models.NewWorkspaceAllocation | Mapping[str, Any]],
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.WorkspaceAllocation]:
        """Create a workspace allocation

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /workspace_allocations``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_allocations: Up to 200 in place of one.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.workspace_allocations.create_many(
                workspace_allocations=[models.NewWorkspaceAllocation(resource_id="7", start_date=datetime.date(2024, 5, 6), end_date=datetime.date(2024, 5, 6), minutes=7)],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                workspace_allocations=workspace_allocations,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workspace allocation

        Sends ``DELETE /workspace_allocations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspace_allocations.delete("7")
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
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceAllocation:
        """Show a workspace allocation

        Sends ``GET /workspace_allocations/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspace_allocations.get("7")
        """

        return _cast(
            "records.WorkspaceAllocation",
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
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        named_resources_only: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceAllocationOrder | Unset = UNSET,
        overlaps_with_date_range: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        unnamed_resources_only: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_resource_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.WorkspaceAllocation]:
        """List workspace allocations

        Sends ``GET /workspace_allocations``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            named_resources_only: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of updated_at:asc, updated_at:desc; anything else falls back to the default. The
                server's default is 'updated_at:desc'.
            overlaps_with_date_range: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            type_: Not described in the vendor's document.
            unnamed_resources_only: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_ids: Comma-separated ids.
            workspace_ids: Comma-separated ids.
            workspace_resource_ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.workspace_allocations.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                named_resources_only=named_resources_only,
                only=only,
                order=order,
                overlaps_with_date_range=overlaps_with_date_range,
                page=page,
                per_page=per_page,
                type_=type_,
                unnamed_resources_only=unnamed_resources_only,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_ids=workspace_ids,
                workspace_resource_ids=workspace_resource_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        named_resources_only: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceAllocationOrder | Unset = UNSET,
        overlaps_with_date_range: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        unnamed_resources_only: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_resource_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.WorkspaceAllocation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_allocations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.workspace_allocations.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                named_resources_only=named_resources_only,
                only=only,
                order=order,
                overlaps_with_date_range=overlaps_with_date_range,
                page=page,
                per_page=per_page,
                type_=type_,
                unnamed_resources_only=unnamed_resources_only,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_ids=workspace_ids,
                workspace_resource_ids=workspace_resource_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def split(
        self,
        *,
        split_date: datetime.date,
        workspace_allocation_id: str | int,
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.WorkspaceAllocation]:
        """Split a workspace allocation at a day

        Sends ``PUT /workspace_allocations/split``, which is not retried automatically once it may have reached the server.

        Args:
            split_date: Day on which the second part starts.
            workspace_allocation_id: Id of the workspace allocation.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime

            kantata.workspace_allocations.split(
                split_date=datetime.date(2024, 5, 6),
                workspace_allocation_id="7",
            )
        """

        return _records_page(
            self,
            _SPLIT,
            _split_request(
                split_date=split_date,
                workspace_allocation_id=workspace_allocation_id,
                include=include,
            ),
            _SPLIT__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        workspace_allocation: models.WorkspaceAllocationChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceAllocation:
        """Change a workspace allocation

        Sends ``PUT /workspace_allocations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_allocation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.workspace_allocations.update(
                "7",
                workspace_allocation=models.WorkspaceAllocationChanges(start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.WorkspaceAllocation",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace_allocation=workspace_allocation,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> WorkspaceAllocationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WorkspaceAllocationsWithRawResponse(self)


class WorkspaceAllocationsWithRawResponse:
    """The methods of ``workspace_allocations`` with raw responses."""

    def __init__(self, resource: WorkspaceAllocations) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.split = raw(raw_resource.split)
        self.update = raw(raw_resource.update)


class AsyncWorkspaceAllocations(AsyncResource):
    """Operations on ``workspace_allocations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        workspace_allocation: models.NewWorkspaceAllocation | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceAllocation:
        """Create a workspace allocation

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /workspace_allocations``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_allocation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.workspace_allocations.create(
                workspace_allocation=models.NewWorkspaceAllocation(resource_id="7", start_date=datetime.date(2024, 5, 6), end_date=datetime.date(2024, 5, 6), minutes=7),
            )
        """

        return _cast(
            "records.WorkspaceAllocation",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    workspace_allocation=workspace_allocation,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        workspace_allocations: Sequence[models.NewWorkspaceAllocation | Mapping[str, Any]],
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.WorkspaceAllocation]:
        """Create a workspace allocation

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /workspace_allocations``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_allocations: Up to 200 in place of one.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.workspace_allocations.create_many(
                workspace_allocations=[models.NewWorkspaceAllocation(resource_id="7", start_date=datetime.date(2024, 5, 6), end_date=datetime.date(2024, 5, 6), minutes=7)],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                workspace_allocations=workspace_allocations,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workspace allocation

        Sends ``DELETE /workspace_allocations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspace_allocations.delete("7")
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
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceAllocation:
        """Show a workspace allocation

        Sends ``GET /workspace_allocations/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspace_allocations.get("7")
        """

        return _cast(
            "records.WorkspaceAllocation",
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
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        named_resources_only: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceAllocationOrder | Unset = UNSET,
        overlaps_with_date_range: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        unnamed_resources_only: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_resource_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.WorkspaceAllocation]:
        """List workspace allocations

        Sends ``GET /workspace_allocations``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            named_resources_only: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of updated_at:asc, updated_at:desc; anything else falls back to the default. The
                server's default is 'updated_at:desc'.
            overlaps_with_date_range: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            type_: Not described in the vendor's document.
            unnamed_resources_only: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_ids: Comma-separated ids.
            workspace_ids: Comma-separated ids.
            workspace_resource_ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.workspace_allocations.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                named_resources_only=named_resources_only,
                only=only,
                order=order,
                overlaps_with_date_range=overlaps_with_date_range,
                page=page,
                per_page=per_page,
                type_=type_,
                unnamed_resources_only=unnamed_resources_only,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_ids=workspace_ids,
                workspace_resource_ids=workspace_resource_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        named_resources_only: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceAllocationOrder | Unset = UNSET,
        overlaps_with_date_range: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        type_: str | Unset = UNSET,
        unnamed_resources_only: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_resource_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.WorkspaceAllocation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_allocations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.workspace_allocations.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                named_resources_only=named_resources_only,
                only=only,
                order=order,
                overlaps_with_date_range=overlaps_with_date_range,
                page=page,
                per_page=per_page,
                type_=type_,
                unnamed_resources_only=unnamed_resources_only,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_ids=workspace_ids,
                workspace_resource_ids=workspace_resource_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    async def split(
        self,
        *,
        split_date: datetime.date,
        workspace_allocation_id: str | int,
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.WorkspaceAllocation]:
        """Split a workspace allocation at a day

        Sends ``PUT /workspace_allocations/split``, which is not retried automatically once it may have reached the server.

        Args:
            split_date: Day on which the second part starts.
            workspace_allocation_id: Id of the workspace allocation.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime

            await kantata.workspace_allocations.split(
                split_date=datetime.date(2024, 5, 6),
                workspace_allocation_id="7",
            )
        """

        return await _async_records_page(
            self,
            _SPLIT,
            _split_request(
                split_date=split_date,
                workspace_allocation_id=workspace_allocation_id,
                include=include,
            ),
            _SPLIT__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        workspace_allocation: models.WorkspaceAllocationChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceAllocationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceAllocation:
        """Change a workspace allocation

        Sends ``PUT /workspace_allocations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_allocation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, external_references,
                updater, workspace, workspace_resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.workspace_allocations.update(
                "7",
                workspace_allocation=models.WorkspaceAllocationChanges(start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.WorkspaceAllocation",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace_allocation=workspace_allocation,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncWorkspaceAllocationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWorkspaceAllocationsWithRawResponse(self)


class AsyncWorkspaceAllocationsWithRawResponse:
    """The methods of ``workspace_allocations`` with raw responses."""

    def __init__(self, resource: AsyncWorkspaceAllocations) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.split = async_raw(raw_resource.split)
        self.update = async_raw(raw_resource.update)
