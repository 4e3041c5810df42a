"""``client.expense_report_submissions`` of Kantata OX."""

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
    name="expense_report_submissions.approve",
    method="PUT",
    path="/expense_report_submissions/{id}/approve",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_APPROVE__RECORDS = RecordsOperation(
    REGISTRY,
    ("expense_report_submissions",),
    includes=Includes(documented=("expenses", "external_references", "resolutions", "user", "workspace")),
)


@_APPROVE.request_builder
def _approve_request(**given: Any) -> dict[str, Any]:
    from ..api.expense_report_submissions import _approve_expense_report_submission_kwargs as _get_kwargs
    from ..models import ApproveExpenseReportSubmissionBody

    names = ("resolution",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ApproveExpenseReportSubmissionBody(**members))


_CANCEL = Operation(
    name="expense_report_submissions.cancel",
    method="PUT",
    path="/expense_report_submissions/{id}/cancel",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CANCEL__RECORDS = RecordsOperation(
    REGISTRY,
    ("expense_report_submissions",),
    includes=Includes(documented=("expenses", "external_references", "resolutions", "user", "workspace")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.expense_report_submissions import _cancel_expense_report_submission_kwargs as _get_kwargs
    from ..models import CancelExpenseReportSubmissionBody

    names = ("resolution",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CancelExpenseReportSubmissionBody(**members))


_CREATE = Operation(
    name="expense_report_submissions.create",
    method="POST",
    path="/expense_report_submissions",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("expense_report_submissions",),
    includes=Includes(documented=("expenses", "external_references", "resolutions", "user", "workspace")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.expense_report_submissions import _create_expense_report_submission_kwargs as _get_kwargs
    from ..models import CreateExpenseReportSubmissionBody

    names = ("expense_report_submission",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateExpenseReportSubmissionBody(**members))


_GET = Operation(
    name="expense_report_submissions.get",
    method="GET",
    path="/expense_report_submissions/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("expense_report_submissions",),
    includes=Includes(documented=("expenses", "external_references", "resolutions", "user", "workspace")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.expense_report_submissions import _get_expense_report_submission_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="expense_report_submissions.list",
    method="GET",
    path="/expense_report_submissions",
    success=(200,),
    retryable=True,
    lists=frozenset(
        ("external_reference_service_model_refs", "include", "only", "statuses", "user_ids", "workspace_ids")
    ),
    filters=frozenset(("only", "user_ids", "workspace_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "include": "comma",
        "only": "comma",
        "statuses": "comma",
        "user_ids": "comma",
        "workspace_ids": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("expense_report_submissions",),
    includes=Includes(documented=("expenses", "external_references", "resolutions", "user", "workspace")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "amount:asc",
        "amount:desc",
        "created_at:asc",
        "created_at:desc",
        "date:asc",
        "date:desc",
        "status:asc",
        "status:desc",
        "title:asc",
        "title:desc",
        "workspace_title:asc",
        "workspace_title:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.expense_report_submissions import _get_expense_report_submissions_kwargs as _get_kwargs

    return _get_kwargs(**given)


_REJECT = Operation(
    name="expense_report_submissions.reject",
    method="PUT",
    path="/expense_report_submissions/{id}/reject",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_REJECT__RECORDS = RecordsOperation(
    REGISTRY,
    ("expense_report_submissions",),
    includes=Includes(documented=("expenses", "external_references", "resolutions", "user", "workspace")),
)


@_REJECT.request_builder
def _reject_request(**given: Any) -> dict[str, Any]:
    from ..api.expense_report_submissions import _reject_expense_report_submission_kwargs as _get_kwargs
    from ..models import RejectExpenseReportSubmissionBody

    names = ("resolution",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=RejectExpenseReportSubmissionBody(**members))


class ExpenseReportSubmissions(Resource):
    """Operations on ``expense_report_submissions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def approve(
        self,
        id: str | int,
        *,
        resolution: models.ApproveResolution | Mapping[str, Any],
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExpenseReportSubmission:
        """Approve an expense report submission

        Sends ``PUT /expense_report_submissions/{id}/approve``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.expense_report_submissions.approve(
                "7",
                resolution=models.ApproveResolution(description="Example"),
            )
        """

        return _cast(
            "records.ExpenseReportSubmission",
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

    def cancel(
        self,
        id: str | int,
        *,
        resolution: models.CancelResolution | Mapping[str, Any],
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExpenseReportSubmission:
        """Cancel an expense report submission

        Sends ``PUT /expense_report_submissions/{id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.expense_report_submissions.cancel(
                "7",
                resolution=models.CancelResolution(description="Example"),
            )
        """

        return _cast(
            "records.ExpenseReportSubmission",
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

    def create(
        self,
        *,
        expense_report_submission: models.NewExpenseReportSubmission | Mapping[str, Any],
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExpenseReportSubmission:
        """Create an expense report submission

        Sends ``POST /expense_report_submissions``, which is not retried automatically once it may have reached the server.

        Args:
            expense_report_submission: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.expense_report_submissions.create(
                expense_report_submission=models.NewExpenseReportSubmission(line_item_ids=["7"], title="Example", workspace_id="7"),
            )
        """

        return _cast(
            "records.ExpenseReportSubmission",
            _record(
                self,
                _CREATE,
                _create_request(
                    expense_report_submission=expense_report_submission,
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
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExpenseReportSubmission:
        """Show an expense report submission

        Sends ``GET /expense_report_submissions/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.expense_report_submissions.get("7")
        """

        return _cast(
            "records.ExpenseReportSubmission",
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
        active: bool | Unset = UNSET,
        all_on_account: bool | Unset = UNSET,
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
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        not_cancelled: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ExpenseReportSubmissionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        statuses: Sequence[str | int] | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ExpenseReportSubmission]:
        """List expense report submissions

        Sends ``GET /expense_report_submissions``.

        Args:
            active: Not described in the vendor's document.
            all_on_account: The server's default is False.
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
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            not_cancelled: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of amount:asc, amount:desc, created_at:asc, created_at:desc, date:asc, date:desc,
                status:asc, status:desc, title:asc, title:desc, workspace_title:asc, workspace_title:desc;
                anything else falls back to the default. The server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            statuses: Comma-separated words.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_ids: Comma-separated ids.
            workspace_id: Id of the workspace.
            workspace_ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.expense_report_submissions.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                active=active,
                all_on_account=all_on_account,
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
                not_cancelled=not_cancelled,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                statuses=statuses,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_id=workspace_id,
                workspace_ids=workspace_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active: bool | Unset = UNSET,
        all_on_account: bool | Unset = UNSET,
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
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        not_cancelled: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ExpenseReportSubmissionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        statuses: Sequence[str | int] | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ExpenseReportSubmission]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /expense_report_submissions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.expense_report_submissions.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                active=active,
                all_on_account=all_on_account,
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
                not_cancelled=not_cancelled,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                statuses=statuses,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_id=workspace_id,
                workspace_ids=workspace_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def reject(
        self,
        id: str | int,
        *,
        resolution: models.RejectResolution | Mapping[str, Any],
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExpenseReportSubmission:
        """Reject an expense report submission

        Sends ``PUT /expense_report_submissions/{id}/reject``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.expense_report_submissions.reject(
                "7",
                resolution=models.RejectResolution(description="Example"),
            )
        """

        return _cast(
            "records.ExpenseReportSubmission",
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

    @cached_property
    def with_raw_response(self) -> ExpenseReportSubmissionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ExpenseReportSubmissionsWithRawResponse(self)


class ExpenseReportSubmissionsWithRawResponse:
    """The methods of ``expense_report_submissions`` with raw responses."""

    def __init__(self, resource: ExpenseReportSubmissions) -> None:
        raw_resource = resource._raw()
        self.approve = raw(raw_resource.approve)
        self.cancel = raw(raw_resource.cancel)
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.reject = raw(raw_resource.reject)


class AsyncExpenseReportSubmissions(AsyncResource):
    """Operations on ``expense_report_submissions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def approve(
        self,
        id: str | int,
        *,
        resolution: models.ApproveResolution | Mapping[str, Any],
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExpenseReportSubmission:
        """Approve an expense report submission

        Sends ``PUT /expense_report_submissions/{id}/approve``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.expense_report_submissions.approve(
                "7",
                resolution=models.ApproveResolution(description="Example"),
            )
        """

        return _cast(
            "records.ExpenseReportSubmission",
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

    async def cancel(
        self,
        id: str | int,
        *,
        resolution: models.CancelResolution | Mapping[str, Any],
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExpenseReportSubmission:
        """Cancel an expense report submission

        Sends ``PUT /expense_report_submissions/{id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.expense_report_submissions.cancel(
                "7",
                resolution=models.CancelResolution(description="Example"),
            )
        """

        return _cast(
            "records.ExpenseReportSubmission",
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

    async def create(
        self,
        *,
        expense_report_submission: models.NewExpenseReportSubmission | Mapping[str, Any],
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExpenseReportSubmission:
        """Create an expense report submission

        Sends ``POST /expense_report_submissions``, which is not retried automatically once it may have reached the server.

        Args:
            expense_report_submission: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.expense_report_submissions.create(
                expense_report_submission=models.NewExpenseReportSubmission(line_item_ids=["7"], title="Example", workspace_id="7"),
            )
        """

        return _cast(
            "records.ExpenseReportSubmission",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    expense_report_submission=expense_report_submission,
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
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExpenseReportSubmission:
        """Show an expense report submission

        Sends ``GET /expense_report_submissions/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.expense_report_submissions.get("7")
        """

        return _cast(
            "records.ExpenseReportSubmission",
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
        active: bool | Unset = UNSET,
        all_on_account: bool | Unset = UNSET,
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
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        not_cancelled: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ExpenseReportSubmissionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        statuses: Sequence[str | int] | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ExpenseReportSubmission]:
        """List expense report submissions

        Sends ``GET /expense_report_submissions``.

        Args:
            active: Not described in the vendor's document.
            all_on_account: The server's default is False.
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
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            not_cancelled: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of amount:asc, amount:desc, created_at:asc, created_at:desc, date:asc, date:desc,
                status:asc, status:desc, title:asc, title:desc, workspace_title:asc, workspace_title:desc;
                anything else falls back to the default. The server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            statuses: Comma-separated words.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_ids: Comma-separated ids.
            workspace_id: Id of the workspace.
            workspace_ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.expense_report_submissions.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                active=active,
                all_on_account=all_on_account,
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
                not_cancelled=not_cancelled,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                statuses=statuses,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_id=workspace_id,
                workspace_ids=workspace_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active: bool | Unset = UNSET,
        all_on_account: bool | Unset = UNSET,
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
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        not_cancelled: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ExpenseReportSubmissionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        statuses: Sequence[str | int] | str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ExpenseReportSubmission]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /expense_report_submissions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.expense_report_submissions.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                active=active,
                all_on_account=all_on_account,
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
                not_cancelled=not_cancelled,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                statuses=statuses,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_id=workspace_id,
                workspace_ids=workspace_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    async def reject(
        self,
        id: str | int,
        *,
        resolution: models.RejectResolution | Mapping[str, Any],
        include: str | Sequence[records.ExpenseReportSubmissionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExpenseReportSubmission:
        """Reject an expense report submission

        Sends ``PUT /expense_report_submissions/{id}/reject``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resolution: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: expenses, external_references,
                resolutions, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.expense_report_submissions.reject(
                "7",
                resolution=models.RejectResolution(description="Example"),
            )
        """

        return _cast(
            "records.ExpenseReportSubmission",
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

    @cached_property
    def with_raw_response(self) -> AsyncExpenseReportSubmissionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncExpenseReportSubmissionsWithRawResponse(self)


class AsyncExpenseReportSubmissionsWithRawResponse:
    """The methods of ``expense_report_submissions`` with raw responses."""

    def __init__(self, resource: AsyncExpenseReportSubmissions) -> None:
        raw_resource = resource._raw()
        self.approve = async_raw(raw_resource.approve)
        self.cancel = async_raw(raw_resource.cancel)
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.reject = async_raw(raw_resource.reject)
