"""``client.project_template_assignments`` of Kantata OX."""

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
    name="project_template_assignments.create",
    method="POST",
    path="/project_template_assignments",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("project_template_assignments",), includes=Includes(documented=("project_template", "role"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_assignments import _create_project_template_assignment_kwargs as _get_kwargs
    from ..models import CreateProjectTemplateAssignmentBody

    names = ("project_template_assignment",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateProjectTemplateAssignmentBody(**members))


_DELETE = Operation(
    name="project_template_assignments.delete",
    method="DELETE",
    path="/project_template_assignments/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_assignments import _delete_project_template_assignment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="project_template_assignments.get",
    method="GET",
    path="/project_template_assignments/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("project_template_assignments",), includes=Includes(documented=("project_template", "role"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_assignments import _get_project_template_assignment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="project_template_assignments.list",
    method="GET",
    path="/project_template_assignments",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only", "optional_fields")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma", "optional_fields": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_template_assignments",),
    includes=Includes(documented=("project_template", "role")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("updated_at:asc", "updated_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_assignments import _get_project_template_assignments_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="project_template_assignments.update",
    method="PUT",
    path="/project_template_assignments/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("project_template_assignments",), includes=Includes(documented=("project_template", "role"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_assignments import _update_project_template_assignment_kwargs as _get_kwargs
    from ..models import UpdateProjectTemplateAssignmentBody

    names = ("project_template_assignment",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateProjectTemplateAssignmentBody(**members))


class ProjectTemplateAssignments(Resource):
    """Operations on ``project_template_assignments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        project_template_assignment: models.NewProjectTemplateAssignment | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateAssignmentInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateAssignmentOptionalField]
        | models.ProjectTemplateAssignmentOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateAssignment:
        """Create a project template assignment

        Sends ``POST /project_template_assignments``, which is not retried automatically once it may have reached the server.

        Args:
            project_template_assignment: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_template, role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                total_estimated_minutes, total_count, role_initials, role_name.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.project_template_assignments.create(
                project_template_assignment=models.NewProjectTemplateAssignment(name="Example", project_template_id="7"),
            )
        """

        return _cast(
            "records.ProjectTemplateAssignment",
            _record(
                self,
                _CREATE,
                _create_request(
                    project_template_assignment=project_template_assignment,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a project template assignment

        Sends ``DELETE /project_template_assignments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.project_template_assignments.delete("7")
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
        include: str | Sequence[records.ProjectTemplateAssignmentInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateAssignmentOptionalField]
        | models.ProjectTemplateAssignmentOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateAssignment:
        """Show a project template assignment

        Sends ``GET /project_template_assignments/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: project_template, role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                total_estimated_minutes, total_count, role_initials, role_name.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.project_template_assignments.get("7")
        """

        return _cast(
            "records.ProjectTemplateAssignment",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        include: str | Sequence[records.ProjectTemplateAssignmentInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateAssignmentOptionalField]
        | models.ProjectTemplateAssignmentOptionalField
        | str
        | Unset = UNSET,
        order: records.ProjectTemplateAssignmentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectTemplateAssignment]:
        """List project template assignments

        Sends ``GET /project_template_assignments``.

        Args:
            include: Comma-separated associations to side-load, without spaces: project_template, role.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                total_estimated_minutes, total_count, role_initials, role_name.
            order: One of updated_at:asc, updated_at:desc; anything else falls back to the default. The
                server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            project_template_id: Id of the project template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.project_template_assignments.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.ProjectTemplateAssignmentInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateAssignmentOptionalField]
        | models.ProjectTemplateAssignmentOptionalField
        | str
        | Unset = UNSET,
        order: records.ProjectTemplateAssignmentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ProjectTemplateAssignment]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_template_assignments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.project_template_assignments.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        project_template_assignment: models.ProjectTemplateAssignmentChanges | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateAssignmentInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateAssignmentOptionalField]
        | models.ProjectTemplateAssignmentOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateAssignment:
        """Change a project template assignment

        Sends ``PUT /project_template_assignments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            project_template_assignment: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_template, role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                total_estimated_minutes, total_count, role_initials, role_name.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.project_template_assignments.update(
                "7",
                project_template_assignment=models.ProjectTemplateAssignmentChanges(name="Example"),
            )
        """

        return _cast(
            "records.ProjectTemplateAssignment",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    project_template_assignment=project_template_assignment,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> ProjectTemplateAssignmentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ProjectTemplateAssignmentsWithRawResponse(self)


class ProjectTemplateAssignmentsWithRawResponse:
    """The methods of ``project_template_assignments`` with raw responses."""

    def __init__(self, resource: ProjectTemplateAssignments) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncProjectTemplateAssignments(AsyncResource):
    """Operations on ``project_template_assignments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        project_template_assignment: models.NewProjectTemplateAssignment | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateAssignmentInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateAssignmentOptionalField]
        | models.ProjectTemplateAssignmentOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateAssignment:
        """Create a project template assignment

        Sends ``POST /project_template_assignments``, which is not retried automatically once it may have reached the server.

        Args:
            project_template_assignment: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_template, role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                total_estimated_minutes, total_count, role_initials, role_name.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.project_template_assignments.create(
                project_template_assignment=models.NewProjectTemplateAssignment(name="Example", project_template_id="7"),
            )
        """

        return _cast(
            "records.ProjectTemplateAssignment",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    project_template_assignment=project_template_assignment,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a project template assignment

        Sends ``DELETE /project_template_assignments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.project_template_assignments.delete("7")
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
        include: str | Sequence[records.ProjectTemplateAssignmentInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateAssignmentOptionalField]
        | models.ProjectTemplateAssignmentOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateAssignment:
        """Show a project template assignment

        Sends ``GET /project_template_assignments/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: project_template, role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                total_estimated_minutes, total_count, role_initials, role_name.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.project_template_assignments.get("7")
        """

        return _cast(
            "records.ProjectTemplateAssignment",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        include: str | Sequence[records.ProjectTemplateAssignmentInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateAssignmentOptionalField]
        | models.ProjectTemplateAssignmentOptionalField
        | str
        | Unset = UNSET,
        order: records.ProjectTemplateAssignmentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectTemplateAssignment]:
        """List project template assignments

        Sends ``GET /project_template_assignments``.

        Args:
            include: Comma-separated associations to side-load, without spaces: project_template, role.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                total_estimated_minutes, total_count, role_initials, role_name.
            order: One of updated_at:asc, updated_at:desc; anything else falls back to the default. The
                server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            project_template_id: Id of the project template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.project_template_assignments.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.ProjectTemplateAssignmentInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateAssignmentOptionalField]
        | models.ProjectTemplateAssignmentOptionalField
        | str
        | Unset = UNSET,
        order: records.ProjectTemplateAssignmentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ProjectTemplateAssignment]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_template_assignments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.project_template_assignments.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        project_template_assignment: models.ProjectTemplateAssignmentChanges | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateAssignmentInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateAssignmentOptionalField]
        | models.ProjectTemplateAssignmentOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateAssignment:
        """Change a project template assignment

        Sends ``PUT /project_template_assignments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            project_template_assignment: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_template, role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                total_estimated_minutes, total_count, role_initials, role_name.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.project_template_assignments.update(
                "7",
                project_template_assignment=models.ProjectTemplateAssignmentChanges(name="Example"),
            )
        """

        return _cast(
            "records.ProjectTemplateAssignment",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    project_template_assignment=project_template_assignment,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncProjectTemplateAssignmentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncProjectTemplateAssignmentsWithRawResponse(self)


class AsyncProjectTemplateAssignmentsWithRawResponse:
    """The methods of ``project_template_assignments`` with raw responses."""

    def __init__(self, resource: AsyncProjectTemplateAssignments) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
