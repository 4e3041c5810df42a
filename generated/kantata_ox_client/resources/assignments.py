"""``client.assignments`` of Kantata OX."""

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
    name="assignments.create",
    method="POST",
    path="/assignments",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("assignments",),
    includes=Includes(documented=("assignee", "external_references", "story", "story_allocation_days")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.assignments import _create_assignment_kwargs as _get_kwargs
    from ..models import CreateAssignmentBody

    names = ("assignment",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateAssignmentBody(**members))


_DELETE = Operation(
    name="assignments.delete",
    method="DELETE",
    path="/assignments/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.assignments import _delete_assignment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="assignments.get",
    method="GET",
    path="/assignments/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("assignments",),
    includes=Includes(documented=("assignee", "external_references", "story", "story_allocation_days")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.assignments import _get_assignment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="assignments.list",
    method="GET",
    path="/assignments",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"external_reference_service_model_refs": "comma", "include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("assignments",),
    includes=Includes(documented=("assignee", "external_references", "story", "story_allocation_days")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc", "updated_at:asc", "updated_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.assignments import _get_assignments_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="assignments.update",
    method="PUT",
    path="/assignments/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("assignments",),
    includes=Includes(documented=("assignee", "external_references", "story", "story_allocation_days")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.assignments import _update_assignment_kwargs as _get_kwargs
    from ..models import UpdateAssignmentBody

    names = ("assignment",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateAssignmentBody(**members))


class Assignments(Resource):
    """Operations on ``assignments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        assignment: models.NewAssignment | Mapping[str, Any],
        include: str | Sequence[records.AssignmentInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Assignment:
        """Create an assignment

        Sends ``POST /assignments``, which is not retried automatically once it may have reached the server.

        Args:
            assignment: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: assignee, external_references,
                story, story_allocation_days.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.assignments.create(assignment=models.NewAssignment(story_id="7"))
        """

        return _cast(
            "records.Assignment",
            _record(
                self,
                _CREATE,
                _create_request(
                    assignment=assignment,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an assignment

        Sends ``DELETE /assignments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.assignments.delete("7")
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
        include: str | Sequence[records.AssignmentInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Assignment:
        """Show an assignment

        Sends ``GET /assignments/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: assignee, external_references,
                story, story_allocation_days.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.assignments.get("7")
        """

        return _cast(
            "records.Assignment",
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
        assignee_id: str | int | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        current: bool | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        in_unarchived_stories: bool | Unset = UNSET,
        in_unarchived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.AssignmentInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AssignmentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        plannable: bool | Unset = UNSET,
        resource_id: str | int | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        uncurrent: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Assignment]:
        """List assignments

        Sends ``GET /assignments``.

        Args:
            assignee_id: Id of the assignee.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            current: Not described in the vendor's document.
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
            in_unarchived_stories: The server's default is True.
            in_unarchived_workspaces: The server's default is True.
            include: Comma-separated associations to side-load, without spaces: assignee, external_references,
                story, story_allocation_days.
            include_unnamed: The server's default is False.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, updated_at:asc, updated_at:desc; anything else
                falls back to the default. The server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            plannable: Not described in the vendor's document.
            resource_id: Id of the resource.
            story_id: Id of the story.
            uncurrent: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.assignments.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                assignee_id=assignee_id,
                created_after=created_after,
                created_before=created_before,
                current=current,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                in_unarchived_stories=in_unarchived_stories,
                in_unarchived_workspaces=in_unarchived_workspaces,
                include=include,
                include_unnamed=include_unnamed,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                plannable=plannable,
                resource_id=resource_id,
                story_id=story_id,
                uncurrent=uncurrent,
                updated_after=updated_after,
                updated_before=updated_before,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        assignee_id: str | int | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        current: bool | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        in_unarchived_stories: bool | Unset = UNSET,
        in_unarchived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.AssignmentInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AssignmentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        plannable: bool | Unset = UNSET,
        resource_id: str | int | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        uncurrent: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Assignment]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /assignments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.assignments.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                assignee_id=assignee_id,
                created_after=created_after,
                created_before=created_before,
                current=current,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                in_unarchived_stories=in_unarchived_stories,
                in_unarchived_workspaces=in_unarchived_workspaces,
                include=include,
                include_unnamed=include_unnamed,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                plannable=plannable,
                resource_id=resource_id,
                story_id=story_id,
                uncurrent=uncurrent,
                updated_after=updated_after,
                updated_before=updated_before,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        assignment: models.AssignmentChanges | Mapping[str, Any],
        include: str | Sequence[records.AssignmentInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Assignment:
        """Change an assignment

        Sends ``PUT /assignments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            assignment: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: assignee, external_references,
                story, story_allocation_days.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.assignments.update(
                "7",
                assignment=models.AssignmentChanges(assignee_id="7"),
            )
        """

        return _cast(
            "records.Assignment",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    assignment=assignment,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AssignmentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AssignmentsWithRawResponse(self)


class AssignmentsWithRawResponse:
    """The methods of ``assignments`` with raw responses."""

    def __init__(self, resource: Assignments) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncAssignments(AsyncResource):
    """Operations on ``assignments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        assignment: models.NewAssignment | Mapping[str, Any],
        include: str | Sequence[records.AssignmentInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Assignment:
        """Create an assignment

        Sends ``POST /assignments``, which is not retried automatically once it may have reached the server.

        Args:
            assignment: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: assignee, external_references,
                story, story_allocation_days.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.assignments.create(
                assignment=models.NewAssignment(story_id="7"),
            )
        """

        return _cast(
            "records.Assignment",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    assignment=assignment,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an assignment

        Sends ``DELETE /assignments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.assignments.delete("7")
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
        include: str | Sequence[records.AssignmentInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Assignment:
        """Show an assignment

        Sends ``GET /assignments/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: assignee, external_references,
                story, story_allocation_days.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.assignments.get("7")
        """

        return _cast(
            "records.Assignment",
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
        assignee_id: str | int | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        current: bool | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        in_unarchived_stories: bool | Unset = UNSET,
        in_unarchived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.AssignmentInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AssignmentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        plannable: bool | Unset = UNSET,
        resource_id: str | int | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        uncurrent: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Assignment]:
        """List assignments

        Sends ``GET /assignments``.

        Args:
            assignee_id: Id of the assignee.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            current: Not described in the vendor's document.
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
            in_unarchived_stories: The server's default is True.
            in_unarchived_workspaces: The server's default is True.
            include: Comma-separated associations to side-load, without spaces: assignee, external_references,
                story, story_allocation_days.
            include_unnamed: The server's default is False.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, updated_at:asc, updated_at:desc; anything else
                falls back to the default. The server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            plannable: Not described in the vendor's document.
            resource_id: Id of the resource.
            story_id: Id of the story.
            uncurrent: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.assignments.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                assignee_id=assignee_id,
                created_after=created_after,
                created_before=created_before,
                current=current,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                in_unarchived_stories=in_unarchived_stories,
                in_unarchived_workspaces=in_unarchived_workspaces,
                include=include,
                include_unnamed=include_unnamed,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                plannable=plannable,
                resource_id=resource_id,
                story_id=story_id,
                uncurrent=uncurrent,
                updated_after=updated_after,
                updated_before=updated_before,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        assignee_id: str | int | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        current: bool | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        in_unarchived_stories: bool | Unset = UNSET,
        in_unarchived_workspaces: bool | Unset = UNSET,
        include: str | Sequence[records.AssignmentInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.AssignmentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        plannable: bool | Unset = UNSET,
        resource_id: str | int | Unset = UNSET,
        story_id: str | int | Unset = UNSET,
        uncurrent: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Assignment]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /assignments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.assignments.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                assignee_id=assignee_id,
                created_after=created_after,
                created_before=created_before,
                current=current,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                in_unarchived_stories=in_unarchived_stories,
                in_unarchived_workspaces=in_unarchived_workspaces,
                include=include,
                include_unnamed=include_unnamed,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                plannable=plannable,
                resource_id=resource_id,
                story_id=story_id,
                uncurrent=uncurrent,
                updated_after=updated_after,
                updated_before=updated_before,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        assignment: models.AssignmentChanges | Mapping[str, Any],
        include: str | Sequence[records.AssignmentInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Assignment:
        """Change an assignment

        Sends ``PUT /assignments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            assignment: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: assignee, external_references,
                story, story_allocation_days.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.assignments.update(
                "7",
                assignment=models.AssignmentChanges(assignee_id="7"),
            )
        """

        return _cast(
            "records.Assignment",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    assignment=assignment,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncAssignmentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAssignmentsWithRawResponse(self)


class AsyncAssignmentsWithRawResponse:
    """The methods of ``assignments`` with raw responses."""

    def __init__(self, resource: AsyncAssignments) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
