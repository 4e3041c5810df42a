"""``client.credit_notes`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, File, Unset

_APPROVE = Operation(
    name="credit_notes.approve",
    method="POST",
    path="/payable_credit_notes/{credit_note_id}/approve",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_APPROVE.request_builder
def _approve_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _post_payable_credit_notes_id_approve_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CANCEL = Operation(
    name="credit_notes.cancel",
    method="POST",
    path="/payable_credit_notes/{credit_note_id}/cancel",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _post_payable_credit_notes_id_cancel_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CANCEL_OCR = Operation(
    name="credit_notes.cancel_ocr",
    method="POST",
    path="/payable_credit_notes/{credit_note_id}/cancel_ocr",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL_OCR.request_builder
def _cancel_ocr_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _post_payable_credit_notes_id_cancel_ocr_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="credit_notes.create",
    method="POST",
    path="/payable_credit_notes",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _post_payable_credit_notes_kwargs as _get_kwargs
    from ..models import CreditNoteCreateRequest

    names = (
        "document_id",
        "issued_at",
        "based_on",
        "based_on_document_id",
        "counterpart_address_id",
        "counterpart_bank_account_id",
        "counterpart_id",
        "counterpart_vat_id_id",
        "currency",
        "description",
        "project_id",
        "sender",
        "subtotal",
        "tag_ids",
        "tax",
        "tax_amount",
        "total_amount",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreditNoteCreateRequest(**members))


_DELETE = Operation(
    name="credit_notes.delete",
    method="DELETE",
    path="/payable_credit_notes/{credit_note_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _delete_payable_credit_notes_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="credit_notes.get",
    method="GET",
    path="/payable_credit_notes/{credit_note_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _get_payable_credit_notes_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_VALIDATIONS = Operation(
    name="credit_notes.get_validations",
    method="GET",
    path="/payable_credit_notes/validations",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET_VALIDATIONS.request_builder
def _get_validations_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _get_payable_credit_notes_validations_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="credit_notes.list",
    method="GET",
    path="/payable_credit_notes",
    success=(200,),
    retryable=True,
    lists=frozenset(("status__in", "status__not_in", "project_id__in")),
    filters=frozenset(("status__in", "project_id__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _get_payable_credit_notes_kwargs as _get_kwargs

    return _get_kwargs(**given)


_REJECT = Operation(
    name="credit_notes.reject",
    method="POST",
    path="/payable_credit_notes/{credit_note_id}/reject",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_REJECT.request_builder
def _reject_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _post_payable_credit_notes_id_reject_kwargs as _get_kwargs

    return _get_kwargs(**given)


_RESET_VALIDATIONS = Operation(
    name="credit_notes.reset_validations",
    method="POST",
    path="/payable_credit_notes/validations/reset",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_RESET_VALIDATIONS.request_builder
def _reset_validations_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _post_payable_credit_notes_validations_reset_kwargs as _get_kwargs

    return _get_kwargs(**given)


_SET_VALIDATIONS = Operation(
    name="credit_notes.set_validations",
    method="PUT",
    path="/payable_credit_notes/validations",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_SET_VALIDATIONS.request_builder
def _set_validations_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _put_payable_credit_notes_validations_kwargs as _get_kwargs
    from ..models import CreditNoteValidationsResource

    names = ("required_fields",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreditNoteValidationsResource(**members))


_SUBMIT_FOR_APPROVAL = Operation(
    name="credit_notes.submit_for_approval",
    method="POST",
    path="/payable_credit_notes/{credit_note_id}/submit_for_approval",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_SUBMIT_FOR_APPROVAL.request_builder
def _submit_for_approval_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _post_payable_credit_notes_id_submit_for_approval_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="credit_notes.update",
    method="PATCH",
    path="/payable_credit_notes/{credit_note_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _patch_payable_credit_notes_id_kwargs as _get_kwargs
    from ..models import CreditNoteUpdateRequest

    names = (
        "based_on",
        "based_on_document_id",
        "counterpart_address_id",
        "counterpart_bank_account_id",
        "counterpart_id",
        "counterpart_vat_id_id",
        "currency",
        "description",
        "document_id",
        "issued_at",
        "project_id",
        "sender",
        "subtotal",
        "tag_ids",
        "tax",
        "tax_amount",
        "total_amount",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreditNoteUpdateRequest(**members))


_UPLOAD_FROM_FILE = Operation(
    name="credit_notes.upload_from_file",
    method="POST",
    path="/payable_credit_notes/upload_from_file",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPLOAD_FROM_FILE.request_builder
def _upload_from_file_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _post_payable_credit_notes_upload_from_file_kwargs as _get_kwargs
    from ..models import CreditNoteUploadFile

    names = ("file",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreditNoteUploadFile(**members))


_VALIDATE = Operation(
    name="credit_notes.validate",
    method="GET",
    path="/payable_credit_notes/{credit_note_id}/validate",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_VALIDATE.request_builder
def _validate_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _get_payable_credit_notes_id_validate_kwargs as _get_kwargs

    return _get_kwargs(**given)


class CreditNotes(Resource):
    """Operations on ``credit_notes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def approve(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Approve a credit note

        Sends ``POST /payable_credit_notes/{credit_note_id}/approve``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_notes.approve("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_approve_response as _parse

        return self._call(
            _APPROVE,
            _approve_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    def cancel(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Cancel a credit note

        Sends ``POST /payable_credit_notes/{credit_note_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_notes.cancel("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_cancel_response as _parse

        return self._call(
            _CANCEL,
            _cancel_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    def cancel_ocr(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Cancel the OCR of a credit note

        Stop reading the file of a credit note, to fill it in by hand.

        Sends ``POST /payable_credit_notes/{credit_note_id}/cancel_ocr``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_notes.cancel_ocr("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_cancel_ocr_response as _parse

        return self._call(
            _CANCEL_OCR,
            _cancel_ocr_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    def create(
        self,
        *,
        document_id: str,
        issued_at: datetime.date,
        based_on: UUID | str | Unset = UNSET,
        based_on_document_id: str | Unset = UNSET,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_bank_account_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        description: str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        sender: str | Unset = UNSET,
        subtotal: int | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponse:
        """Create a credit note of a supplier

        Sends ``POST /payable_credit_notes``, which is not retried automatically once it may have reached the server.

        Args:
            document_id: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            based_on: Not described in the vendor's document.
            based_on_document_id: Not described in the vendor's document.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_bank_account_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            counterpart_vat_id_id: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            description: Not described in the vendor's document.
            project_id: Not described in the vendor's document.
            sender: Not described in the vendor's document.
            subtotal: In the minor units of the currency, such as cents.
            tag_ids: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            tax_amount: In the minor units of the currency, such as cents.
            total_amount: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            monite.credit_notes.create(
                document_id="7",
                issued_at=datetime.date(2024, 5, 6),
            )
        """

        from ..api.credit_notes import _post_payable_credit_notes_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                document_id=document_id,
                issued_at=issued_at,
                based_on=based_on,
                based_on_document_id=based_on_document_id,
                counterpart_address_id=counterpart_address_id,
                counterpart_bank_account_id=counterpart_bank_account_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                currency=currency,
                description=description,
                project_id=project_id,
                sender=sender,
                subtotal=subtotal,
                tag_ids=tag_ids,
                tax=tax,
                tax_amount=tax_amount,
                total_amount=total_amount,
            ),
            _parse,
            options,
        )

    def delete(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a credit note of a supplier

        Sends ``DELETE /payable_credit_notes/{credit_note_id}``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_notes.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                credit_note_id=credit_note_id,
            ),
            options,
        )

    def get(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Read a credit note of a supplier

        Sends ``GET /payable_credit_notes/{credit_note_id}``.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_notes.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _get_payable_credit_notes_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    def get_validations(self, **options: Unpack[CallOptions]) -> models.CreditNoteValidationsResource:
        """Read the validations of credit notes

        Read which members credit notes from suppliers have to have.

        Sends ``GET /payable_credit_notes/validations``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.credit_notes.get_validations()
        """

        from ..api.credit_notes import _get_payable_credit_notes_validations_response as _parse

        return self._call(_GET_VALIDATIONS, _get_validations_request(), _parse, options)

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CreditNoteCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_iexact: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        subtotal_gt: int | Unset = UNSET,
        subtotal_lt: int | Unset = UNSET,
        subtotal_gte: int | Unset = UNSET,
        subtotal_lte: int | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        status: models.PayableCreditNoteStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableCreditNoteStateEnum | str] | Unset = UNSET,
        status_not_in: Sequence[models.PayableCreditNoteStateEnum | str] | Unset = UNSET,
        origin: models.OriginEnum | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditNoteResponse]:
        """List credit notes of suppliers

        List the credit notes of suppliers, page by page.

        Sends ``GET /payable_credit_notes``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that credit notes of suppliers can be sorted by.
            created_at_gt: Only credit notes created after this moment (UTC).
            created_at_lt: Only credit notes created before this moment (UTC).
            created_at_gte: Only credit notes created at or after this moment (UTC).
            created_at_lte: Only credit notes created at or before this moment (UTC).
            issued_at: Only credit notes issued on this day.
            issued_at_gt: Only credit notes issued after this day.
            issued_at_lt: Only credit notes issued before this day.
            issued_at_gte: Only credit notes issued on or after this day.
            issued_at_lte: Only credit notes issued on or before this day.
            document_id: Only credit notes with this document id.
            document_id_iexact: Only credit notes whose document id is this text; case does not matter.
            document_id_contains: Only credit notes whose document id contains this text; case matters.
            document_id_icontains: Only credit notes whose document id contains this text; case does not matter.
            has_file: Only credit notes with a file, or without one.
            total_amount_gt: Only credit notes whose total amount is above this value. In minor units.
            total_amount_lt: Only credit notes whose total amount is below this value. In minor units.
            total_amount_gte: Only credit notes whose total amount is at least this value. In minor units.
            total_amount_lte: Only credit notes whose total amount is at most this value. In minor units.
            subtotal_gt: Only credit notes whose subtotal is above this value. In minor units.
            subtotal_lt: Only credit notes whose subtotal is below this value. In minor units.
            subtotal_gte: Only credit notes whose subtotal is at least this value. In minor units.
            subtotal_lte: Only credit notes whose subtotal is at most this value. In minor units.
            based_on: Only credit notes based on this document.
            counterpart_id: Only credit notes with this counterpart, by id.
            created_by_entity_user_id: Only credit notes created by this entity user.
            status: State of a credit note of a supplier.
            status_in: Only credit notes with one of these statuses; the key is repeated.
            status_not_in: Only credit notes with none of these statuses; the key is repeated.
            origin: Where a credit note came from.
            currency: Currency as an ISO 4217 code.
            project_id: Only credit notes with this project, by id.
            project_id_in: Only credit notes with one of these projects, by id; the key is repeated.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.credit_notes.list()
        """

        from ..api.credit_notes import _get_payable_credit_notes_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_iexact=document_id_iexact,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                has_file=has_file,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                subtotal_gt=subtotal_gt,
                subtotal_lt=subtotal_lt,
                subtotal_gte=subtotal_gte,
                subtotal_lte=subtotal_lte,
                based_on=based_on,
                counterpart_id=counterpart_id,
                created_by_entity_user_id=created_by_entity_user_id,
                status=status,
                status_in=status_in,
                status_not_in=status_not_in,
                origin=origin,
                currency=currency,
                project_id=project_id,
                project_id_in=project_id_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CreditNoteCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_iexact: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        subtotal_gt: int | Unset = UNSET,
        subtotal_lt: int | Unset = UNSET,
        subtotal_gte: int | Unset = UNSET,
        subtotal_lte: int | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        status: models.PayableCreditNoteStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableCreditNoteStateEnum | str] | Unset = UNSET,
        status_not_in: Sequence[models.PayableCreditNoteStateEnum | str] | Unset = UNSET,
        origin: models.OriginEnum | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.CreditNoteResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payable_credit_notes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.credit_notes.list_all():
                print(each)
        """
        from ..api.credit_notes import _get_payable_credit_notes_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_iexact=document_id_iexact,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                has_file=has_file,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                subtotal_gt=subtotal_gt,
                subtotal_lt=subtotal_lt,
                subtotal_gte=subtotal_gte,
                subtotal_lte=subtotal_lte,
                based_on=based_on,
                counterpart_id=counterpart_id,
                created_by_entity_user_id=created_by_entity_user_id,
                status=status,
                status_in=status_in,
                status_not_in=status_not_in,
                origin=origin,
                currency=currency,
                project_id=project_id,
                project_id_in=project_id_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def reject(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Reject a credit note

        Sends ``POST /payable_credit_notes/{credit_note_id}/reject``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_notes.reject("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_reject_response as _parse

        return self._call(
            _REJECT,
            _reject_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    def reset_validations(self, **options: Unpack[CallOptions]) -> models.CreditNoteValidationsResource:
        """Reset the validations of credit notes

        Set the required members of credit notes back to Monite's own.

        Sends ``POST /payable_credit_notes/validations/reset``, which is not retried automatically once it may have reached the server.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.credit_notes.reset_validations()
        """

        from ..api.credit_notes import _post_payable_credit_notes_validations_reset_response as _parse

        return self._call(_RESET_VALIDATIONS, _reset_validations_request(), _parse, options)

    def set_validations(
        self,
        *,
        required_fields: Sequence[models.CreditNoteFieldsAllowedForValidate | str],
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteValidationsResource:
        """Replace the validations of credit notes

        Set which members credit notes from suppliers have to have; the list before is lost.

        Sends ``PUT /payable_credit_notes/validations``, which is not retried automatically once it may have reached the server.

        Args:
            required_fields: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.credit_notes.set_validations(required_fields=["currency"])
        """

        from ..api.credit_notes import _put_payable_credit_notes_validations_response as _parse

        return self._call(
            _SET_VALIDATIONS,
            _set_validations_request(
                required_fields=required_fields,
            ),
            _parse,
            options,
        )

    def submit_for_approval(
        self, credit_note_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteResponse:
        """Submit a credit note for approval

        Sends ``POST /payable_credit_notes/{credit_note_id}/submit_for_approval``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_notes.submit_for_approval(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_submit_for_approval_response as _parse

        return self._call(
            _SUBMIT_FOR_APPROVAL,
            _submit_for_approval_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    def update(
        self,
        credit_note_id: str | UUID,
        *,
        based_on: UUID | str | Unset = UNSET,
        based_on_document_id: str | Unset = UNSET,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_bank_account_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        description: str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        sender: str | Unset = UNSET,
        subtotal: int | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponse:
        """Change a credit note of a supplier

        Change the given members of a credit note of a supplier; the others stay.

        Sends ``PATCH /payable_credit_notes/{credit_note_id}``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            based_on: Not described in the vendor's document.
            based_on_document_id: Not described in the vendor's document.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_bank_account_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            counterpart_vat_id_id: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            description: Not described in the vendor's document.
            document_id: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            project_id: Not described in the vendor's document.
            sender: Not described in the vendor's document.
            subtotal: In the minor units of the currency, such as cents.
            tag_ids: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            tax_amount: In the minor units of the currency, such as cents.
            total_amount: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_notes.update(
                "00000000-0000-4000-8000-000000000001",
                based_on="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.credit_notes import _patch_payable_credit_notes_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                credit_note_id=credit_note_id,
                based_on=based_on,
                based_on_document_id=based_on_document_id,
                counterpart_address_id=counterpart_address_id,
                counterpart_bank_account_id=counterpart_bank_account_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                currency=currency,
                description=description,
                document_id=document_id,
                issued_at=issued_at,
                project_id=project_id,
                sender=sender,
                subtotal=subtotal,
                tag_ids=tag_ids,
                tax=tax,
                tax_amount=tax_amount,
                total_amount=total_amount,
            ),
            _parse,
            options,
        )

    def upload_from_file(self, *, file: File, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Upload a credit note of a supplier

        Create a credit note from a file; OCR reads its data.

        Sends ``POST /payable_credit_notes/upload_from_file``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import File

            monite.credit_notes.upload_from_file(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.credit_notes import _post_payable_credit_notes_upload_from_file_response as _parse

        return self._call(
            _UPLOAD_FROM_FILE,
            _upload_from_file_request(
                file=file,
            ),
            _parse,
            options,
        )

    def validate(
        self, credit_note_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteValidationResponse:
        """Validate a credit note

        Find out what a credit note lacks; nothing is changed.

        Sends ``GET /payable_credit_notes/{credit_note_id}/validate``.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_notes.validate("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _get_payable_credit_notes_id_validate_response as _parse

        return self._call(
            _VALIDATE,
            _validate_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CreditNotesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CreditNotesWithRawResponse(self)


class CreditNotesWithRawResponse:
    """The methods of ``credit_notes`` with raw responses."""

    def __init__(self, resource: CreditNotes) -> None:
        raw_resource = resource._raw()
        self.approve = raw(raw_resource.approve)
        self.cancel = raw(raw_resource.cancel)
        self.cancel_ocr = raw(raw_resource.cancel_ocr)
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.get_validations = raw(raw_resource.get_validations)
        self.list = raw(raw_resource.list)
        self.reject = raw(raw_resource.reject)
        self.reset_validations = raw(raw_resource.reset_validations)
        self.set_validations = raw(raw_resource.set_validations)
        self.submit_for_approval = raw(raw_resource.submit_for_approval)
        self.update = raw(raw_resource.update)
        self.upload_from_file = raw(raw_resource.upload_from_file)
        self.validate = raw(raw_resource.validate)


class AsyncCreditNotes(AsyncResource):
    """Operations on ``credit_notes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def approve(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Approve a credit note

        Sends ``POST /payable_credit_notes/{credit_note_id}/approve``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_notes.approve("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_approve_response as _parse

        return await self._call(
            _APPROVE,
            _approve_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    async def cancel(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Cancel a credit note

        Sends ``POST /payable_credit_notes/{credit_note_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_notes.cancel("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_cancel_response as _parse

        return await self._call(
            _CANCEL,
            _cancel_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    async def cancel_ocr(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Cancel the OCR of a credit note

        Stop reading the file of a credit note, to fill it in by hand.

        Sends ``POST /payable_credit_notes/{credit_note_id}/cancel_ocr``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_notes.cancel_ocr("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_cancel_ocr_response as _parse

        return await self._call(
            _CANCEL_OCR,
            _cancel_ocr_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    async def create(
        self,
        *,
        document_id: str,
        issued_at: datetime.date,
        based_on: UUID | str | Unset = UNSET,
        based_on_document_id: str | Unset = UNSET,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_bank_account_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        description: str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        sender: str | Unset = UNSET,
        subtotal: int | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponse:
        """Create a credit note of a supplier

        Sends ``POST /payable_credit_notes``, which is not retried automatically once it may have reached the server.

        Args:
            document_id: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            based_on: Not described in the vendor's document.
            based_on_document_id: Not described in the vendor's document.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_bank_account_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            counterpart_vat_id_id: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            description: Not described in the vendor's document.
            project_id: Not described in the vendor's document.
            sender: Not described in the vendor's document.
            subtotal: In the minor units of the currency, such as cents.
            tag_ids: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            tax_amount: In the minor units of the currency, such as cents.
            total_amount: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            await monite.credit_notes.create(
                document_id="7",
                issued_at=datetime.date(2024, 5, 6),
            )
        """

        from ..api.credit_notes import _post_payable_credit_notes_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                document_id=document_id,
                issued_at=issued_at,
                based_on=based_on,
                based_on_document_id=based_on_document_id,
                counterpart_address_id=counterpart_address_id,
                counterpart_bank_account_id=counterpart_bank_account_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                currency=currency,
                description=description,
                project_id=project_id,
                sender=sender,
                subtotal=subtotal,
                tag_ids=tag_ids,
                tax=tax,
                tax_amount=tax_amount,
                total_amount=total_amount,
            ),
            _parse,
            options,
        )

    async def delete(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a credit note of a supplier

        Sends ``DELETE /payable_credit_notes/{credit_note_id}``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_notes.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                credit_note_id=credit_note_id,
            ),
            options,
        )

    async def get(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Read a credit note of a supplier

        Sends ``GET /payable_credit_notes/{credit_note_id}``.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_notes.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _get_payable_credit_notes_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    async def get_validations(self, **options: Unpack[CallOptions]) -> models.CreditNoteValidationsResource:
        """Read the validations of credit notes

        Read which members credit notes from suppliers have to have.

        Sends ``GET /payable_credit_notes/validations``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.credit_notes.get_validations()
        """

        from ..api.credit_notes import _get_payable_credit_notes_validations_response as _parse

        return await self._call(_GET_VALIDATIONS, _get_validations_request(), _parse, options)

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CreditNoteCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_iexact: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        subtotal_gt: int | Unset = UNSET,
        subtotal_lt: int | Unset = UNSET,
        subtotal_gte: int | Unset = UNSET,
        subtotal_lte: int | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        status: models.PayableCreditNoteStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableCreditNoteStateEnum | str] | Unset = UNSET,
        status_not_in: Sequence[models.PayableCreditNoteStateEnum | str] | Unset = UNSET,
        origin: models.OriginEnum | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.CreditNoteResponse]:
        """List credit notes of suppliers

        List the credit notes of suppliers, page by page.

        Sends ``GET /payable_credit_notes``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that credit notes of suppliers can be sorted by.
            created_at_gt: Only credit notes created after this moment (UTC).
            created_at_lt: Only credit notes created before this moment (UTC).
            created_at_gte: Only credit notes created at or after this moment (UTC).
            created_at_lte: Only credit notes created at or before this moment (UTC).
            issued_at: Only credit notes issued on this day.
            issued_at_gt: Only credit notes issued after this day.
            issued_at_lt: Only credit notes issued before this day.
            issued_at_gte: Only credit notes issued on or after this day.
            issued_at_lte: Only credit notes issued on or before this day.
            document_id: Only credit notes with this document id.
            document_id_iexact: Only credit notes whose document id is this text; case does not matter.
            document_id_contains: Only credit notes whose document id contains this text; case matters.
            document_id_icontains: Only credit notes whose document id contains this text; case does not matter.
            has_file: Only credit notes with a file, or without one.
            total_amount_gt: Only credit notes whose total amount is above this value. In minor units.
            total_amount_lt: Only credit notes whose total amount is below this value. In minor units.
            total_amount_gte: Only credit notes whose total amount is at least this value. In minor units.
            total_amount_lte: Only credit notes whose total amount is at most this value. In minor units.
            subtotal_gt: Only credit notes whose subtotal is above this value. In minor units.
            subtotal_lt: Only credit notes whose subtotal is below this value. In minor units.
            subtotal_gte: Only credit notes whose subtotal is at least this value. In minor units.
            subtotal_lte: Only credit notes whose subtotal is at most this value. In minor units.
            based_on: Only credit notes based on this document.
            counterpart_id: Only credit notes with this counterpart, by id.
            created_by_entity_user_id: Only credit notes created by this entity user.
            status: State of a credit note of a supplier.
            status_in: Only credit notes with one of these statuses; the key is repeated.
            status_not_in: Only credit notes with none of these statuses; the key is repeated.
            origin: Where a credit note came from.
            currency: Currency as an ISO 4217 code.
            project_id: Only credit notes with this project, by id.
            project_id_in: Only credit notes with one of these projects, by id; the key is repeated.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.credit_notes.list()
        """

        from ..api.credit_notes import _get_payable_credit_notes_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_iexact=document_id_iexact,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                has_file=has_file,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                subtotal_gt=subtotal_gt,
                subtotal_lt=subtotal_lt,
                subtotal_gte=subtotal_gte,
                subtotal_lte=subtotal_lte,
                based_on=based_on,
                counterpart_id=counterpart_id,
                created_by_entity_user_id=created_by_entity_user_id,
                status=status,
                status_in=status_in,
                status_not_in=status_not_in,
                origin=origin,
                currency=currency,
                project_id=project_id,
                project_id_in=project_id_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CreditNoteCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_iexact: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        subtotal_gt: int | Unset = UNSET,
        subtotal_lt: int | Unset = UNSET,
        subtotal_gte: int | Unset = UNSET,
        subtotal_lte: int | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        status: models.PayableCreditNoteStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableCreditNoteStateEnum | str] | Unset = UNSET,
        status_not_in: Sequence[models.PayableCreditNoteStateEnum | str] | Unset = UNSET,
        origin: models.OriginEnum | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.CreditNoteResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payable_credit_notes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.credit_notes.list_all():
                print(each)
        """
        from ..api.credit_notes import _get_payable_credit_notes_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_iexact=document_id_iexact,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                has_file=has_file,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                subtotal_gt=subtotal_gt,
                subtotal_lt=subtotal_lt,
                subtotal_gte=subtotal_gte,
                subtotal_lte=subtotal_lte,
                based_on=based_on,
                counterpart_id=counterpart_id,
                created_by_entity_user_id=created_by_entity_user_id,
                status=status,
                status_in=status_in,
                status_not_in=status_not_in,
                origin=origin,
                currency=currency,
                project_id=project_id,
                project_id_in=project_id_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def reject(self, credit_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Reject a credit note

        Sends ``POST /payable_credit_notes/{credit_note_id}/reject``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_notes.reject("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_reject_response as _parse

        return await self._call(
            _REJECT,
            _reject_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    async def reset_validations(self, **options: Unpack[CallOptions]) -> models.CreditNoteValidationsResource:
        """Reset the validations of credit notes

        Set the required members of credit notes back to Monite's own.

        Sends ``POST /payable_credit_notes/validations/reset``, which is not retried automatically once it may have reached the server.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.credit_notes.reset_validations()
        """

        from ..api.credit_notes import _post_payable_credit_notes_validations_reset_response as _parse

        return await self._call(_RESET_VALIDATIONS, _reset_validations_request(), _parse, options)

    async def set_validations(
        self,
        *,
        required_fields: Sequence[models.CreditNoteFieldsAllowedForValidate | str],
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteValidationsResource:
        """Replace the validations of credit notes

        Set which members credit notes from suppliers have to have; the list before is lost.

        Sends ``PUT /payable_credit_notes/validations``, which is not retried automatically once it may have reached the server.

        Args:
            required_fields: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.credit_notes.set_validations(required_fields=["currency"])
        """

        from ..api.credit_notes import _put_payable_credit_notes_validations_response as _parse

        return await self._call(
            _SET_VALIDATIONS,
            _set_validations_request(
                required_fields=required_fields,
            ),
            _parse,
            options,
        )

    async def submit_for_approval(
        self, credit_note_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteResponse:
        """Submit a credit note for approval

        Sends ``POST /payable_credit_notes/{credit_note_id}/submit_for_approval``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_notes.submit_for_approval(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_submit_for_approval_response as _parse

        return await self._call(
            _SUBMIT_FOR_APPROVAL,
            _submit_for_approval_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        credit_note_id: str | UUID,
        *,
        based_on: UUID | str | Unset = UNSET,
        based_on_document_id: str | Unset = UNSET,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_bank_account_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        description: str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        sender: str | Unset = UNSET,
        subtotal: int | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponse:
        """Change a credit note of a supplier

        Change the given members of a credit note of a supplier; the others stay.

        Sends ``PATCH /payable_credit_notes/{credit_note_id}``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            based_on: Not described in the vendor's document.
            based_on_document_id: Not described in the vendor's document.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_bank_account_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            counterpart_vat_id_id: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            description: Not described in the vendor's document.
            document_id: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            project_id: Not described in the vendor's document.
            sender: Not described in the vendor's document.
            subtotal: In the minor units of the currency, such as cents.
            tag_ids: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            tax_amount: In the minor units of the currency, such as cents.
            total_amount: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_notes.update(
                "00000000-0000-4000-8000-000000000001",
                based_on="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.credit_notes import _patch_payable_credit_notes_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                credit_note_id=credit_note_id,
                based_on=based_on,
                based_on_document_id=based_on_document_id,
                counterpart_address_id=counterpart_address_id,
                counterpart_bank_account_id=counterpart_bank_account_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                currency=currency,
                description=description,
                document_id=document_id,
                issued_at=issued_at,
                project_id=project_id,
                sender=sender,
                subtotal=subtotal,
                tag_ids=tag_ids,
                tax=tax,
                tax_amount=tax_amount,
                total_amount=total_amount,
            ),
            _parse,
            options,
        )

    async def upload_from_file(self, *, file: File, **options: Unpack[CallOptions]) -> models.CreditNoteResponse:
        """Upload a credit note of a supplier

        Create a credit note from a file; OCR reads its data.

        Sends ``POST /payable_credit_notes/upload_from_file``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import File

            await monite.credit_notes.upload_from_file(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.credit_notes import _post_payable_credit_notes_upload_from_file_response as _parse

        return await self._call(
            _UPLOAD_FROM_FILE,
            _upload_from_file_request(
                file=file,
            ),
            _parse,
            options,
        )

    async def validate(
        self, credit_note_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteValidationResponse:
        """Validate a credit note

        Find out what a credit note lacks; nothing is changed.

        Sends ``GET /payable_credit_notes/{credit_note_id}/validate``.

        Args:
            credit_note_id: Id of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_notes.validate("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _get_payable_credit_notes_id_validate_response as _parse

        return await self._call(
            _VALIDATE,
            _validate_request(
                credit_note_id=credit_note_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCreditNotesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCreditNotesWithRawResponse(self)


class AsyncCreditNotesWithRawResponse:
    """The methods of ``credit_notes`` with raw responses."""

    def __init__(self, resource: AsyncCreditNotes) -> None:
        raw_resource = resource._raw()
        self.approve = async_raw(raw_resource.approve)
        self.cancel = async_raw(raw_resource.cancel)
        self.cancel_ocr = async_raw(raw_resource.cancel_ocr)
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.get_validations = async_raw(raw_resource.get_validations)
        self.list = async_raw(raw_resource.list)
        self.reject = async_raw(raw_resource.reject)
        self.reset_validations = async_raw(raw_resource.reset_validations)
        self.set_validations = async_raw(raw_resource.set_validations)
        self.submit_for_approval = async_raw(raw_resource.submit_for_approval)
        self.update = async_raw(raw_resource.update)
        self.upload_from_file = async_raw(raw_resource.upload_from_file)
        self.validate = async_raw(raw_resource.validate)
