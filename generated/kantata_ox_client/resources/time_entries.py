"""``client.time_entries`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, Unpack
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
    name="time_entries.create",
    method="POST",
    path="/time_entries",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("time_entries",),
    includes=Includes(
        documented=(
            "active_submission",
            "external_references",
            "invoice",
            "recent_submission",
            "role",
            "story",
            "user",
            "workspace",
        )
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries import _create_time_entry_kwargs as _get_kwargs
    from ..models import CreateTimeEntryBody

    names = ("time_entry",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateTimeEntryBody(**members))


_CREATE_MANY = Operation(
    name="time_entries.create_many",
    method="POST",
    path="/time_entries",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("time_entries",),
    includes=Includes(
        documented=(
            "active_submission",
            "external_references",
            "invoice",
            "recent_submission",
            "role",
            "story",
            "user",
            "workspace",
        )
    ),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries import _create_time_entry_kwargs as _get_kwargs
    from ..models import CreateTimeEntryBody

    names = ("time_entries",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateTimeEntryBody(**members))


_DELETE = Operation(
    name="time_entries.delete",
    method="DELETE",
    path="/time_entries/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries import _delete_time_entry_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DELETE_MANY = Operation(
    name="time_entries.delete_many",
    method="DELETE",
    path="/time_entries",
    success=(204,),
    retryable=False,
    lists=frozenset(("ids",)),
    styles={"ids": "comma"},
)


@_DELETE_MANY.request_builder
def _delete_many_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries import _delete_time_entries_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="time_entries.get",
    method="GET",
    path="/time_entries/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("time_entries",),
    includes=Includes(
        documented=(
            "active_submission",
            "external_references",
            "invoice",
            "recent_submission",
            "role",
            "story",
            "user",
            "workspace",
        )
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries import _get_time_entry_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="time_entries.list",
    method="GET",
    path="/time_entries",
    success=(200,),
    retryable=True,
    lists=frozenset(
        (
            "include",
            "optional_fields",
            "with_recent_timesheet_ids",
            "with_user_ids",
            "workspace_ids",
            "only",
            "external_reference_service_model_refs",
        )
    ),
    filters=frozenset(("with_recent_timesheet_ids", "with_user_ids", "workspace_ids", "only")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "include": "comma",
        "optional_fields": "comma",
        "approved": "true",
        "invoiced": "true",
        "uninvoiced": "true",
        "with_recent_timesheet_ids": "comma",
        "with_user_ids": "comma",
        "workspace_ids": "comma",
        "only": "comma",
        "external_reference_service_model_refs": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("time_entries",),
    includes=Includes(
        documented=(
            "active_submission",
            "external_references",
            "invoice",
            "recent_submission",
            "role",
            "story",
            "user",
            "workspace",
        )
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "created_at:asc",
        "created_at:desc",
        "date_performed:asc",
        "date_performed:desc",
        "updated_at:asc",
        "updated_at:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries import _get_time_entries_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="time_entries.update",
    method="PUT",
    path="/time_entries/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("time_entries",),
    includes=Includes(
        documented=(
            "active_submission",
            "external_references",
            "invoice",
            "recent_submission",
            "role",
            "story",
            "user",
            "workspace",
        )
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.time_entries import _update_time_entry_kwargs as _get_kwargs
    from ..models import UpdateTimeEntryBody

    names = ("time_entry",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateTimeEntryBody(**members))


class TimeEntries(Resource):
    """Operations on ``time_entries``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        time_entry: models.NewTimeEntry | Mapping[str, Any],
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimeEntry:
        """Record time

        Sends ``POST /time_entries``, which is not retried automatically once it may have reached the server.

        Args:
            time_entry: Time to record.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                external_references, invoice, recent_submission, role, story, user, workspace.
            optional_fields: Extra fields of the time entries themselves, never of side-loaded records.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.time_entries.create(
                time_entry=models.NewTimeEntry(workspace_id="7", date_performed=datetime.date(2024, 5, 6), time_in_minutes=7),
            )
        """

        return _cast(
            "records.TimeEntry",
            _record(
                self,
                _CREATE,
                _create_request(
                    time_entry=time_entry,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        time_entries: Sequence[models.NewTimeEntry | Mapping[str, Any]],
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.TimeEntry]:
        """Record time

        Sends ``POST /time_entries``, which is not retried automatically once it may have reached the server.

        Args:
            time_entries: Several entries in place of one.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                external_references, invoice, recent_submission, role, story, user, workspace.
            optional_fields: Extra fields of the time entries themselves, never of side-loaded records.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.time_entries.create_many(
                time_entries=[models.NewTimeEntry(workspace_id="7", date_performed=datetime.date(2024, 5, 6), time_in_minutes=7)],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                time_entries=time_entries,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a time entry

        Not possible while the time is locked before a date, invoiced or tied to a time adjustment.

        Sends ``DELETE /time_entries/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.time_entries.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def delete_many(self, *, ids: Sequence[int] | int | str, **options: Unpack[CallOptions]) -> None:
        """Delete several time entries

        All or nothing: one entry that cannot be deleted fails the whole call.

        Sends ``DELETE /time_entries``, which is not retried automatically once it may have reached the server.

        Args:
            ids: Comma-separated ids, up to 100.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.time_entries.delete_many(ids="7")
        """

        self._call_without_result(
            _DELETE_MANY,
            _delete_many_request(
                ids=ids,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimeEntry:
        """Show a time entry

        Sends ``GET /time_entries/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                external_references, invoice, recent_submission, role, story, user, workspace.
            optional_fields: Extra fields of the time entries themselves, never of side-loaded records.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.time_entries.get("7")
        """

        return _cast(
            "records.TimeEntry",
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
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        order: records.TimeEntryOrder | Unset = UNSET,
        approved: Literal[True] | Unset = UNSET,
        billable: bool | Unset = UNSET,
        created_by: str | int | Unset = UNSET,
        date_performed_between: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        in_active_invoice_id: str | int | Unset = UNSET,
        in_active_submission: bool | Unset = UNSET,
        invoiced: Literal[True] | Unset = UNSET,
        uninvoiced: Literal[True] | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        with_recent_timesheet_ids: Sequence[int] | int | str | Unset = UNSET,
        with_timesheet_id: str | int | Unset = UNSET,
        with_user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.TimeEntry]:
        """List time entries

        Sends ``GET /time_entries``.

        Args:
            include: Comma-separated associations to side-load, without spaces: active_submission,
                external_references, invoice, recent_submission, role, story, user, workspace.
            optional_fields: Extra fields of the time entries themselves, never of side-loaded records.
            order: One of created_at:asc, created_at:desc, date_performed:asc, date_performed:desc,
                updated_at:asc, updated_at:desc; anything else falls back to the default. The server's
                default is 'date_performed:desc'.
            approved: Approved, or in a project without approvals; any value counts as true.
            billable: Not described in the vendor's document.
            created_by: Id of a user.
            date_performed_between: Range such as `2013-06-01:2013-08-01`.
            from_archived_workspaces: The server's default is False.
            in_active_invoice_id: Not described in the vendor's document.
            in_active_submission: True: part of an active submission; false: not part of one.
            invoiced: Any value counts as true.
            uninvoiced: Any value counts as true.
            on_my_account: False: projects inside and outside the account. The server's default is True.
            with_recent_timesheet_ids: Comma-separated ids of submissions, cancelled and rejected ones too; an entry belongs to
                its latest submission.
            with_timesheet_id: Id of one submission; a cancelled or rejected one finds nothing.
            with_user_ids: Comma-separated ids of users.
            workspace_id: Id of one project.
            workspace_ids: Comma-separated ids of projects.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.time_entries.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                optional_fields=optional_fields,
                order=order,
                approved=approved,
                billable=billable,
                created_by=created_by,
                date_performed_between=date_performed_between,
                from_archived_workspaces=from_archived_workspaces,
                in_active_invoice_id=in_active_invoice_id,
                in_active_submission=in_active_submission,
                invoiced=invoiced,
                uninvoiced=uninvoiced,
                on_my_account=on_my_account,
                with_recent_timesheet_ids=with_recent_timesheet_ids,
                with_timesheet_id=with_timesheet_id,
                with_user_ids=with_user_ids,
                workspace_id=workspace_id,
                workspace_ids=workspace_ids,
                page=page,
                per_page=per_page,
                only=only,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        order: records.TimeEntryOrder | Unset = UNSET,
        approved: Literal[True] | Unset = UNSET,
        billable: bool | Unset = UNSET,
        created_by: str | int | Unset = UNSET,
        date_performed_between: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        in_active_invoice_id: str | int | Unset = UNSET,
        in_active_submission: bool | Unset = UNSET,
        invoiced: Literal[True] | Unset = UNSET,
        uninvoiced: Literal[True] | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        with_recent_timesheet_ids: Sequence[int] | int | str | Unset = UNSET,
        with_timesheet_id: str | int | Unset = UNSET,
        with_user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.TimeEntry]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /time_entries`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.time_entries.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                optional_fields=optional_fields,
                order=order,
                approved=approved,
                billable=billable,
                created_by=created_by,
                date_performed_between=date_performed_between,
                from_archived_workspaces=from_archived_workspaces,
                in_active_invoice_id=in_active_invoice_id,
                in_active_submission=in_active_submission,
                invoiced=invoiced,
                uninvoiced=uninvoiced,
                on_my_account=on_my_account,
                with_recent_timesheet_ids=with_recent_timesheet_ids,
                with_timesheet_id=with_timesheet_id,
                with_user_ids=with_user_ids,
                workspace_id=workspace_id,
                workspace_ids=workspace_ids,
                page=page,
                per_page=per_page,
                only=only,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        time_entry: models.TimeEntryChanges | Mapping[str, Any],
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimeEntry:
        """Change a time entry

        Sends ``PUT /time_entries/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            time_entry: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                external_references, invoice, recent_submission, role, story, user, workspace.
            optional_fields: Extra fields of the time entries themselves, never of side-loaded records.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.time_entries.update(
                "7",
                time_entry=models.TimeEntryChanges(workspace_id="7"),
            )
        """

        return _cast(
            "records.TimeEntry",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    time_entry=time_entry,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> TimeEntriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return TimeEntriesWithRawResponse(self)


class TimeEntriesWithRawResponse:
    """The methods of ``time_entries`` with raw responses."""

    def __init__(self, resource: TimeEntries) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.delete_many = raw(raw_resource.delete_many)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncTimeEntries(AsyncResource):
    """Operations on ``time_entries``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        time_entry: models.NewTimeEntry | Mapping[str, Any],
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimeEntry:
        """Record time

        Sends ``POST /time_entries``, which is not retried automatically once it may have reached the server.

        Args:
            time_entry: Time to record.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                external_references, invoice, recent_submission, role, story, user, workspace.
            optional_fields: Extra fields of the time entries themselves, never of side-loaded records.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.time_entries.create(
                time_entry=models.NewTimeEntry(workspace_id="7", date_performed=datetime.date(2024, 5, 6), time_in_minutes=7),
            )
        """

        return _cast(
            "records.TimeEntry",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    time_entry=time_entry,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        time_entries: Sequence[models.NewTimeEntry | Mapping[str, Any]],
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.TimeEntry]:
        """Record time

        Sends ``POST /time_entries``, which is not retried automatically once it may have reached the server.

        Args:
            time_entries: Several entries in place of one.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                external_references, invoice, recent_submission, role, story, user, workspace.
            optional_fields: Extra fields of the time entries themselves, never of side-loaded records.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.time_entries.create_many(
                time_entries=[models.NewTimeEntry(workspace_id="7", date_performed=datetime.date(2024, 5, 6), time_in_minutes=7)],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                time_entries=time_entries,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a time entry

        Not possible while the time is locked before a date, invoiced or tied to a time adjustment.

        Sends ``DELETE /time_entries/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.time_entries.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def delete_many(self, *, ids: Sequence[int] | int | str, **options: Unpack[CallOptions]) -> None:
        """Delete several time entries

        All or nothing: one entry that cannot be deleted fails the whole call.

        Sends ``DELETE /time_entries``, which is not retried automatically once it may have reached the server.

        Args:
            ids: Comma-separated ids, up to 100.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.time_entries.delete_many(ids="7")
        """

        await self._call_without_result(
            _DELETE_MANY,
            _delete_many_request(
                ids=ids,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimeEntry:
        """Show a time entry

        Sends ``GET /time_entries/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                external_references, invoice, recent_submission, role, story, user, workspace.
            optional_fields: Extra fields of the time entries themselves, never of side-loaded records.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.time_entries.get("7")
        """

        return _cast(
            "records.TimeEntry",
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
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        order: records.TimeEntryOrder | Unset = UNSET,
        approved: Literal[True] | Unset = UNSET,
        billable: bool | Unset = UNSET,
        created_by: str | int | Unset = UNSET,
        date_performed_between: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        in_active_invoice_id: str | int | Unset = UNSET,
        in_active_submission: bool | Unset = UNSET,
        invoiced: Literal[True] | Unset = UNSET,
        uninvoiced: Literal[True] | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        with_recent_timesheet_ids: Sequence[int] | int | str | Unset = UNSET,
        with_timesheet_id: str | int | Unset = UNSET,
        with_user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.TimeEntry]:
        """List time entries

        Sends ``GET /time_entries``.

        Args:
            include: Comma-separated associations to side-load, without spaces: active_submission,
                external_references, invoice, recent_submission, role, story, user, workspace.
            optional_fields: Extra fields of the time entries themselves, never of side-loaded records.
            order: One of created_at:asc, created_at:desc, date_performed:asc, date_performed:desc,
                updated_at:asc, updated_at:desc; anything else falls back to the default. The server's
                default is 'date_performed:desc'.
            approved: Approved, or in a project without approvals; any value counts as true.
            billable: Not described in the vendor's document.
            created_by: Id of a user.
            date_performed_between: Range such as `2013-06-01:2013-08-01`.
            from_archived_workspaces: The server's default is False.
            in_active_invoice_id: Not described in the vendor's document.
            in_active_submission: True: part of an active submission; false: not part of one.
            invoiced: Any value counts as true.
            uninvoiced: Any value counts as true.
            on_my_account: False: projects inside and outside the account. The server's default is True.
            with_recent_timesheet_ids: Comma-separated ids of submissions, cancelled and rejected ones too; an entry belongs to
                its latest submission.
            with_timesheet_id: Id of one submission; a cancelled or rejected one finds nothing.
            with_user_ids: Comma-separated ids of users.
            workspace_id: Id of one project.
            workspace_ids: Comma-separated ids of projects.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.time_entries.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                optional_fields=optional_fields,
                order=order,
                approved=approved,
                billable=billable,
                created_by=created_by,
                date_performed_between=date_performed_between,
                from_archived_workspaces=from_archived_workspaces,
                in_active_invoice_id=in_active_invoice_id,
                in_active_submission=in_active_submission,
                invoiced=invoiced,
                uninvoiced=uninvoiced,
                on_my_account=on_my_account,
                with_recent_timesheet_ids=with_recent_timesheet_ids,
                with_timesheet_id=with_timesheet_id,
                with_user_ids=with_user_ids,
                workspace_id=workspace_id,
                workspace_ids=workspace_ids,
                page=page,
                per_page=per_page,
                only=only,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        order: records.TimeEntryOrder | Unset = UNSET,
        approved: Literal[True] | Unset = UNSET,
        billable: bool | Unset = UNSET,
        created_by: str | int | Unset = UNSET,
        date_performed_between: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        in_active_invoice_id: str | int | Unset = UNSET,
        in_active_submission: bool | Unset = UNSET,
        invoiced: Literal[True] | Unset = UNSET,
        uninvoiced: Literal[True] | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        with_recent_timesheet_ids: Sequence[int] | int | str | Unset = UNSET,
        with_timesheet_id: str | int | Unset = UNSET,
        with_user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.TimeEntry]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /time_entries`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.time_entries.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                optional_fields=optional_fields,
                order=order,
                approved=approved,
                billable=billable,
                created_by=created_by,
                date_performed_between=date_performed_between,
                from_archived_workspaces=from_archived_workspaces,
                in_active_invoice_id=in_active_invoice_id,
                in_active_submission=in_active_submission,
                invoiced=invoiced,
                uninvoiced=uninvoiced,
                on_my_account=on_my_account,
                with_recent_timesheet_ids=with_recent_timesheet_ids,
                with_timesheet_id=with_timesheet_id,
                with_user_ids=with_user_ids,
                workspace_id=workspace_id,
                workspace_ids=workspace_ids,
                page=page,
                per_page=per_page,
                only=only,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        time_entry: models.TimeEntryChanges | Mapping[str, Any],
        include: str | Sequence[records.TimeEntryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.TimeEntryOptionalField] | models.TimeEntryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimeEntry:
        """Change a time entry

        Sends ``PUT /time_entries/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            time_entry: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                external_references, invoice, recent_submission, role, story, user, workspace.
            optional_fields: Extra fields of the time entries themselves, never of side-loaded records.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.time_entries.update(
                "7",
                time_entry=models.TimeEntryChanges(workspace_id="7"),
            )
        """

        return _cast(
            "records.TimeEntry",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    time_entry=time_entry,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncTimeEntriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncTimeEntriesWithRawResponse(self)


class AsyncTimeEntriesWithRawResponse:
    """The methods of ``time_entries`` with raw responses."""

    def __init__(self, resource: AsyncTimeEntries) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.delete_many = async_raw(raw_resource.delete_many)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
