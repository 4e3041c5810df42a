from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        AllowedCountries,
        CounterpartType,
        CreditNoteResponsePayload,
        InvoiceResponsePayload,
        LineItemsResponse,
        OrderEnum,
        QuoteAcceptRequest,
        QuoteResponsePayload,
        ReceivableCreateBasedOnPayload,
        ReceivableCursorFields,
        ReceivableDeclinePayload,
        ReceivableFacadeCreateInvoicePayload,
        ReceivableFacadeCreateQuotePayload,
        ReceivableFileUrl,
        ReceivableHistoryCursorFields,
        ReceivableHistoryEventTypeEnum,
        ReceivableHistoryPaginationResponse,
        ReceivableHistoryResponse,
        ReceivableMailCursorFields,
        ReceivableMailPaginationResponse,
        ReceivableMailResponse,
        ReceivableMailStatusEnum,
        ReceivablePaginationResponse,
        ReceivablePaidPayload,
        ReceivablePartiallyPaidPayload,
        ReceivablePreviewRequest,
        ReceivablePreviewResponse,
        ReceivableRequiredFields,
        ReceivableSendRequest,
        ReceivableSendResponse,
        ReceivableSendTestReminderPayload,
        ReceivablesSearchRequest,
        ReceivablesSendResponse,
        ReceivableStatus,
        ReceivablesVerifyResponse,
        ReceivableTemplatesVariablesObjectList,
        ReceivableType,
        ReceivableUncollectiblePayload,
        SuccessResult,
        UpdateCreditNotePayload,
        UpdateInvoicePayload,
        UpdateIssuedInvoicePayload,
        UpdateLineItems,
        UpdateQuotePayload,
    )


def _delete_receivables_id_kwargs(
    receivable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    return _kwargs


def _get_receivables_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    status_in: list[ReceivableStatus] | Unset = UNSET,
    entity_user_id_in: list[UUID] | Unset = UNSET,
    sort: ReceivableCursorFields | Unset = UNSET,
    tag_ids_in: list[UUID] | Unset = UNSET,
    tag_ids: list[UUID] | Unset = UNSET,
    product_ids_in: list[UUID] | Unset = UNSET,
    product_ids: list[UUID] | Unset = UNSET,
    project_id_in: list[UUID] | Unset = UNSET,
    type_: ReceivableType | Unset = UNSET,
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
    counterpart_id: UUID | Unset = UNSET,
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
    status: ReceivableStatus | Unset = UNSET,
    entity_user_id: UUID | Unset = UNSET,
    based_on: UUID | Unset = UNSET,
    due_date_gt: datetime.date | Unset = UNSET,
    due_date_lt: datetime.date | Unset = UNSET,
    due_date_gte: datetime.date | Unset = UNSET,
    due_date_lte: datetime.date | Unset = UNSET,
    project_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "id__in": id_in,
                "status__in": status_in,
                "entity_user_id__in": entity_user_id_in,
                "sort": sort,
                "tag_ids__in": tag_ids_in,
                "tag_ids": tag_ids,
                "product_ids__in": product_ids_in,
                "product_ids": product_ids,
                "project_id__in": project_id_in,
                "type": type_,
                "document_id": document_id,
                "document_id__contains": document_id_contains,
                "document_id__icontains": document_id_icontains,
                "issue_date__gt": issue_date_gt,
                "issue_date__lt": issue_date_lt,
                "issue_date__gte": issue_date_gte,
                "issue_date__lte": issue_date_lte,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "counterpart_id": counterpart_id,
                "counterpart_name": counterpart_name,
                "counterpart_name__contains": counterpart_name_contains,
                "counterpart_name__icontains": counterpart_name_icontains,
                "total_amount": total_amount,
                "total_amount__gt": total_amount_gt,
                "total_amount__lt": total_amount_lt,
                "total_amount__gte": total_amount_gte,
                "total_amount__lte": total_amount_lte,
                "discounted_subtotal": discounted_subtotal,
                "discounted_subtotal__gt": discounted_subtotal_gt,
                "discounted_subtotal__lt": discounted_subtotal_lt,
                "discounted_subtotal__gte": discounted_subtotal_gte,
                "discounted_subtotal__lte": discounted_subtotal_lte,
                "status": status,
                "entity_user_id": entity_user_id,
                "based_on": based_on,
                "due_date__gt": due_date_gt,
                "due_date__lt": due_date_lt,
                "due_date__gte": due_date_gte,
                "due_date__lte": due_date_lte,
                "project_id": project_id,
            }
        ),
    }
    return _kwargs


def _get_receivables_response(response: httpx.Response) -> ReceivablePaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceivablePaginationResponse = read_body(
            "_m.ReceivablePaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_receivables_id_kwargs(
    receivable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    return _kwargs


def _get_receivables_id_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 200:
        response_200: CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload = read_body(
            "_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload",
            __models,
            response.json(),
        )
        return response_200

    return None


def _get_receivables_id_history_kwargs(
    receivable_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ReceivableHistoryCursorFields | Unset = UNSET,
    event_type_in: list[ReceivableHistoryEventTypeEnum] | Unset = UNSET,
    entity_user_id_in: list[UUID] | Unset = UNSET,
    timestamp_gt: datetime.datetime | Unset = UNSET,
    timestamp_lt: datetime.datetime | Unset = UNSET,
    timestamp_gte: datetime.datetime | Unset = UNSET,
    timestamp_lte: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receivable_id": receivable_id,
        },
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "event_type__in": event_type_in,
                "entity_user_id__in": entity_user_id_in,
                "timestamp__gt": timestamp_gt,
                "timestamp__lt": timestamp_lt,
                "timestamp__gte": timestamp_gte,
                "timestamp__lte": timestamp_lte,
            }
        ),
    }
    return _kwargs


def _get_receivables_id_history_response(response: httpx.Response) -> ReceivableHistoryPaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceivableHistoryPaginationResponse = read_body(
            "_m.ReceivableHistoryPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_receivables_id_history_id_kwargs(
    receivable_id: str | UUID,
    receivable_history_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receivable_id": receivable_id,
            "receivable_history_id": receivable_history_id,
        },
    }
    return _kwargs


def _get_receivables_id_history_id_response(response: httpx.Response) -> ReceivableHistoryResponse | None:
    if response.status_code == 200:
        response_200: ReceivableHistoryResponse = read_body("_m.ReceivableHistoryResponse", __models, response.json())
        return response_200

    return None


def _get_receivables_id_mails_kwargs(
    receivable_id: str | UUID,
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    sort: ReceivableMailCursorFields | Unset = UNSET,
    status: ReceivableMailStatusEnum | Unset = UNSET,
    status_in: list[ReceivableMailStatusEnum] | Unset = UNSET,
    created_at_gt: datetime.datetime | Unset = UNSET,
    created_at_lt: datetime.datetime | Unset = UNSET,
    created_at_gte: datetime.datetime | Unset = UNSET,
    created_at_lte: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receivable_id": receivable_id,
        },
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "status": status,
                "status__in": status_in,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
            }
        ),
    }
    return _kwargs


def _get_receivables_id_mails_response(response: httpx.Response) -> ReceivableMailPaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceivableMailPaginationResponse = read_body(
            "_m.ReceivableMailPaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _get_receivables_id_mails_id_kwargs(
    receivable_id: str | UUID,
    mail_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receivable_id": receivable_id,
            "mail_id": mail_id,
        },
    }
    return _kwargs


def _get_receivables_id_mails_id_response(response: httpx.Response) -> ReceivableMailResponse | None:
    if response.status_code == 200:
        response_200: ReceivableMailResponse = read_body("_m.ReceivableMailResponse", __models, response.json())
        return response_200

    return None


def _get_receivables_id_pdf_link_kwargs(
    receivable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    return _kwargs


def _get_receivables_id_pdf_link_response(response: httpx.Response) -> ReceivableFileUrl | None:
    if response.status_code == 200:
        response_200: ReceivableFileUrl = read_body("_m.ReceivableFileUrl", __models, response.json())
        return response_200

    return None


def _get_receivables_required_fields_kwargs(
    *,
    counterpart_id: UUID | Unset = UNSET,
    counterpart_billing_address_id: UUID | Unset = UNSET,
    counterpart_country: AllowedCountries | Unset = UNSET,
    counterpart_type: CounterpartType | Unset = UNSET,
    entity_vat_id_id: UUID | Unset = UNSET,
    counterpart_vat_id_id: UUID | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "counterpart_id": counterpart_id,
                "counterpart_billing_address_id": counterpart_billing_address_id,
                "counterpart_country": counterpart_country,
                "counterpart_type": counterpart_type,
                "entity_vat_id_id": entity_vat_id_id,
                "counterpart_vat_id_id": counterpart_vat_id_id,
            }
        ),
    }
    return _kwargs


def _get_receivables_required_fields_response(response: httpx.Response) -> ReceivableRequiredFields | None:
    if response.status_code == 200:
        response_200: ReceivableRequiredFields = read_body("_m.ReceivableRequiredFields", __models, response.json())
        return response_200

    return None


def _get_receivables_variables_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_receivables_variables_response(response: httpx.Response) -> ReceivableTemplatesVariablesObjectList | None:
    if response.status_code == 200:
        response_200: ReceivableTemplatesVariablesObjectList = read_body(
            "_m.ReceivableTemplatesVariablesObjectList", __models, response.json()
        )
        return response_200

    return None


def _patch_receivables_id_kwargs(
    receivable_id: str | UUID,
    *,
    body: UpdateCreditNotePayload | UpdateInvoicePayload | UpdateIssuedInvoicePayload | UpdateQuotePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_receivables_id_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 200:
        response_200: CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload = read_body(
            "_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload",
            __models,
            response.json(),
        )
        return response_200

    return None


def _post_receivables_kwargs(
    *,
    body: ReceivableCreateBasedOnPayload | ReceivableFacadeCreateInvoicePayload | ReceivableFacadeCreateQuotePayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receivables_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 201:
        response_201: CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload = read_body(
            "_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload",
            __models,
            response.json(),
        )
        return response_201

    return None


def _post_receivables_id_accept_kwargs(
    receivable_id: str | UUID,
    *,
    body: QuoteAcceptRequest | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receivables_id_accept_response(response: httpx.Response) -> SuccessResult | None:
    if response.status_code == 200:
        response_200: SuccessResult = read_body("_m.SuccessResult", __models, response.json())
        return response_200

    return None


def _post_receivables_id_cancel_kwargs(
    receivable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    return _kwargs


def _post_receivables_id_clone_kwargs(
    receivable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    return _kwargs


def _post_receivables_id_clone_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 201:
        response_201: CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload = read_body(
            "_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload",
            __models,
            response.json(),
        )
        return response_201

    return None


def _post_receivables_id_decline_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivableDeclinePayload | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receivables_id_decline_response(response: httpx.Response) -> SuccessResult | None:
    if response.status_code == 200:
        response_200: SuccessResult = read_body("_m.SuccessResult", __models, response.json())
        return response_200

    return None


def _post_receivables_id_issue_kwargs(
    receivable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    return _kwargs


def _post_receivables_id_issue_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 200:
        response_200: CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload = read_body(
            "_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload",
            __models,
            response.json(),
        )
        return response_200

    return None


def _post_receivables_id_mark_as_paid_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivablePaidPayload | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receivables_id_mark_as_paid_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 200:
        response_200: CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload = read_body(
            "_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload",
            __models,
            response.json(),
        )
        return response_200

    return None


def _post_receivables_id_mark_as_partially_paid_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivablePartiallyPaidPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receivables_id_mark_as_partially_paid_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 200:
        response_200: CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload = read_body(
            "_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload",
            __models,
            response.json(),
        )
        return response_200

    return None


def _post_receivables_id_mark_as_uncollectible_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivableUncollectiblePayload | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receivables_id_mark_as_uncollectible_response(
    response: httpx.Response,
) -> CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload | None:
    if response.status_code == 200:
        response_200: CreditNoteResponsePayload | InvoiceResponsePayload | QuoteResponsePayload = read_body(
            "_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload",
            __models,
            response.json(),
        )
        return response_200

    return None


def _post_receivables_id_preview_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivablePreviewRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receivables_id_preview_response(response: httpx.Response) -> ReceivablePreviewResponse | None:
    if response.status_code == 201:
        response_201: ReceivablePreviewResponse = read_body("_m.ReceivablePreviewResponse", __models, response.json())
        return response_201

    return None


def _post_receivables_id_send_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivableSendRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receivables_id_send_response(response: httpx.Response) -> ReceivableSendResponse | None:
    if response.status_code == 200:
        response_200: ReceivableSendResponse = read_body("_m.ReceivableSendResponse", __models, response.json())
        return response_200

    return None


def _post_receivables_id_send_test_reminder_kwargs(
    receivable_id: str | UUID,
    *,
    body: ReceivableSendTestReminderPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receivables_id_send_test_reminder_response(response: httpx.Response) -> ReceivablesSendResponse | None:
    if response.status_code == 200:
        response_200: ReceivablesSendResponse = read_body("_m.ReceivablesSendResponse", __models, response.json())
        return response_200

    return None


def _post_receivables_id_verify_kwargs(
    receivable_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    return _kwargs


def _post_receivables_id_verify_response(response: httpx.Response) -> ReceivablesVerifyResponse | None:
    if response.status_code == 200:
        response_200: ReceivablesVerifyResponse = read_body("_m.ReceivablesVerifyResponse", __models, response.json())
        return response_200

    return None


def _post_receivables_search_kwargs(
    *,
    body: ReceivablesSearchRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_receivables_search_response(response: httpx.Response) -> ReceivablePaginationResponse | None:
    if response.status_code == 200:
        response_200: ReceivablePaginationResponse = read_body(
            "_m.ReceivablePaginationResponse", __models, response.json()
        )
        return response_200

    return None


def _put_receivables_id_line_items_kwargs(
    receivable_id: str | UUID,
    *,
    body: UpdateLineItems,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "receivable_id": receivable_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _put_receivables_id_line_items_response(response: httpx.Response) -> LineItemsResponse | None:
    if response.status_code == 200:
        response_200: LineItemsResponse = read_body("_m.LineItemsResponse", __models, response.json())
        return response_200

    return None
