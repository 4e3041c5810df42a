"""``client.receivables`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack
from typing import cast as _cast
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.call.deprecation import warns_of_use
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages, WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import deprecated as _deprecated
else:
    from ..._runtime.call.deprecation import deprecated as _deprecated

_ACCEPT = Operation(
    name="receivables.accept",
    method="POST",
    path="/receivables/{receivable_id}/accept",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_ACCEPT.request_builder
def _accept_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_accept_kwargs as _get_kwargs
    from ..models import QuoteAcceptRequest

    names = ("signature",)
    members = {name: given.pop(name) for name in names}
    if all(value is UNSET for value in members.values()):
        return _get_kwargs(**given)
    return _get_kwargs(**given, body=QuoteAcceptRequest(**members))


_CANCEL = Operation(
    name="receivables.cancel",
    method="POST",
    path="/receivables/{receivable_id}/cancel",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_cancel_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CLONE = Operation(
    name="receivables.clone",
    method="POST",
    path="/receivables/{receivable_id}/clone",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CLONE.request_builder
def _clone_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_clone_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="receivables.create",
    method="POST",
    path="/receivables",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DECLINE = Operation(
    name="receivables.decline",
    method="POST",
    path="/receivables/{receivable_id}/decline",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DECLINE.request_builder
def _decline_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_decline_kwargs as _get_kwargs
    from ..models import ReceivableDeclinePayload

    names = ("comment",)
    members = {name: given.pop(name) for name in names}
    if all(value is UNSET for value in members.values()):
        return _get_kwargs(**given)
    return _get_kwargs(**given, body=ReceivableDeclinePayload(**members))


_DELETE = Operation(
    name="receivables.delete",
    method="DELETE",
    path="/receivables/{receivable_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _delete_receivables_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="receivables.get",
    method="GET",
    path="/receivables/{receivable_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _get_receivables_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_PDF_LINK = Operation(
    name="receivables.get_pdf_link",
    method="GET",
    path="/receivables/{receivable_id}/pdf_link",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET_PDF_LINK.request_builder
def _get_pdf_link_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _get_receivables_id_pdf_link_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_REQUIRED_FIELDS = Operation(
    name="receivables.get_required_fields",
    method="GET",
    path="/receivables/required_fields",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET_REQUIRED_FIELDS.request_builder
def _get_required_fields_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _get_receivables_required_fields_kwargs as _get_kwargs

    return _get_kwargs(**given)


_ISSUE = Operation(
    name="receivables.issue",
    method="POST",
    path="/receivables/{receivable_id}/issue",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_ISSUE.request_builder
def _issue_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_issue_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="receivables.list",
    method="GET",
    path="/receivables",
    success=(200,),
    retryable=True,
    lists=frozenset(
        (
            "id__in",
            "status__in",
            "entity_user_id__in",
            "tag_ids__in",
            "tag_ids",
            "product_ids__in",
            "product_ids",
            "project_id__in",
        )
    ),
    filters=frozenset(
        (
            "id__in",
            "status__in",
            "entity_user_id__in",
            "tag_ids__in",
            "tag_ids",
            "product_ids__in",
            "product_ids",
            "project_id__in",
        )
    ),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _get_receivables_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_VARIABLES = Operation(
    name="receivables.list_variables",
    method="GET",
    path="/receivables/variables",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)
_LIST_VARIABLES__ITEMS = attribute_path("data")
_LIST_VARIABLES__PAGES = WholeList()


@_LIST_VARIABLES.request_builder
def _list_variables_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _get_receivables_variables_kwargs as _get_kwargs

    return _get_kwargs(**given)


_MARK_AS_PAID = Operation(
    name="receivables.mark_as_paid",
    method="POST",
    path="/receivables/{receivable_id}/mark_as_paid",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MARK_AS_PAID.request_builder
def _mark_as_paid_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_mark_as_paid_kwargs as _get_kwargs
    from ..models import ReceivablePaidPayload

    names = (
        "comment",
        "paid_at",
    )
    members = {name: given.pop(name) for name in names}
    if all(value is UNSET for value in members.values()):
        return _get_kwargs(**given)
    return _get_kwargs(**given, body=ReceivablePaidPayload(**members))


_MARK_AS_PARTIALLY_PAID = Operation(
    name="receivables.mark_as_partially_paid",
    method="POST",
    path="/receivables/{receivable_id}/mark_as_partially_paid",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MARK_AS_PARTIALLY_PAID.request_builder
@warns_of_use("receivables.mark_as_partially_paid")
def _mark_as_partially_paid_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_mark_as_partially_paid_kwargs as _get_kwargs
    from ..models import ReceivablePartiallyPaidPayload

    names = (
        "amount_paid",
        "comment",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceivablePartiallyPaidPayload(**members))


_MARK_AS_UNCOLLECTIBLE = Operation(
    name="receivables.mark_as_uncollectible",
    method="POST",
    path="/receivables/{receivable_id}/mark_as_uncollectible",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MARK_AS_UNCOLLECTIBLE.request_builder
def _mark_as_uncollectible_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_mark_as_uncollectible_kwargs as _get_kwargs
    from ..models import ReceivableUncollectiblePayload

    names = ("comment",)
    members = {name: given.pop(name) for name in names}
    if all(value is UNSET for value in members.values()):
        return _get_kwargs(**given)
    return _get_kwargs(**given, body=ReceivableUncollectiblePayload(**members))


_PREVIEW = Operation(
    name="receivables.preview",
    method="POST",
    path="/receivables/{receivable_id}/preview",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_PREVIEW.request_builder
def _preview_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_preview_kwargs as _get_kwargs
    from ..models import ReceivablePreviewRequest

    names = (
        "body_text",
        "subject_text",
        "language",
        "type_",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceivablePreviewRequest(**members))


_REPLACE_LINE_ITEMS = Operation(
    name="receivables.replace_line_items",
    method="PUT",
    path="/receivables/{receivable_id}/line_items",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_REPLACE_LINE_ITEMS.request_builder
def _replace_line_items_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _put_receivables_id_line_items_kwargs as _get_kwargs
    from ..models import UpdateLineItems

    names = ("data",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateLineItems(**members))


_SEARCH = Operation(
    name="receivables.search",
    method="POST",
    path="/receivables/search",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_SEARCH.request_builder
def _search_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_search_kwargs as _get_kwargs
    from ..models import ReceivablesSearchRequest

    names = (
        "based_on",
        "counterpart_id",
        "counterpart_name",
        "counterpart_name_contains",
        "counterpart_name_icontains",
        "created_at_gt",
        "created_at_gte",
        "created_at_lt",
        "created_at_lte",
        "discounted_subtotal",
        "discounted_subtotal_gt",
        "discounted_subtotal_gte",
        "discounted_subtotal_lt",
        "discounted_subtotal_lte",
        "document_id",
        "document_id_contains",
        "document_id_icontains",
        "due_date_gt",
        "due_date_gte",
        "due_date_lt",
        "due_date_lte",
        "entity_user_id",
        "entity_user_id_in",
        "id_in",
        "issue_date_gt",
        "issue_date_gte",
        "issue_date_lt",
        "issue_date_lte",
        "limit",
        "order",
        "pagination_token",
        "product_ids",
        "product_ids_in",
        "project_id",
        "project_id_in",
        "sort",
        "status",
        "status_in",
        "tag_ids",
        "tag_ids_in",
        "total_amount",
        "total_amount_gt",
        "total_amount_gte",
        "total_amount_lt",
        "total_amount_lte",
        "type_",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceivablesSearchRequest(**members))


_SEND = Operation(
    name="receivables.send",
    method="POST",
    path="/receivables/{receivable_id}/send",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_SEND.request_builder
def _send_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_send_kwargs as _get_kwargs
    from ..models import ReceivableSendRequest

    names = (
        "body_text",
        "subject_text",
        "recipients",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceivableSendRequest(**members))


_SEND_TEST_REMINDER = Operation(
    name="receivables.send_test_reminder",
    method="POST",
    path="/receivables/{receivable_id}/send_test_reminder",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_SEND_TEST_REMINDER.request_builder
def _send_test_reminder_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_send_test_reminder_kwargs as _get_kwargs
    from ..models import ReceivableSendTestReminderPayload

    names = (
        "reminder_type",
        "recipients",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceivableSendTestReminderPayload(**members))


_UPDATE = Operation(
    name="receivables.update",
    method="PATCH",
    path="/receivables/{receivable_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _patch_receivables_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_VERIFY = Operation(
    name="receivables.verify",
    method="POST",
    path="/receivables/{receivable_id}/verify",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_VERIFY.request_builder
def _verify_request(**given: Any) -> dict[str, Any]:
    from ..api.receivables import _post_receivables_id_verify_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Receivables(Resource):
    """Operations on ``receivables``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def accept(
        self,
        receivable_id: str | UUID,
        *,
        signature: models.Signature | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SuccessResult:
        """Accept a quote

        State that the counterpart accepted a quote, with a signature if there is one.

        Sends ``POST /receivables/{receivable_id}/accept``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            signature: Who signed a quote, and the image of the signature: PNG in Base64.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.receivables.accept(
                "00000000-0000-4000-8000-000000000001",
                signature=models.Signature(email="person@example.test", full_name="Example", signature_image="iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB"),
            )
        """

        from ..api.receivables import _post_receivables_id_accept_response as _parse

        return self._call(
            _ACCEPT,
            _accept_request(
                receivable_id=receivable_id,
                signature=signature,
            ),
            _parse,
            options,
        )

    def cancel(self, receivable_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Cancel an invoice

        Cancel an issued invoice. A status that does not allow it answers 409.

        Sends ``POST /receivables/{receivable_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.cancel("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _CANCEL,
            _cancel_request(
                receivable_id=receivable_id,
            ),
            options,
        )

    def clone(
        self, receivable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Clone a receivable

        Create a draft with the same content.

        Sends ``POST /receivables/{receivable_id}/clone``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.clone("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _post_receivables_id_clone_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            self._call(
                _CLONE,
                _clone_request(
                    receivable_id=receivable_id,
                ),
                _parse,
                options,
            ),
        )

    def create(
        self,
        *,
        body: models.ReceivableFacadeCreateQuotePayload
        | models.ReceivableFacadeCreateInvoicePayload
        | models.ReceivableCreateBasedOnPayload
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Create a receivable

        Create a quote or an invoice as a draft, or a document based on another one.

        Sends ``POST /receivables``, which is not retried automatically once it may have reached the server.

        Args:
            body: A new quote or invoice, or a document made from another one.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.receivables.create(
                body=models.ReceivableFacadeCreateQuotePayload(counterpart_billing_address_id="00000000-0000-4000-8000-000000000001", counterpart_id="00000000-0000-4000-8000-000000000001", currency="AED", line_items=[models.LineItem(quantity=1.5)], type_="quote"),
            )
        """

        from ..api.receivables import _post_receivables_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            self._call(
                _CREATE,
                _create_request(
                    body=body,
                ),
                _parse,
                options,
            ),
        )

    def decline(
        self, receivable_id: str | UUID, *, comment: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.SuccessResult:
        """Decline a quote

        State that the counterpart declined a quote.

        Sends ``POST /receivables/{receivable_id}/decline``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            comment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.decline(
                "00000000-0000-4000-8000-000000000001",
                comment="Example",
            )
        """

        from ..api.receivables import _post_receivables_id_decline_response as _parse

        return self._call(
            _DECLINE,
            _decline_request(
                receivable_id=receivable_id,
                comment=comment,
            ),
            _parse,
            options,
        )

    def delete(self, receivable_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a receivable

        A status that does not allow it answers 409.

        Sends ``DELETE /receivables/{receivable_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                receivable_id=receivable_id,
            ),
            options,
        )

    def get(
        self, receivable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Read a receivable

        Sends ``GET /receivables/{receivable_id}``.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _get_receivables_id_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            self._call(
                _GET,
                _get_request(
                    receivable_id=receivable_id,
                ),
                _parse,
                options,
            ),
        )

    def get_pdf_link(self, receivable_id: str | UUID, **options: Unpack[CallOptions]) -> models.ReceivableFileUrl:
        """Read the link to the PDF of a receivable

        Read the address of the PDF file; the file may still be in the making.

        Sends ``GET /receivables/{receivable_id}/pdf_link``.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.get_pdf_link("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _get_receivables_id_pdf_link_response as _parse

        return self._call(
            _GET_PDF_LINK,
            _get_pdf_link_request(
                receivable_id=receivable_id,
            ),
            _parse,
            options,
        )

    def get_required_fields(
        self,
        *,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_billing_address_id: UUID | str | Unset = UNSET,
        counterpart_country: models.AllowedCountries | str | Unset = UNSET,
        counterpart_type: models.CounterpartType | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceivableRequiredFields:
        """Read the required fields of receivables

        Read which members an invoice to this counterpart has to have.

        Sends ``GET /receivables/required_fields``.

        Args:
            counterpart_id: Counterpart of the invoice.
            counterpart_billing_address_id: Billing address of the counterpart.
            counterpart_country: Country as an ISO 3166-1 code of two letters.
            counterpart_type: Kind of counterpart.
            entity_vat_id_id: VAT id of the entity.
            counterpart_vat_id_id: VAT id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.receivables.get_required_fields()
        """

        from ..api.receivables import _get_receivables_required_fields_response as _parse

        return self._call(
            _GET_REQUIRED_FIELDS,
            _get_required_fields_request(
                counterpart_id=counterpart_id,
                counterpart_billing_address_id=counterpart_billing_address_id,
                counterpart_country=counterpart_country,
                counterpart_type=counterpart_type,
                entity_vat_id_id=entity_vat_id_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
            ),
            _parse,
            options,
        )

    def issue(
        self, receivable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Issue a receivable

        Make a draft final: it gets its number and its PDF, and cannot become a draft again.

        Sends ``POST /receivables/{receivable_id}/issue``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.issue("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _post_receivables_id_issue_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            self._call(
                _ISSUE,
                _issue_request(
                    receivable_id=receivable_id,
                ),
                _parse,
                options,
            ),
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status_in: Sequence[models.ReceivableStatus | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        sort: models.ReceivableCursorFields | str | Unset = UNSET,
        tag_ids_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        product_ids_in: Sequence[UUID | str] | Unset = UNSET,
        product_ids: Sequence[UUID | str] | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        type_: models.ReceivableType | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        issue_date_gt: datetime.datetime | Unset = UNSET,
        issue_date_lt: datetime.datetime | Unset = UNSET,
        issue_date_gte: datetime.datetime | Unset = UNSET,
        issue_date_lte: datetime.datetime | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        discounted_subtotal: int | Unset = UNSET,
        discounted_subtotal_gt: int | Unset = UNSET,
        discounted_subtotal_lt: int | Unset = UNSET,
        discounted_subtotal_gte: int | Unset = UNSET,
        discounted_subtotal_lte: int | Unset = UNSET,
        status: models.ReceivableStatus | str | Unset = UNSET,
        entity_user_id: UUID | str | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload]:
        """List receivables

        List quotes, invoices and credit notes of the entity, page by page.

        Sends ``GET /receivables``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 250. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            id_in: Only receivables with one of these ids; the key is repeated.
            status_in: Only receivables with one of these statuses; the key is repeated.
            entity_user_id_in: Only receivables with one of these entity users, by id; the key is repeated.
            sort: Member that receivables can be sorted by.
            tag_ids_in: Only receivables with one of these tags, by id; the key is repeated.
            tag_ids: Only receivables with these tags, by id; the key is repeated.
            product_ids_in: Only receivables with one of these products, by id; the key is repeated.
            product_ids: Only receivables with these products, by id; the key is repeated.
            project_id_in: Only receivables with one of these projects, by id; the key is repeated.
            type_: Kind of receivable.
            document_id: Only receivables with this document id.
            document_id_contains: Only receivables whose document id contains this text; case matters.
            document_id_icontains: Only receivables whose document id contains this text; case does not matter.
            issue_date_gt: Only receivables whose issue date is after this moment (UTC).
            issue_date_lt: Only receivables whose issue date is before this moment (UTC).
            issue_date_gte: Only receivables whose issue date is at or after this moment (UTC).
            issue_date_lte: Only receivables whose issue date is at or before this moment (UTC).
            created_at_gt: Only receivables created after this moment (UTC).
            created_at_lt: Only receivables created before this moment (UTC).
            created_at_gte: Only receivables created at or after this moment (UTC).
            created_at_lte: Only receivables created at or before this moment (UTC).
            counterpart_id: Only receivables with this counterpart, by id.
            counterpart_name: Only receivables with this counterpart name.
            counterpart_name_contains: Only receivables whose counterpart name contains this text; case matters.
            counterpart_name_icontains: Only receivables whose counterpart name contains this text; case does not matter.
            total_amount: Only receivables with this total amount. In minor units.
            total_amount_gt: Only receivables whose total amount is above this value. In minor units.
            total_amount_lt: Only receivables whose total amount is below this value. In minor units.
            total_amount_gte: Only receivables whose total amount is at least this value. In minor units.
            total_amount_lte: Only receivables whose total amount is at most this value. In minor units.
            discounted_subtotal: Only receivables with this discounted subtotal. In minor units.
            discounted_subtotal_gt: Only receivables whose discounted subtotal is above this value. In minor units.
            discounted_subtotal_lt: Only receivables whose discounted subtotal is below this value. In minor units.
            discounted_subtotal_gte: Only receivables whose discounted subtotal is at least this value. In minor units.
            discounted_subtotal_lte: Only receivables whose discounted subtotal is at most this value. In minor units.
            status: Only receivables in this status.
            entity_user_id: Only receivables with this entity user, by id.
            based_on: Only receivables based on this document.
            due_date_gt: Only receivables whose due date is after this day.
            due_date_lt: Only receivables whose due date is before this day.
            due_date_gte: Only receivables whose due date is on or after this day.
            due_date_lte: Only receivables whose due date is on or before this day.
            project_id: Only receivables with this project, by id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.receivables.list()
        """

        from ..api.receivables import _get_receivables_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                id_in=id_in,
                status_in=status_in,
                entity_user_id_in=entity_user_id_in,
                sort=sort,
                tag_ids_in=tag_ids_in,
                tag_ids=tag_ids,
                product_ids_in=product_ids_in,
                product_ids=product_ids,
                project_id_in=project_id_in,
                type_=type_,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                issue_date_gt=issue_date_gt,
                issue_date_lt=issue_date_lt,
                issue_date_gte=issue_date_gte,
                issue_date_lte=issue_date_lte,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                counterpart_id=counterpart_id,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                discounted_subtotal=discounted_subtotal,
                discounted_subtotal_gt=discounted_subtotal_gt,
                discounted_subtotal_lt=discounted_subtotal_lt,
                discounted_subtotal_gte=discounted_subtotal_gte,
                discounted_subtotal_lte=discounted_subtotal_lte,
                status=status,
                entity_user_id=entity_user_id,
                based_on=based_on,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                project_id=project_id,
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
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status_in: Sequence[models.ReceivableStatus | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        sort: models.ReceivableCursorFields | str | Unset = UNSET,
        tag_ids_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        product_ids_in: Sequence[UUID | str] | Unset = UNSET,
        product_ids: Sequence[UUID | str] | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        type_: models.ReceivableType | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        issue_date_gt: datetime.datetime | Unset = UNSET,
        issue_date_lt: datetime.datetime | Unset = UNSET,
        issue_date_gte: datetime.datetime | Unset = UNSET,
        issue_date_lte: datetime.datetime | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        discounted_subtotal: int | Unset = UNSET,
        discounted_subtotal_gt: int | Unset = UNSET,
        discounted_subtotal_lt: int | Unset = UNSET,
        discounted_subtotal_gte: int | Unset = UNSET,
        discounted_subtotal_lte: int | Unset = UNSET,
        status: models.ReceivableStatus | str | Unset = UNSET,
        entity_user_id: UUID | str | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /receivables`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.receivables.list_all():
                print(each)
        """
        from ..api.receivables import _get_receivables_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                id_in=id_in,
                status_in=status_in,
                entity_user_id_in=entity_user_id_in,
                sort=sort,
                tag_ids_in=tag_ids_in,
                tag_ids=tag_ids,
                product_ids_in=product_ids_in,
                product_ids=product_ids,
                project_id_in=project_id_in,
                type_=type_,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                issue_date_gt=issue_date_gt,
                issue_date_lt=issue_date_lt,
                issue_date_gte=issue_date_gte,
                issue_date_lte=issue_date_lte,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                counterpart_id=counterpart_id,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                discounted_subtotal=discounted_subtotal,
                discounted_subtotal_gt=discounted_subtotal_gt,
                discounted_subtotal_lt=discounted_subtotal_lt,
                discounted_subtotal_gte=discounted_subtotal_gte,
                discounted_subtotal_lte=discounted_subtotal_lte,
                status=status,
                entity_user_id=entity_user_id,
                based_on=based_on,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                project_id=project_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_variables(self, **options: Unpack[CallOptions]) -> Page[models.ReceivableTemplatesVariablesObject]:
        """List the variables of receivables

        List the variables that mail texts of receivables can use.

        Sends ``GET /receivables/variables``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.receivables.list_variables()
        """

        from ..api.receivables import _get_receivables_variables_response as _parse

        return self._page(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    def list_variables_all(self, **options: Unpack[CallOptions]) -> Iterator[models.ReceivableTemplatesVariablesObject]:
        """Yield the records of all pages of ``list_variables``, fetched while you iterate.

        Sends ``GET /receivables/variables`` for each page and takes the arguments of
        ``list_variables``. To fetch ahead, use ``list_variables(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_variables``, while you iterate.

        Example:
            for each in monite.receivables.list_variables_all():
                print(each)
        """
        from ..api.receivables import _get_receivables_variables_response as _parse

        return self._iterate(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    def mark_as_paid(
        self,
        receivable_id: str | UUID,
        *,
        comment: str | Unset = UNSET,
        paid_at: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Mark an invoice as paid

        State that an invoice was paid outside of Monite. No money is moved.

        Sends ``POST /receivables/{receivable_id}/mark_as_paid``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            comment: Not described in the vendor's document.
            paid_at: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.mark_as_paid(
                "00000000-0000-4000-8000-000000000001",
                comment="Example",
            )
        """

        from ..api.receivables import _post_receivables_id_mark_as_paid_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            self._call(
                _MARK_AS_PAID,
                _mark_as_paid_request(
                    receivable_id=receivable_id,
                    comment=comment,
                    paid_at=paid_at,
                ),
                _parse,
                options,
            ),
        )

    @_deprecated("The vendor is going to remove POST /receivables/{receivable_id}/mark_as_partially_paid.")
    def mark_as_partially_paid(
        self,
        receivable_id: str | UUID,
        *,
        amount_paid: int,
        comment: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Mark an invoice as partially paid

        Deprecated. States which part of an invoice was paid; no money is moved.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /receivables/{receivable_id}/mark_as_partially_paid``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            amount_paid: In the minor units of the currency, such as cents.
            comment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.mark_as_partially_paid(
                "00000000-0000-4000-8000-000000000001",
                amount_paid=7,
            )
        """

        from ..api.receivables import _post_receivables_id_mark_as_partially_paid_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            self._call(
                _MARK_AS_PARTIALLY_PAID,
                _mark_as_partially_paid_request(
                    receivable_id=receivable_id,
                    amount_paid=amount_paid,
                    comment=comment,
                ),
                _parse,
                options,
            ),
        )

    def mark_as_uncollectible(
        self, receivable_id: str | UUID, *, comment: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Mark an invoice as uncollectible

        State that an invoice will not be paid.

        Sends ``POST /receivables/{receivable_id}/mark_as_uncollectible``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            comment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.mark_as_uncollectible(
                "00000000-0000-4000-8000-000000000001",
                comment="Example",
            )
        """

        from ..api.receivables import _post_receivables_id_mark_as_uncollectible_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            self._call(
                _MARK_AS_UNCOLLECTIBLE,
                _mark_as_uncollectible_request(
                    receivable_id=receivable_id,
                    comment=comment,
                ),
                _parse,
                options,
            ),
        )

    def preview(
        self,
        receivable_id: str | UUID,
        *,
        body_text: str,
        subject_text: str,
        language: models.LanguageCodeEnum | str | Unset = UNSET,
        type_: models.ReceivablesPreviewTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceivablePreviewResponse:
        """Preview the mail of a receivable

        Render the mail of a receivable without sending it.

        Sends ``POST /receivables/{receivable_id}/preview``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.
            language: Language as an ISO 639-1 code.
            type_: Kind of mail to preview.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.preview(
                "00000000-0000-4000-8000-000000000001",
                body_text="Example",
                subject_text="Example",
            )
        """

        from ..api.receivables import _post_receivables_id_preview_response as _parse

        return self._call(
            _PREVIEW,
            _preview_request(
                receivable_id=receivable_id,
                body_text=body_text,
                subject_text=subject_text,
                language=language,
                type_=type_,
            ),
            _parse,
            options,
        )

    def replace_line_items(
        self,
        receivable_id: str | UUID,
        *,
        data: Sequence[models.LineItem | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.LineItemsResponse:
        """Replace the line items of a receivable

        Replace all line items; those left out are lost.

        Sends ``PUT /receivables/{receivable_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            data: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.receivables.replace_line_items(
                "00000000-0000-4000-8000-000000000001",
                data=[models.LineItem(quantity=1.5)],
            )
        """

        from ..api.receivables import _put_receivables_id_line_items_response as _parse

        return self._call(
            _REPLACE_LINE_ITEMS,
            _replace_line_items_request(
                receivable_id=receivable_id,
                data=data,
            ),
            _parse,
            options,
        )

    def search(
        self,
        *,
        based_on: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        discounted_subtotal: int | Unset = UNSET,
        discounted_subtotal_gt: int | Unset = UNSET,
        discounted_subtotal_gte: int | Unset = UNSET,
        discounted_subtotal_lt: int | Unset = UNSET,
        discounted_subtotal_lte: int | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        entity_user_id: UUID | str | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        issue_date_gt: datetime.datetime | Unset = UNSET,
        issue_date_gte: datetime.datetime | Unset = UNSET,
        issue_date_lt: datetime.datetime | Unset = UNSET,
        issue_date_lte: datetime.datetime | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: models.OrderEnum | str | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        product_ids: Sequence[UUID | str] | Unset = UNSET,
        product_ids_in: Sequence[UUID | str] | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        sort: models.ReceivableSearchCursorFields | str | Unset = UNSET,
        status: models.ReceivablesSearchRequestStatus | str | Unset = UNSET,
        status_in: Sequence[str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tag_ids_in: Sequence[UUID | str] | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        type_: models.ReceivableType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceivablePaginationResponse:
        """Search receivables

        Search quotes, invoices and credit notes; filters and paging stand in the body.

        Sends ``POST /receivables/search``, which is not retried automatically once it may have reached the server.

        Args:
            based_on: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            counterpart_name: Not described in the vendor's document.
            counterpart_name_contains: Not described in the vendor's document.
            counterpart_name_icontains: Not described in the vendor's document.
            created_at_gt: Not described in the vendor's document.
            created_at_gte: Not described in the vendor's document.
            created_at_lt: Not described in the vendor's document.
            created_at_lte: Not described in the vendor's document.
            discounted_subtotal: In the minor units of the currency, such as cents.
            discounted_subtotal_gt: In the minor units of the currency, such as cents.
            discounted_subtotal_gte: In the minor units of the currency, such as cents.
            discounted_subtotal_lt: In the minor units of the currency, such as cents.
            discounted_subtotal_lte: In the minor units of the currency, such as cents.
            document_id: Not described in the vendor's document.
            document_id_contains: Not described in the vendor's document.
            document_id_icontains: Not described in the vendor's document.
            due_date_gt: Not described in the vendor's document.
            due_date_gte: Not described in the vendor's document.
            due_date_lt: Not described in the vendor's document.
            due_date_lte: Not described in the vendor's document.
            entity_user_id: Not described in the vendor's document.
            entity_user_id_in: Not described in the vendor's document.
            id_in: Not described in the vendor's document.
            issue_date_gt: Not described in the vendor's document.
            issue_date_gte: Not described in the vendor's document.
            issue_date_lt: Not described in the vendor's document.
            issue_date_lte: Not described in the vendor's document.
            limit: The server's default is 100.
            order: Ascending or descending.
            pagination_token: Not described in the vendor's document.
            product_ids: Not described in the vendor's document.
            product_ids_in: Not described in the vendor's document.
            project_id: Not described in the vendor's document.
            project_id_in: Not described in the vendor's document.
            sort: Member that found receivables can be sorted by.
            status: Not described in the vendor's document.
            status_in: Not described in the vendor's document.
            tag_ids: Not described in the vendor's document.
            tag_ids_in: Not described in the vendor's document.
            total_amount: In the minor units of the currency, such as cents.
            total_amount_gt: In the minor units of the currency, such as cents.
            total_amount_gte: In the minor units of the currency, such as cents.
            total_amount_lt: In the minor units of the currency, such as cents.
            total_amount_lte: In the minor units of the currency, such as cents.
            type_: Kind of receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.receivables.search(based_on="00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _post_receivables_search_response as _parse

        return self._call(
            _SEARCH,
            _search_request(
                based_on=based_on,
                counterpart_id=counterpart_id,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                discounted_subtotal=discounted_subtotal,
                discounted_subtotal_gt=discounted_subtotal_gt,
                discounted_subtotal_gte=discounted_subtotal_gte,
                discounted_subtotal_lt=discounted_subtotal_lt,
                discounted_subtotal_lte=discounted_subtotal_lte,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                due_date_gt=due_date_gt,
                due_date_gte=due_date_gte,
                due_date_lt=due_date_lt,
                due_date_lte=due_date_lte,
                entity_user_id=entity_user_id,
                entity_user_id_in=entity_user_id_in,
                id_in=id_in,
                issue_date_gt=issue_date_gt,
                issue_date_gte=issue_date_gte,
                issue_date_lt=issue_date_lt,
                issue_date_lte=issue_date_lte,
                limit=limit,
                order=order,
                pagination_token=pagination_token,
                product_ids=product_ids,
                product_ids_in=product_ids_in,
                project_id=project_id,
                project_id_in=project_id_in,
                sort=sort,
                status=status,
                status_in=status_in,
                tag_ids=tag_ids,
                tag_ids_in=tag_ids_in,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_gte=total_amount_gte,
                total_amount_lt=total_amount_lt,
                total_amount_lte=total_amount_lte,
                type_=type_,
            ),
            _parse,
            options,
        )

    def send(
        self,
        receivable_id: str | UUID,
        *,
        body_text: str,
        subject_text: str,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceivableSendResponse:
        """Send a receivable

        Mail a receivable to the counterpart. A mail cannot be called back.

        Sends ``POST /receivables/{receivable_id}/send``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.
            recipients: Addresses of a mail.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.send(
                "00000000-0000-4000-8000-000000000001",
                body_text="Example",
                subject_text="Example",
            )
        """

        from ..api.receivables import _post_receivables_id_send_response as _parse

        return self._call(
            _SEND,
            _send_request(
                receivable_id=receivable_id,
                body_text=body_text,
                subject_text=subject_text,
                recipients=recipients,
            ),
            _parse,
            options,
        )

    def send_test_reminder(
        self,
        receivable_id: str | UUID,
        *,
        reminder_type: models.ReminderTypeEnum | str,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceivablesSendResponse:
        """Send a test reminder

        Mail a reminder of an invoice to the given recipients as a test.

        Sends ``POST /receivables/{receivable_id}/send_test_reminder``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            reminder_type: Kind of reminder.
            recipients: Addresses of a mail.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.send_test_reminder(
                "00000000-0000-4000-8000-000000000001",
                reminder_type="term_1",
            )
        """

        from ..api.receivables import _post_receivables_id_send_test_reminder_response as _parse

        return self._call(
            _SEND_TEST_REMINDER,
            _send_test_reminder_request(
                receivable_id=receivable_id,
                reminder_type=reminder_type,
                recipients=recipients,
            ),
            _parse,
            options,
        )

    def update(
        self,
        receivable_id: str | UUID,
        *,
        body: models.UpdateQuotePayload
        | models.UpdateInvoicePayload
        | models.UpdateCreditNotePayload
        | models.UpdateIssuedInvoicePayload
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Change a receivable

        Change the given members; the others stay. Drafts can be changed freely, issued invoices in a few
        members only.

        Sends ``PATCH /receivables/{receivable_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            body: Changes to a receivable, by its kind and state.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.receivables.update(
                "00000000-0000-4000-8000-000000000001",
                body=models.UpdateQuotePayload(quote=models.UpdateQuote(attachments=[models.AttachmentRequest(id="00000000-0000-4000-8000-000000000001")])),
            )
        """

        from ..api.receivables import _patch_receivables_id_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            self._call(
                _UPDATE,
                _update_request(
                    receivable_id=receivable_id,
                    body=body,
                ),
                _parse,
                options,
            ),
        )

    def verify(self, receivable_id: str | UUID, **options: Unpack[CallOptions]) -> models.ReceivablesVerifyResponse:
        """Verify a receivable

        Find out what a receivable lacks before it can be issued.

        Sends ``POST /receivables/{receivable_id}/verify``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receivables.verify("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _post_receivables_id_verify_response as _parse

        return self._call(
            _VERIFY,
            _verify_request(
                receivable_id=receivable_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ReceivablesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ReceivablesWithRawResponse(self)


class ReceivablesWithRawResponse:
    """The methods of ``receivables`` with raw responses."""

    def __init__(self, resource: Receivables) -> None:
        raw_resource = resource._raw()
        self.accept = raw(raw_resource.accept)
        self.cancel = raw(raw_resource.cancel)
        self.clone = raw(raw_resource.clone)
        self.create = raw(raw_resource.create)
        self.decline = raw(raw_resource.decline)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.get_pdf_link = raw(raw_resource.get_pdf_link)
        self.get_required_fields = raw(raw_resource.get_required_fields)
        self.issue = raw(raw_resource.issue)
        self.list = raw(raw_resource.list)
        self.list_variables = raw(raw_resource.list_variables)
        self.mark_as_paid = raw(raw_resource.mark_as_paid)
        self.mark_as_partially_paid = raw(raw_resource.mark_as_partially_paid)
        self.mark_as_uncollectible = raw(raw_resource.mark_as_uncollectible)
        self.preview = raw(raw_resource.preview)
        self.replace_line_items = raw(raw_resource.replace_line_items)
        self.search = raw(raw_resource.search)
        self.send = raw(raw_resource.send)
        self.send_test_reminder = raw(raw_resource.send_test_reminder)
        self.update = raw(raw_resource.update)
        self.verify = raw(raw_resource.verify)


class AsyncReceivables(AsyncResource):
    """Operations on ``receivables``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def accept(
        self,
        receivable_id: str | UUID,
        *,
        signature: models.Signature | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SuccessResult:
        """Accept a quote

        State that the counterpart accepted a quote, with a signature if there is one.

        Sends ``POST /receivables/{receivable_id}/accept``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            signature: Who signed a quote, and the image of the signature: PNG in Base64.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.receivables.accept(
                "00000000-0000-4000-8000-000000000001",
                signature=models.Signature(email="person@example.test", full_name="Example", signature_image="iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB"),
            )
        """

        from ..api.receivables import _post_receivables_id_accept_response as _parse

        return await self._call(
            _ACCEPT,
            _accept_request(
                receivable_id=receivable_id,
                signature=signature,
            ),
            _parse,
            options,
        )

    async def cancel(self, receivable_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Cancel an invoice

        Cancel an issued invoice. A status that does not allow it answers 409.

        Sends ``POST /receivables/{receivable_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.cancel("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _CANCEL,
            _cancel_request(
                receivable_id=receivable_id,
            ),
            options,
        )

    async def clone(
        self, receivable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Clone a receivable

        Create a draft with the same content.

        Sends ``POST /receivables/{receivable_id}/clone``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.clone("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _post_receivables_id_clone_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            await self._call(
                _CLONE,
                _clone_request(
                    receivable_id=receivable_id,
                ),
                _parse,
                options,
            ),
        )

    async def create(
        self,
        *,
        body: models.ReceivableFacadeCreateQuotePayload
        | models.ReceivableFacadeCreateInvoicePayload
        | models.ReceivableCreateBasedOnPayload
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Create a receivable

        Create a quote or an invoice as a draft, or a document based on another one.

        Sends ``POST /receivables``, which is not retried automatically once it may have reached the server.

        Args:
            body: A new quote or invoice, or a document made from another one.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.receivables.create(
                body=models.ReceivableFacadeCreateQuotePayload(counterpart_billing_address_id="00000000-0000-4000-8000-000000000001", counterpart_id="00000000-0000-4000-8000-000000000001", currency="AED", line_items=[models.LineItem(quantity=1.5)], type_="quote"),
            )
        """

        from ..api.receivables import _post_receivables_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            await self._call(
                _CREATE,
                _create_request(
                    body=body,
                ),
                _parse,
                options,
            ),
        )

    async def decline(
        self, receivable_id: str | UUID, *, comment: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.SuccessResult:
        """Decline a quote

        State that the counterpart declined a quote.

        Sends ``POST /receivables/{receivable_id}/decline``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            comment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.decline(
                "00000000-0000-4000-8000-000000000001",
                comment="Example",
            )
        """

        from ..api.receivables import _post_receivables_id_decline_response as _parse

        return await self._call(
            _DECLINE,
            _decline_request(
                receivable_id=receivable_id,
                comment=comment,
            ),
            _parse,
            options,
        )

    async def delete(self, receivable_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a receivable

        A status that does not allow it answers 409.

        Sends ``DELETE /receivables/{receivable_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                receivable_id=receivable_id,
            ),
            options,
        )

    async def get(
        self, receivable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Read a receivable

        Sends ``GET /receivables/{receivable_id}``.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _get_receivables_id_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            await self._call(
                _GET,
                _get_request(
                    receivable_id=receivable_id,
                ),
                _parse,
                options,
            ),
        )

    async def get_pdf_link(self, receivable_id: str | UUID, **options: Unpack[CallOptions]) -> models.ReceivableFileUrl:
        """Read the link to the PDF of a receivable

        Read the address of the PDF file; the file may still be in the making.

        Sends ``GET /receivables/{receivable_id}/pdf_link``.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.get_pdf_link(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.receivables import _get_receivables_id_pdf_link_response as _parse

        return await self._call(
            _GET_PDF_LINK,
            _get_pdf_link_request(
                receivable_id=receivable_id,
            ),
            _parse,
            options,
        )

    async def get_required_fields(
        self,
        *,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_billing_address_id: UUID | str | Unset = UNSET,
        counterpart_country: models.AllowedCountries | str | Unset = UNSET,
        counterpart_type: models.CounterpartType | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        counterpart_vat_id_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceivableRequiredFields:
        """Read the required fields of receivables

        Read which members an invoice to this counterpart has to have.

        Sends ``GET /receivables/required_fields``.

        Args:
            counterpart_id: Counterpart of the invoice.
            counterpart_billing_address_id: Billing address of the counterpart.
            counterpart_country: Country as an ISO 3166-1 code of two letters.
            counterpart_type: Kind of counterpart.
            entity_vat_id_id: VAT id of the entity.
            counterpart_vat_id_id: VAT id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.receivables.get_required_fields()
        """

        from ..api.receivables import _get_receivables_required_fields_response as _parse

        return await self._call(
            _GET_REQUIRED_FIELDS,
            _get_required_fields_request(
                counterpart_id=counterpart_id,
                counterpart_billing_address_id=counterpart_billing_address_id,
                counterpart_country=counterpart_country,
                counterpart_type=counterpart_type,
                entity_vat_id_id=entity_vat_id_id,
                counterpart_vat_id_id=counterpart_vat_id_id,
            ),
            _parse,
            options,
        )

    async def issue(
        self, receivable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Issue a receivable

        Make a draft final: it gets its number and its PDF, and cannot become a draft again.

        Sends ``POST /receivables/{receivable_id}/issue``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.issue("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _post_receivables_id_issue_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            await self._call(
                _ISSUE,
                _issue_request(
                    receivable_id=receivable_id,
                ),
                _parse,
                options,
            ),
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status_in: Sequence[models.ReceivableStatus | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        sort: models.ReceivableCursorFields | str | Unset = UNSET,
        tag_ids_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        product_ids_in: Sequence[UUID | str] | Unset = UNSET,
        product_ids: Sequence[UUID | str] | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        type_: models.ReceivableType | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        issue_date_gt: datetime.datetime | Unset = UNSET,
        issue_date_lt: datetime.datetime | Unset = UNSET,
        issue_date_gte: datetime.datetime | Unset = UNSET,
        issue_date_lte: datetime.datetime | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        discounted_subtotal: int | Unset = UNSET,
        discounted_subtotal_gt: int | Unset = UNSET,
        discounted_subtotal_lt: int | Unset = UNSET,
        discounted_subtotal_gte: int | Unset = UNSET,
        discounted_subtotal_lte: int | Unset = UNSET,
        status: models.ReceivableStatus | str | Unset = UNSET,
        entity_user_id: UUID | str | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload]:
        """List receivables

        List quotes, invoices and credit notes of the entity, page by page.

        Sends ``GET /receivables``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 250. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            id_in: Only receivables with one of these ids; the key is repeated.
            status_in: Only receivables with one of these statuses; the key is repeated.
            entity_user_id_in: Only receivables with one of these entity users, by id; the key is repeated.
            sort: Member that receivables can be sorted by.
            tag_ids_in: Only receivables with one of these tags, by id; the key is repeated.
            tag_ids: Only receivables with these tags, by id; the key is repeated.
            product_ids_in: Only receivables with one of these products, by id; the key is repeated.
            product_ids: Only receivables with these products, by id; the key is repeated.
            project_id_in: Only receivables with one of these projects, by id; the key is repeated.
            type_: Kind of receivable.
            document_id: Only receivables with this document id.
            document_id_contains: Only receivables whose document id contains this text; case matters.
            document_id_icontains: Only receivables whose document id contains this text; case does not matter.
            issue_date_gt: Only receivables whose issue date is after this moment (UTC).
            issue_date_lt: Only receivables whose issue date is before this moment (UTC).
            issue_date_gte: Only receivables whose issue date is at or after this moment (UTC).
            issue_date_lte: Only receivables whose issue date is at or before this moment (UTC).
            created_at_gt: Only receivables created after this moment (UTC).
            created_at_lt: Only receivables created before this moment (UTC).
            created_at_gte: Only receivables created at or after this moment (UTC).
            created_at_lte: Only receivables created at or before this moment (UTC).
            counterpart_id: Only receivables with this counterpart, by id.
            counterpart_name: Only receivables with this counterpart name.
            counterpart_name_contains: Only receivables whose counterpart name contains this text; case matters.
            counterpart_name_icontains: Only receivables whose counterpart name contains this text; case does not matter.
            total_amount: Only receivables with this total amount. In minor units.
            total_amount_gt: Only receivables whose total amount is above this value. In minor units.
            total_amount_lt: Only receivables whose total amount is below this value. In minor units.
            total_amount_gte: Only receivables whose total amount is at least this value. In minor units.
            total_amount_lte: Only receivables whose total amount is at most this value. In minor units.
            discounted_subtotal: Only receivables with this discounted subtotal. In minor units.
            discounted_subtotal_gt: Only receivables whose discounted subtotal is above this value. In minor units.
            discounted_subtotal_lt: Only receivables whose discounted subtotal is below this value. In minor units.
            discounted_subtotal_gte: Only receivables whose discounted subtotal is at least this value. In minor units.
            discounted_subtotal_lte: Only receivables whose discounted subtotal is at most this value. In minor units.
            status: Only receivables in this status.
            entity_user_id: Only receivables with this entity user, by id.
            based_on: Only receivables based on this document.
            due_date_gt: Only receivables whose due date is after this day.
            due_date_lt: Only receivables whose due date is before this day.
            due_date_gte: Only receivables whose due date is on or after this day.
            due_date_lte: Only receivables whose due date is on or before this day.
            project_id: Only receivables with this project, by id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.receivables.list()
        """

        from ..api.receivables import _get_receivables_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                id_in=id_in,
                status_in=status_in,
                entity_user_id_in=entity_user_id_in,
                sort=sort,
                tag_ids_in=tag_ids_in,
                tag_ids=tag_ids,
                product_ids_in=product_ids_in,
                product_ids=product_ids,
                project_id_in=project_id_in,
                type_=type_,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                issue_date_gt=issue_date_gt,
                issue_date_lt=issue_date_lt,
                issue_date_gte=issue_date_gte,
                issue_date_lte=issue_date_lte,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                counterpart_id=counterpart_id,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                discounted_subtotal=discounted_subtotal,
                discounted_subtotal_gt=discounted_subtotal_gt,
                discounted_subtotal_lt=discounted_subtotal_lt,
                discounted_subtotal_gte=discounted_subtotal_gte,
                discounted_subtotal_lte=discounted_subtotal_lte,
                status=status,
                entity_user_id=entity_user_id,
                based_on=based_on,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                project_id=project_id,
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
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status_in: Sequence[models.ReceivableStatus | str] | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        sort: models.ReceivableCursorFields | str | Unset = UNSET,
        tag_ids_in: Sequence[UUID | str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        product_ids_in: Sequence[UUID | str] | Unset = UNSET,
        product_ids: Sequence[UUID | str] | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        type_: models.ReceivableType | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        issue_date_gt: datetime.datetime | Unset = UNSET,
        issue_date_lt: datetime.datetime | Unset = UNSET,
        issue_date_gte: datetime.datetime | Unset = UNSET,
        issue_date_lte: datetime.datetime | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        discounted_subtotal: int | Unset = UNSET,
        discounted_subtotal_gt: int | Unset = UNSET,
        discounted_subtotal_lt: int | Unset = UNSET,
        discounted_subtotal_gte: int | Unset = UNSET,
        discounted_subtotal_lte: int | Unset = UNSET,
        status: models.ReceivableStatus | str | Unset = UNSET,
        entity_user_id: UUID | str | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /receivables`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.receivables.list_all():
                print(each)
        """
        from ..api.receivables import _get_receivables_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                id_in=id_in,
                status_in=status_in,
                entity_user_id_in=entity_user_id_in,
                sort=sort,
                tag_ids_in=tag_ids_in,
                tag_ids=tag_ids,
                product_ids_in=product_ids_in,
                product_ids=product_ids,
                project_id_in=project_id_in,
                type_=type_,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                issue_date_gt=issue_date_gt,
                issue_date_lt=issue_date_lt,
                issue_date_gte=issue_date_gte,
                issue_date_lte=issue_date_lte,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                counterpart_id=counterpart_id,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                discounted_subtotal=discounted_subtotal,
                discounted_subtotal_gt=discounted_subtotal_gt,
                discounted_subtotal_lt=discounted_subtotal_lt,
                discounted_subtotal_gte=discounted_subtotal_gte,
                discounted_subtotal_lte=discounted_subtotal_lte,
                status=status,
                entity_user_id=entity_user_id,
                based_on=based_on,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                project_id=project_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def list_variables(
        self, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.ReceivableTemplatesVariablesObject]:
        """List the variables of receivables

        List the variables that mail texts of receivables can use.

        Sends ``GET /receivables/variables``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.receivables.list_variables()
        """

        from ..api.receivables import _get_receivables_variables_response as _parse

        return await self._page(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    def list_variables_all(
        self, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.ReceivableTemplatesVariablesObject]:
        """Yield the records of all pages of ``list_variables``, fetched while you iterate.

        Sends ``GET /receivables/variables`` for each page and takes the arguments of
        ``list_variables``. To fetch ahead, use ``list_variables(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_variables``, while you iterate.

        Example:
            async for each in monite.receivables.list_variables_all():
                print(each)
        """
        from ..api.receivables import _get_receivables_variables_response as _parse

        return self._iterate(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    async def mark_as_paid(
        self,
        receivable_id: str | UUID,
        *,
        comment: str | Unset = UNSET,
        paid_at: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Mark an invoice as paid

        State that an invoice was paid outside of Monite. No money is moved.

        Sends ``POST /receivables/{receivable_id}/mark_as_paid``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            comment: Not described in the vendor's document.
            paid_at: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.mark_as_paid(
                "00000000-0000-4000-8000-000000000001",
                comment="Example",
            )
        """

        from ..api.receivables import _post_receivables_id_mark_as_paid_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            await self._call(
                _MARK_AS_PAID,
                _mark_as_paid_request(
                    receivable_id=receivable_id,
                    comment=comment,
                    paid_at=paid_at,
                ),
                _parse,
                options,
            ),
        )

    @_deprecated("The vendor is going to remove POST /receivables/{receivable_id}/mark_as_partially_paid.")
    async def mark_as_partially_paid(
        self,
        receivable_id: str | UUID,
        *,
        amount_paid: int,
        comment: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Mark an invoice as partially paid

        Deprecated. States which part of an invoice was paid; no money is moved.

        Deprecated: the vendor is going to remove it.

        Sends ``POST /receivables/{receivable_id}/mark_as_partially_paid``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            amount_paid: In the minor units of the currency, such as cents.
            comment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.mark_as_partially_paid(
                "00000000-0000-4000-8000-000000000001",
                amount_paid=7,
            )
        """

        from ..api.receivables import _post_receivables_id_mark_as_partially_paid_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            await self._call(
                _MARK_AS_PARTIALLY_PAID,
                _mark_as_partially_paid_request(
                    receivable_id=receivable_id,
                    amount_paid=amount_paid,
                    comment=comment,
                ),
                _parse,
                options,
            ),
        )

    async def mark_as_uncollectible(
        self, receivable_id: str | UUID, *, comment: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Mark an invoice as uncollectible

        State that an invoice will not be paid.

        Sends ``POST /receivables/{receivable_id}/mark_as_uncollectible``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            comment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.mark_as_uncollectible(
                "00000000-0000-4000-8000-000000000001",
                comment="Example",
            )
        """

        from ..api.receivables import _post_receivables_id_mark_as_uncollectible_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            await self._call(
                _MARK_AS_UNCOLLECTIBLE,
                _mark_as_uncollectible_request(
                    receivable_id=receivable_id,
                    comment=comment,
                ),
                _parse,
                options,
            ),
        )

    async def preview(
        self,
        receivable_id: str | UUID,
        *,
        body_text: str,
        subject_text: str,
        language: models.LanguageCodeEnum | str | Unset = UNSET,
        type_: models.ReceivablesPreviewTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceivablePreviewResponse:
        """Preview the mail of a receivable

        Render the mail of a receivable without sending it.

        Sends ``POST /receivables/{receivable_id}/preview``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.
            language: Language as an ISO 639-1 code.
            type_: Kind of mail to preview.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.preview(
                "00000000-0000-4000-8000-000000000001",
                body_text="Example",
                subject_text="Example",
            )
        """

        from ..api.receivables import _post_receivables_id_preview_response as _parse

        return await self._call(
            _PREVIEW,
            _preview_request(
                receivable_id=receivable_id,
                body_text=body_text,
                subject_text=subject_text,
                language=language,
                type_=type_,
            ),
            _parse,
            options,
        )

    async def replace_line_items(
        self,
        receivable_id: str | UUID,
        *,
        data: Sequence[models.LineItem | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.LineItemsResponse:
        """Replace the line items of a receivable

        Replace all line items; those left out are lost.

        Sends ``PUT /receivables/{receivable_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            data: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.receivables.replace_line_items(
                "00000000-0000-4000-8000-000000000001",
                data=[models.LineItem(quantity=1.5)],
            )
        """

        from ..api.receivables import _put_receivables_id_line_items_response as _parse

        return await self._call(
            _REPLACE_LINE_ITEMS,
            _replace_line_items_request(
                receivable_id=receivable_id,
                data=data,
            ),
            _parse,
            options,
        )

    async def search(
        self,
        *,
        based_on: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        discounted_subtotal: int | Unset = UNSET,
        discounted_subtotal_gt: int | Unset = UNSET,
        discounted_subtotal_gte: int | Unset = UNSET,
        discounted_subtotal_lt: int | Unset = UNSET,
        discounted_subtotal_lte: int | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        due_date_gt: datetime.date | Unset = UNSET,
        due_date_gte: datetime.date | Unset = UNSET,
        due_date_lt: datetime.date | Unset = UNSET,
        due_date_lte: datetime.date | Unset = UNSET,
        entity_user_id: UUID | str | Unset = UNSET,
        entity_user_id_in: Sequence[UUID | str] | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        issue_date_gt: datetime.datetime | Unset = UNSET,
        issue_date_gte: datetime.datetime | Unset = UNSET,
        issue_date_lt: datetime.datetime | Unset = UNSET,
        issue_date_lte: datetime.datetime | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: models.OrderEnum | str | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        product_ids: Sequence[UUID | str] | Unset = UNSET,
        product_ids_in: Sequence[UUID | str] | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        project_id_in: Sequence[UUID | str] | Unset = UNSET,
        sort: models.ReceivableSearchCursorFields | str | Unset = UNSET,
        status: models.ReceivablesSearchRequestStatus | str | Unset = UNSET,
        status_in: Sequence[str] | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        tag_ids_in: Sequence[UUID | str] | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        type_: models.ReceivableType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceivablePaginationResponse:
        """Search receivables

        Search quotes, invoices and credit notes; filters and paging stand in the body.

        Sends ``POST /receivables/search``, which is not retried automatically once it may have reached the server.

        Args:
            based_on: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            counterpart_name: Not described in the vendor's document.
            counterpart_name_contains: Not described in the vendor's document.
            counterpart_name_icontains: Not described in the vendor's document.
            created_at_gt: Not described in the vendor's document.
            created_at_gte: Not described in the vendor's document.
            created_at_lt: Not described in the vendor's document.
            created_at_lte: Not described in the vendor's document.
            discounted_subtotal: In the minor units of the currency, such as cents.
            discounted_subtotal_gt: In the minor units of the currency, such as cents.
            discounted_subtotal_gte: In the minor units of the currency, such as cents.
            discounted_subtotal_lt: In the minor units of the currency, such as cents.
            discounted_subtotal_lte: In the minor units of the currency, such as cents.
            document_id: Not described in the vendor's document.
            document_id_contains: Not described in the vendor's document.
            document_id_icontains: Not described in the vendor's document.
            due_date_gt: Not described in the vendor's document.
            due_date_gte: Not described in the vendor's document.
            due_date_lt: Not described in the vendor's document.
            due_date_lte: Not described in the vendor's document.
            entity_user_id: Not described in the vendor's document.
            entity_user_id_in: Not described in the vendor's document.
            id_in: Not described in the vendor's document.
            issue_date_gt: Not described in the vendor's document.
            issue_date_gte: Not described in the vendor's document.
            issue_date_lt: Not described in the vendor's document.
            issue_date_lte: Not described in the vendor's document.
            limit: The server's default is 100.
            order: Ascending or descending.
            pagination_token: Not described in the vendor's document.
            product_ids: Not described in the vendor's document.
            product_ids_in: Not described in the vendor's document.
            project_id: Not described in the vendor's document.
            project_id_in: Not described in the vendor's document.
            sort: Member that found receivables can be sorted by.
            status: Not described in the vendor's document.
            status_in: Not described in the vendor's document.
            tag_ids: Not described in the vendor's document.
            tag_ids_in: Not described in the vendor's document.
            total_amount: In the minor units of the currency, such as cents.
            total_amount_gt: In the minor units of the currency, such as cents.
            total_amount_gte: In the minor units of the currency, such as cents.
            total_amount_lt: In the minor units of the currency, such as cents.
            total_amount_lte: In the minor units of the currency, such as cents.
            type_: Kind of receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.receivables.search(
                based_on="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.receivables import _post_receivables_search_response as _parse

        return await self._call(
            _SEARCH,
            _search_request(
                based_on=based_on,
                counterpart_id=counterpart_id,
                counterpart_name=counterpart_name,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                discounted_subtotal=discounted_subtotal,
                discounted_subtotal_gt=discounted_subtotal_gt,
                discounted_subtotal_gte=discounted_subtotal_gte,
                discounted_subtotal_lt=discounted_subtotal_lt,
                discounted_subtotal_lte=discounted_subtotal_lte,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                due_date_gt=due_date_gt,
                due_date_gte=due_date_gte,
                due_date_lt=due_date_lt,
                due_date_lte=due_date_lte,
                entity_user_id=entity_user_id,
                entity_user_id_in=entity_user_id_in,
                id_in=id_in,
                issue_date_gt=issue_date_gt,
                issue_date_gte=issue_date_gte,
                issue_date_lt=issue_date_lt,
                issue_date_lte=issue_date_lte,
                limit=limit,
                order=order,
                pagination_token=pagination_token,
                product_ids=product_ids,
                product_ids_in=product_ids_in,
                project_id=project_id,
                project_id_in=project_id_in,
                sort=sort,
                status=status,
                status_in=status_in,
                tag_ids=tag_ids,
                tag_ids_in=tag_ids_in,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_gte=total_amount_gte,
                total_amount_lt=total_amount_lt,
                total_amount_lte=total_amount_lte,
                type_=type_,
            ),
            _parse,
            options,
        )

    async def send(
        self,
        receivable_id: str | UUID,
        *,
        body_text: str,
        subject_text: str,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceivableSendResponse:
        """Send a receivable

        Mail a receivable to the counterpart. A mail cannot be called back.

        Sends ``POST /receivables/{receivable_id}/send``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.
            recipients: Addresses of a mail.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.send(
                "00000000-0000-4000-8000-000000000001",
                body_text="Example",
                subject_text="Example",
            )
        """

        from ..api.receivables import _post_receivables_id_send_response as _parse

        return await self._call(
            _SEND,
            _send_request(
                receivable_id=receivable_id,
                body_text=body_text,
                subject_text=subject_text,
                recipients=recipients,
            ),
            _parse,
            options,
        )

    async def send_test_reminder(
        self,
        receivable_id: str | UUID,
        *,
        reminder_type: models.ReminderTypeEnum | str,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceivablesSendResponse:
        """Send a test reminder

        Mail a reminder of an invoice to the given recipients as a test.

        Sends ``POST /receivables/{receivable_id}/send_test_reminder``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            reminder_type: Kind of reminder.
            recipients: Addresses of a mail.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.send_test_reminder(
                "00000000-0000-4000-8000-000000000001",
                reminder_type="term_1",
            )
        """

        from ..api.receivables import _post_receivables_id_send_test_reminder_response as _parse

        return await self._call(
            _SEND_TEST_REMINDER,
            _send_test_reminder_request(
                receivable_id=receivable_id,
                reminder_type=reminder_type,
                recipients=recipients,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        receivable_id: str | UUID,
        *,
        body: models.UpdateQuotePayload
        | models.UpdateInvoicePayload
        | models.UpdateCreditNotePayload
        | models.UpdateIssuedInvoicePayload
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload:
        """Change a receivable

        Change the given members; the others stay. Drafts can be changed freely, issued invoices in a few
        members only.

        Sends ``PATCH /receivables/{receivable_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            body: Changes to a receivable, by its kind and state.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.receivables.update(
                "00000000-0000-4000-8000-000000000001",
                body=models.UpdateQuotePayload(quote=models.UpdateQuote(attachments=[models.AttachmentRequest(id="00000000-0000-4000-8000-000000000001")])),
            )
        """

        from ..api.receivables import _patch_receivables_id_response as _parse

        return _cast(
            "models.CreditNoteResponsePayload | models.InvoiceResponsePayload | models.QuoteResponsePayload",
            await self._call(
                _UPDATE,
                _update_request(
                    receivable_id=receivable_id,
                    body=body,
                ),
                _parse,
                options,
            ),
        )

    async def verify(
        self, receivable_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ReceivablesVerifyResponse:
        """Verify a receivable

        Find out what a receivable lacks before it can be issued.

        Sends ``POST /receivables/{receivable_id}/verify``, which is not retried automatically once it may have reached the server.

        Args:
            receivable_id: Id of the receivable.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receivables.verify("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receivables import _post_receivables_id_verify_response as _parse

        return await self._call(
            _VERIFY,
            _verify_request(
                receivable_id=receivable_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncReceivablesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncReceivablesWithRawResponse(self)


class AsyncReceivablesWithRawResponse:
    """The methods of ``receivables`` with raw responses."""

    def __init__(self, resource: AsyncReceivables) -> None:
        raw_resource = resource._raw()
        self.accept = async_raw(raw_resource.accept)
        self.cancel = async_raw(raw_resource.cancel)
        self.clone = async_raw(raw_resource.clone)
        self.create = async_raw(raw_resource.create)
        self.decline = async_raw(raw_resource.decline)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.get_pdf_link = async_raw(raw_resource.get_pdf_link)
        self.get_required_fields = async_raw(raw_resource.get_required_fields)
        self.issue = async_raw(raw_resource.issue)
        self.list = async_raw(raw_resource.list)
        self.list_variables = async_raw(raw_resource.list_variables)
        self.mark_as_paid = async_raw(raw_resource.mark_as_paid)
        self.mark_as_partially_paid = async_raw(raw_resource.mark_as_partially_paid)
        self.mark_as_uncollectible = async_raw(raw_resource.mark_as_uncollectible)
        self.preview = async_raw(raw_resource.preview)
        self.replace_line_items = async_raw(raw_resource.replace_line_items)
        self.search = async_raw(raw_resource.search)
        self.send = async_raw(raw_resource.send)
        self.send_test_reminder = async_raw(raw_resource.send_test_reminder)
        self.update = async_raw(raw_resource.update)
        self.verify = async_raw(raw_resource.verify)
