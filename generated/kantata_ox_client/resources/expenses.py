"""``client.expenses`` of Kantata OX."""

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
    name="expenses.create",
    method="POST",
    path="/expenses",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("expenses",),
    includes=Includes(
        documented=(
            "active_submission",
            "expense_budget",
            "expense_category",
            "external_references",
            "receipt",
            "recent_submission",
            "role",
            "story",
            "user",
            "vendor",
            "workspace",
        )
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.expenses import _create_expense_kwargs as _get_kwargs
    from ..models import CreateExpenseBody

    names = ("expense",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateExpenseBody(**members))


_CREATE_MANY = Operation(
    name="expenses.create_many",
    method="POST",
    path="/expenses",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("expenses",),
    includes=Includes(
        documented=(
            "active_submission",
            "expense_budget",
            "expense_category",
            "external_references",
            "receipt",
            "recent_submission",
            "role",
            "story",
            "user",
            "vendor",
            "workspace",
        )
    ),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.expenses import _create_expense_kwargs as _get_kwargs
    from ..models import CreateExpenseBody

    names = ("expenses",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateExpenseBody(**members))


_DELETE = Operation(
    name="expenses.delete",
    method="DELETE",
    path="/expenses/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.expenses import _delete_expense_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DELETE_MANY = Operation(
    name="expenses.delete_many",
    method="DELETE",
    path="/expenses",
    success=(200,),
    retryable=False,
    lists=frozenset(("ids",)),
    styles={"ids": "comma"},
)


@_DELETE_MANY.request_builder
def _delete_many_request(**given: Any) -> dict[str, Any]:
    from ..api.expenses import _delete_expenses_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="expenses.get",
    method="GET",
    path="/expenses/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("expenses",),
    includes=Includes(
        documented=(
            "active_submission",
            "expense_budget",
            "expense_category",
            "external_references",
            "receipt",
            "recent_submission",
            "role",
            "story",
            "user",
            "vendor",
            "workspace",
        )
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.expenses import _get_expense_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="expenses.list",
    method="GET",
    path="/expenses",
    success=(200,),
    retryable=True,
    lists=frozenset(
        (
            "external_reference_service_model_refs",
            "include",
            "only",
            "optional_fields",
            "with_recent_expense_report_ids",
        )
    ),
    filters=frozenset(("only", "with_recent_expense_report_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "include": "comma",
        "only": "comma",
        "optional_fields": "comma",
        "with_recent_expense_report_ids": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("expenses",),
    includes=Includes(
        documented=(
            "active_submission",
            "expense_budget",
            "expense_category",
            "external_references",
            "receipt",
            "recent_submission",
            "role",
            "story",
            "user",
            "vendor",
            "workspace",
        )
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "amount:asc",
        "amount:desc",
        "category:asc",
        "category:desc",
        "created_at:asc",
        "created_at:desc",
        "date:asc",
        "date:desc",
        "notes:asc",
        "notes:desc",
        "vendor_name:asc",
        "vendor_name:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.expenses import _get_expenses_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="expenses.update",
    method="PUT",
    path="/expenses/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("expenses",),
    includes=Includes(
        documented=(
            "active_submission",
            "expense_budget",
            "expense_category",
            "external_references",
            "receipt",
            "recent_submission",
            "role",
            "story",
            "user",
            "vendor",
            "workspace",
        )
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.expenses import _update_expense_kwargs as _get_kwargs
    from ..models import UpdateExpenseBody

    names = ("expense",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateExpenseBody(**members))


class Expenses(Resource):
    """Operations on ``expenses``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        expense: models.NewExpense | Mapping[str, Any],
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Expense:
        """Create an expense

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /expenses``, which is not retried automatically once it may have reached the server.

        Args:
            expense: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                expense_budget, expense_category, external_references, receipt, recent_submission, role,
                story, user, vendor, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                user_can_edit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.expenses.create(
                expense=models.NewExpense(workspace_id="7", date=datetime.date(2024, 5, 6), expense_category_id="7", category="Example", amount_in_cents=7),
            )
        """

        return _cast(
            "records.Expense",
            _record(
                self,
                _CREATE,
                _create_request(
                    expense=expense,
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
        expenses: Sequence[models.NewExpense | Mapping[str, Any]],
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Expense]:
        """Create an expense

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /expenses``, which is not retried automatically once it may have reached the server.

        Args:
            expenses: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                expense_budget, expense_category, external_references, receipt, recent_submission, role,
                story, user, vendor, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                user_can_edit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.expenses.create_many(
                expenses=[models.NewExpense(workspace_id="7", date=datetime.date(2024, 5, 6), expense_category_id="7", category="Example", amount_in_cents=7)],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                expenses=expenses,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an expense

        Sends ``DELETE /expenses/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.expenses.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def delete_many(
        self, *, ids: Sequence[int] | int | str, **options: Unpack[CallOptions]
    ) -> models.DeleteExpensesResponse200:
        """Delete expenses

        Sends ``DELETE /expenses``, which is not retried automatically once it may have reached the server.

        Args:
            ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.expenses.delete_many(ids="7")
        """

        from ..api.expenses import _delete_expenses_response as _parse

        return self._call(
            _DELETE_MANY,
            _delete_many_request(
                ids=ids,
            ),
            _parse,
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Expense:
        """Show an expense

        Sends ``GET /expenses/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                expense_budget, expense_category, external_references, receipt, recent_submission, role,
                story, user, vendor, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                user_can_edit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.expenses.get("7")
        """

        return _cast(
            "records.Expense",
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
        approved: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        created_by: str | int | Unset = UNSET,
        date_expensed_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        in_active_invoice_id: str | int | Unset = UNSET,
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        invoiced: bool | Unset = UNSET,
        mine: bool | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        order: records.ExpenseOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        reimbursable: bool | Unset = UNSET,
        submitted: bool | Unset = UNSET,
        uninvoiced: bool | Unset = UNSET,
        unsubmitted: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_expense_approvals: bool | Unset = UNSET,
        with_expense_report_id: str | int | Unset = UNSET,
        with_recent_expense_report_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Expense]:
        """List expenses

        Sends ``GET /expenses``.

        Args:
            approved: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            created_by: Not described in the vendor's document.
            date_expensed_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
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
            from_archived_workspaces: Also those of archived projects. The server's default is False.
            in_active_invoice_id: Id of the active invoice.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                expense_budget, expense_category, external_references, receipt, recent_submission, role,
                story, user, vendor, workspace.
            invoiced: Not described in the vendor's document.
            mine: Not described in the vendor's document.
            on_my_account: False also shows those of projects of other accounts. The server's default is True.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                user_can_edit.
            order: One of amount:asc, amount:desc, category:asc, category:desc, created_at:asc,
                created_at:desc, date:asc, date:desc, notes:asc, notes:desc, vendor_name:asc,
                vendor_name:desc; anything else falls back to the default. The server's default is
                'date:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            reimbursable: Not described in the vendor's document.
            submitted: Not described in the vendor's document.
            uninvoiced: Not described in the vendor's document.
            unsubmitted: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_expense_approvals: Not described in the vendor's document.
            with_expense_report_id: Id of the expense report.
            with_recent_expense_report_ids: Comma-separated ids.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.expenses.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                approved=approved,
                created_after=created_after,
                created_before=created_before,
                created_by=created_by,
                date_expensed_between=date_expensed_between,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                from_archived_workspaces=from_archived_workspaces,
                in_active_invoice_id=in_active_invoice_id,
                include=include,
                invoiced=invoiced,
                mine=mine,
                on_my_account=on_my_account,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                reimbursable=reimbursable,
                submitted=submitted,
                uninvoiced=uninvoiced,
                unsubmitted=unsubmitted,
                updated_after=updated_after,
                updated_before=updated_before,
                with_expense_approvals=with_expense_approvals,
                with_expense_report_id=with_expense_report_id,
                with_recent_expense_report_ids=with_recent_expense_report_ids,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        approved: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        created_by: str | int | Unset = UNSET,
        date_expensed_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        in_active_invoice_id: str | int | Unset = UNSET,
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        invoiced: bool | Unset = UNSET,
        mine: bool | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        order: records.ExpenseOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        reimbursable: bool | Unset = UNSET,
        submitted: bool | Unset = UNSET,
        uninvoiced: bool | Unset = UNSET,
        unsubmitted: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_expense_approvals: bool | Unset = UNSET,
        with_expense_report_id: str | int | Unset = UNSET,
        with_recent_expense_report_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Expense]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /expenses`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.expenses.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                approved=approved,
                created_after=created_after,
                created_before=created_before,
                created_by=created_by,
                date_expensed_between=date_expensed_between,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                from_archived_workspaces=from_archived_workspaces,
                in_active_invoice_id=in_active_invoice_id,
                include=include,
                invoiced=invoiced,
                mine=mine,
                on_my_account=on_my_account,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                reimbursable=reimbursable,
                submitted=submitted,
                uninvoiced=uninvoiced,
                unsubmitted=unsubmitted,
                updated_after=updated_after,
                updated_before=updated_before,
                with_expense_approvals=with_expense_approvals,
                with_expense_report_id=with_expense_report_id,
                with_recent_expense_report_ids=with_recent_expense_report_ids,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        expense: models.ExpenseChanges | Mapping[str, Any],
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Expense:
        """Change an expense

        Sends ``PUT /expenses/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            expense: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                expense_budget, expense_category, external_references, receipt, recent_submission, role,
                story, user, vendor, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                user_can_edit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.expenses.update(
                "7",
                expense=models.ExpenseChanges(workspace_id="7"),
            )
        """

        return _cast(
            "records.Expense",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    expense=expense,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> ExpensesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ExpensesWithRawResponse(self)


class ExpensesWithRawResponse:
    """The methods of ``expenses`` with raw responses."""

    def __init__(self, resource: Expenses) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.delete_many = raw(raw_resource.delete_many)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncExpenses(AsyncResource):
    """Operations on ``expenses``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        expense: models.NewExpense | Mapping[str, Any],
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Expense:
        """Create an expense

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /expenses``, which is not retried automatically once it may have reached the server.

        Args:
            expense: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                expense_budget, expense_category, external_references, receipt, recent_submission, role,
                story, user, vendor, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                user_can_edit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.expenses.create(
                expense=models.NewExpense(workspace_id="7", date=datetime.date(2024, 5, 6), expense_category_id="7", category="Example", amount_in_cents=7),
            )
        """

        return _cast(
            "records.Expense",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    expense=expense,
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
        expenses: Sequence[models.NewExpense | Mapping[str, Any]],
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Expense]:
        """Create an expense

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /expenses``, which is not retried automatically once it may have reached the server.

        Args:
            expenses: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                expense_budget, expense_category, external_references, receipt, recent_submission, role,
                story, user, vendor, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                user_can_edit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.expenses.create_many(
                expenses=[models.NewExpense(workspace_id="7", date=datetime.date(2024, 5, 6), expense_category_id="7", category="Example", amount_in_cents=7)],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                expenses=expenses,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an expense

        Sends ``DELETE /expenses/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.expenses.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def delete_many(
        self, *, ids: Sequence[int] | int | str, **options: Unpack[CallOptions]
    ) -> models.DeleteExpensesResponse200:
        """Delete expenses

        Sends ``DELETE /expenses``, which is not retried automatically once it may have reached the server.

        Args:
            ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.expenses.delete_many(ids="7")
        """

        from ..api.expenses import _delete_expenses_response as _parse

        return await self._call(
            _DELETE_MANY,
            _delete_many_request(
                ids=ids,
            ),
            _parse,
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Expense:
        """Show an expense

        Sends ``GET /expenses/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                expense_budget, expense_category, external_references, receipt, recent_submission, role,
                story, user, vendor, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                user_can_edit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.expenses.get("7")
        """

        return _cast(
            "records.Expense",
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
        approved: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        created_by: str | int | Unset = UNSET,
        date_expensed_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        in_active_invoice_id: str | int | Unset = UNSET,
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        invoiced: bool | Unset = UNSET,
        mine: bool | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        order: records.ExpenseOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        reimbursable: bool | Unset = UNSET,
        submitted: bool | Unset = UNSET,
        uninvoiced: bool | Unset = UNSET,
        unsubmitted: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_expense_approvals: bool | Unset = UNSET,
        with_expense_report_id: str | int | Unset = UNSET,
        with_recent_expense_report_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Expense]:
        """List expenses

        Sends ``GET /expenses``.

        Args:
            approved: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            created_by: Not described in the vendor's document.
            date_expensed_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
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
            from_archived_workspaces: Also those of archived projects. The server's default is False.
            in_active_invoice_id: Id of the active invoice.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                expense_budget, expense_category, external_references, receipt, recent_submission, role,
                story, user, vendor, workspace.
            invoiced: Not described in the vendor's document.
            mine: Not described in the vendor's document.
            on_my_account: False also shows those of projects of other accounts. The server's default is True.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                user_can_edit.
            order: One of amount:asc, amount:desc, category:asc, category:desc, created_at:asc,
                created_at:desc, date:asc, date:desc, notes:asc, notes:desc, vendor_name:asc,
                vendor_name:desc; anything else falls back to the default. The server's default is
                'date:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            reimbursable: Not described in the vendor's document.
            submitted: Not described in the vendor's document.
            uninvoiced: Not described in the vendor's document.
            unsubmitted: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_expense_approvals: Not described in the vendor's document.
            with_expense_report_id: Id of the expense report.
            with_recent_expense_report_ids: Comma-separated ids.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.expenses.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                approved=approved,
                created_after=created_after,
                created_before=created_before,
                created_by=created_by,
                date_expensed_between=date_expensed_between,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                from_archived_workspaces=from_archived_workspaces,
                in_active_invoice_id=in_active_invoice_id,
                include=include,
                invoiced=invoiced,
                mine=mine,
                on_my_account=on_my_account,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                reimbursable=reimbursable,
                submitted=submitted,
                uninvoiced=uninvoiced,
                unsubmitted=unsubmitted,
                updated_after=updated_after,
                updated_before=updated_before,
                with_expense_approvals=with_expense_approvals,
                with_expense_report_id=with_expense_report_id,
                with_recent_expense_report_ids=with_recent_expense_report_ids,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        approved: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        created_by: str | int | Unset = UNSET,
        date_expensed_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        from_archived_workspaces: bool | Unset = UNSET,
        in_active_invoice_id: str | int | Unset = UNSET,
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        invoiced: bool | Unset = UNSET,
        mine: bool | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        order: records.ExpenseOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        reimbursable: bool | Unset = UNSET,
        submitted: bool | Unset = UNSET,
        uninvoiced: bool | Unset = UNSET,
        unsubmitted: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_expense_approvals: bool | Unset = UNSET,
        with_expense_report_id: str | int | Unset = UNSET,
        with_recent_expense_report_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Expense]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /expenses`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.expenses.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                approved=approved,
                created_after=created_after,
                created_before=created_before,
                created_by=created_by,
                date_expensed_between=date_expensed_between,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                from_archived_workspaces=from_archived_workspaces,
                in_active_invoice_id=in_active_invoice_id,
                include=include,
                invoiced=invoiced,
                mine=mine,
                on_my_account=on_my_account,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                reimbursable=reimbursable,
                submitted=submitted,
                uninvoiced=uninvoiced,
                unsubmitted=unsubmitted,
                updated_after=updated_after,
                updated_before=updated_before,
                with_expense_approvals=with_expense_approvals,
                with_expense_report_id=with_expense_report_id,
                with_recent_expense_report_ids=with_recent_expense_report_ids,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        expense: models.ExpenseChanges | Mapping[str, Any],
        include: str | Sequence[records.ExpenseInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ExpenseOptionalField] | models.ExpenseOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Expense:
        """Change an expense

        Sends ``PUT /expenses/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            expense: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: active_submission,
                expense_budget, expense_category, external_references, receipt, recent_submission, role,
                story, user, vendor, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                user_can_edit.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.expenses.update(
                "7",
                expense=models.ExpenseChanges(workspace_id="7"),
            )
        """

        return _cast(
            "records.Expense",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    expense=expense,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncExpensesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncExpensesWithRawResponse(self)


class AsyncExpensesWithRawResponse:
    """The methods of ``expenses`` with raw responses."""

    def __init__(self, resource: AsyncExpenses) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.delete_many = async_raw(raw_resource.delete_many)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
