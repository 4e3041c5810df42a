from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.aggregation_function_enum import AggregationFunctionEnum
from ...models.date_dimension_breakdown_enum import DateDimensionBreakdownEnum
from ...models.get_analytics_receivables_status import GetAnalyticsReceivablesStatus
from ...models.get_analytics_receivables_status_in_item import GetAnalyticsReceivablesStatusInItem
from ...models.order_enum import OrderEnum
from ...models.receivable_cursor_fields import ReceivableCursorFields
from ...models.receivable_dimension_enum import ReceivableDimensionEnum
from ...models.receivable_metric_enum import ReceivableMetricEnum
from ...models.receivable_type import ReceivableType
from ...models.receivables_analytics_response import ReceivablesAnalyticsResponse
from ...types import NULL, UNSET, Unset, write_each, write_iso, write_word


def _get_kwargs(
    *,
    dimension: ReceivableDimensionEnum | Unset = UNSET,
    metric: ReceivableMetricEnum,
    aggregation_function: AggregationFunctionEnum,
    date_dimension_breakdown: DateDimensionBreakdownEnum | Unset = UNSET,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: str | Unset = UNSET,
    id_in: list[UUID] | Unset = UNSET,
    status_in: list[GetAnalyticsReceivablesStatusInItem] | Unset = UNSET,
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
    status: GetAnalyticsReceivablesStatus | Unset = UNSET,
    entity_user_id: UUID | Unset = UNSET,
    based_on: UUID | Unset = UNSET,
    due_date_gt: datetime.date | Unset = UNSET,
    due_date_lt: datetime.date | Unset = UNSET,
    due_date_gte: datetime.date | Unset = UNSET,
    due_date_lte: datetime.date | Unset = UNSET,
    project_id: UUID | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_dimension: str | Unset = UNSET
    if not isinstance(dimension, Unset):
        json_dimension = NULL if dimension is None else write_word(dimension)

    params["dimension"] = json_dimension

    json_metric = NULL if metric is None else write_word(metric)
    params["metric"] = json_metric

    json_aggregation_function = NULL if aggregation_function is None else write_word(aggregation_function)
    params["aggregation_function"] = json_aggregation_function

    json_date_dimension_breakdown: str | Unset = UNSET
    if not isinstance(date_dimension_breakdown, Unset):
        json_date_dimension_breakdown = (
            NULL if date_dimension_breakdown is None else write_word(date_dimension_breakdown)
        )

    params["date_dimension_breakdown"] = json_date_dimension_breakdown

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = NULL if order is None else write_word(order)

    params["order"] = json_order

    params["limit"] = limit

    params["pagination_token"] = pagination_token

    json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        json_id_in = NULL
        if id_in is not None:
            json_id_in = []
            for id_in_item_data in write_each(id_in):
                id_in_item = NULL if id_in_item_data is None else str(id_in_item_data)
                json_id_in.append(id_in_item)

    params["id__in"] = json_id_in

    json_status_in: list[str] | Unset = UNSET
    if not isinstance(status_in, Unset):
        json_status_in = NULL
        if status_in is not None:
            json_status_in = []
            for status_in_item_data in write_each(status_in):
                status_in_item = NULL if status_in_item_data is None else write_word(status_in_item_data)
                json_status_in.append(status_in_item)

    params["status__in"] = json_status_in

    json_entity_user_id_in: list[str] | Unset = UNSET
    if not isinstance(entity_user_id_in, Unset):
        json_entity_user_id_in = NULL
        if entity_user_id_in is not None:
            json_entity_user_id_in = []
            for entity_user_id_in_item_data in write_each(entity_user_id_in):
                entity_user_id_in_item = (
                    NULL if entity_user_id_in_item_data is None else str(entity_user_id_in_item_data)
                )
                json_entity_user_id_in.append(entity_user_id_in_item)

    params["entity_user_id__in"] = json_entity_user_id_in

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = NULL if sort is None else write_word(sort)

    params["sort"] = json_sort

    json_tag_ids_in: list[str] | Unset = UNSET
    if not isinstance(tag_ids_in, Unset):
        json_tag_ids_in = NULL
        if tag_ids_in is not None:
            json_tag_ids_in = []
            for tag_ids_in_item_data in write_each(tag_ids_in):
                tag_ids_in_item = NULL if tag_ids_in_item_data is None else str(tag_ids_in_item_data)
                json_tag_ids_in.append(tag_ids_in_item)

    params["tag_ids__in"] = json_tag_ids_in

    json_tag_ids: list[str] | Unset = UNSET
    if not isinstance(tag_ids, Unset):
        json_tag_ids = NULL
        if tag_ids is not None:
            json_tag_ids = []
            for tag_ids_item_data in write_each(tag_ids):
                tag_ids_item = NULL if tag_ids_item_data is None else str(tag_ids_item_data)
                json_tag_ids.append(tag_ids_item)

    params["tag_ids"] = json_tag_ids

    json_product_ids_in: list[str] | Unset = UNSET
    if not isinstance(product_ids_in, Unset):
        json_product_ids_in = NULL
        if product_ids_in is not None:
            json_product_ids_in = []
            for product_ids_in_item_data in write_each(product_ids_in):
                product_ids_in_item = NULL if product_ids_in_item_data is None else str(product_ids_in_item_data)
                json_product_ids_in.append(product_ids_in_item)

    params["product_ids__in"] = json_product_ids_in

    json_product_ids: list[str] | Unset = UNSET
    if not isinstance(product_ids, Unset):
        json_product_ids = NULL
        if product_ids is not None:
            json_product_ids = []
            for product_ids_item_data in write_each(product_ids):
                product_ids_item = NULL if product_ids_item_data is None else str(product_ids_item_data)
                json_product_ids.append(product_ids_item)

    params["product_ids"] = json_product_ids

    json_project_id_in: list[str] | Unset = UNSET
    if not isinstance(project_id_in, Unset):
        json_project_id_in = NULL
        if project_id_in is not None:
            json_project_id_in = []
            for project_id_in_item_data in write_each(project_id_in):
                project_id_in_item = NULL if project_id_in_item_data is None else str(project_id_in_item_data)
                json_project_id_in.append(project_id_in_item)

    params["project_id__in"] = json_project_id_in

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = NULL if type_ is None else write_word(type_)

    params["type"] = json_type_

    params["document_id"] = document_id

    params["document_id__contains"] = document_id_contains

    params["document_id__icontains"] = document_id_icontains

    json_issue_date_gt: str | Unset = UNSET
    if not isinstance(issue_date_gt, Unset):
        json_issue_date_gt = NULL if issue_date_gt is None else write_iso(issue_date_gt)
    params["issue_date__gt"] = json_issue_date_gt

    json_issue_date_lt: str | Unset = UNSET
    if not isinstance(issue_date_lt, Unset):
        json_issue_date_lt = NULL if issue_date_lt is None else write_iso(issue_date_lt)
    params["issue_date__lt"] = json_issue_date_lt

    json_issue_date_gte: str | Unset = UNSET
    if not isinstance(issue_date_gte, Unset):
        json_issue_date_gte = NULL if issue_date_gte is None else write_iso(issue_date_gte)
    params["issue_date__gte"] = json_issue_date_gte

    json_issue_date_lte: str | Unset = UNSET
    if not isinstance(issue_date_lte, Unset):
        json_issue_date_lte = NULL if issue_date_lte is None else write_iso(issue_date_lte)
    params["issue_date__lte"] = json_issue_date_lte

    json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    params["created_at__gt"] = json_created_at_gt

    json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    params["created_at__lt"] = json_created_at_lt

    json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    params["created_at__gte"] = json_created_at_gte

    json_created_at_lte: str | Unset = UNSET
    if not isinstance(created_at_lte, Unset):
        json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    params["created_at__lte"] = json_created_at_lte

    json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    params["counterpart_id"] = json_counterpart_id

    params["counterpart_name"] = counterpart_name

    params["counterpart_name__contains"] = counterpart_name_contains

    params["counterpart_name__icontains"] = counterpart_name_icontains

    params["total_amount"] = total_amount

    params["total_amount__gt"] = total_amount_gt

    params["total_amount__lt"] = total_amount_lt

    params["total_amount__gte"] = total_amount_gte

    params["total_amount__lte"] = total_amount_lte

    params["discounted_subtotal"] = discounted_subtotal

    params["discounted_subtotal__gt"] = discounted_subtotal_gt

    params["discounted_subtotal__lt"] = discounted_subtotal_lt

    params["discounted_subtotal__gte"] = discounted_subtotal_gte

    params["discounted_subtotal__lte"] = discounted_subtotal_lte

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = NULL if status is None else write_word(status)

    params["status"] = json_status

    json_entity_user_id: str | Unset = UNSET
    if not isinstance(entity_user_id, Unset):
        json_entity_user_id = NULL if entity_user_id is None else str(entity_user_id)
    params["entity_user_id"] = json_entity_user_id

    json_based_on: str | Unset = UNSET
    if not isinstance(based_on, Unset):
        json_based_on = NULL if based_on is None else str(based_on)
    params["based_on"] = json_based_on

    json_due_date_gt: str | Unset = UNSET
    if not isinstance(due_date_gt, Unset):
        json_due_date_gt = NULL if due_date_gt is None else write_iso(due_date_gt)
    params["due_date__gt"] = json_due_date_gt

    json_due_date_lt: str | Unset = UNSET
    if not isinstance(due_date_lt, Unset):
        json_due_date_lt = NULL if due_date_lt is None else write_iso(due_date_lt)
    params["due_date__lt"] = json_due_date_lt

    json_due_date_gte: str | Unset = UNSET
    if not isinstance(due_date_gte, Unset):
        json_due_date_gte = NULL if due_date_gte is None else write_iso(due_date_gte)
    params["due_date__gte"] = json_due_date_gte

    json_due_date_lte: str | Unset = UNSET
    if not isinstance(due_date_lte, Unset):
        json_due_date_lte = NULL if due_date_lte is None else write_iso(due_date_lte)
    params["due_date__lte"] = json_due_date_lte

    json_project_id: str | Unset = UNSET
    if not isinstance(project_id, Unset):
        json_project_id = NULL if project_id is None else str(project_id)
    params["project_id"] = json_project_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/analytics/receivables",
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivablesAnalyticsResponse | None:
    if response.status_code == 200:
        response_200: ReceivablesAnalyticsResponse = read_body(
            "_m.ReceivablesAnalyticsResponse", __models, response.json()
        )
        return response_200

    return None
