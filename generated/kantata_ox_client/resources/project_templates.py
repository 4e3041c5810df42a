"""``client.project_templates`` of Kantata OX."""

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
    name="project_templates.create",
    method="POST",
    path="/project_templates",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_templates",),
    includes=Includes(documented=("project_template_additional_tabs", "project_template_assignments", "user")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.project_templates import _create_project_template_kwargs as _get_kwargs
    from ..models import CreateProjectTemplateBody

    names = ("project_template",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateProjectTemplateBody(**members))


_DELETE = Operation(
    name="project_templates.delete",
    method="DELETE",
    path="/project_templates/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.project_templates import _delete_project_template_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="project_templates.get",
    method="GET",
    path="/project_templates/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_templates",),
    includes=Includes(documented=("project_template_additional_tabs", "project_template_assignments", "user")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.project_templates import _get_project_template_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="project_templates.list",
    method="GET",
    path="/project_templates",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only", "optional_fields")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma", "optional_fields": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_templates",),
    includes=Includes(documented=("project_template_additional_tabs", "project_template_assignments", "user")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "budget:asc",
        "budget:desc",
        "description:asc",
        "description:desc",
        "duration:asc",
        "duration:desc",
        "full_name:asc",
        "full_name:desc",
        "is_budgeted:asc",
        "is_budgeted:desc",
        "title:asc",
        "title:desc",
        "updated_at:asc",
        "updated_at:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.project_templates import _get_project_templates_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="project_templates.update",
    method="PUT",
    path="/project_templates/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_templates",),
    includes=Includes(documented=("project_template_additional_tabs", "project_template_assignments", "user")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.project_templates import _update_project_template_kwargs as _get_kwargs
    from ..models import UpdateProjectTemplateBody

    names = ("project_template",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateProjectTemplateBody(**members))


class ProjectTemplates(Resource):
    """Operations on ``project_templates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        project_template: models.NewProjectTemplate | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateOptionalField]
        | models.ProjectTemplateOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplate:
        """Create a project template

        Sends ``POST /project_templates``, which is not retried automatically once it may have reached the server.

        Args:
            project_template: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces:
                project_template_additional_tabs, project_template_assignments, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: raw_json.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.project_templates.create(
                project_template=models.NewProjectTemplate(title="Example", currency="USD"),
            )
        """

        return _cast(
            "records.ProjectTemplate",
            _record(
                self,
                _CREATE,
                _create_request(
                    project_template=project_template,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a project template

        Sends ``DELETE /project_templates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.project_templates.delete("7")
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
        include: str | Sequence[records.ProjectTemplateInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateOptionalField]
        | models.ProjectTemplateOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplate:
        """Show a project template

        Sends ``GET /project_templates/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces:
                project_template_additional_tabs, project_template_assignments, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: raw_json.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.project_templates.get("7")
        """

        return _cast(
            "records.ProjectTemplate",
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
        by_title: str | Unset = UNSET,
        include: str | Sequence[records.ProjectTemplateInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        mine: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateOptionalField]
        | models.ProjectTemplateOptionalField
        | str
        | Unset = UNSET,
        order: records.ProjectTemplateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectTemplate]:
        """List project templates

        Sends ``GET /project_templates``.

        Args:
            by_title: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces:
                project_template_additional_tabs, project_template_assignments, user.
            matching: Text to match.
            mine: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: raw_json.
            order: One of budget:asc, budget:desc, description:asc, description:desc, duration:asc,
                duration:desc, full_name:asc, full_name:desc, is_budgeted:asc, is_budgeted:desc,
                title:asc, title:desc, updated_at:asc, updated_at:desc; anything else falls back to the
                default. The server's default is 'updated_at:desc'.
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
            kantata.project_templates.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                by_title=by_title,
                include=include,
                matching=matching,
                mine=mine,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_title: str | Unset = UNSET,
        include: str | Sequence[records.ProjectTemplateInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        mine: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateOptionalField]
        | models.ProjectTemplateOptionalField
        | str
        | Unset = UNSET,
        order: records.ProjectTemplateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ProjectTemplate]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_templates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.project_templates.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                by_title=by_title,
                include=include,
                matching=matching,
                mine=mine,
                only=only,
                optional_fields=optional_fields,
                order=order,
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
        project_template: models.ProjectTemplateChanges | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateOptionalField]
        | models.ProjectTemplateOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplate:
        """Change a project template

        Sends ``PUT /project_templates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            project_template: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces:
                project_template_additional_tabs, project_template_assignments, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: raw_json.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.project_templates.update(
                "7",
                project_template=models.ProjectTemplateChanges(title="Example"),
            )
        """

        return _cast(
            "records.ProjectTemplate",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    project_template=project_template,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> ProjectTemplatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ProjectTemplatesWithRawResponse(self)


class ProjectTemplatesWithRawResponse:
    """The methods of ``project_templates`` with raw responses."""

    def __init__(self, resource: ProjectTemplates) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncProjectTemplates(AsyncResource):
    """Operations on ``project_templates``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        project_template: models.NewProjectTemplate | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateOptionalField]
        | models.ProjectTemplateOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplate:
        """Create a project template

        Sends ``POST /project_templates``, which is not retried automatically once it may have reached the server.

        Args:
            project_template: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces:
                project_template_additional_tabs, project_template_assignments, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: raw_json.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.project_templates.create(
                project_template=models.NewProjectTemplate(title="Example", currency="USD"),
            )
        """

        return _cast(
            "records.ProjectTemplate",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    project_template=project_template,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a project template

        Sends ``DELETE /project_templates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.project_templates.delete("7")
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
        include: str | Sequence[records.ProjectTemplateInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateOptionalField]
        | models.ProjectTemplateOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplate:
        """Show a project template

        Sends ``GET /project_templates/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces:
                project_template_additional_tabs, project_template_assignments, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: raw_json.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.project_templates.get("7")
        """

        return _cast(
            "records.ProjectTemplate",
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
        by_title: str | Unset = UNSET,
        include: str | Sequence[records.ProjectTemplateInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        mine: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateOptionalField]
        | models.ProjectTemplateOptionalField
        | str
        | Unset = UNSET,
        order: records.ProjectTemplateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectTemplate]:
        """List project templates

        Sends ``GET /project_templates``.

        Args:
            by_title: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces:
                project_template_additional_tabs, project_template_assignments, user.
            matching: Text to match.
            mine: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: raw_json.
            order: One of budget:asc, budget:desc, description:asc, description:desc, duration:asc,
                duration:desc, full_name:asc, full_name:desc, is_budgeted:asc, is_budgeted:desc,
                title:asc, title:desc, updated_at:asc, updated_at:desc; anything else falls back to the
                default. The server's default is 'updated_at:desc'.
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
            await kantata.project_templates.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                by_title=by_title,
                include=include,
                matching=matching,
                mine=mine,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_title: str | Unset = UNSET,
        include: str | Sequence[records.ProjectTemplateInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        mine: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateOptionalField]
        | models.ProjectTemplateOptionalField
        | str
        | Unset = UNSET,
        order: records.ProjectTemplateOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ProjectTemplate]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_templates`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.project_templates.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                by_title=by_title,
                include=include,
                matching=matching,
                mine=mine,
                only=only,
                optional_fields=optional_fields,
                order=order,
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
        project_template: models.ProjectTemplateChanges | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ProjectTemplateOptionalField]
        | models.ProjectTemplateOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplate:
        """Change a project template

        Sends ``PUT /project_templates/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            project_template: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces:
                project_template_additional_tabs, project_template_assignments, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: raw_json.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.project_templates.update(
                "7",
                project_template=models.ProjectTemplateChanges(title="Example"),
            )
        """

        return _cast(
            "records.ProjectTemplate",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    project_template=project_template,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncProjectTemplatesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncProjectTemplatesWithRawResponse(self)


class AsyncProjectTemplatesWithRawResponse:
    """The methods of ``project_templates`` with raw responses."""

    def __init__(self, resource: AsyncProjectTemplates) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
