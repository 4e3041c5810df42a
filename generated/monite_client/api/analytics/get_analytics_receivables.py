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

    _params: dict[str, Any] = {}

    _json_dimension: str | Unset = UNSET
    if not isinstance(dimension, Unset):
        _json_dimension = NULL if dimension is None else write_word(dimension)

    _params["dimension"] = _json_dimension

    _json_metric = NULL if metric is None else write_word(metric)
    _params["metric"] = _json_metric

    _json_aggregation_function = NULL if aggregation_function is None else write_word(aggregation_function)
    _params["aggregation_function"] = _json_aggregation_function

    _json_date_dimension_breakdown: str | Unset = UNSET
    if not isinstance(date_dimension_breakdown, Unset):
        _json_date_dimension_breakdown = (
            NULL if date_dimension_breakdown is None else write_word(date_dimension_breakdown)
        )

    _params["date_dimension_breakdown"] = _json_date_dimension_breakdown

    _json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        _json_order = NULL if order is None else write_word(order)

    _params["order"] = _json_order

    _params["limit"] = limit

    _params["pagination_token"] = pagination_token

    _json_id_in: list[str] | Unset = UNSET
    if not isinstance(id_in, Unset):
        _json_id_in = NULL
        if id_in is not None:
            _json_id_in = []
            for _id_in_item_data in write_each(id_in):
                _id_in_item = NULL if _id_in_item_data is None else str(_id_in_item_data)
                _json_id_in.append(_id_in_item)

    _params["id__in"] = _json_id_in

    _json_status_in: list[str] | Unset = UNSET
    if not isinstance(status_in, Unset):
        _json_status_in = NULL
        if status_in is not None:
            _json_status_in = []
            for _status_in_item_data in write_each(status_in):
                _status_in_item = NULL if _status_in_item_data is None else write_word(_status_in_item_data)
                _json_status_in.append(_status_in_item)

    _params["status__in"] = _json_status_in

    _json_entity_user_id_in: list[str] | Unset = UNSET
    if not isinstance(entity_user_id_in, Unset):
        _json_entity_user_id_in = NULL
        if entity_user_id_in is not None:
            _json_entity_user_id_in = []
            for _entity_user_id_in_item_data in write_each(entity_user_id_in):
                _entity_user_id_in_item = (
                    NULL if _entity_user_id_in_item_data is None else str(_entity_user_id_in_item_data)
                )
                _json_entity_user_id_in.append(_entity_user_id_in_item)

    _params["entity_user_id__in"] = _json_entity_user_id_in

    _json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        _json_sort = NULL if sort is None else write_word(sort)

    _params["sort"] = _json_sort

    _json_tag_ids_in: list[str] | Unset = UNSET
    if not isinstance(tag_ids_in, Unset):
        _json_tag_ids_in = NULL
        if tag_ids_in is not None:
            _json_tag_ids_in = []
            for _tag_ids_in_item_data in write_each(tag_ids_in):
                _tag_ids_in_item = NULL if _tag_ids_in_item_data is None else str(_tag_ids_in_item_data)
                _json_tag_ids_in.append(_tag_ids_in_item)

    _params["tag_ids__in"] = _json_tag_ids_in

    _json_tag_ids: list[str] | Unset = UNSET
    if not isinstance(tag_ids, Unset):
        _json_tag_ids = NULL
        if tag_ids is not None:
            _json_tag_ids = []
            for _tag_ids_item_data in write_each(tag_ids):
                _tag_ids_item = NULL if _tag_ids_item_data is None else str(_tag_ids_item_data)
                _json_tag_ids.append(_tag_ids_item)

    _params["tag_ids"] = _json_tag_ids

    _json_product_ids_in: list[str] | Unset = UNSET
    if not isinstance(product_ids_in, Unset):
        _json_product_ids_in = NULL
        if product_ids_in is not None:
            _json_product_ids_in = []
            for _product_ids_in_item_data in write_each(product_ids_in):
                _product_ids_in_item = NULL if _product_ids_in_item_data is None else str(_product_ids_in_item_data)
                _json_product_ids_in.append(_product_ids_in_item)

    _params["product_ids__in"] = _json_product_ids_in

    _json_product_ids: list[str] | Unset = UNSET
    if not isinstance(product_ids, Unset):
        _json_product_ids = NULL
        if product_ids is not None:
            _json_product_ids = []
            for _product_ids_item_data in write_each(product_ids):
                _product_ids_item = NULL if _product_ids_item_data is None else str(_product_ids_item_data)
                _json_product_ids.append(_product_ids_item)

    _params["product_ids"] = _json_product_ids

    _json_project_id_in: list[str] | Unset = UNSET
    if not isinstance(project_id_in, Unset):
        _json_project_id_in = NULL
        if project_id_in is not None:
            _json_project_id_in = []
            for _project_id_in_item_data in write_each(project_id_in):
                _project_id_in_item = NULL if _project_id_in_item_data is None else str(_project_id_in_item_data)
                _json_project_id_in.append(_project_id_in_item)

    _params["project_id__in"] = _json_project_id_in

    _json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        _json_type_ = NULL if type_ is None else write_word(type_)

    _params["type"] = _json_type_

    _params["document_id"] = document_id

    _params["document_id__contains"] = document_id_contains

    _params["document_id__icontains"] = document_id_icontains

    _json_issue_date_gt: str | Unset = UNSET
    if not isinstance(issue_date_gt, Unset):
        _json_issue_date_gt = NULL if issue_date_gt is None else write_iso(issue_date_gt)
    _params["issue_date__gt"] = _json_issue_date_gt

    _json_issue_date_lt: str | Unset = UNSET
    if not isinstance(issue_date_lt, Unset):
        _json_issue_date_lt = NULL if issue_date_lt is None else write_iso(issue_date_lt)
    _params["issue_date__lt"] = _json_issue_date_lt

    _json_issue_date_gte: str | Unset = UNSET
    if not isinstance(issue_date_gte, Unset):
        _json_issue_date_gte = NULL if issue_date_gte is None else write_iso(issue_date_gte)
    _params["issue_date__gte"] = _json_issue_date_gte

    _json_issue_date_lte: str | Unset = UNSET
    if not isinstance(issue_date_lte, Unset):
        _json_issue_date_lte = NULL if issue_date_lte is None else write_iso(issue_date_lte)
    _params["issue_date__lte"] = _json_issue_date_lte

    _json_created_at_gt: str | Unset = UNSET
    if not isinstance(created_at_gt, Unset):
        _json_created_at_gt = NULL if created_at_gt is None else write_iso(created_at_gt)
    _params["created_at__gt"] = _json_created_at_gt

    _json_created_at_lt: str | Unset = UNSET
    if not isinstance(created_at_lt, Unset):
        _json_created_at_lt = NULL if created_at_lt is None else write_iso(created_at_lt)
    _params["created_at__lt"] = _json_created_at_lt

    _json_created_at_gte: str | Unset = UNSET
    if not isinstance(created_at_gte, Unset):
        _json_created_at_gte = NULL if created_at_gte is None else write_iso(created_at_gte)
    _params["created_at__gte"] = _json_created_at_gte

    _json_created_at_lte: str | Unset = UNSET
    if not isinstance(created_at_lte, Unset):
        _json_created_at_lte = NULL if created_at_lte is None else write_iso(created_at_lte)
    _params["created_at__lte"] = _json_created_at_lte

    _json_counterpart_id: str | Unset = UNSET
    if not isinstance(counterpart_id, Unset):
        _json_counterpart_id = NULL if counterpart_id is None else str(counterpart_id)
    _params["counterpart_id"] = _json_counterpart_id

    _params["counterpart_name"] = counterpart_name

    _params["counterpart_name__contains"] = counterpart_name_contains

    _params["counterpart_name__icontains"] = counterpart_name_icontains

    _params["total_amount"] = total_amount

    _params["total_amount__gt"] = total_amount_gt

    _params["total_amount__lt"] = total_amount_lt

    _params["total_amount__gte"] = total_amount_gte

    _params["total_amount__lte"] = total_amount_lte

    _params["discounted_subtotal"] = discounted_subtotal

    _params["discounted_subtotal__gt"] = discounted_subtotal_gt

    _params["discounted_subtotal__lt"] = discounted_subtotal_lt

    _params["discounted_subtotal__gte"] = discounted_subtotal_gte

    _params["discounted_subtotal__lte"] = discounted_subtotal_lte

    _json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        _json_status = NULL if status is None else write_word(status)

    _params["status"] = _json_status

    _json_entity_user_id: str | Unset = UNSET
    if not isinstance(entity_user_id, Unset):
        _json_entity_user_id = NULL if entity_user_id is None else str(entity_user_id)
    _params["entity_user_id"] = _json_entity_user_id

    _json_based_on: str | Unset = UNSET
    if not isinstance(based_on, Unset):
        _json_based_on = NULL if based_on is None else str(based_on)
    _params["based_on"] = _json_based_on

    _json_due_date_gt: str | Unset = UNSET
    if not isinstance(due_date_gt, Unset):
        _json_due_date_gt = NULL if due_date_gt is None else write_iso(due_date_gt)
    _params["due_date__gt"] = _json_due_date_gt

    _json_due_date_lt: str | Unset = UNSET
    if not isinstance(due_date_lt, Unset):
        _json_due_date_lt = NULL if due_date_lt is None else write_iso(due_date_lt)
    _params["due_date__lt"] = _json_due_date_lt

    _json_due_date_gte: str | Unset = UNSET
    if not isinstance(due_date_gte, Unset):
        _json_due_date_gte = NULL if due_date_gte is None else write_iso(due_date_gte)
    _params["due_date__gte"] = _json_due_date_gte

    _json_due_date_lte: str | Unset = UNSET
    if not isinstance(due_date_lte, Unset):
        _json_due_date_lte = NULL if due_date_lte is None else write_iso(due_date_lte)
    _params["due_date__lte"] = _json_due_date_lte

    _json_project_id: str | Unset = UNSET
    if not isinstance(project_id, Unset):
        _json_project_id = NULL if project_id is None else str(project_id)
    _params["project_id"] = _json_project_id

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/analytics/receivables",
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> ReceivablesAnalyticsResponse | None:
    if response.status_code == 200:
        response_200: ReceivablesAnalyticsResponse = read_body(
            "_m.ReceivablesAnalyticsResponse", __models, response.json()
        )
        return response_200

    return None
