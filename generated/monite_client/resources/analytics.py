"""``client.analytics`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages, WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_LIST_CREDIT_NOTES = Operation(
    name="analytics.list_credit_notes",
    method="GET",
    path="/analytics/credit_notes",
    success=(200,),
    retryable=True,
    lists=frozenset(("status__in", "status__not_in", "project_id__in")),
    filters=frozenset(("status__in", "project_id__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_CREDIT_NOTES__ITEMS = attribute_path("data")
_LIST_CREDIT_NOTES__PAGES = WholeList()


@_LIST_CREDIT_NOTES.request_builder
def _list_credit_notes_request(**given: Any) -> dict[str, Any]:
    from ..api.analytics import _get_analytics_credit_notes_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_PAYABLES = Operation(
    name="analytics.list_payables",
    method="GET",
    path="/analytics/payables",
    success=(200,),
    retryable=True,
    lists=frozenset(("status__in", "id__in", "project_id__in", "tag_ids", "tag_ids__not_in")),
    filters=frozenset(("status__in", "id__in", "project_id__in", "tag_ids")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_PAYABLES__ITEMS = attribute_path("data")
_LIST_PAYABLES__PAGES = WholeList()


@_LIST_PAYABLES.request_builder
def _list_payables_request(**given: Any) -> dict[str, Any]:
    from ..api.analytics import _get_analytics_payables_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_RECEIVABLES = Operation(
    name="analytics.list_receivables",
    method="GET",
    path="/analytics/receivables",
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
    repeated=frozenset(("metric", "aggregation_function")),
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_RECEIVABLES__ITEMS = attribute_path("data")
_LIST_RECEIVABLES__PAGES = TokenPages(
    parameter="pagination_token",
    next="next_pagination_token",
    token_replaces_parameters=True,
    repeated=("metric", "aggregation_function"),
)


@_LIST_RECEIVABLES.request_builder
def _list_receivables_request(**given: Any) -> dict[str, Any]:
    from ..api.analytics import _get_analytics_receivables_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Analytics(Resource):
    """Operations on ``analytics``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list_credit_notes(
        self,
        *,
        metric: models.CreditNoteMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.CreditNoteDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
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
    ) -> Page[models.AnalyticsDataPoint]:
        """Aggregate credit notes of suppliers

        Compute one metric of the credit notes from suppliers, by dimension.

        Sends ``GET /analytics/credit_notes``.

        Args:
            metric: Metric of an analysis of credit notes.
            aggregation_function: How the values of a metric are put together.
            dimension: Dimension of an analysis of credit notes.
            date_dimension_breakdown: Length of the periods that an analysis by date has.
            limit: Number of points, at most. The server's default is 100.
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
            monite.analytics.list_credit_notes(
                metric="id",
                aggregation_function="count",
            )
        """

        from ..api.analytics import _get_analytics_credit_notes_response as _parse

        return self._page(
            _LIST_CREDIT_NOTES,
            _list_credit_notes_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
                limit=limit,
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
            _LIST_CREDIT_NOTES__ITEMS,
            _LIST_CREDIT_NOTES__PAGES,
            options,
        )

    def list_credit_notes_all(
        self,
        *,
        metric: models.CreditNoteMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.CreditNoteDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
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
    ) -> Iterator[models.AnalyticsDataPoint]:
        """Yield the records of all pages of ``list_credit_notes``, fetched while you iterate.

        Sends ``GET /analytics/credit_notes`` for each page and takes the arguments of
        ``list_credit_notes``. To fetch ahead, use ``list_credit_notes(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_credit_notes``, while you iterate.

        Example:
            for each in monite.analytics.list_credit_notes_all(
                metric="id",
                aggregation_function="count",
            ):
                print(each)
        """
        from ..api.analytics import _get_analytics_credit_notes_response as _parse

        return self._iterate(
            _LIST_CREDIT_NOTES,
            _list_credit_notes_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
                limit=limit,
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
            _LIST_CREDIT_NOTES__ITEMS,
            _LIST_CREDIT_NOTES__PAGES,
            options,
        )

    def list_payables(
        self,
        *,
        metric: models.PayableMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.PayableDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
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
    ) -> Page[models.AnalyticsDataPoint]:
        """Aggregate payables

        Compute one metric of the payables, by dimension.

        Sends ``GET /analytics/payables``.

        Args:
            metric: Metric of an analysis of payables.
            aggregation_function: How the values of a metric are put together.
            dimension: Dimension of an analysis of payables.
            date_dimension_breakdown: Length of the periods that an analysis by date has.
            limit: Number of points, at most. The server's default is 100.
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
            monite.analytics.list_payables(metric="id", aggregation_function="count")
        """

        from ..api.analytics import _get_analytics_payables_response as _parse

        return self._page(
            _LIST_PAYABLES,
            _list_payables_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
                limit=limit,
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
            _LIST_PAYABLES__ITEMS,
            _LIST_PAYABLES__PAGES,
            options,
        )

    def list_payables_all(
        self,
        *,
        metric: models.PayableMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.PayableDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
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
    ) -> Iterator[models.AnalyticsDataPoint]:
        """Yield the records of all pages of ``list_payables``, fetched while you iterate.

        Sends ``GET /analytics/payables`` for each page and takes the arguments of
        ``list_payables``. To fetch ahead, use ``list_payables(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_payables``, while you iterate.

        Example:
            for each in monite.analytics.list_payables_all(
                metric="id",
                aggregation_function="count",
            ):
                print(each)
        """
        from ..api.analytics import _get_analytics_payables_response as _parse

        return self._iterate(
            _LIST_PAYABLES,
            _list_payables_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
                limit=limit,
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
            _LIST_PAYABLES__ITEMS,
            _LIST_PAYABLES__PAGES,
            options,
        )

    def list_receivables(
        self,
        *,
        metric: models.ReceivableMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.ReceivableDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
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
    ) -> Page[models.ReceivablesAnalyticsDataPoint]:
        """Aggregate receivables

        Compute one metric of the receivables, by dimension.

        Sends ``GET /analytics/receivables``.

        Args:
            metric: Metric of an analysis of receivables.
            aggregation_function: How the values of a metric are put together.
            dimension: Dimension of an analysis of receivables.
            date_dimension_breakdown: Length of the periods that an analysis by date has.
            order: Ascending or descending.
            limit: Number of points, at most. The server's default is 100.
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
            monite.analytics.list_receivables(metric="id", aggregation_function="count")
        """

        from ..api.analytics import _get_analytics_receivables_response as _parse

        return self._page(
            _LIST_RECEIVABLES,
            _list_receivables_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
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
            _LIST_RECEIVABLES__ITEMS,
            _LIST_RECEIVABLES__PAGES,
            options,
        )

    def list_receivables_all(
        self,
        *,
        metric: models.ReceivableMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.ReceivableDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
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
    ) -> Iterator[models.ReceivablesAnalyticsDataPoint]:
        """Yield the records of all pages of ``list_receivables``, fetched while you iterate.

        Sends ``GET /analytics/receivables`` for each page and takes the arguments of
        ``list_receivables``. To fetch ahead, use ``list_receivables(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_receivables``, while you iterate.

        Example:
            for each in monite.analytics.list_receivables_all(
                metric="id",
                aggregation_function="count",
            ):
                print(each)
        """
        from ..api.analytics import _get_analytics_receivables_response as _parse

        return self._iterate(
            _LIST_RECEIVABLES,
            _list_receivables_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
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
            _LIST_RECEIVABLES__ITEMS,
            _LIST_RECEIVABLES__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AnalyticsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AnalyticsWithRawResponse(self)


class AnalyticsWithRawResponse:
    """The methods of ``analytics`` with raw responses."""

    def __init__(self, resource: Analytics) -> None:
        raw_resource = resource._raw()
        self.list_credit_notes = raw(raw_resource.list_credit_notes)
        self.list_payables = raw(raw_resource.list_payables)
        self.list_receivables = raw(raw_resource.list_receivables)


class AsyncAnalytics(AsyncResource):
    """Operations on ``analytics``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list_credit_notes(
        self,
        *,
        metric: models.CreditNoteMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.CreditNoteDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
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
    ) -> AsyncPage[models.AnalyticsDataPoint]:
        """Aggregate credit notes of suppliers

        Compute one metric of the credit notes from suppliers, by dimension.

        Sends ``GET /analytics/credit_notes``.

        Args:
            metric: Metric of an analysis of credit notes.
            aggregation_function: How the values of a metric are put together.
            dimension: Dimension of an analysis of credit notes.
            date_dimension_breakdown: Length of the periods that an analysis by date has.
            limit: Number of points, at most. The server's default is 100.
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
            await monite.analytics.list_credit_notes(
                metric="id",
                aggregation_function="count",
            )
        """

        from ..api.analytics import _get_analytics_credit_notes_response as _parse

        return await self._page(
            _LIST_CREDIT_NOTES,
            _list_credit_notes_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
                limit=limit,
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
            _LIST_CREDIT_NOTES__ITEMS,
            _LIST_CREDIT_NOTES__PAGES,
            options,
        )

    def list_credit_notes_all(
        self,
        *,
        metric: models.CreditNoteMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.CreditNoteDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
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
    ) -> AsyncIterator[models.AnalyticsDataPoint]:
        """Yield the records of all pages of ``list_credit_notes``, fetched while you iterate.

        Sends ``GET /analytics/credit_notes`` for each page and takes the arguments of
        ``list_credit_notes``. To fetch ahead, use ``list_credit_notes(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_credit_notes``, while you iterate.

        Example:
            async for each in monite.analytics.list_credit_notes_all(
                metric="id",
                aggregation_function="count",
            ):
                print(each)
        """
        from ..api.analytics import _get_analytics_credit_notes_response as _parse

        return self._iterate(
            _LIST_CREDIT_NOTES,
            _list_credit_notes_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
                limit=limit,
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
            _LIST_CREDIT_NOTES__ITEMS,
            _LIST_CREDIT_NOTES__PAGES,
            options,
        )

    async def list_payables(
        self,
        *,
        metric: models.PayableMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.PayableDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
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
    ) -> AsyncPage[models.AnalyticsDataPoint]:
        """Aggregate payables

        Compute one metric of the payables, by dimension.

        Sends ``GET /analytics/payables``.

        Args:
            metric: Metric of an analysis of payables.
            aggregation_function: How the values of a metric are put together.
            dimension: Dimension of an analysis of payables.
            date_dimension_breakdown: Length of the periods that an analysis by date has.
            limit: Number of points, at most. The server's default is 100.
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
            await monite.analytics.list_payables(
                metric="id",
                aggregation_function="count",
            )
        """

        from ..api.analytics import _get_analytics_payables_response as _parse

        return await self._page(
            _LIST_PAYABLES,
            _list_payables_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
                limit=limit,
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
            _LIST_PAYABLES__ITEMS,
            _LIST_PAYABLES__PAGES,
            options,
        )

    def list_payables_all(
        self,
        *,
        metric: models.PayableMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.PayableDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
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
    ) -> AsyncIterator[models.AnalyticsDataPoint]:
        """Yield the records of all pages of ``list_payables``, fetched while you iterate.

        Sends ``GET /analytics/payables`` for each page and takes the arguments of
        ``list_payables``. To fetch ahead, use ``list_payables(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_payables``, while you iterate.

        Example:
            async for each in monite.analytics.list_payables_all(
                metric="id",
                aggregation_function="count",
            ):
                print(each)
        """
        from ..api.analytics import _get_analytics_payables_response as _parse

        return self._iterate(
            _LIST_PAYABLES,
            _list_payables_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
                limit=limit,
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
            _LIST_PAYABLES__ITEMS,
            _LIST_PAYABLES__PAGES,
            options,
        )

    async def list_receivables(
        self,
        *,
        metric: models.ReceivableMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.ReceivableDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
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
    ) -> AsyncPage[models.ReceivablesAnalyticsDataPoint]:
        """Aggregate receivables

        Compute one metric of the receivables, by dimension.

        Sends ``GET /analytics/receivables``.

        Args:
            metric: Metric of an analysis of receivables.
            aggregation_function: How the values of a metric are put together.
            dimension: Dimension of an analysis of receivables.
            date_dimension_breakdown: Length of the periods that an analysis by date has.
            order: Ascending or descending.
            limit: Number of points, at most. The server's default is 100.
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
            await monite.analytics.list_receivables(
                metric="id",
                aggregation_function="count",
            )
        """

        from ..api.analytics import _get_analytics_receivables_response as _parse

        return await self._page(
            _LIST_RECEIVABLES,
            _list_receivables_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
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
            _LIST_RECEIVABLES__ITEMS,
            _LIST_RECEIVABLES__PAGES,
            options,
        )

    def list_receivables_all(
        self,
        *,
        metric: models.ReceivableMetricEnum | str,
        aggregation_function: models.AggregationFunctionEnum | str,
        dimension: models.ReceivableDimensionEnum | str | Unset = UNSET,
        date_dimension_breakdown: models.DateDimensionBreakdownEnum | str | Unset = UNSET,
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
    ) -> AsyncIterator[models.ReceivablesAnalyticsDataPoint]:
        """Yield the records of all pages of ``list_receivables``, fetched while you iterate.

        Sends ``GET /analytics/receivables`` for each page and takes the arguments of
        ``list_receivables``. To fetch ahead, use ``list_receivables(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_receivables``, while you iterate.

        Example:
            async for each in monite.analytics.list_receivables_all(
                metric="id",
                aggregation_function="count",
            ):
                print(each)
        """
        from ..api.analytics import _get_analytics_receivables_response as _parse

        return self._iterate(
            _LIST_RECEIVABLES,
            _list_receivables_request(
                metric=metric,
                aggregation_function=aggregation_function,
                dimension=dimension,
                date_dimension_breakdown=date_dimension_breakdown,
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
            _LIST_RECEIVABLES__ITEMS,
            _LIST_RECEIVABLES__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAnalyticsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAnalyticsWithRawResponse(self)


class AsyncAnalyticsWithRawResponse:
    """The methods of ``analytics`` with raw responses."""

    def __init__(self, resource: AsyncAnalytics) -> None:
        raw_resource = resource._raw()
        self.list_credit_notes = async_raw(raw_resource.list_credit_notes)
        self.list_payables = async_raw(raw_resource.list_payables)
        self.list_receivables = async_raw(raw_resource.list_receivables)
