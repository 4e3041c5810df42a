"""``client.project_accounting_records`` of Kantata OX."""

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
    name="project_accounting_records.create",
    method="POST",
    path="/project_accounting_records",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_accounting_records",),
    includes=Includes(documented=("external_references", "role", "story", "user", "workspace")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.project_accounting_records import _create_project_accounting_record_kwargs as _get_kwargs
    from ..models import CreateProjectAccountingRecordBody

    names = ("project_accounting_record",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateProjectAccountingRecordBody(**members))


_CREATE_MANY = Operation(
    name="project_accounting_records.create_many",
    method="POST",
    path="/project_accounting_records",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_accounting_records",),
    includes=Includes(documented=("external_references", "role", "story", "user", "workspace")),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.project_accounting_records import _create_project_accounting_record_kwargs as _get_kwargs
    from ..models import CreateProjectAccountingRecordBody

    names = ("project_accounting_records",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateProjectAccountingRecordBody(**members))


_DELETE = Operation(
    name="project_accounting_records.delete",
    method="PUT",
    path="/project_accounting_records/delete",
    success=(200,),
    retryable=False,
    lists=frozenset(("ids", "include")),
    styles={"ids": "comma", "include": "comma"},
)
_DELETE__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_accounting_records",),
    includes=Includes(documented=("external_references", "role", "story", "user", "workspace")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.project_accounting_records import _soft_delete_project_accounting_record_kwargs as _get_kwargs

    return _get_kwargs(**given)


_EXPORT_TO_CSV = Operation(
    name="project_accounting_records.export_to_csv",
    method="GET",
    path="/project_accounting_records/export_to_csv",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_EXPORT_TO_CSV__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_accounting_records",),
    includes=Includes(documented=("external_references", "role", "story", "user", "workspace")),
)


@_EXPORT_TO_CSV.request_builder
def _export_to_csv_request(**given: Any) -> dict[str, Any]:
    from ..api.project_accounting_records import _export_project_accounting_record_to_csv_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="project_accounting_records.get",
    method="GET",
    path="/project_accounting_records/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_accounting_records",),
    includes=Includes(documented=("external_references", "role", "story", "user", "workspace")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.project_accounting_records import _get_project_accounting_record_kwargs as _get_kwargs

    return _get_kwargs(**given)


_IMPORT_CSV = Operation(
    name="project_accounting_records.import_csv",
    method="POST",
    path="/project_accounting_records/import_csv",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_IMPORT_CSV__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_accounting_records",),
    includes=Includes(documented=("external_references", "role", "story", "user", "workspace")),
)


@_IMPORT_CSV.request_builder
def _import_csv_request(**given: Any) -> dict[str, Any]:
    from ..api.project_accounting_records import _import_project_accounting_records_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="project_accounting_records.list",
    method="GET",
    path="/project_accounting_records",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "ids", "include", "only", "status", "workspace_ids")),
    filters=frozenset(("ids", "only", "workspace_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "ids": "comma",
        "include": "comma",
        "only": "comma",
        "status": "comma",
        "workspace_ids": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_accounting_records",),
    includes=Includes(documented=("external_references", "role", "story", "user", "workspace")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.project_accounting_records import _get_project_accounting_records_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ProjectAccountingRecords(Resource):
    """Operations on ``project_accounting_records``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        project_accounting_record: models.NewProjectAccountingRecord | Mapping[str, Any],
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectAccountingRecord:
        """Create a project accounting record

        Sends ``POST /project_accounting_records``, which is not retried automatically once it may have reached the server.

        Args:
            project_accounting_record: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.project_accounting_records.create(
                project_accounting_record=models.NewProjectAccountingRecord(workspace_id="7", start_date=datetime.date(2024, 5, 6), end_date=datetime.date(2024, 5, 6), currency="USD"),
            )
        """

        return _cast(
            "records.ProjectAccountingRecord",
            _record(
                self,
                _CREATE,
                _create_request(
                    project_accounting_record=project_accounting_record,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        project_accounting_records: Sequence[models.NewProjectAccountingRecord | Mapping[str, Any]],
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectAccountingRecord]:
        """Create a project accounting record

        Sends ``POST /project_accounting_records``, which is not retried automatically once it may have reached the server.

        Args:
            project_accounting_records: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.project_accounting_records.create_many(
                project_accounting_records=[models.NewProjectAccountingRecord(workspace_id="7", start_date=datetime.date(2024, 5, 6), end_date=datetime.date(2024, 5, 6), currency="USD")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                project_accounting_records=project_accounting_records,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(
        self,
        *,
        csv_file: str | Unset = UNSET,
        ids: Sequence[str] | str | Unset = UNSET,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectAccountingRecord]:
        """Delete project accounting records

        Sends ``PUT /project_accounting_records/delete``, which is not retried automatically once it may have reached the server.

        Args:
            csv_file: Content of the file.
            ids: Comma-separated ids.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.project_accounting_records.delete()
        """

        return _records_page(
            self,
            _DELETE,
            _delete_request(
                csv_file=csv_file,
                ids=ids,
                include=include,
            ),
            _DELETE__RECORDS,
            options,
        )

    def export_to_csv(
        self,
        *,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectAccountingRecord]:
        """Export project accounting records as CSV

        Sends ``GET /project_accounting_records/export_to_csv``.

        Args:
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.project_accounting_records.export_to_csv()
        """

        return _records_page(
            self,
            _EXPORT_TO_CSV,
            _export_to_csv_request(
                include=include,
            ),
            _EXPORT_TO_CSV__RECORDS,
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectAccountingRecord:
        """Show a project accounting record

        Sends ``GET /project_accounting_records/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.project_accounting_records.get("7")
        """

        return _cast(
            "records.ProjectAccountingRecord",
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

    def import_csv(
        self,
        *,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectAccountingRecord]:
        """Import project accounting records from CSV

        Sends ``POST /project_accounting_records/import_csv``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.project_accounting_records.import_csv()
        """

        return _records_page(
            self,
            _IMPORT_CSV,
            _import_csv_request(
                include=include,
            ),
            _IMPORT_CSV__RECORDS,
            options,
        )

    def list(
        self,
        *,
        created_at: datetime.datetime | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        ids: Sequence[str | int] | str | int | Unset = UNSET,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        status: Sequence[str] | str | Unset = UNSET,
        type_: str | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectAccountingRecord]:
        """List project accounting records

        Sends ``GET /project_accounting_records``.

        Args:
            created_at: Not described in the vendor's document.
            end_date: Not described in the vendor's document.
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
            ids: Comma-separated ids.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            show_deleted: Not described in the vendor's document.
            start_date: Not described in the vendor's document.
            status: Not described in the vendor's document.
            type_: Not described in the vendor's document.
            user_id: Id of the user.
            workspace_ids: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.project_accounting_records.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_at=created_at,
                end_date=end_date,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                ids=ids,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                show_deleted=show_deleted,
                start_date=start_date,
                status=status,
                type_=type_,
                user_id=user_id,
                workspace_ids=workspace_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_at: datetime.datetime | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        ids: Sequence[str | int] | str | int | Unset = UNSET,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        status: Sequence[str] | str | Unset = UNSET,
        type_: str | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ProjectAccountingRecord]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_accounting_records`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.project_accounting_records.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_at=created_at,
                end_date=end_date,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                ids=ids,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                show_deleted=show_deleted,
                start_date=start_date,
                status=status,
                type_=type_,
                user_id=user_id,
                workspace_ids=workspace_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ProjectAccountingRecordsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ProjectAccountingRecordsWithRawResponse(self)


class ProjectAccountingRecordsWithRawResponse:
    """The methods of ``project_accounting_records`` with raw responses."""

    def __init__(self, resource: ProjectAccountingRecords) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.export_to_csv = raw(raw_resource.export_to_csv)
        self.get = raw(raw_resource.get)
        self.import_csv = raw(raw_resource.import_csv)
        self.list = raw(raw_resource.list)


class AsyncProjectAccountingRecords(AsyncResource):
    """Operations on ``project_accounting_records``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        project_accounting_record: models.NewProjectAccountingRecord | Mapping[str, Any],
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectAccountingRecord:
        """Create a project accounting record

        Sends ``POST /project_accounting_records``, which is not retried automatically once it may have reached the server.

        Args:
            project_accounting_record: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.project_accounting_records.create(
                project_accounting_record=models.NewProjectAccountingRecord(workspace_id="7", start_date=datetime.date(2024, 5, 6), end_date=datetime.date(2024, 5, 6), currency="USD"),
            )
        """

        return _cast(
            "records.ProjectAccountingRecord",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    project_accounting_record=project_accounting_record,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        project_accounting_records: Sequence[models.NewProjectAccountingRecord | Mapping[str, Any]],
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectAccountingRecord]:
        """Create a project accounting record

        Sends ``POST /project_accounting_records``, which is not retried automatically once it may have reached the server.

        Args:
            project_accounting_records: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.project_accounting_records.create_many(
                project_accounting_records=[models.NewProjectAccountingRecord(workspace_id="7", start_date=datetime.date(2024, 5, 6), end_date=datetime.date(2024, 5, 6), currency="USD")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                project_accounting_records=project_accounting_records,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(
        self,
        *,
        csv_file: str | Unset = UNSET,
        ids: Sequence[str] | str | Unset = UNSET,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectAccountingRecord]:
        """Delete project accounting records

        Sends ``PUT /project_accounting_records/delete``, which is not retried automatically once it may have reached the server.

        Args:
            csv_file: Content of the file.
            ids: Comma-separated ids.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.project_accounting_records.delete()
        """

        return await _async_records_page(
            self,
            _DELETE,
            _delete_request(
                csv_file=csv_file,
                ids=ids,
                include=include,
            ),
            _DELETE__RECORDS,
            options,
        )

    async def export_to_csv(
        self,
        *,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectAccountingRecord]:
        """Export project accounting records as CSV

        Sends ``GET /project_accounting_records/export_to_csv``.

        Args:
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.project_accounting_records.export_to_csv()
        """

        return await _async_records_page(
            self,
            _EXPORT_TO_CSV,
            _export_to_csv_request(
                include=include,
            ),
            _EXPORT_TO_CSV__RECORDS,
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectAccountingRecord:
        """Show a project accounting record

        Sends ``GET /project_accounting_records/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.project_accounting_records.get("7")
        """

        return _cast(
            "records.ProjectAccountingRecord",
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

    async def import_csv(
        self,
        *,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectAccountingRecord]:
        """Import project accounting records from CSV

        Sends ``POST /project_accounting_records/import_csv``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.project_accounting_records.import_csv()
        """

        return await _async_records_page(
            self,
            _IMPORT_CSV,
            _import_csv_request(
                include=include,
            ),
            _IMPORT_CSV__RECORDS,
            options,
        )

    async def list(
        self,
        *,
        created_at: datetime.datetime | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        ids: Sequence[str | int] | str | int | Unset = UNSET,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        status: Sequence[str] | str | Unset = UNSET,
        type_: str | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectAccountingRecord]:
        """List project accounting records

        Sends ``GET /project_accounting_records``.

        Args:
            created_at: Not described in the vendor's document.
            end_date: Not described in the vendor's document.
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
            ids: Comma-separated ids.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                story, user, workspace.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            show_deleted: Not described in the vendor's document.
            start_date: Not described in the vendor's document.
            status: Not described in the vendor's document.
            type_: Not described in the vendor's document.
            user_id: Id of the user.
            workspace_ids: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.project_accounting_records.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_at=created_at,
                end_date=end_date,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                ids=ids,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                show_deleted=show_deleted,
                start_date=start_date,
                status=status,
                type_=type_,
                user_id=user_id,
                workspace_ids=workspace_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_at: datetime.datetime | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        ids: Sequence[str | int] | str | int | Unset = UNSET,
        include: str | Sequence[records.ProjectAccountingRecordInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        status: Sequence[str] | str | Unset = UNSET,
        type_: str | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ProjectAccountingRecord]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_accounting_records`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.project_accounting_records.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_at=created_at,
                end_date=end_date,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                ids=ids,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                show_deleted=show_deleted,
                start_date=start_date,
                status=status,
                type_=type_,
                user_id=user_id,
                workspace_ids=workspace_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncProjectAccountingRecordsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncProjectAccountingRecordsWithRawResponse(self)


class AsyncProjectAccountingRecordsWithRawResponse:
    """The methods of ``project_accounting_records`` with raw responses."""

    def __init__(self, resource: AsyncProjectAccountingRecords) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.export_to_csv = async_raw(raw_resource.export_to_csv)
        self.get = async_raw(raw_resource.get)
        self.import_csv = async_raw(raw_resource.import_csv)
        self.list = async_raw(raw_resource.list)
