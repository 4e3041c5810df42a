"""``client.invoices`` of Kantata OX."""

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

_CANCEL = Operation(
    name="invoices.cancel",
    method="PUT",
    path="/invoices/{id}/cancel",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CANCEL__RECORDS = RecordsOperation(
    REGISTRY,
    ("invoices",),
    includes=Includes(
        documented=(
            "additional_items",
            "billing_milestones",
            "expenses",
            "external_references",
            "fixed_fee_items",
            "recipient",
            "time_entries",
            "user",
            "workspaces",
        ),
        undocumented=frozenset(("time_adjustments",)),
    ),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.invoices import _cancel_invoice_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="invoices.create",
    method="POST",
    path="/invoices",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("invoices",),
    includes=Includes(
        documented=(
            "additional_items",
            "billing_milestones",
            "expenses",
            "external_references",
            "fixed_fee_items",
            "recipient",
            "time_entries",
            "user",
            "workspaces",
        ),
        undocumented=frozenset(("time_adjustments",)),
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.invoices import _create_invoice_kwargs as _get_kwargs
    from ..models import CreateInvoiceBody

    names = ("invoice",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateInvoiceBody(**members))


_DELETE = Operation(
    name="invoices.delete",
    method="DELETE",
    path="/invoices/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.invoices import _delete_invoice_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="invoices.get",
    method="GET",
    path="/invoices/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("invoices",),
    includes=Includes(
        documented=(
            "additional_items",
            "billing_milestones",
            "expenses",
            "external_references",
            "fixed_fee_items",
            "recipient",
            "time_entries",
            "user",
            "workspaces",
        ),
        undocumented=frozenset(("time_adjustments",)),
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.invoices import _get_invoice_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="invoices.list",
    method="GET",
    path="/invoices",
    success=(200,),
    retryable=True,
    lists=frozenset(
        ("include", "user_invoice_number", "workspace_id", "only", "external_reference_service_model_refs")
    ),
    filters=frozenset(("workspace_id", "only")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "include": "comma",
        "user_invoice_number": "comma",
        "workspace_id": "comma",
        "only": "comma",
        "external_reference_service_model_refs": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("invoices",),
    includes=Includes(
        documented=(
            "additional_items",
            "billing_milestones",
            "expenses",
            "external_references",
            "fixed_fee_items",
            "recipient",
            "time_entries",
            "user",
            "workspaces",
        ),
        undocumented=frozenset(("time_adjustments",)),
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "created_at:asc",
        "created_at:desc",
        "id:asc",
        "id:desc",
        "invoice_date:asc",
        "invoice_date:desc",
        "updated_at:asc",
        "updated_at:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.invoices import _get_invoices_kwargs as _get_kwargs

    return _get_kwargs(**given)


_NEXT_NUMBER = Operation(
    name="invoices.next_number",
    method="GET",
    path="/invoices/next_invoice_number",
    success=(200,),
    retryable=True,
)


@_NEXT_NUMBER.request_builder
def _next_number_request(**given: Any) -> dict[str, Any]:
    from ..api.invoices import _get_next_invoice_number_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="invoices.update",
    method="PUT",
    path="/invoices/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("invoices",),
    includes=Includes(
        documented=(
            "additional_items",
            "billing_milestones",
            "expenses",
            "external_references",
            "fixed_fee_items",
            "recipient",
            "time_entries",
            "user",
            "workspaces",
        ),
        undocumented=frozenset(("time_adjustments",)),
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.invoices import _update_invoice_kwargs as _get_kwargs
    from ..models import UpdateInvoiceBody

    names = ("invoice",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateInvoiceBody(**members))


class Invoices(Resource):
    """Operations on ``invoices``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def cancel(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Invoice:
        """Cancel an active invoice

        Sends ``PUT /invoices/{id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: additional_items,
                billing_milestones, expenses, external_references, fixed_fee_items, recipient,
                time_entries, user, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.invoices.cancel("7")
        """

        return _cast(
            "records.Invoice",
            _record(
                self,
                _CANCEL,
                _cancel_request(
                    id=id,
                    include=include,
                ),
                _CANCEL__RECORDS,
                options,
            ),
        )

    def create(
        self,
        *,
        invoice: models.NewInvoice | Mapping[str, Any],
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Invoice:
        """Create an invoice

        Needs `workspace_id` or `workspace_ids`, and at least one line: time entries, expenses, fixed-fee
        items, additional items or billing milestones. The recipient is the primary client of the project.

        Sends ``POST /invoices``, which is not retried automatically once it may have reached the server.

        Args:
            invoice: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: additional_items,
                billing_milestones, expenses, external_references, fixed_fee_items, recipient,
                time_entries, user, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.invoices.create(invoice=models.NewInvoice(payment_schedule=7))
        """

        return _cast(
            "records.Invoice",
            _record(
                self,
                _CREATE,
                _create_request(
                    invoice=invoice,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a draft invoice

        Drafts only; an active invoice has to be cancelled.

        Sends ``DELETE /invoices/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.invoices.delete("7")
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
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Invoice:
        """Show an invoice

        Sends ``GET /invoices/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: additional_items,
                billing_milestones, expenses, external_references, fixed_fee_items, recipient,
                time_entries, user, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.invoices.get("7")
        """

        return _cast(
            "records.Invoice",
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
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        order: records.InvoiceOrder | Unset = UNSET,
        paid: bool | Unset = UNSET,
        pending: bool | Unset = UNSET,
        without_drafts: bool | Unset = UNSET,
        within_dates: str | Unset = UNSET,
        user_invoice_number: Sequence[str | int] | str | Unset = UNSET,
        workspace_id: Sequence[int] | int | str | Unset = UNSET,
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
    ) -> RecordPage[records.Invoice]:
        """List invoices

        Seen by project participants with financial permission.

        Sends ``GET /invoices``.

        Args:
            include: Comma-separated associations to side-load, without spaces: additional_items,
                billing_milestones, expenses, external_references, fixed_fee_items, recipient,
                time_entries, user, workspaces.
            order: One of created_at:asc, created_at:desc, id:asc, id:desc, invoice_date:asc,
                invoice_date:desc, updated_at:asc, updated_at:desc; anything else falls back to the
                default. The server's default is 'created_at:desc'.
            paid: Only paid ones. The server's default is False.
            pending: Only those neither accepted nor draft. The server's default is False.
            without_drafts: No drafts. The server's default is False.
            within_dates: Range of creation dates, such as `2000-01-01:2000-12-31`.
            user_invoice_number: Comma-separated invoice numbers.
            workspace_id: Comma-separated ids of projects.
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
            kantata.invoices.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                order=order,
                paid=paid,
                pending=pending,
                without_drafts=without_drafts,
                within_dates=within_dates,
                user_invoice_number=user_invoice_number,
                workspace_id=workspace_id,
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
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        order: records.InvoiceOrder | Unset = UNSET,
        paid: bool | Unset = UNSET,
        pending: bool | Unset = UNSET,
        without_drafts: bool | Unset = UNSET,
        within_dates: str | Unset = UNSET,
        user_invoice_number: Sequence[str | int] | str | Unset = UNSET,
        workspace_id: Sequence[int] | int | str | Unset = UNSET,
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
    ) -> Iterator[records.Invoice]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /invoices`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.invoices.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                order=order,
                paid=paid,
                pending=pending,
                without_drafts=without_drafts,
                within_dates=within_dates,
                user_invoice_number=user_invoice_number,
                workspace_id=workspace_id,
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

    def next_number(self, **options: Unpack[CallOptions]) -> models.NextInvoiceNumber:
        """Show the next free invoice number

        The one reply of this resource without an envelope.

        Sends ``GET /invoices/next_invoice_number``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.invoices.next_number()
        """

        from ..api.invoices import _get_next_invoice_number_response as _parse

        return self._call(_NEXT_NUMBER, _next_number_request(), _parse, options)

    def update(
        self,
        id: str | int,
        *,
        invoice: models.InvoiceChanges | Mapping[str, Any],
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Invoice:
        """Change an invoice

        Each list of lines replaces the present one, an empty list takes all of that kind off; one line has
        to remain.

        Sends ``PUT /invoices/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            invoice: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: additional_items,
                billing_milestones, expenses, external_references, fixed_fee_items, recipient,
                time_entries, user, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.invoices.update(
                "7",
                invoice=models.InvoiceChanges(time_entry_ids=["7"]),
            )
        """

        return _cast(
            "records.Invoice",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    invoice=invoice,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return InvoicesWithRawResponse(self)


class InvoicesWithRawResponse:
    """The methods of ``invoices`` with raw responses."""

    def __init__(self, resource: Invoices) -> None:
        raw_resource = resource._raw()
        self.cancel = raw(raw_resource.cancel)
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.next_number = raw(raw_resource.next_number)
        self.update = raw(raw_resource.update)


class AsyncInvoices(AsyncResource):
    """Operations on ``invoices``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def cancel(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Invoice:
        """Cancel an active invoice

        Sends ``PUT /invoices/{id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: additional_items,
                billing_milestones, expenses, external_references, fixed_fee_items, recipient,
                time_entries, user, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.invoices.cancel("7")
        """

        return _cast(
            "records.Invoice",
            await _async_record(
                self,
                _CANCEL,
                _cancel_request(
                    id=id,
                    include=include,
                ),
                _CANCEL__RECORDS,
                options,
            ),
        )

    async def create(
        self,
        *,
        invoice: models.NewInvoice | Mapping[str, Any],
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Invoice:
        """Create an invoice

        Needs `workspace_id` or `workspace_ids`, and at least one line: time entries, expenses, fixed-fee
        items, additional items or billing milestones. The recipient is the primary client of the project.

        Sends ``POST /invoices``, which is not retried automatically once it may have reached the server.

        Args:
            invoice: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: additional_items,
                billing_milestones, expenses, external_references, fixed_fee_items, recipient,
                time_entries, user, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.invoices.create(invoice=models.NewInvoice(payment_schedule=7))
        """

        return _cast(
            "records.Invoice",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    invoice=invoice,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a draft invoice

        Drafts only; an active invoice has to be cancelled.

        Sends ``DELETE /invoices/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.invoices.delete("7")
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
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Invoice:
        """Show an invoice

        Sends ``GET /invoices/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: additional_items,
                billing_milestones, expenses, external_references, fixed_fee_items, recipient,
                time_entries, user, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.invoices.get("7")
        """

        return _cast(
            "records.Invoice",
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
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        order: records.InvoiceOrder | Unset = UNSET,
        paid: bool | Unset = UNSET,
        pending: bool | Unset = UNSET,
        without_drafts: bool | Unset = UNSET,
        within_dates: str | Unset = UNSET,
        user_invoice_number: Sequence[str | int] | str | Unset = UNSET,
        workspace_id: Sequence[int] | int | str | Unset = UNSET,
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
    ) -> AsyncRecordPage[records.Invoice]:
        """List invoices

        Seen by project participants with financial permission.

        Sends ``GET /invoices``.

        Args:
            include: Comma-separated associations to side-load, without spaces: additional_items,
                billing_milestones, expenses, external_references, fixed_fee_items, recipient,
                time_entries, user, workspaces.
            order: One of created_at:asc, created_at:desc, id:asc, id:desc, invoice_date:asc,
                invoice_date:desc, updated_at:asc, updated_at:desc; anything else falls back to the
                default. The server's default is 'created_at:desc'.
            paid: Only paid ones. The server's default is False.
            pending: Only those neither accepted nor draft. The server's default is False.
            without_drafts: No drafts. The server's default is False.
            within_dates: Range of creation dates, such as `2000-01-01:2000-12-31`.
            user_invoice_number: Comma-separated invoice numbers.
            workspace_id: Comma-separated ids of projects.
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
            await kantata.invoices.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                include=include,
                order=order,
                paid=paid,
                pending=pending,
                without_drafts=without_drafts,
                within_dates=within_dates,
                user_invoice_number=user_invoice_number,
                workspace_id=workspace_id,
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
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        order: records.InvoiceOrder | Unset = UNSET,
        paid: bool | Unset = UNSET,
        pending: bool | Unset = UNSET,
        without_drafts: bool | Unset = UNSET,
        within_dates: str | Unset = UNSET,
        user_invoice_number: Sequence[str | int] | str | Unset = UNSET,
        workspace_id: Sequence[int] | int | str | Unset = UNSET,
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
    ) -> AsyncIterator[records.Invoice]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /invoices`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.invoices.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                include=include,
                order=order,
                paid=paid,
                pending=pending,
                without_drafts=without_drafts,
                within_dates=within_dates,
                user_invoice_number=user_invoice_number,
                workspace_id=workspace_id,
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

    async def next_number(self, **options: Unpack[CallOptions]) -> models.NextInvoiceNumber:
        """Show the next free invoice number

        The one reply of this resource without an envelope.

        Sends ``GET /invoices/next_invoice_number``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.invoices.next_number()
        """

        from ..api.invoices import _get_next_invoice_number_response as _parse

        return await self._call(_NEXT_NUMBER, _next_number_request(), _parse, options)

    async def update(
        self,
        id: str | int,
        *,
        invoice: models.InvoiceChanges | Mapping[str, Any],
        include: str | Sequence[records.InvoiceInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Invoice:
        """Change an invoice

        Each list of lines replaces the present one, an empty list takes all of that kind off; one line has
        to remain.

        Sends ``PUT /invoices/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            invoice: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: additional_items,
                billing_milestones, expenses, external_references, fixed_fee_items, recipient,
                time_entries, user, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.invoices.update(
                "7",
                invoice=models.InvoiceChanges(time_entry_ids=["7"]),
            )
        """

        return _cast(
            "records.Invoice",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    invoice=invoice,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncInvoicesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncInvoicesWithRawResponse(self)


class AsyncInvoicesWithRawResponse:
    """The methods of ``invoices`` with raw responses."""

    def __init__(self, resource: AsyncInvoices) -> None:
        raw_resource = resource._raw()
        self.cancel = async_raw(raw_resource.cancel)
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.next_number = async_raw(raw_resource.next_number)
        self.update = async_raw(raw_resource.update)
