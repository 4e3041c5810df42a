"""``client.timesheet_submissions`` of Kantata OX."""

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

_APPROVE = Operation(
    name="timesheet_submissions.approve",
    method="PUT",
    path="/timesheet_submissions/{id}/approve",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_APPROVE__RECORDS = RecordsOperation(
    REGISTRY,
    ("resolutions", "timesheet_submissions"),
    includes=Includes(documented=("external_references", "time_entries", "user", "workspace")),
)


@_APPROVE.request_builder
def _approve_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheet_submissions import _approve_timesheet_submission_kwargs as _get_kwargs
    from ..models import ResolutionBody

    names = ("resolution",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ResolutionBody(**members))


_APPROVE_MANY = Operation(
    name="timesheet_submissions.approve_many",
    method="POST",
    path="/timesheet_approvals",
    success=(200,),
    retryable=False,
)
_APPROVE_MANY__RECORDS = RecordsOperation(REGISTRY, ("resolutions",), includes=Includes(open=True))


@_APPROVE_MANY.request_builder
def _approve_many_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheet_approvals import _approve_timesheet_submissions_kwargs as _get_kwargs
    from ..models import BulkResolutionBody

    names = ("resolution",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=BulkResolutionBody(**members))


_CANCEL = Operation(
    name="timesheet_submissions.cancel",
    method="PUT",
    path="/timesheet_submissions/{id}/cancel",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CANCEL__RECORDS = RecordsOperation(
    REGISTRY,
    ("resolutions", "timesheet_submissions"),
    includes=Includes(documented=("external_references", "time_entries", "user", "workspace")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheet_submissions import _cancel_timesheet_submission_kwargs as _get_kwargs
    from ..models import ResolutionBody

    names = ("resolution",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ResolutionBody(**members))


_CANCEL_MANY = Operation(
    name="timesheet_submissions.cancel_many",
    method="POST",
    path="/timesheet_cancellations",
    success=(200,),
    retryable=False,
)
_CANCEL_MANY__RECORDS = RecordsOperation(REGISTRY, ("resolutions",), includes=Includes(open=True))


@_CANCEL_MANY.request_builder
def _cancel_many_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheet_cancellations import _cancel_timesheet_submissions_kwargs as _get_kwargs
    from ..models import BulkResolutionBody

    names = ("resolution",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=BulkResolutionBody(**members))


_CREATE = Operation(
    name="timesheet_submissions.create",
    method="POST",
    path="/timesheet_submissions",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("timesheet_submissions",),
    includes=Includes(documented=("external_references", "time_entries", "user", "workspace")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheet_submissions import _create_timesheet_submission_kwargs as _get_kwargs
    from ..models import CreateTimesheetSubmissionBody

    names = ("timesheet_submission",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateTimesheetSubmissionBody(**members))


_GET = Operation(
    name="timesheet_submissions.get",
    method="GET",
    path="/timesheet_submissions/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("timesheet_submissions",),
    includes=Includes(documented=("external_references", "time_entries", "user", "workspace")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheet_submissions import _get_timesheet_submission_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="timesheet_submissions.list",
    method="GET",
    path="/timesheet_submissions",
    success=(200,),
    retryable=True,
    lists=frozenset(
        ("include", "statuses", "user_ids", "workspace_ids", "only", "external_reference_service_model_refs")
    ),
    filters=frozenset(("user_ids", "workspace_ids", "only")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "include": "comma",
        "statuses": "comma",
        "user_ids": "comma",
        "workspace_ids": "comma",
        "only": "comma",
        "external_reference_service_model_refs": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("timesheet_submissions",),
    includes=Includes(documented=("external_references", "time_entries", "user", "workspace")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("date:asc", "date:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheet_submissions import _get_timesheet_submissions_kwargs as _get_kwargs

    return _get_kwargs(**given)


_REJECT = Operation(
    name="timesheet_submissions.reject",
    method="PUT",
    path="/timesheet_submissions/{id}/reject",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_REJECT__RECORDS = RecordsOperation(
    REGISTRY,
    ("resolutions", "timesheet_submissions"),
    includes=Includes(documented=("external_references", "time_entries", "user", "workspace")),
)


@_REJECT.request_builder
def _reject_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheet_submissions import _reject_timesheet_submission_kwargs as _get_kwargs
    from ..models import ResolutionBody

    names = ("resolution",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ResolutionBody(**members))


_REJECT_MANY = Operation(
    name="timesheet_submissions.reject_many",
    method="POST",
    path="/timesheet_rejections",
    success=(200,),
    retryable=False,
)
_REJECT_MANY__RECORDS = RecordsOperation(REGISTRY, ("resolutions",), includes=Includes(open=True))


@_REJECT_MANY.request_builder
def _reject_many_request(**given: Any) -> dict[str, Any]:
    from ..api.timesheet_rejections import _reject_timesheet_submissions_kwargs as _get_kwargs
    from ..models import BulkResolutionBody

    names = ("resolution",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=BulkResolutionBody(**members))


class TimesheetSubmissions(Resource):
    """Operations on ``timesheet_submissions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def approve(
        self,
        id: str | int,
        *,
        resolution: models.ResolutionInput | Mapping[str, Any],
        include: str | Sequence[records.ResolutionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Resolution | records.TimesheetSubmission:
        """Approve a timesheet submission

        Needs the permission to approve time.

        Sends ``PUT /timesheet_submissions/{id}/approve``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: What to say about a decision.
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.timesheet_submissions.approve(
                "7",
                resolution=models.ResolutionInput(description="Example"),
            )
        """

        return _cast(
            "records.Resolution | records.TimesheetSubmission",
            _record(
                self,
                _APPROVE,
                _approve_request(
                    id=id,
                    resolution=resolution,
                    include=include,
                ),
                _APPROVE__RECORDS,
                options,
            ),
        )

    def approve_many(
        self, *, resolution: models.BulkResolutionInput | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> RecordPage[records.Resolution]:
        """Approve several pending timesheet submissions

        The reply is described in two ways: as an envelope with resolutions by id, and as a bare list of
        resolutions with number ids, `account_id` and `current`.

        Sends ``POST /timesheet_approvals``, which is not retried automatically once it may have reached the server.

        Args:
            resolution: A decision on several submissions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.timesheet_submissions.approve_many(
                resolution=models.BulkResolutionInput(submission_ids=["7"]),
            )
        """

        return _records_page(
            self,
            _APPROVE_MANY,
            _approve_many_request(
                resolution=resolution,
            ),
            _APPROVE_MANY__RECORDS,
            options,
        )

    def cancel(
        self,
        id: str | int,
        *,
        resolution: models.ResolutionInput | Mapping[str, Any],
        include: str | Sequence[records.ResolutionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Resolution | records.TimesheetSubmission:
        """Cancel a timesheet submission

        Sends ``PUT /timesheet_submissions/{id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: What to say about a decision.
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.timesheet_submissions.cancel(
                "7",
                resolution=models.ResolutionInput(description="Example"),
            )
        """

        return _cast(
            "records.Resolution | records.TimesheetSubmission",
            _record(
                self,
                _CANCEL,
                _cancel_request(
                    id=id,
                    resolution=resolution,
                    include=include,
                ),
                _CANCEL__RECORDS,
                options,
            ),
        )

    def cancel_many(
        self, *, resolution: models.BulkResolutionInput | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> RecordPage[records.Resolution]:
        """Cancel several timesheet submissions

        The reply is described in two ways: as an envelope with resolutions by id, and as a bare list of
        resolutions with number ids, `account_id` and `current`.

        Sends ``POST /timesheet_cancellations``, which is not retried automatically once it may have reached the server.

        Args:
            resolution: A decision on several submissions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.timesheet_submissions.cancel_many(
                resolution=models.BulkResolutionInput(submission_ids=["7"]),
            )
        """

        return _records_page(
            self,
            _CANCEL_MANY,
            _cancel_many_request(
                resolution=resolution,
            ),
            _CANCEL_MANY__RECORDS,
            options,
        )

    def create(
        self,
        *,
        timesheet_submission: models.NewTimesheetSubmission | Mapping[str, Any],
        include: str | Sequence[records.TimesheetSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimesheetSubmission:
        """Hand in a timesheet

        A submission belongs to a single project.

        Sends ``POST /timesheet_submissions``, which is not retried automatically once it may have reached the server.

        Args:
            timesheet_submission: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.timesheet_submissions.create(
                timesheet_submission=models.NewTimesheetSubmission(line_item_ids=["7"], title="Example", workspace_id="7"),
            )
        """

        return _cast(
            "records.TimesheetSubmission",
            _record(
                self,
                _CREATE,
                _create_request(
                    timesheet_submission=timesheet_submission,
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
        include: str | Sequence[records.TimesheetSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimesheetSubmission:
        """Show a timesheet submission

        Sends ``GET /timesheet_submissions/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.timesheet_submissions.get("7")
        """

        return _cast(
            "records.TimesheetSubmission",
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
        include: str | Sequence[records.TimesheetSubmissionInclude] | Unset = UNSET,
        order: records.TimesheetSubmissionOrder | Unset = UNSET,
        active: bool | Unset = UNSET,
        not_cancelled: bool | Unset = UNSET,
        statuses: Sequence[str | int] | str | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        start_date_after: datetime.date | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
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
    ) -> RecordPage[records.TimesheetSubmission]:
        """List timesheet submissions

        A submission holds the time of one week and one project; a timesheet over several projects is handed
        in as several submissions. Submissions have to be switched on in the project settings; time then has
        to be approved through one before it can be invoiced.

        Sends ``GET /timesheet_submissions``.

        Args:
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            order: One of date:asc, date:desc; anything else falls back to the default. The server's default
                is 'date:desc'.
            active: Only active ones.
            not_cancelled: Only those not cancelled.
            statuses: Comma-separated status words: new, cancelled, rejected, approved.
            start_date: Week that starts on this day.
            end_date: Week that ends on this day.
            start_date_after: Weeks that start on this day or later.
            user_ids: Comma-separated ids of users.
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
            kantata.timesheet_submissions.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                order=order,
                active=active,
                not_cancelled=not_cancelled,
                statuses=statuses,
                start_date=start_date,
                end_date=end_date,
                start_date_after=start_date_after,
                user_ids=user_ids,
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
        include: str | Sequence[records.TimesheetSubmissionInclude] | Unset = UNSET,
        order: records.TimesheetSubmissionOrder | Unset = UNSET,
        active: bool | Unset = UNSET,
        not_cancelled: bool | Unset = UNSET,
        statuses: Sequence[str | int] | str | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        start_date_after: datetime.date | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
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
    ) -> Iterator[records.TimesheetSubmission]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /timesheet_submissions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.timesheet_submissions.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                order=order,
                active=active,
                not_cancelled=not_cancelled,
                statuses=statuses,
                start_date=start_date,
                end_date=end_date,
                start_date_after=start_date_after,
                user_ids=user_ids,
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

    def reject(
        self,
        id: str | int,
        *,
        resolution: models.ResolutionInput | Mapping[str, Any],
        include: str | Sequence[records.ResolutionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Resolution | records.TimesheetSubmission:
        """Reject a timesheet submission

        Sends ``PUT /timesheet_submissions/{id}/reject``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: What to say about a decision.
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.timesheet_submissions.reject(
                "7",
                resolution=models.ResolutionInput(description="Example"),
            )
        """

        return _cast(
            "records.Resolution | records.TimesheetSubmission",
            _record(
                self,
                _REJECT,
                _reject_request(
                    id=id,
                    resolution=resolution,
                    include=include,
                ),
                _REJECT__RECORDS,
                options,
            ),
        )

    def reject_many(
        self, *, resolution: models.BulkResolutionInput | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> RecordPage[records.Resolution]:
        """Reject several timesheet submissions

        The reply is described in two ways: as an envelope with resolutions by id, and as a bare list of
        resolutions with number ids, `account_id` and `current`.

        Sends ``POST /timesheet_rejections``, which is not retried automatically once it may have reached the server.

        Args:
            resolution: A decision on several submissions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.timesheet_submissions.reject_many(
                resolution=models.BulkResolutionInput(submission_ids=["7"]),
            )
        """

        return _records_page(
            self,
            _REJECT_MANY,
            _reject_many_request(
                resolution=resolution,
            ),
            _REJECT_MANY__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> TimesheetSubmissionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return TimesheetSubmissionsWithRawResponse(self)


class TimesheetSubmissionsWithRawResponse:
    """The methods of ``timesheet_submissions`` with raw responses."""

    def __init__(self, resource: TimesheetSubmissions) -> None:
        raw_resource = resource._raw()
        self.approve = raw(raw_resource.approve)
        self.approve_many = raw(raw_resource.approve_many)
        self.cancel = raw(raw_resource.cancel)
        self.cancel_many = raw(raw_resource.cancel_many)
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.reject = raw(raw_resource.reject)
        self.reject_many = raw(raw_resource.reject_many)


class AsyncTimesheetSubmissions(AsyncResource):
    """Operations on ``timesheet_submissions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def approve(
        self,
        id: str | int,
        *,
        resolution: models.ResolutionInput | Mapping[str, Any],
        include: str | Sequence[records.ResolutionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Resolution | records.TimesheetSubmission:
        """Approve a timesheet submission

        Needs the permission to approve time.

        Sends ``PUT /timesheet_submissions/{id}/approve``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: What to say about a decision.
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.timesheet_submissions.approve(
                "7",
                resolution=models.ResolutionInput(description="Example"),
            )
        """

        return _cast(
            "records.Resolution | records.TimesheetSubmission",
            await _async_record(
                self,
                _APPROVE,
                _approve_request(
                    id=id,
                    resolution=resolution,
                    include=include,
                ),
                _APPROVE__RECORDS,
                options,
            ),
        )

    async def approve_many(
        self, *, resolution: models.BulkResolutionInput | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> AsyncRecordPage[records.Resolution]:
        """Approve several pending timesheet submissions

        The reply is described in two ways: as an envelope with resolutions by id, and as a bare list of
        resolutions with number ids, `account_id` and `current`.

        Sends ``POST /timesheet_approvals``, which is not retried automatically once it may have reached the server.

        Args:
            resolution: A decision on several submissions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.timesheet_submissions.approve_many(
                resolution=models.BulkResolutionInput(submission_ids=["7"]),
            )
        """

        return await _async_records_page(
            self,
            _APPROVE_MANY,
            _approve_many_request(
                resolution=resolution,
            ),
            _APPROVE_MANY__RECORDS,
            options,
        )

    async def cancel(
        self,
        id: str | int,
        *,
        resolution: models.ResolutionInput | Mapping[str, Any],
        include: str | Sequence[records.ResolutionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Resolution | records.TimesheetSubmission:
        """Cancel a timesheet submission

        Sends ``PUT /timesheet_submissions/{id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: What to say about a decision.
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.timesheet_submissions.cancel(
                "7",
                resolution=models.ResolutionInput(description="Example"),
            )
        """

        return _cast(
            "records.Resolution | records.TimesheetSubmission",
            await _async_record(
                self,
                _CANCEL,
                _cancel_request(
                    id=id,
                    resolution=resolution,
                    include=include,
                ),
                _CANCEL__RECORDS,
                options,
            ),
        )

    async def cancel_many(
        self, *, resolution: models.BulkResolutionInput | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> AsyncRecordPage[records.Resolution]:
        """Cancel several timesheet submissions

        The reply is described in two ways: as an envelope with resolutions by id, and as a bare list of
        resolutions with number ids, `account_id` and `current`.

        Sends ``POST /timesheet_cancellations``, which is not retried automatically once it may have reached the server.

        Args:
            resolution: A decision on several submissions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.timesheet_submissions.cancel_many(
                resolution=models.BulkResolutionInput(submission_ids=["7"]),
            )
        """

        return await _async_records_page(
            self,
            _CANCEL_MANY,
            _cancel_many_request(
                resolution=resolution,
            ),
            _CANCEL_MANY__RECORDS,
            options,
        )

    async def create(
        self,
        *,
        timesheet_submission: models.NewTimesheetSubmission | Mapping[str, Any],
        include: str | Sequence[records.TimesheetSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimesheetSubmission:
        """Hand in a timesheet

        A submission belongs to a single project.

        Sends ``POST /timesheet_submissions``, which is not retried automatically once it may have reached the server.

        Args:
            timesheet_submission: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.timesheet_submissions.create(
                timesheet_submission=models.NewTimesheetSubmission(line_item_ids=["7"], title="Example", workspace_id="7"),
            )
        """

        return _cast(
            "records.TimesheetSubmission",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    timesheet_submission=timesheet_submission,
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
        include: str | Sequence[records.TimesheetSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimesheetSubmission:
        """Show a timesheet submission

        Sends ``GET /timesheet_submissions/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.timesheet_submissions.get("7")
        """

        return _cast(
            "records.TimesheetSubmission",
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
        include: str | Sequence[records.TimesheetSubmissionInclude] | Unset = UNSET,
        order: records.TimesheetSubmissionOrder | Unset = UNSET,
        active: bool | Unset = UNSET,
        not_cancelled: bool | Unset = UNSET,
        statuses: Sequence[str | int] | str | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        start_date_after: datetime.date | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
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
    ) -> AsyncRecordPage[records.TimesheetSubmission]:
        """List timesheet submissions

        A submission holds the time of one week and one project; a timesheet over several projects is handed
        in as several submissions. Submissions have to be switched on in the project settings; time then has
        to be approved through one before it can be invoiced.

        Sends ``GET /timesheet_submissions``.

        Args:
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            order: One of date:asc, date:desc; anything else falls back to the default. The server's default
                is 'date:desc'.
            active: Only active ones.
            not_cancelled: Only those not cancelled.
            statuses: Comma-separated status words: new, cancelled, rejected, approved.
            start_date: Week that starts on this day.
            end_date: Week that ends on this day.
            start_date_after: Weeks that start on this day or later.
            user_ids: Comma-separated ids of users.
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
            await kantata.timesheet_submissions.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                order=order,
                active=active,
                not_cancelled=not_cancelled,
                statuses=statuses,
                start_date=start_date,
                end_date=end_date,
                start_date_after=start_date_after,
                user_ids=user_ids,
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
        include: str | Sequence[records.TimesheetSubmissionInclude] | Unset = UNSET,
        order: records.TimesheetSubmissionOrder | Unset = UNSET,
        active: bool | Unset = UNSET,
        not_cancelled: bool | Unset = UNSET,
        statuses: Sequence[str | int] | str | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        start_date_after: datetime.date | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
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
    ) -> AsyncIterator[records.TimesheetSubmission]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /timesheet_submissions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.timesheet_submissions.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                order=order,
                active=active,
                not_cancelled=not_cancelled,
                statuses=statuses,
                start_date=start_date,
                end_date=end_date,
                start_date_after=start_date_after,
                user_ids=user_ids,
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

    async def reject(
        self,
        id: str | int,
        *,
        resolution: models.ResolutionInput | Mapping[str, Any],
        include: str | Sequence[records.ResolutionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Resolution | records.TimesheetSubmission:
        """Reject a timesheet submission

        Sends ``PUT /timesheet_submissions/{id}/reject``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: What to say about a decision.
            include: Comma-separated associations to side-load, without spaces: external_references,
                time_entries, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.timesheet_submissions.reject(
                "7",
                resolution=models.ResolutionInput(description="Example"),
            )
        """

        return _cast(
            "records.Resolution | records.TimesheetSubmission",
            await _async_record(
                self,
                _REJECT,
                _reject_request(
                    id=id,
                    resolution=resolution,
                    include=include,
                ),
                _REJECT__RECORDS,
                options,
            ),
        )

    async def reject_many(
        self, *, resolution: models.BulkResolutionInput | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> AsyncRecordPage[records.Resolution]:
        """Reject several timesheet submissions

        The reply is described in two ways: as an envelope with resolutions by id, and as a bare list of
        resolutions with number ids, `account_id` and `current`.

        Sends ``POST /timesheet_rejections``, which is not retried automatically once it may have reached the server.

        Args:
            resolution: A decision on several submissions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.timesheet_submissions.reject_many(
                resolution=models.BulkResolutionInput(submission_ids=["7"]),
            )
        """

        return await _async_records_page(
            self,
            _REJECT_MANY,
            _reject_many_request(
                resolution=resolution,
            ),
            _REJECT_MANY__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncTimesheetSubmissionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncTimesheetSubmissionsWithRawResponse(self)


class AsyncTimesheetSubmissionsWithRawResponse:
    """The methods of ``timesheet_submissions`` with raw responses."""

    def __init__(self, resource: AsyncTimesheetSubmissions) -> None:
        raw_resource = resource._raw()
        self.approve = async_raw(raw_resource.approve)
        self.approve_many = async_raw(raw_resource.approve_many)
        self.cancel = async_raw(raw_resource.cancel)
        self.cancel_many = async_raw(raw_resource.cancel_many)
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.reject = async_raw(raw_resource.reject)
        self.reject_many = async_raw(raw_resource.reject_many)
