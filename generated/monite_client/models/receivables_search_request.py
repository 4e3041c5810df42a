from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesSearchRequest(_Model):
    """Filters, sorting and paging of a search.

    Attributes:
        based_on (str | None):
        counterpart_id (str | None):
        counterpart_name (str | None):
        counterpart_name_contains (str | None):
        counterpart_name_icontains (str | None):
        created_at_gt (datetime.datetime | None):
        created_at_gte (datetime.datetime | None):
        created_at_lt (datetime.datetime | None):
        created_at_lte (datetime.datetime | None):
        discounted_subtotal (int | None): In the minor units of the currency, such as cents.
        discounted_subtotal_gt (int | None): In the minor units of the currency, such as cents.
        discounted_subtotal_gte (int | None): In the minor units of the currency, such as cents.
        discounted_subtotal_lt (int | None): In the minor units of the currency, such as cents.
        discounted_subtotal_lte (int | None): In the minor units of the currency, such as cents.
        document_id (str | None):
        document_id_contains (str | None):
        document_id_icontains (str | None):
        due_date_gt (datetime.date | None):
        due_date_gte (datetime.date | None):
        due_date_lt (datetime.date | None):
        due_date_lte (datetime.date | None):
        entity_user_id (str | None):
        entity_user_id_in (list[str] | None):
        id_in (list[str] | None):
        issue_date_gt (datetime.datetime | None):
        issue_date_gte (datetime.datetime | None):
        issue_date_lt (datetime.datetime | None):
        issue_date_lte (datetime.datetime | None):
        limit (int | None): The server's default is 100.
        order (OrderEnum | None): Ascending or descending.
        pagination_token (str | None):
        product_ids (list[str] | None):
        product_ids_in (list[str] | None):
        project_id (str | None):
        project_id_in (list[str] | None):
        sort (ReceivableSearchCursorFields | None): Member that found receivables can be sorted by.
        status (ReceivablesSearchRequestStatus | None):
        status_in (list[str] | None):
        tag_ids (list[str] | None):
        tag_ids_in (list[str] | None):
        total_amount (int | None): In the minor units of the currency, such as cents.
        total_amount_gt (int | None): In the minor units of the currency, such as cents.
        total_amount_gte (int | None): In the minor units of the currency, such as cents.
        total_amount_lt (int | None): In the minor units of the currency, such as cents.
        total_amount_lte (int | None): In the minor units of the currency, such as cents.
        type_ (ReceivableType | None): Kind of receivable.
    """

    based_on: str | None = None
    counterpart_id: str | None = None
    counterpart_name: str | None = None
    counterpart_name_contains: str | None = None
    counterpart_name_icontains: str | None = None
    created_at_gt: datetime.datetime | None = None
    created_at_gte: datetime.datetime | None = None
    created_at_lt: datetime.datetime | None = None
    created_at_lte: datetime.datetime | None = None
    discounted_subtotal: int | None = None
    discounted_subtotal_gt: int | None = None
    discounted_subtotal_gte: int | None = None
    discounted_subtotal_lt: int | None = None
    discounted_subtotal_lte: int | None = None
    document_id: str | None = None
    document_id_contains: str | None = None
    document_id_icontains: str | None = None
    due_date_gt: datetime.date | None = None
    due_date_gte: datetime.date | None = None
    due_date_lt: datetime.date | None = None
    due_date_lte: datetime.date | None = None
    entity_user_id: str | None = None
    entity_user_id_in: list[str] | None = None
    id_in: list[str] | None = None
    issue_date_gt: datetime.datetime | None = None
    issue_date_gte: datetime.datetime | None = None
    issue_date_lt: datetime.datetime | None = None
    issue_date_lte: datetime.datetime | None = None
    limit: int | None = None
    order: _m.OrderEnum | None = None
    pagination_token: str | None = None
    product_ids: list[str] | None = None
    product_ids_in: list[str] | None = None
    project_id: str | None = None
    project_id_in: list[str] | None = None
    sort: _m.ReceivableSearchCursorFields | None = None
    status: _m.ReceivablesSearchRequestStatus | None = None
    status_in: list[str] | None = None
    tag_ids: list[str] | None = None
    tag_ids_in: list[str] | None = None
    total_amount: int | None = None
    total_amount_gt: int | None = None
    total_amount_gte: int | None = None
    total_amount_lt: int | None = None
    total_amount_lte: int | None = None
    type_: _m.ReceivableType | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "counterpart_name_contains": "counterpart_name__contains",
        "counterpart_name_icontains": "counterpart_name__icontains",
        "created_at_gt": "created_at__gt",
        "created_at_gte": "created_at__gte",
        "created_at_lt": "created_at__lt",
        "created_at_lte": "created_at__lte",
        "discounted_subtotal_gt": "discounted_subtotal__gt",
        "discounted_subtotal_gte": "discounted_subtotal__gte",
        "discounted_subtotal_lt": "discounted_subtotal__lt",
        "discounted_subtotal_lte": "discounted_subtotal__lte",
        "document_id_contains": "document_id__contains",
        "document_id_icontains": "document_id__icontains",
        "due_date_gt": "due_date__gt",
        "due_date_gte": "due_date__gte",
        "due_date_lt": "due_date__lt",
        "due_date_lte": "due_date__lte",
        "entity_user_id_in": "entity_user_id__in",
        "id_in": "id__in",
        "issue_date_gt": "issue_date__gt",
        "issue_date_gte": "issue_date__gte",
        "issue_date_lt": "issue_date__lt",
        "issue_date_lte": "issue_date__lte",
        "product_ids_in": "product_ids__in",
        "project_id_in": "project_id__in",
        "status_in": "status__in",
        "tag_ids_in": "tag_ids__in",
        "total_amount_gt": "total_amount__gt",
        "total_amount_gte": "total_amount__gte",
        "total_amount_lt": "total_amount__lt",
        "total_amount_lte": "total_amount__lte",
        "type_": "type",
    }
