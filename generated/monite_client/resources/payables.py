"""``client.payables`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.call.deprecation import warns_of_use
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages, WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from ..._runtime.resource import any_json as _any_json
from .. import models
from ..types import UNSET, File, Unset

if TYPE_CHECKING:
    from typing_extensions import deprecated as _deprecated
else:
    from ..._runtime.call.deprecation import deprecated as _deprecated

_APPROVE_PAYMENT_OPERATION = Operation(
    name="payables.approve_payment_operation",
    method="POST",
    path="/payables/{payable_id}/approve_payment_operation",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_APPROVE_PAYMENT_OPERATION.request_builder
def _approve_payment_operation_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_id_approve_payment_operation_kwargs as _get_kwargs

    return _get_kwargs(**given)


_ATTACH_FILE = Operation(
    name="payables.attach_file",
    method="POST",
    path="/payables/{payable_id}/attach_file",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_ATTACH_FILE.request_builder
def _attach_file_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_id_attach_file_kwargs as _get_kwargs
    from ..models import PayableAttachFile

    names = ("file",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PayableAttachFile(**members))


_CANCEL = Operation(
    name="payables.cancel",
    method="POST",
    path="/payables/{payable_id}/cancel",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_id_cancel_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CANCEL_OCR = Operation(
    name="payables.cancel_ocr",
    method="POST",
    path="/payables/{payable_id}/cancel_ocr",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL_OCR.request_builder
def _cancel_ocr_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_id_cancel_ocr_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="payables.create",
    method="POST",
    path="/payables",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_kwargs as _get_kwargs
    from ..models import PayableUploadWithDataSchema

    names = (
        "base64_encoded_file",
        "counterpart_address_id",
        "counterpart_bank_account_id",
        "counterpart_id",
        "counterpart_vat_id_id",
        "currency",
        "description",
        "discount",
        "document_id",
        "due_date",
        "file_name",
        "issued_at",
        "partner_metadata",
        "payment_terms",
        "project_id",
        "purchase_order_id",
        "sender",
        "subtotal",
        "suggested_payment_term",
        "tag_ids",
        "tax",
        "tax_amount",
        "total_amount",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PayableUploadWithDataSchema(**members))


_DELETE = Operation(
    name="payables.delete",
    method="DELETE",
    path="/payables/{payable_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _delete_payables_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DELETE_SUGGESTIONS = Operation(
    name="payables.delete_suggestions",
    method="DELETE",
    path="/payables/{payable_id}/suggestions",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE_SUGGESTIONS.request_builder
def _delete_suggestions_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _delete_payables_id_suggestions_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="payables.get",
    method="GET",
    path="/payables/{payable_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _get_payables_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_ANALYTICS = Operation(
    name="payables.get_analytics",
    method="GET",
    path="/payables/analytics",
    success=(200,),
    retryable=True,
    lists=frozenset(("status__in", "id__in", "project_id__in", "tag_ids", "tag_ids__not_in")),
    filters=frozenset(("status__in", "id__in", "project_id__in", "tag_ids")),
    empty_response='{"count": 0, "sum_total_amount": 0, "data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_GET_ANALYTICS__ITEMS = attribute_path("data")
_GET_ANALYTICS__PAGES = WholeList()


@_GET_ANALYTICS.request_builder
@warns_of_use("payables.get_analytics")
def _get_analytics_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _get_payables_analytics_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_HISTORY = Operation(
    name="payables.get_history",
    method="GET",
    path="/payables/{payable_id}/history",
    success=(200,),
    retryable=True,
    lists=frozenset(("event_type__in", "entity_user_id__in")),
    filters=frozenset(("event_type__in", "entity_user_id__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_GET_HISTORY__ITEMS = attribute_path("data")
_GET_HISTORY__PAGES = TokenPages(
    parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True
)


@_GET_HISTORY.request_builder
def _get_history_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _get_payables_id_history_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_SUGGESTIONS = Operation(
    name="payables.get_suggestions",
    method="GET",
    path="/payables/{payable_id}/suggestions",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET_SUGGESTIONS.request_builder
def _get_suggestions_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _get_payables_id_suggestions_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_VALIDATIONS = Operation(
    name="payables.get_validations",
    method="GET",
    path="/payables/validations",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET_VALIDATIONS.request_builder
def _get_validations_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _get_payables_validations_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="payables.list",
    method="GET",
    path="/payables",
    success=(200,),
    retryable=True,
    lists=frozenset(("status__in", "id__in", "project_id__in", "tag_ids", "tag_ids__not_in")),
    filters=frozenset(("status__in", "id__in", "project_id__in", "tag_ids")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _get_payables_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_VARIABLES = Operation(
    name="payables.list_variables",
    method="GET",
    path="/payables/variables",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_VARIABLES__ITEMS = attribute_path("data")
_LIST_VARIABLES__PAGES = WholeList()


@_LIST_VARIABLES.request_builder
def _list_variables_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _get_payables_variables_kwargs as _get_kwargs

    return _get_kwargs(**given)


_MARK_AS_PAID = Operation(
    name="payables.mark_as_paid",
    method="POST",
    path="/payables/{payable_id}/mark_as_paid",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MARK_AS_PAID.request_builder
def _mark_as_paid_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_id_mark_as_paid_kwargs as _get_kwargs
    from ..models import CommentPayload

    names = ("comment",)
    members = {name: given.pop(name) for name in names}
    if all(value is UNSET for value in members.values()):
        return _get_kwargs(**given)
    return _get_kwargs(**given, body=CommentPayload(**members))


_MARK_AS_PARTIALLY_PAID = Operation(
    name="payables.mark_as_partially_paid",
    method="POST",
    path="/payables/{payable_id}/mark_as_partially_paid",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MARK_AS_PARTIALLY_PAID.request_builder
def _mark_as_partially_paid_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_id_mark_as_partially_paid_kwargs as _get_kwargs
    from ..models import PartiallyPaidPayload

    names = ("amount_paid",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PartiallyPaidPayload(**members))


_REJECT = Operation(
    name="payables.reject",
    method="POST",
    path="/payables/{payable_id}/reject",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_REJECT.request_builder
def _reject_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_id_reject_kwargs as _get_kwargs

    return _get_kwargs(**given)


_REOPEN = Operation(
    name="payables.reopen",
    method="POST",
    path="/payables/{payable_id}/reopen",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_REOPEN.request_builder
def _reopen_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_id_reopen_kwargs as _get_kwargs

    return _get_kwargs(**given)


_RESET_VALIDATIONS = Operation(
    name="payables.reset_validations",
    method="POST",
    path="/payables/validations/reset",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_RESET_VALIDATIONS.request_builder
def _reset_validations_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_validations_reset_kwargs as _get_kwargs

    return _get_kwargs(**given)


_SET_VALIDATIONS = Operation(
    name="payables.set_validations",
    method="PUT",
    path="/payables/validations",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_SET_VALIDATIONS.request_builder
def _set_validations_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _put_payables_validations_kwargs as _get_kwargs
    from ..models import PayableValidationsUpdateRequest

    names = ("required_fields",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PayableValidationsUpdateRequest(**members))


_SUBMIT_FOR_APPROVAL = Operation(
    name="payables.submit_for_approval",
    method="POST",
    path="/payables/{payable_id}/submit_for_approval",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_SUBMIT_FOR_APPROVAL.request_builder
def _submit_for_approval_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_id_submit_for_approval_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="payables.update",
    method="PATCH",
    path="/payables/{payable_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _patch_payables_id_kwargs as _get_kwargs
    from ..models import PayableUpdateSchema

    names = (
        "amount_paid",
        "counterpart_address_id",
        "counterpart_bank_account_id",
        "counterpart_id",
        "counterpart_raw_data",
        "counterpart_vat_id_id",
        "currency",
        "description",
        "discount",
        "document_id",
        "due_date",
        "issued_at",
        "partner_metadata",
        "payment_terms",
        "project_id",
        "purchase_order_id",
        "sender",
        "subtotal",
        "suggested_payment_term",
        "tag_ids",
        "tax",
        "tax_amount",
        "total_amount",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PayableUpdateSchema(**members))


_UPLOAD_FROM_FILE = Operation(
    name="payables.upload_from_file",
    method="POST",
    path="/payables/upload_from_file",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPLOAD_FROM_FILE.request_builder
def _upload_from_file_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_upload_from_file_kwargs as _get_kwargs
    from ..models import PayableUploadFile

    names = ("file",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PayableUploadFile(**members))


_VALIDATE = Operation(
    name="payables.validate",
    method="POST",
    path="/payables/{payable_id}/validate",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_VALIDATE.request_builder
def _validate_request(**given: Any) -> dict[str, Any]:
    from ..api.payables import _post_payables_id_validate_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Payables(Resource):
    """Operations on ``payables``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def approve_payment_operation(
        self, payable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PayableResponseSchema:
        """Approve a payable for payment

        Confirm that a payable may be paid; it then waits to be paid.

        Sends ``POST /payables/{payable_id}/approve_payment_operation``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.approve_payment_operation(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payables import _post_payables_id_approve_payment_operation_response as _parse

        return self._call(
            _APPROVE_PAYMENT_OPERATION,
            _approve_payment_operation_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    def attach_file(
        self, payable_id: str | UUID, *, file: File, **options: Unpack[CallOptions]
    ) -> models.PayableResponseSchema:
        """Attach a file to a payable

        Upload the file of a payable that has none.

        Sends ``POST /payables/{payable_id}/attach_file``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import File

            monite.payables.attach_file(
                "00000000-0000-4000-8000-000000000001",
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.payables import _post_payables_id_attach_file_response as _parse

        return self._call(
            _ATTACH_FILE,
            _attach_file_request(
                payable_id=payable_id,
                file=file,
            ),
            _parse,
            options,
        )

    def cancel(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Cancel a payable

        A status that does not allow it answers 409.

        Sends ``POST /payables/{payable_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.cancel("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_cancel_response as _parse

        return self._call(
            _CANCEL,
            _cancel_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    def cancel_ocr(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Cancel the OCR of a payable

        Stop reading the file of a payable, to fill it in by hand.

        Sends ``POST /payables/{payable_id}/cancel_ocr``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.cancel_ocr("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_cancel_ocr_response as _parse

        return self._call(
            _CANCEL_OCR,
            _cancel_ocr_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    def create(
        self,
        *,
        base64_encoded_file: str | Unset = UNSET,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_bank_account_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        description: str | Unset = UNSET,
        discount: int | Unset = UNSET,
        document_id: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        file_name: str | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        payment_terms: models.PayablePaymentTermsCreatePayload | Mapping[str, Any] | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        sender: str | Unset = UNSET,
        subtotal: int | Unset = UNSET,
        suggested_payment_term: models.SuggestedPaymentTerm | Mapping[str, Any] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PayableResponseSchema:
        """Create a payable

        Create a payable from its data, optionally with a file in Base64.

        Sends ``POST /payables``, which is not retried automatically once it may have reached the server.

        Args:
            base64_encoded_file: Not described in the vendor's document.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_bank_account_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            counterpart_vat_id_id: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            description: Not described in the vendor's document.
            discount: In the minor units of the currency, such as cents.
            document_id: Not described in the vendor's document.
            due_date: Not described in the vendor's document.
            file_name: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            payment_terms: Payment terms of a payable.
            project_id: Not described in the vendor's document.
            purchase_order_id: Not described in the vendor's document.
            sender: Not described in the vendor's document.
            subtotal: In the minor units of the currency, such as cents.
            suggested_payment_term: The day and discount that suit a payable best.
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
            monite.payables.create(base64_encoded_file="Example")
        """

        from ..api.payables import _post_payables_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                base64_encoded_file=base64_encoded_file,
                counterpart_address_id=counterpart_address_id,
                counterpart_bank_account_id=counterpart_bank_account_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                currency=currency,
                description=description,
                discount=discount,
                document_id=document_id,
                due_date=due_date,
                file_name=file_name,
                issued_at=issued_at,
                partner_metadata=partner_metadata,
                payment_terms=payment_terms,
                project_id=project_id,
                purchase_order_id=purchase_order_id,
                sender=sender,
                subtotal=subtotal,
                suggested_payment_term=suggested_payment_term,
                tag_ids=tag_ids,
                tax=tax,
                tax_amount=tax_amount,
                total_amount=total_amount,
            ),
            _parse,
            options,
        )

    def delete(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a payable

        Sends ``DELETE /payables/{payable_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                payable_id=payable_id,
            ),
            options,
        )

    def delete_suggestions(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> Any:
        """Delete the suggestions for a payable

        Delete the suggestions. The form of the response is not documented.

        Sends ``DELETE /payables/{payable_id}/suggestions``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.delete_suggestions("00000000-0000-4000-8000-000000000001")
        """

        return self._call(
            _DELETE_SUGGESTIONS,
            _delete_suggestions_request(
                payable_id=payable_id,
            ),
            _any_json,
            options,
        )

    def get(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Read a payable

        Sends ``GET /payables/{payable_id}``.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _get_payables_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove GET /payables/analytics.")
    def get_analytics(
        self,
        *,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PayableStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableStateEnum | str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        amount: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        search_text: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        source_of_payable_data: models.SourceOfPayableDataEnum | str | Unset = UNSET,
        ocr_status: models.OcrStatusEnum | str | Unset = UNSET,
        line_item_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tag_ids_not_in: Sequence[UUID | str] | Unset = UNSET,
        has_tags: bool | Unset = UNSET,
        origin: models.PayableOriginEnum | str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.PayableAggregatedItem]:
        """Aggregate payables by status

        Deprecated. GET /analytics/payables computes metrics of payables, too.

        Deprecated: the vendor is going to remove it.

        Sends ``GET /payables/analytics``.

        Args:
            created_at_gt: Only payables created after this moment (UTC).
            created_at_lt: Only payables created before this moment (UTC).
            created_at_gte: Only payables created at or after this moment (UTC).
            created_at_lte: Only payables created at or before this moment (UTC).
            status: State of a payable, from draft to paid.
            status_in: Only payables with one of these statuses; the key is repeated.
            id_in: Only payables with one of these ids; the key is repeated.
            total_amount: Only payables with this total amount. In minor units.
            total_amount_gt: Only payables whose total amount is above this value. In minor units.
            total_amount_lt: Only payables whose total amount is below this value. In minor units.
            total_amount_gte: Only payables whose total amount is at least this value. In minor units.
            total_amount_lte: Only payables whose total amount is at most this value. In minor units.
            amount: Only payables with this amount. In minor units.
            amount_gt: Only payables whose amount is above this value. In minor units.
            amount_lt: Only payables whose amount is below this value. In minor units.
            amount_gte: Only payables whose amount is at least this value. In minor units.
            amount_lte: Only payables whose amount is at most this value. In minor units.
            currency: Currency as an ISO 4217 code.
            counterpart_name: Only payables with this counterpart name.
            counterpart_name_contains: Only payables whose counterpart name contains this text; case matters.
            counterpart_name_icontains: Only payables whose counterpart name contains this text; case does not matter.
            search_text: Only payables with this text in the number or in the name of the counterpart.
            due_date: Only payables with this due date.
            due_date_gt: Only payables whose due date is after this day.
            due_date_lt: Only payables whose due date is before this day.
            due_date_gte: Only payables whose due date is on or after this day.
            due_date_lte: Only payables whose due date is on or before this day.
            issued_at: Only payables issued on this day.
            issued_at_gt: Only payables issued after this day.
            issued_at_lt: Only payables issued before this day.
            issued_at_gte: Only payables issued on or after this day.
            issued_at_lte: Only payables issued on or before this day.
            document_id: Only payables with this document id.
            document_id_contains: Only payables whose document id contains this text; case matters.
            document_id_icontains: Only payables whose document id contains this text; case does not matter.
            was_created_by_user_id: Only payables created by this entity user.
            counterpart_id: Only payables with this counterpart, by id.
            source_of_payable_data: Where the data of a payable came from.
            ocr_status: State of the OCR of a document.
            line_item_id: Only payables with this line item, by id.
            purchase_order_id: Only payables with this purchase order, by id.
            project_id: Only payables with this project, by id.
            project_id_in: Only payables with one of these projects, by id; the key is repeated.
            tag_ids: Only payables with these tags, by id; the key is repeated.
            tag_ids_not_in: Only payables with none of these tags, by id; the key is repeated.
            has_tags: Only payables with tags, or without any.
            origin: Where a payable came from.
            has_file: Only payables with a file, or without one.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payables.get_analytics()
        """

        from ..api.payables import _get_payables_analytics_response as _parse

        return self._page(
            _GET_ANALYTICS,
            _get_analytics_request(
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                status=status,
                status_in=status_in,
                id_in=id_in,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                amount=amount,
                amount_gt=amount_gt,
                amount_lt=amount_lt,
                amount_gte=amount_gte,
                amount_lte=amount_lte,
                currency=currency,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                search_text=search_text,
                due_date=due_date,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                was_created_by_user_id=was_created_by_user_id,
                counterpart_id=counterpart_id,
                source_of_payable_data=source_of_payable_data,
                ocr_status=ocr_status,
                line_item_id=line_item_id,
                purchase_order_id=purchase_order_id,
                project_id=project_id,
                project_id_in=project_id_in,
                tag_ids=tag_ids,
                tag_ids_not_in=tag_ids_not_in,
                has_tags=has_tags,
                origin=origin,
                has_file=has_file,
            ),
            _parse,
            _GET_ANALYTICS__ITEMS,
            _GET_ANALYTICS__PAGES,
            options,
        )

    @_deprecated("The vendor is going to remove GET /payables/analytics.")
    def get_analytics_all(
        self,
        *,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PayableStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableStateEnum | str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        amount: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        search_text: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        source_of_payable_data: models.SourceOfPayableDataEnum | str | Unset = UNSET,
        ocr_status: models.OcrStatusEnum | str | Unset = UNSET,
        line_item_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tag_ids_not_in: Sequence[UUID | str] | Unset = UNSET,
        has_tags: bool | Unset = UNSET,
        origin: models.PayableOriginEnum | str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.PayableAggregatedItem]:
        """Yield the records of all pages of ``get_analytics``, fetched while you iterate.

        Sends ``GET /payables/analytics`` for each page and takes the arguments of
        ``get_analytics``. To fetch ahead, use ``get_analytics(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``get_analytics``, while you iterate.

        Example:
            for each in monite.payables.get_analytics_all():
                print(each)
        """
        from ..api.payables import _get_payables_analytics_response as _parse

        return self._iterate(
            _GET_ANALYTICS,
            _get_analytics_request(
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                status=status,
                status_in=status_in,
                id_in=id_in,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                amount=amount,
                amount_gt=amount_gt,
                amount_lt=amount_lt,
                amount_gte=amount_gte,
                amount_lte=amount_lte,
                currency=currency,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                search_text=search_text,
                due_date=due_date,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                was_created_by_user_id=was_created_by_user_id,
                counterpart_id=counterpart_id,
                source_of_payable_data=source_of_payable_data,
                ocr_status=ocr_status,
                line_item_id=line_item_id,
                purchase_order_id=purchase_order_id,
                project_id=project_id,
                project_id_in=project_id_in,
                tag_ids=tag_ids,
                tag_ids_not_in=tag_ids_not_in,
                has_tags=has_tags,
                origin=origin,
                has_file=has_file,
            ),
            _parse,
            _GET_ANALYTICS__ITEMS,
            _GET_ANALYTICS__PAGES,
            options,
        )

    def get_history(
        self,
        payable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PayableHistoryCursorFields | str | Unset = UNSET,
        event_type_in: Sequence[models.PayableHistoryEventTypeEnum | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        timestamp_gt: datetime.datetime | Unset = UNSET,
        timestamp_lt: datetime.datetime | Unset = UNSET,
        timestamp_gte: datetime.datetime | Unset = UNSET,
        timestamp_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.PayableHistoryResponse]:
        """List the history of a payable

        List what happened to a payable, page by page.

        Sends ``GET /payables/{payable_id}/history``.

        Args:
            payable_id: Id of the payable.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that entries of the history of a payable can be sorted by.
            event_type_in: Only entries with one of these event types; the key is repeated.
            entity_user_id_in: Only entries with one of these entity users, by id; the key is repeated.
            timestamp_gt: Only entries whose timestamp is after this moment (UTC).
            timestamp_lt: Only entries whose timestamp is before this moment (UTC).
            timestamp_gte: Only entries whose timestamp is at or after this moment (UTC).
            timestamp_lte: Only entries whose timestamp is at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.get_history("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _get_payables_id_history_response as _parse

        return self._page(
            _GET_HISTORY,
            _get_history_request(
                payable_id=payable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_type_in=event_type_in,
                entity_user_id_in=entity_user_id_in,
                timestamp_gt=timestamp_gt,
                timestamp_lt=timestamp_lt,
                timestamp_gte=timestamp_gte,
                timestamp_lte=timestamp_lte,
            ),
            _parse,
            _GET_HISTORY__ITEMS,
            _GET_HISTORY__PAGES,
            options,
        )

    def get_history_all(
        self,
        payable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PayableHistoryCursorFields | str | Unset = UNSET,
        event_type_in: Sequence[models.PayableHistoryEventTypeEnum | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        timestamp_gt: datetime.datetime | Unset = UNSET,
        timestamp_lt: datetime.datetime | Unset = UNSET,
        timestamp_gte: datetime.datetime | Unset = UNSET,
        timestamp_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.PayableHistoryResponse]:
        """Yield the records of all pages of ``get_history``, fetched while you iterate.

        Sends ``GET /payables/{payable_id}/history`` for each page and takes the arguments of
        ``get_history``. To fetch ahead, use ``get_history(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``get_history``, while you iterate.

        Example:
            for each in monite.payables.get_history_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.payables import _get_payables_id_history_response as _parse

        return self._iterate(
            _GET_HISTORY,
            _get_history_request(
                payable_id=payable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_type_in=event_type_in,
                entity_user_id_in=entity_user_id_in,
                timestamp_gt=timestamp_gt,
                timestamp_lt=timestamp_lt,
                timestamp_gte=timestamp_gte,
                timestamp_lte=timestamp_lte,
            ),
            _parse,
            _GET_HISTORY__ITEMS,
            _GET_HISTORY__PAGES,
            options,
        )

    def get_suggestions(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.SuggestedResponse:
        """Read the suggestions for a payable

        Read which counterpart fits the data of a payable.

        Sends ``GET /payables/{payable_id}/suggestions``.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.get_suggestions("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _get_payables_id_suggestions_response as _parse

        return self._call(
            _GET_SUGGESTIONS,
            _get_suggestions_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    def get_validations(self, **options: Unpack[CallOptions]) -> models.PayableValidationsResource:
        """Read the validations of payables

        Read which members payables have to have.

        Sends ``GET /payables/validations``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payables.get_validations()
        """

        from ..api.payables import _get_payables_validations_response as _parse

        return self._call(_GET_VALIDATIONS, _get_validations_request(), _parse, options)

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PayableCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PayableStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableStateEnum | str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        amount: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        search_text: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        source_of_payable_data: models.SourceOfPayableDataEnum | str | Unset = UNSET,
        ocr_status: models.OcrStatusEnum | str | Unset = UNSET,
        line_item_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tag_ids_not_in: Sequence[UUID | str] | Unset = UNSET,
        has_tags: bool | Unset = UNSET,
        origin: models.PayableOriginEnum | str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.PayableResponseSchema]:
        """List payables

        List the payables of the entity, page by page.

        Sends ``GET /payables``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that payables can be sorted by.
            created_at_gt: Only payables created after this moment (UTC).
            created_at_lt: Only payables created before this moment (UTC).
            created_at_gte: Only payables created at or after this moment (UTC).
            created_at_lte: Only payables created at or before this moment (UTC).
            status: State of a payable, from draft to paid.
            status_in: Only payables with one of these statuses; the key is repeated.
            id_in: Only payables with one of these ids; the key is repeated.
            total_amount: Only payables with this total amount. In minor units.
            total_amount_gt: Only payables whose total amount is above this value. In minor units.
            total_amount_lt: Only payables whose total amount is below this value. In minor units.
            total_amount_gte: Only payables whose total amount is at least this value. In minor units.
            total_amount_lte: Only payables whose total amount is at most this value. In minor units.
            amount: Only payables with this amount. In minor units.
            amount_gt: Only payables whose amount is above this value. In minor units.
            amount_lt: Only payables whose amount is below this value. In minor units.
            amount_gte: Only payables whose amount is at least this value. In minor units.
            amount_lte: Only payables whose amount is at most this value. In minor units.
            currency: Currency as an ISO 4217 code.
            counterpart_name: Only payables with this counterpart name.
            counterpart_name_contains: Only payables whose counterpart name contains this text; case matters.
            counterpart_name_icontains: Only payables whose counterpart name contains this text; case does not matter.
            search_text: Only payables with this text in the number or in the name of the counterpart.
            due_date: Only payables with this due date.
            due_date_gt: Only payables whose due date is after this day.
            due_date_lt: Only payables whose due date is before this day.
            due_date_gte: Only payables whose due date is on or after this day.
            due_date_lte: Only payables whose due date is on or before this day.
            issued_at: Only payables issued on this day.
            issued_at_gt: Only payables issued after this day.
            issued_at_lt: Only payables issued before this day.
            issued_at_gte: Only payables issued on or after this day.
            issued_at_lte: Only payables issued on or before this day.
            document_id: Only payables with this document id.
            document_id_contains: Only payables whose document id contains this text; case matters.
            document_id_icontains: Only payables whose document id contains this text; case does not matter.
            was_created_by_user_id: Only payables created by this entity user.
            counterpart_id: Only payables with this counterpart, by id.
            source_of_payable_data: Where the data of a payable came from.
            ocr_status: State of the OCR of a document.
            line_item_id: Only payables with this line item, by id.
            purchase_order_id: Only payables with this purchase order, by id.
            project_id: Only payables with this project, by id.
            project_id_in: Only payables with one of these projects, by id; the key is repeated.
            tag_ids: Only payables with these tags, by id; the key is repeated.
            tag_ids_not_in: Only payables with none of these tags, by id; the key is repeated.
            has_tags: Only payables with tags, or without any.
            origin: Where a payable came from.
            has_file: Only payables with a file, or without one.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payables.list()
        """

        from ..api.payables import _get_payables_response as _parse

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
                status=status,
                status_in=status_in,
                id_in=id_in,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                amount=amount,
                amount_gt=amount_gt,
                amount_lt=amount_lt,
                amount_gte=amount_gte,
                amount_lte=amount_lte,
                currency=currency,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                search_text=search_text,
                due_date=due_date,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                was_created_by_user_id=was_created_by_user_id,
                counterpart_id=counterpart_id,
                source_of_payable_data=source_of_payable_data,
                ocr_status=ocr_status,
                line_item_id=line_item_id,
                purchase_order_id=purchase_order_id,
                project_id=project_id,
                project_id_in=project_id_in,
                tag_ids=tag_ids,
                tag_ids_not_in=tag_ids_not_in,
                has_tags=has_tags,
                origin=origin,
                has_file=has_file,
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
        sort: models.PayableCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PayableStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableStateEnum | str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        amount: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        search_text: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        source_of_payable_data: models.SourceOfPayableDataEnum | str | Unset = UNSET,
        ocr_status: models.OcrStatusEnum | str | Unset = UNSET,
        line_item_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tag_ids_not_in: Sequence[UUID | str] | Unset = UNSET,
        has_tags: bool | Unset = UNSET,
        origin: models.PayableOriginEnum | str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.PayableResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payables`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.payables.list_all():
                print(each)
        """
        from ..api.payables import _get_payables_response as _parse

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
                status=status,
                status_in=status_in,
                id_in=id_in,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                amount=amount,
                amount_gt=amount_gt,
                amount_lt=amount_lt,
                amount_gte=amount_gte,
                amount_lte=amount_lte,
                currency=currency,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                search_text=search_text,
                due_date=due_date,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                was_created_by_user_id=was_created_by_user_id,
                counterpart_id=counterpart_id,
                source_of_payable_data=source_of_payable_data,
                ocr_status=ocr_status,
                line_item_id=line_item_id,
                purchase_order_id=purchase_order_id,
                project_id=project_id,
                project_id_in=project_id_in,
                tag_ids=tag_ids,
                tag_ids_not_in=tag_ids_not_in,
                has_tags=has_tags,
                origin=origin,
                has_file=has_file,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_variables(self, **options: Unpack[CallOptions]) -> Page[models.PayableTemplatesVariablesObject]:
        """List the variables of payables

        List the variables that mail texts of payables can use.

        Sends ``GET /payables/variables``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payables.list_variables()
        """

        from ..api.payables import _get_payables_variables_response as _parse

        return self._page(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    def list_variables_all(self, **options: Unpack[CallOptions]) -> Iterator[models.PayableTemplatesVariablesObject]:
        """Yield the records of all pages of ``list_variables``, fetched while you iterate.

        Sends ``GET /payables/variables`` for each page and takes the arguments of
        ``list_variables``. To fetch ahead, use ``list_variables(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_variables``, while you iterate.

        Example:
            for each in monite.payables.list_variables_all():
                print(each)
        """
        from ..api.payables import _get_payables_variables_response as _parse

        return self._iterate(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    def mark_as_paid(
        self, payable_id: str | UUID, *, comment: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.PayableResponseSchema:
        """Mark a payable as paid

        State that a payable was paid outside of Monite. No money is moved.

        Sends ``POST /payables/{payable_id}/mark_as_paid``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            comment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.mark_as_paid(
                "00000000-0000-4000-8000-000000000001",
                comment="Example",
            )
        """

        from ..api.payables import _post_payables_id_mark_as_paid_response as _parse

        return self._call(
            _MARK_AS_PAID,
            _mark_as_paid_request(
                payable_id=payable_id,
                comment=comment,
            ),
            _parse,
            options,
        )

    def mark_as_partially_paid(
        self, payable_id: str | UUID, *, amount_paid: int, **options: Unpack[CallOptions]
    ) -> models.PayableResponseSchema:
        """Mark a payable as partially paid

        State which part of a payable was paid outside of Monite. No money is moved.

        Sends ``POST /payables/{payable_id}/mark_as_partially_paid``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            amount_paid: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.mark_as_partially_paid(
                "00000000-0000-4000-8000-000000000001",
                amount_paid=7,
            )
        """

        from ..api.payables import _post_payables_id_mark_as_partially_paid_response as _parse

        return self._call(
            _MARK_AS_PARTIALLY_PAID,
            _mark_as_partially_paid_request(
                payable_id=payable_id,
                amount_paid=amount_paid,
            ),
            _parse,
            options,
        )

    def reject(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Reject a payable

        Refuse a payable that waits for approval.

        Sends ``POST /payables/{payable_id}/reject``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.reject("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_reject_response as _parse

        return self._call(
            _REJECT,
            _reject_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    def reopen(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Reopen a payable

        Take up a rejected payable again; its status becomes new.

        Sends ``POST /payables/{payable_id}/reopen``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.reopen("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_reopen_response as _parse

        return self._call(
            _REOPEN,
            _reopen_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    def reset_validations(self, **options: Unpack[CallOptions]) -> models.PayableValidationsResource:
        """Reset the validations of payables

        Set the required members of payables back to Monite's own.

        Sends ``POST /payables/validations/reset``, which is not retried automatically once it may have reached the server.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payables.reset_validations()
        """

        from ..api.payables import _post_payables_validations_reset_response as _parse

        return self._call(_RESET_VALIDATIONS, _reset_validations_request(), _parse, options)

    def set_validations(
        self,
        *,
        required_fields: Sequence[models.PayablesFieldsAllowedForValidate | str],
        **options: Unpack[CallOptions],
    ) -> models.PayableValidationsResource:
        """Replace the validations of payables

        Set which members payables have to have; the list before is lost.

        Sends ``PUT /payables/validations``, which is not retried automatically once it may have reached the server.

        Args:
            required_fields: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payables.set_validations(required_fields=["currency"])
        """

        from ..api.payables import _put_payables_validations_response as _parse

        return self._call(
            _SET_VALIDATIONS,
            _set_validations_request(
                required_fields=required_fields,
            ),
            _parse,
            options,
        )

    def submit_for_approval(
        self, payable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PayableResponseSchema:
        """Submit a payable for approval

        Start the approval of a payable; the policy that fits decides the steps.

        Sends ``POST /payables/{payable_id}/submit_for_approval``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.submit_for_approval("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_submit_for_approval_response as _parse

        return self._call(
            _SUBMIT_FOR_APPROVAL,
            _submit_for_approval_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    def update(
        self,
        payable_id: str | UUID,
        *,
        amount_paid: int | Unset = UNSET,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_bank_account_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_raw_data: models.CounterpartRawDataUpdateRequest | Mapping[str, Any] | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        description: str | Unset = UNSET,
        discount: int | Unset = UNSET,
        document_id: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        payment_terms: models.PayablePaymentTermsCreatePayload | Mapping[str, Any] | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        sender: str | Unset = UNSET,
        subtotal: int | Unset = UNSET,
        suggested_payment_term: models.SuggestedPaymentTerm | Mapping[str, Any] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PayableResponseSchema:
        """Change a payable

        Change the given members of a payable; the others stay.

        Sends ``PATCH /payables/{payable_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            amount_paid: In the minor units of the currency, such as cents.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_bank_account_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            counterpart_raw_data: Changes to the counterpart stated by a document.
            counterpart_vat_id_id: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            description: Not described in the vendor's document.
            discount: In the minor units of the currency, such as cents.
            document_id: Not described in the vendor's document.
            due_date: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            payment_terms: Payment terms of a payable.
            project_id: Not described in the vendor's document.
            purchase_order_id: Not described in the vendor's document.
            sender: Not described in the vendor's document.
            subtotal: In the minor units of the currency, such as cents.
            suggested_payment_term: The day and discount that suit a payable best.
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
            monite.payables.update(
                "00000000-0000-4000-8000-000000000001",
                amount_paid=7,
            )
        """

        from ..api.payables import _patch_payables_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                payable_id=payable_id,
                amount_paid=amount_paid,
                counterpart_address_id=counterpart_address_id,
                counterpart_bank_account_id=counterpart_bank_account_id,
                counterpart_id=counterpart_id,
                counterpart_raw_data=counterpart_raw_data,
                counterpart_vat_id_id=counterpart_vat_id_id,
                currency=currency,
                description=description,
                discount=discount,
                document_id=document_id,
                due_date=due_date,
                issued_at=issued_at,
                partner_metadata=partner_metadata,
                payment_terms=payment_terms,
                project_id=project_id,
                purchase_order_id=purchase_order_id,
                sender=sender,
                subtotal=subtotal,
                suggested_payment_term=suggested_payment_term,
                tag_ids=tag_ids,
                tax=tax,
                tax_amount=tax_amount,
                total_amount=total_amount,
            ),
            _parse,
            options,
        )

    def upload_from_file(self, *, file: File, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Upload a payable

        Create a payable from a file; OCR reads its data.

        Sends ``POST /payables/upload_from_file``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import File

            monite.payables.upload_from_file(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.payables import _post_payables_upload_from_file_response as _parse

        return self._call(
            _UPLOAD_FROM_FILE,
            _upload_from_file_request(
                file=file,
            ),
            _parse,
            options,
        )

    def validate(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableValidationResponse:
        """Validate a payable

        Find out what a payable lacks.

        Sends ``POST /payables/{payable_id}/validate``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payables.validate("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_validate_response as _parse

        return self._call(
            _VALIDATE,
            _validate_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PayablesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PayablesWithRawResponse(self)


class PayablesWithRawResponse:
    """The methods of ``payables`` with raw responses."""

    def __init__(self, resource: Payables) -> None:
        raw_resource = resource._raw()
        self.approve_payment_operation = raw(raw_resource.approve_payment_operation)
        self.attach_file = raw(raw_resource.attach_file)
        self.cancel = raw(raw_resource.cancel)
        self.cancel_ocr = raw(raw_resource.cancel_ocr)
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.delete_suggestions = raw(raw_resource.delete_suggestions)
        self.get = raw(raw_resource.get)
        self.get_analytics = raw(raw_resource.get_analytics)
        self.get_history = raw(raw_resource.get_history)
        self.get_suggestions = raw(raw_resource.get_suggestions)
        self.get_validations = raw(raw_resource.get_validations)
        self.list = raw(raw_resource.list)
        self.list_variables = raw(raw_resource.list_variables)
        self.mark_as_paid = raw(raw_resource.mark_as_paid)
        self.mark_as_partially_paid = raw(raw_resource.mark_as_partially_paid)
        self.reject = raw(raw_resource.reject)
        self.reopen = raw(raw_resource.reopen)
        self.reset_validations = raw(raw_resource.reset_validations)
        self.set_validations = raw(raw_resource.set_validations)
        self.submit_for_approval = raw(raw_resource.submit_for_approval)
        self.update = raw(raw_resource.update)
        self.upload_from_file = raw(raw_resource.upload_from_file)
        self.validate = raw(raw_resource.validate)


class AsyncPayables(AsyncResource):
    """Operations on ``payables``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def approve_payment_operation(
        self, payable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PayableResponseSchema:
        """Approve a payable for payment

        Confirm that a payable may be paid; it then waits to be paid.

        Sends ``POST /payables/{payable_id}/approve_payment_operation``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.approve_payment_operation(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payables import _post_payables_id_approve_payment_operation_response as _parse

        return await self._call(
            _APPROVE_PAYMENT_OPERATION,
            _approve_payment_operation_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    async def attach_file(
        self, payable_id: str | UUID, *, file: File, **options: Unpack[CallOptions]
    ) -> models.PayableResponseSchema:
        """Attach a file to a payable

        Upload the file of a payable that has none.

        Sends ``POST /payables/{payable_id}/attach_file``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import File

            await monite.payables.attach_file(
                "00000000-0000-4000-8000-000000000001",
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.payables import _post_payables_id_attach_file_response as _parse

        return await self._call(
            _ATTACH_FILE,
            _attach_file_request(
                payable_id=payable_id,
                file=file,
            ),
            _parse,
            options,
        )

    async def cancel(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Cancel a payable

        A status that does not allow it answers 409.

        Sends ``POST /payables/{payable_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.cancel("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_cancel_response as _parse

        return await self._call(
            _CANCEL,
            _cancel_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    async def cancel_ocr(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Cancel the OCR of a payable

        Stop reading the file of a payable, to fill it in by hand.

        Sends ``POST /payables/{payable_id}/cancel_ocr``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.cancel_ocr("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_cancel_ocr_response as _parse

        return await self._call(
            _CANCEL_OCR,
            _cancel_ocr_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    async def create(
        self,
        *,
        base64_encoded_file: str | Unset = UNSET,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_bank_account_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        description: str | Unset = UNSET,
        discount: int | Unset = UNSET,
        document_id: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        file_name: str | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        payment_terms: models.PayablePaymentTermsCreatePayload | Mapping[str, Any] | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        sender: str | Unset = UNSET,
        subtotal: int | Unset = UNSET,
        suggested_payment_term: models.SuggestedPaymentTerm | Mapping[str, Any] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PayableResponseSchema:
        """Create a payable

        Create a payable from its data, optionally with a file in Base64.

        Sends ``POST /payables``, which is not retried automatically once it may have reached the server.

        Args:
            base64_encoded_file: Not described in the vendor's document.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_bank_account_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            counterpart_vat_id_id: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            description: Not described in the vendor's document.
            discount: In the minor units of the currency, such as cents.
            document_id: Not described in the vendor's document.
            due_date: Not described in the vendor's document.
            file_name: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            payment_terms: Payment terms of a payable.
            project_id: Not described in the vendor's document.
            purchase_order_id: Not described in the vendor's document.
            sender: Not described in the vendor's document.
            subtotal: In the minor units of the currency, such as cents.
            suggested_payment_term: The day and discount that suit a payable best.
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
            await monite.payables.create(base64_encoded_file="Example")
        """

        from ..api.payables import _post_payables_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                base64_encoded_file=base64_encoded_file,
                counterpart_address_id=counterpart_address_id,
                counterpart_bank_account_id=counterpart_bank_account_id,
                counterpart_id=counterpart_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
                currency=currency,
                description=description,
                discount=discount,
                document_id=document_id,
                due_date=due_date,
                file_name=file_name,
                issued_at=issued_at,
                partner_metadata=partner_metadata,
                payment_terms=payment_terms,
                project_id=project_id,
                purchase_order_id=purchase_order_id,
                sender=sender,
                subtotal=subtotal,
                suggested_payment_term=suggested_payment_term,
                tag_ids=tag_ids,
                tax=tax,
                tax_amount=tax_amount,
                total_amount=total_amount,
            ),
            _parse,
            options,
        )

    async def delete(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a payable

        Sends ``DELETE /payables/{payable_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                payable_id=payable_id,
            ),
            options,
        )

    async def delete_suggestions(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> Any:
        """Delete the suggestions for a payable

        Delete the suggestions. The form of the response is not documented.

        Sends ``DELETE /payables/{payable_id}/suggestions``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.delete_suggestions(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        return await self._call(
            _DELETE_SUGGESTIONS,
            _delete_suggestions_request(
                payable_id=payable_id,
            ),
            _any_json,
            options,
        )

    async def get(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Read a payable

        Sends ``GET /payables/{payable_id}``.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _get_payables_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    @_deprecated("The vendor is going to remove GET /payables/analytics.")
    async def get_analytics(
        self,
        *,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PayableStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableStateEnum | str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        amount: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        search_text: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        source_of_payable_data: models.SourceOfPayableDataEnum | str | Unset = UNSET,
        ocr_status: models.OcrStatusEnum | str | Unset = UNSET,
        line_item_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tag_ids_not_in: Sequence[UUID | str] | Unset = UNSET,
        has_tags: bool | Unset = UNSET,
        origin: models.PayableOriginEnum | str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.PayableAggregatedItem]:
        """Aggregate payables by status

        Deprecated. GET /analytics/payables computes metrics of payables, too.

        Deprecated: the vendor is going to remove it.

        Sends ``GET /payables/analytics``.

        Args:
            created_at_gt: Only payables created after this moment (UTC).
            created_at_lt: Only payables created before this moment (UTC).
            created_at_gte: Only payables created at or after this moment (UTC).
            created_at_lte: Only payables created at or before this moment (UTC).
            status: State of a payable, from draft to paid.
            status_in: Only payables with one of these statuses; the key is repeated.
            id_in: Only payables with one of these ids; the key is repeated.
            total_amount: Only payables with this total amount. In minor units.
            total_amount_gt: Only payables whose total amount is above this value. In minor units.
            total_amount_lt: Only payables whose total amount is below this value. In minor units.
            total_amount_gte: Only payables whose total amount is at least this value. In minor units.
            total_amount_lte: Only payables whose total amount is at most this value. In minor units.
            amount: Only payables with this amount. In minor units.
            amount_gt: Only payables whose amount is above this value. In minor units.
            amount_lt: Only payables whose amount is below this value. In minor units.
            amount_gte: Only payables whose amount is at least this value. In minor units.
            amount_lte: Only payables whose amount is at most this value. In minor units.
            currency: Currency as an ISO 4217 code.
            counterpart_name: Only payables with this counterpart name.
            counterpart_name_contains: Only payables whose counterpart name contains this text; case matters.
            counterpart_name_icontains: Only payables whose counterpart name contains this text; case does not matter.
            search_text: Only payables with this text in the number or in the name of the counterpart.
            due_date: Only payables with this due date.
            due_date_gt: Only payables whose due date is after this day.
            due_date_lt: Only payables whose due date is before this day.
            due_date_gte: Only payables whose due date is on or after this day.
            due_date_lte: Only payables whose due date is on or before this day.
            issued_at: Only payables issued on this day.
            issued_at_gt: Only payables issued after this day.
            issued_at_lt: Only payables issued before this day.
            issued_at_gte: Only payables issued on or after this day.
            issued_at_lte: Only payables issued on or before this day.
            document_id: Only payables with this document id.
            document_id_contains: Only payables whose document id contains this text; case matters.
            document_id_icontains: Only payables whose document id contains this text; case does not matter.
            was_created_by_user_id: Only payables created by this entity user.
            counterpart_id: Only payables with this counterpart, by id.
            source_of_payable_data: Where the data of a payable came from.
            ocr_status: State of the OCR of a document.
            line_item_id: Only payables with this line item, by id.
            purchase_order_id: Only payables with this purchase order, by id.
            project_id: Only payables with this project, by id.
            project_id_in: Only payables with one of these projects, by id; the key is repeated.
            tag_ids: Only payables with these tags, by id; the key is repeated.
            tag_ids_not_in: Only payables with none of these tags, by id; the key is repeated.
            has_tags: Only payables with tags, or without any.
            origin: Where a payable came from.
            has_file: Only payables with a file, or without one.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payables.get_analytics()
        """

        from ..api.payables import _get_payables_analytics_response as _parse

        return await self._page(
            _GET_ANALYTICS,
            _get_analytics_request(
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                status=status,
                status_in=status_in,
                id_in=id_in,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                amount=amount,
                amount_gt=amount_gt,
                amount_lt=amount_lt,
                amount_gte=amount_gte,
                amount_lte=amount_lte,
                currency=currency,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                search_text=search_text,
                due_date=due_date,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                was_created_by_user_id=was_created_by_user_id,
                counterpart_id=counterpart_id,
                source_of_payable_data=source_of_payable_data,
                ocr_status=ocr_status,
                line_item_id=line_item_id,
                purchase_order_id=purchase_order_id,
                project_id=project_id,
                project_id_in=project_id_in,
                tag_ids=tag_ids,
                tag_ids_not_in=tag_ids_not_in,
                has_tags=has_tags,
                origin=origin,
                has_file=has_file,
            ),
            _parse,
            _GET_ANALYTICS__ITEMS,
            _GET_ANALYTICS__PAGES,
            options,
        )

    @_deprecated("The vendor is going to remove GET /payables/analytics.")
    def get_analytics_all(
        self,
        *,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PayableStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableStateEnum | str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        amount: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        search_text: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        source_of_payable_data: models.SourceOfPayableDataEnum | str | Unset = UNSET,
        ocr_status: models.OcrStatusEnum | str | Unset = UNSET,
        line_item_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tag_ids_not_in: Sequence[UUID | str] | Unset = UNSET,
        has_tags: bool | Unset = UNSET,
        origin: models.PayableOriginEnum | str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.PayableAggregatedItem]:
        """Yield the records of all pages of ``get_analytics``, fetched while you iterate.

        Sends ``GET /payables/analytics`` for each page and takes the arguments of
        ``get_analytics``. To fetch ahead, use ``get_analytics(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``get_analytics``, while you iterate.

        Example:
            async for each in monite.payables.get_analytics_all():
                print(each)
        """
        from ..api.payables import _get_payables_analytics_response as _parse

        return self._iterate(
            _GET_ANALYTICS,
            _get_analytics_request(
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                status=status,
                status_in=status_in,
                id_in=id_in,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                amount=amount,
                amount_gt=amount_gt,
                amount_lt=amount_lt,
                amount_gte=amount_gte,
                amount_lte=amount_lte,
                currency=currency,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                search_text=search_text,
                due_date=due_date,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                was_created_by_user_id=was_created_by_user_id,
                counterpart_id=counterpart_id,
                source_of_payable_data=source_of_payable_data,
                ocr_status=ocr_status,
                line_item_id=line_item_id,
                purchase_order_id=purchase_order_id,
                project_id=project_id,
                project_id_in=project_id_in,
                tag_ids=tag_ids,
                tag_ids_not_in=tag_ids_not_in,
                has_tags=has_tags,
                origin=origin,
                has_file=has_file,
            ),
            _parse,
            _GET_ANALYTICS__ITEMS,
            _GET_ANALYTICS__PAGES,
            options,
        )

    async def get_history(
        self,
        payable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PayableHistoryCursorFields | str | Unset = UNSET,
        event_type_in: Sequence[models.PayableHistoryEventTypeEnum | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        timestamp_gt: datetime.datetime | Unset = UNSET,
        timestamp_lt: datetime.datetime | Unset = UNSET,
        timestamp_gte: datetime.datetime | Unset = UNSET,
        timestamp_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.PayableHistoryResponse]:
        """List the history of a payable

        List what happened to a payable, page by page.

        Sends ``GET /payables/{payable_id}/history``.

        Args:
            payable_id: Id of the payable.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that entries of the history of a payable can be sorted by.
            event_type_in: Only entries with one of these event types; the key is repeated.
            entity_user_id_in: Only entries with one of these entity users, by id; the key is repeated.
            timestamp_gt: Only entries whose timestamp is after this moment (UTC).
            timestamp_lt: Only entries whose timestamp is before this moment (UTC).
            timestamp_gte: Only entries whose timestamp is at or after this moment (UTC).
            timestamp_lte: Only entries whose timestamp is at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.get_history("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _get_payables_id_history_response as _parse

        return await self._page(
            _GET_HISTORY,
            _get_history_request(
                payable_id=payable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_type_in=event_type_in,
                entity_user_id_in=entity_user_id_in,
                timestamp_gt=timestamp_gt,
                timestamp_lt=timestamp_lt,
                timestamp_gte=timestamp_gte,
                timestamp_lte=timestamp_lte,
            ),
            _parse,
            _GET_HISTORY__ITEMS,
            _GET_HISTORY__PAGES,
            options,
        )

    def get_history_all(
        self,
        payable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PayableHistoryCursorFields | str | Unset = UNSET,
        event_type_in: Sequence[models.PayableHistoryEventTypeEnum | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        timestamp_gt: datetime.datetime | Unset = UNSET,
        timestamp_lt: datetime.datetime | Unset = UNSET,
        timestamp_gte: datetime.datetime | Unset = UNSET,
        timestamp_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.PayableHistoryResponse]:
        """Yield the records of all pages of ``get_history``, fetched while you iterate.

        Sends ``GET /payables/{payable_id}/history`` for each page and takes the arguments of
        ``get_history``. To fetch ahead, use ``get_history(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``get_history``, while you iterate.

        Example:
            async for each in monite.payables.get_history_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.payables import _get_payables_id_history_response as _parse

        return self._iterate(
            _GET_HISTORY,
            _get_history_request(
                payable_id=payable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                event_type_in=event_type_in,
                entity_user_id_in=entity_user_id_in,
                timestamp_gt=timestamp_gt,
                timestamp_lt=timestamp_lt,
                timestamp_gte=timestamp_gte,
                timestamp_lte=timestamp_lte,
            ),
            _parse,
            _GET_HISTORY__ITEMS,
            _GET_HISTORY__PAGES,
            options,
        )

    async def get_suggestions(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.SuggestedResponse:
        """Read the suggestions for a payable

        Read which counterpart fits the data of a payable.

        Sends ``GET /payables/{payable_id}/suggestions``.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.get_suggestions(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payables import _get_payables_id_suggestions_response as _parse

        return await self._call(
            _GET_SUGGESTIONS,
            _get_suggestions_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    async def get_validations(self, **options: Unpack[CallOptions]) -> models.PayableValidationsResource:
        """Read the validations of payables

        Read which members payables have to have.

        Sends ``GET /payables/validations``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payables.get_validations()
        """

        from ..api.payables import _get_payables_validations_response as _parse

        return await self._call(_GET_VALIDATIONS, _get_validations_request(), _parse, options)

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PayableCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PayableStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableStateEnum | str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        amount: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        search_text: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        source_of_payable_data: models.SourceOfPayableDataEnum | str | Unset = UNSET,
        ocr_status: models.OcrStatusEnum | str | Unset = UNSET,
        line_item_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tag_ids_not_in: Sequence[UUID | str] | Unset = UNSET,
        has_tags: bool | Unset = UNSET,
        origin: models.PayableOriginEnum | str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.PayableResponseSchema]:
        """List payables

        List the payables of the entity, page by page.

        Sends ``GET /payables``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that payables can be sorted by.
            created_at_gt: Only payables created after this moment (UTC).
            created_at_lt: Only payables created before this moment (UTC).
            created_at_gte: Only payables created at or after this moment (UTC).
            created_at_lte: Only payables created at or before this moment (UTC).
            status: State of a payable, from draft to paid.
            status_in: Only payables with one of these statuses; the key is repeated.
            id_in: Only payables with one of these ids; the key is repeated.
            total_amount: Only payables with this total amount. In minor units.
            total_amount_gt: Only payables whose total amount is above this value. In minor units.
            total_amount_lt: Only payables whose total amount is below this value. In minor units.
            total_amount_gte: Only payables whose total amount is at least this value. In minor units.
            total_amount_lte: Only payables whose total amount is at most this value. In minor units.
            amount: Only payables with this amount. In minor units.
            amount_gt: Only payables whose amount is above this value. In minor units.
            amount_lt: Only payables whose amount is below this value. In minor units.
            amount_gte: Only payables whose amount is at least this value. In minor units.
            amount_lte: Only payables whose amount is at most this value. In minor units.
            currency: Currency as an ISO 4217 code.
            counterpart_name: Only payables with this counterpart name.
            counterpart_name_contains: Only payables whose counterpart name contains this text; case matters.
            counterpart_name_icontains: Only payables whose counterpart name contains this text; case does not matter.
            search_text: Only payables with this text in the number or in the name of the counterpart.
            due_date: Only payables with this due date.
            due_date_gt: Only payables whose due date is after this day.
            due_date_lt: Only payables whose due date is before this day.
            due_date_gte: Only payables whose due date is on or after this day.
            due_date_lte: Only payables whose due date is on or before this day.
            issued_at: Only payables issued on this day.
            issued_at_gt: Only payables issued after this day.
            issued_at_lt: Only payables issued before this day.
            issued_at_gte: Only payables issued on or after this day.
            issued_at_lte: Only payables issued on or before this day.
            document_id: Only payables with this document id.
            document_id_contains: Only payables whose document id contains this text; case matters.
            document_id_icontains: Only payables whose document id contains this text; case does not matter.
            was_created_by_user_id: Only payables created by this entity user.
            counterpart_id: Only payables with this counterpart, by id.
            source_of_payable_data: Where the data of a payable came from.
            ocr_status: State of the OCR of a document.
            line_item_id: Only payables with this line item, by id.
            purchase_order_id: Only payables with this purchase order, by id.
            project_id: Only payables with this project, by id.
            project_id_in: Only payables with one of these projects, by id; the key is repeated.
            tag_ids: Only payables with these tags, by id; the key is repeated.
            tag_ids_not_in: Only payables with none of these tags, by id; the key is repeated.
            has_tags: Only payables with tags, or without any.
            origin: Where a payable came from.
            has_file: Only payables with a file, or without one.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payables.list()
        """

        from ..api.payables import _get_payables_response as _parse

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
                status=status,
                status_in=status_in,
                id_in=id_in,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                amount=amount,
                amount_gt=amount_gt,
                amount_lt=amount_lt,
                amount_gte=amount_gte,
                amount_lte=amount_lte,
                currency=currency,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                search_text=search_text,
                due_date=due_date,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                was_created_by_user_id=was_created_by_user_id,
                counterpart_id=counterpart_id,
                source_of_payable_data=source_of_payable_data,
                ocr_status=ocr_status,
                line_item_id=line_item_id,
                purchase_order_id=purchase_order_id,
                project_id=project_id,
                project_id_in=project_id_in,
                tag_ids=tag_ids,
                tag_ids_not_in=tag_ids_not_in,
                has_tags=has_tags,
                origin=origin,
                has_file=has_file,
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
        sort: models.PayableCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PayableStateEnum | str | Unset = UNSET,
        status_in: Sequence[models.PayableStateEnum | str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        amount: int | Unset = UNSET,
        amount_gt: int | Unset = UNSET,
        amount_lt: int | Unset = UNSET,
        amount_gte: int | Unset = UNSET,
        amount_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        search_text: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        issued_at_gt: datetime.date | Unset = UNSET,
        issued_at_lt: datetime.date | Unset = UNSET,
        issued_at_gte: datetime.date | Unset = UNSET,
        issued_at_lte: datetime.date | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        source_of_payable_data: models.SourceOfPayableDataEnum | str | Unset = UNSET,
        ocr_status: models.OcrStatusEnum | str | Unset = UNSET,
        line_item_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tag_ids_not_in: Sequence[UUID | str] | Unset = UNSET,
        has_tags: bool | Unset = UNSET,
        origin: models.PayableOriginEnum | str | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.PayableResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payables`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.payables.list_all():
                print(each)
        """
        from ..api.payables import _get_payables_response as _parse

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
                status=status,
                status_in=status_in,
                id_in=id_in,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                amount=amount,
                amount_gt=amount_gt,
                amount_lt=amount_lt,
                amount_gte=amount_gte,
                amount_lte=amount_lte,
                currency=currency,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                search_text=search_text,
                due_date=due_date,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                issued_at=issued_at,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                was_created_by_user_id=was_created_by_user_id,
                counterpart_id=counterpart_id,
                source_of_payable_data=source_of_payable_data,
                ocr_status=ocr_status,
                line_item_id=line_item_id,
                purchase_order_id=purchase_order_id,
                project_id=project_id,
                project_id_in=project_id_in,
                tag_ids=tag_ids,
                tag_ids_not_in=tag_ids_not_in,
                has_tags=has_tags,
                origin=origin,
                has_file=has_file,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def list_variables(self, **options: Unpack[CallOptions]) -> AsyncPage[models.PayableTemplatesVariablesObject]:
        """List the variables of payables

        List the variables that mail texts of payables can use.

        Sends ``GET /payables/variables``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payables.list_variables()
        """

        from ..api.payables import _get_payables_variables_response as _parse

        return await self._page(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    def list_variables_all(
        self, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.PayableTemplatesVariablesObject]:
        """Yield the records of all pages of ``list_variables``, fetched while you iterate.

        Sends ``GET /payables/variables`` for each page and takes the arguments of
        ``list_variables``. To fetch ahead, use ``list_variables(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_variables``, while you iterate.

        Example:
            async for each in monite.payables.list_variables_all():
                print(each)
        """
        from ..api.payables import _get_payables_variables_response as _parse

        return self._iterate(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    async def mark_as_paid(
        self, payable_id: str | UUID, *, comment: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.PayableResponseSchema:
        """Mark a payable as paid

        State that a payable was paid outside of Monite. No money is moved.

        Sends ``POST /payables/{payable_id}/mark_as_paid``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            comment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.mark_as_paid(
                "00000000-0000-4000-8000-000000000001",
                comment="Example",
            )
        """

        from ..api.payables import _post_payables_id_mark_as_paid_response as _parse

        return await self._call(
            _MARK_AS_PAID,
            _mark_as_paid_request(
                payable_id=payable_id,
                comment=comment,
            ),
            _parse,
            options,
        )

    async def mark_as_partially_paid(
        self, payable_id: str | UUID, *, amount_paid: int, **options: Unpack[CallOptions]
    ) -> models.PayableResponseSchema:
        """Mark a payable as partially paid

        State which part of a payable was paid outside of Monite. No money is moved.

        Sends ``POST /payables/{payable_id}/mark_as_partially_paid``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            amount_paid: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.mark_as_partially_paid(
                "00000000-0000-4000-8000-000000000001",
                amount_paid=7,
            )
        """

        from ..api.payables import _post_payables_id_mark_as_partially_paid_response as _parse

        return await self._call(
            _MARK_AS_PARTIALLY_PAID,
            _mark_as_partially_paid_request(
                payable_id=payable_id,
                amount_paid=amount_paid,
            ),
            _parse,
            options,
        )

    async def reject(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Reject a payable

        Refuse a payable that waits for approval.

        Sends ``POST /payables/{payable_id}/reject``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.reject("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_reject_response as _parse

        return await self._call(
            _REJECT,
            _reject_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    async def reopen(self, payable_id: str | UUID, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Reopen a payable

        Take up a rejected payable again; its status becomes new.

        Sends ``POST /payables/{payable_id}/reopen``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.reopen("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_reopen_response as _parse

        return await self._call(
            _REOPEN,
            _reopen_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    async def reset_validations(self, **options: Unpack[CallOptions]) -> models.PayableValidationsResource:
        """Reset the validations of payables

        Set the required members of payables back to Monite's own.

        Sends ``POST /payables/validations/reset``, which is not retried automatically once it may have reached the server.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payables.reset_validations()
        """

        from ..api.payables import _post_payables_validations_reset_response as _parse

        return await self._call(_RESET_VALIDATIONS, _reset_validations_request(), _parse, options)

    async def set_validations(
        self,
        *,
        required_fields: Sequence[models.PayablesFieldsAllowedForValidate | str],
        **options: Unpack[CallOptions],
    ) -> models.PayableValidationsResource:
        """Replace the validations of payables

        Set which members payables have to have; the list before is lost.

        Sends ``PUT /payables/validations``, which is not retried automatically once it may have reached the server.

        Args:
            required_fields: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payables.set_validations(required_fields=["currency"])
        """

        from ..api.payables import _put_payables_validations_response as _parse

        return await self._call(
            _SET_VALIDATIONS,
            _set_validations_request(
                required_fields=required_fields,
            ),
            _parse,
            options,
        )

    async def submit_for_approval(
        self, payable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PayableResponseSchema:
        """Submit a payable for approval

        Start the approval of a payable; the policy that fits decides the steps.

        Sends ``POST /payables/{payable_id}/submit_for_approval``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.submit_for_approval(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payables import _post_payables_id_submit_for_approval_response as _parse

        return await self._call(
            _SUBMIT_FOR_APPROVAL,
            _submit_for_approval_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        payable_id: str | UUID,
        *,
        amount_paid: int | Unset = UNSET,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_bank_account_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_raw_data: models.CounterpartRawDataUpdateRequest | Mapping[str, Any] | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        description: str | Unset = UNSET,
        discount: int | Unset = UNSET,
        document_id: str | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        issued_at: datetime.date | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        payment_terms: models.PayablePaymentTermsCreatePayload | Mapping[str, Any] | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        purchase_order_id: UUID | str | Unset = UNSET,
        sender: str | Unset = UNSET,
        subtotal: int | Unset = UNSET,
        suggested_payment_term: models.SuggestedPaymentTerm | Mapping[str, Any] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tax: int | Unset = UNSET,
        tax_amount: int | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PayableResponseSchema:
        """Change a payable

        Change the given members of a payable; the others stay.

        Sends ``PATCH /payables/{payable_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            amount_paid: In the minor units of the currency, such as cents.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_bank_account_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            counterpart_raw_data: Changes to the counterpart stated by a document.
            counterpart_vat_id_id: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            description: Not described in the vendor's document.
            discount: In the minor units of the currency, such as cents.
            document_id: Not described in the vendor's document.
            due_date: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            payment_terms: Payment terms of a payable.
            project_id: Not described in the vendor's document.
            purchase_order_id: Not described in the vendor's document.
            sender: Not described in the vendor's document.
            subtotal: In the minor units of the currency, such as cents.
            suggested_payment_term: The day and discount that suit a payable best.
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
            await monite.payables.update(
                "00000000-0000-4000-8000-000000000001",
                amount_paid=7,
            )
        """

        from ..api.payables import _patch_payables_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                payable_id=payable_id,
                amount_paid=amount_paid,
                counterpart_address_id=counterpart_address_id,
                counterpart_bank_account_id=counterpart_bank_account_id,
                counterpart_id=counterpart_id,
                counterpart_raw_data=counterpart_raw_data,
                counterpart_vat_id_id=counterpart_vat_id_id,
                currency=currency,
                description=description,
                discount=discount,
                document_id=document_id,
                due_date=due_date,
                issued_at=issued_at,
                partner_metadata=partner_metadata,
                payment_terms=payment_terms,
                project_id=project_id,
                purchase_order_id=purchase_order_id,
                sender=sender,
                subtotal=subtotal,
                suggested_payment_term=suggested_payment_term,
                tag_ids=tag_ids,
                tax=tax,
                tax_amount=tax_amount,
                total_amount=total_amount,
            ),
            _parse,
            options,
        )

    async def upload_from_file(self, *, file: File, **options: Unpack[CallOptions]) -> models.PayableResponseSchema:
        """Upload a payable

        Create a payable from a file; OCR reads its data.

        Sends ``POST /payables/upload_from_file``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import File

            await monite.payables.upload_from_file(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.payables import _post_payables_upload_from_file_response as _parse

        return await self._call(
            _UPLOAD_FROM_FILE,
            _upload_from_file_request(
                file=file,
            ),
            _parse,
            options,
        )

    async def validate(
        self, payable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PayableValidationResponse:
        """Validate a payable

        Find out what a payable lacks.

        Sends ``POST /payables/{payable_id}/validate``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payables.validate("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payables import _post_payables_id_validate_response as _parse

        return await self._call(
            _VALIDATE,
            _validate_request(
                payable_id=payable_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPayablesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPayablesWithRawResponse(self)


class AsyncPayablesWithRawResponse:
    """The methods of ``payables`` with raw responses."""

    def __init__(self, resource: AsyncPayables) -> None:
        raw_resource = resource._raw()
        self.approve_payment_operation = async_raw(raw_resource.approve_payment_operation)
        self.attach_file = async_raw(raw_resource.attach_file)
        self.cancel = async_raw(raw_resource.cancel)
        self.cancel_ocr = async_raw(raw_resource.cancel_ocr)
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.delete_suggestions = async_raw(raw_resource.delete_suggestions)
        self.get = async_raw(raw_resource.get)
        self.get_analytics = async_raw(raw_resource.get_analytics)
        self.get_history = async_raw(raw_resource.get_history)
        self.get_suggestions = async_raw(raw_resource.get_suggestions)
        self.get_validations = async_raw(raw_resource.get_validations)
        self.list = async_raw(raw_resource.list)
        self.list_variables = async_raw(raw_resource.list_variables)
        self.mark_as_paid = async_raw(raw_resource.mark_as_paid)
        self.mark_as_partially_paid = async_raw(raw_resource.mark_as_partially_paid)
        self.reject = async_raw(raw_resource.reject)
        self.reopen = async_raw(raw_resource.reopen)
        self.reset_validations = async_raw(raw_resource.reset_validations)
        self.set_validations = async_raw(raw_resource.set_validations)
        self.submit_for_approval = async_raw(raw_resource.submit_for_approval)
        self.update = async_raw(raw_resource.update)
        self.upload_from_file = async_raw(raw_resource.upload_from_file)
        self.validate = async_raw(raw_resource.validate)
