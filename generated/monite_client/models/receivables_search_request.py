from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.order_enum import OrderEnum
from ..models.receivable_search_cursor_fields import ReceivableSearchCursorFields
from ..models.receivable_type import ReceivableType
from ..models.receivables_search_request_status import ReceivablesSearchRequestStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="ReceivablesSearchRequest")


@_attrs_define
class ReceivablesSearchRequest:
    """Filters, sorting and paging of a search.

    Attributes:
        based_on (UUID | Unset):
        counterpart_id (UUID | Unset):
        counterpart_name (str | Unset):
        counterpart_name_contains (str | Unset):
        counterpart_name_icontains (str | Unset):
        created_at_gt (datetime.datetime | Unset):
        created_at_gte (datetime.datetime | Unset):
        created_at_lt (datetime.datetime | Unset):
        created_at_lte (datetime.datetime | Unset):
        discounted_subtotal (int | Unset): In the minor units of the currency, such as cents.
        discounted_subtotal_gt (int | Unset): In the minor units of the currency, such as cents.
        discounted_subtotal_gte (int | Unset): In the minor units of the currency, such as cents.
        discounted_subtotal_lt (int | Unset): In the minor units of the currency, such as cents.
        discounted_subtotal_lte (int | Unset): In the minor units of the currency, such as cents.
        document_id (str | Unset):
        document_id_contains (str | Unset):
        document_id_icontains (str | Unset):
        due_date_gt (datetime.date | Unset):
        due_date_gte (datetime.date | Unset):
        due_date_lt (datetime.date | Unset):
        due_date_lte (datetime.date | Unset):
        entity_user_id (UUID | Unset):
        entity_user_id_in (list[UUID] | Unset):
        id_in (list[UUID] | Unset):
        issue_date_gt (datetime.datetime | Unset):
        issue_date_gte (datetime.datetime | Unset):
        issue_date_lt (datetime.datetime | Unset):
        issue_date_lte (datetime.datetime | Unset):
        limit (int | Unset): The server's default is 100.
        order (OrderEnum | Unset): Ascending or descending.
        pagination_token (str | Unset):
        product_ids (list[UUID] | Unset):
        product_ids_in (list[UUID] | Unset):
        project_id (UUID | Unset):
        project_id_in (list[UUID] | Unset):
        sort (ReceivableSearchCursorFields | Unset): Member that found receivables can be sorted by.
        status (ReceivablesSearchRequestStatus | Unset):
        status_in (list[str] | Unset):
        tag_ids (list[UUID] | Unset):
        tag_ids_in (list[UUID] | Unset):
        total_amount (int | Unset): In the minor units of the currency, such as cents.
        total_amount_gt (int | Unset): In the minor units of the currency, such as cents.
        total_amount_gte (int | Unset): In the minor units of the currency, such as cents.
        total_amount_lt (int | Unset): In the minor units of the currency, such as cents.
        total_amount_lte (int | Unset): In the minor units of the currency, such as cents.
        type_ (ReceivableType | Unset): Kind of receivable.
    """

    based_on: UUID | Unset = UNSET
    counterpart_id: UUID | Unset = UNSET
    counterpart_name: str | Unset = UNSET
    counterpart_name_contains: str | Unset = UNSET
    counterpart_name_icontains: str | Unset = UNSET
    created_at_gt: datetime.datetime | Unset = UNSET
    created_at_gte: datetime.datetime | Unset = UNSET
    created_at_lt: datetime.datetime | Unset = UNSET
    created_at_lte: datetime.datetime | Unset = UNSET
    discounted_subtotal: int | Unset = UNSET
    discounted_subtotal_gt: int | Unset = UNSET
    discounted_subtotal_gte: int | Unset = UNSET
    discounted_subtotal_lt: int | Unset = UNSET
    discounted_subtotal_lte: int | Unset = UNSET
    document_id: str | Unset = UNSET
    document_id_contains: str | Unset = UNSET
    document_id_icontains: str | Unset = UNSET
    due_date_gt: datetime.date | Unset = UNSET
    due_date_gte: datetime.date | Unset = UNSET
    due_date_lt: datetime.date | Unset = UNSET
    due_date_lte: datetime.date | Unset = UNSET
    entity_user_id: UUID | Unset = UNSET
    entity_user_id_in: list[UUID] | Unset = UNSET
    id_in: list[UUID] | Unset = UNSET
    issue_date_gt: datetime.datetime | Unset = UNSET
    issue_date_gte: datetime.datetime | Unset = UNSET
    issue_date_lt: datetime.datetime | Unset = UNSET
    issue_date_lte: datetime.datetime | Unset = UNSET
    limit: int | Unset = UNSET
    order: OrderEnum | Unset = UNSET
    pagination_token: str | Unset = UNSET
    product_ids: list[UUID] | Unset = UNSET
    product_ids_in: list[UUID] | Unset = UNSET
    project_id: UUID | Unset = UNSET
    project_id_in: list[UUID] | Unset = UNSET
    sort: ReceivableSearchCursorFields | Unset = UNSET
    status: ReceivablesSearchRequestStatus | Unset = UNSET
    status_in: list[str] | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET
    tag_ids_in: list[UUID] | Unset = UNSET
    total_amount: int | Unset = UNSET
    total_amount_gt: int | Unset = UNSET
    total_amount_gte: int | Unset = UNSET
    total_amount_lt: int | Unset = UNSET
    total_amount_lte: int | Unset = UNSET
    type_: ReceivableType | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        based_on: str | Unset = UNSET
        if not isinstance(self.based_on, Unset):
            based_on = NULL if self.based_on is None else str(self.based_on)

        counterpart_id: str | Unset = UNSET
        if not isinstance(self.counterpart_id, Unset):
            counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        counterpart_name = self.counterpart_name

        counterpart_name_contains = self.counterpart_name_contains

        counterpart_name_icontains = self.counterpart_name_icontains

        created_at_gt: str | Unset = UNSET
        if not isinstance(self.created_at_gt, Unset):
            created_at_gt = NULL if self.created_at_gt is None else write_iso(self.created_at_gt)

        created_at_gte: str | Unset = UNSET
        if not isinstance(self.created_at_gte, Unset):
            created_at_gte = NULL if self.created_at_gte is None else write_iso(self.created_at_gte)

        created_at_lt: str | Unset = UNSET
        if not isinstance(self.created_at_lt, Unset):
            created_at_lt = NULL if self.created_at_lt is None else write_iso(self.created_at_lt)

        created_at_lte: str | Unset = UNSET
        if not isinstance(self.created_at_lte, Unset):
            created_at_lte = NULL if self.created_at_lte is None else write_iso(self.created_at_lte)

        discounted_subtotal = self.discounted_subtotal

        discounted_subtotal_gt = self.discounted_subtotal_gt

        discounted_subtotal_gte = self.discounted_subtotal_gte

        discounted_subtotal_lt = self.discounted_subtotal_lt

        discounted_subtotal_lte = self.discounted_subtotal_lte

        document_id = self.document_id

        document_id_contains = self.document_id_contains

        document_id_icontains = self.document_id_icontains

        due_date_gt: str | Unset = UNSET
        if not isinstance(self.due_date_gt, Unset):
            due_date_gt = NULL if self.due_date_gt is None else write_iso(self.due_date_gt)

        due_date_gte: str | Unset = UNSET
        if not isinstance(self.due_date_gte, Unset):
            due_date_gte = NULL if self.due_date_gte is None else write_iso(self.due_date_gte)

        due_date_lt: str | Unset = UNSET
        if not isinstance(self.due_date_lt, Unset):
            due_date_lt = NULL if self.due_date_lt is None else write_iso(self.due_date_lt)

        due_date_lte: str | Unset = UNSET
        if not isinstance(self.due_date_lte, Unset):
            due_date_lte = NULL if self.due_date_lte is None else write_iso(self.due_date_lte)

        entity_user_id: str | Unset = UNSET
        if not isinstance(self.entity_user_id, Unset):
            entity_user_id = NULL if self.entity_user_id is None else str(self.entity_user_id)

        entity_user_id_in: list[str] | Unset = UNSET
        if not isinstance(self.entity_user_id_in, Unset):
            entity_user_id_in = NULL
            if self.entity_user_id_in is not None:
                entity_user_id_in = []
                for entity_user_id_in_item_data in write_each(self.entity_user_id_in):
                    entity_user_id_in_item = (
                        NULL if entity_user_id_in_item_data is None else str(entity_user_id_in_item_data)
                    )
                    entity_user_id_in.append(entity_user_id_in_item)

        id_in: list[str] | Unset = UNSET
        if not isinstance(self.id_in, Unset):
            id_in = NULL
            if self.id_in is not None:
                id_in = []
                for id_in_item_data in write_each(self.id_in):
                    id_in_item = NULL if id_in_item_data is None else str(id_in_item_data)
                    id_in.append(id_in_item)

        issue_date_gt: str | Unset = UNSET
        if not isinstance(self.issue_date_gt, Unset):
            issue_date_gt = NULL if self.issue_date_gt is None else write_iso(self.issue_date_gt)

        issue_date_gte: str | Unset = UNSET
        if not isinstance(self.issue_date_gte, Unset):
            issue_date_gte = NULL if self.issue_date_gte is None else write_iso(self.issue_date_gte)

        issue_date_lt: str | Unset = UNSET
        if not isinstance(self.issue_date_lt, Unset):
            issue_date_lt = NULL if self.issue_date_lt is None else write_iso(self.issue_date_lt)

        issue_date_lte: str | Unset = UNSET
        if not isinstance(self.issue_date_lte, Unset):
            issue_date_lte = NULL if self.issue_date_lte is None else write_iso(self.issue_date_lte)

        limit = self.limit

        order: str | Unset = UNSET
        if not isinstance(self.order, Unset):
            order = NULL if self.order is None else write_word(self.order)

        pagination_token = self.pagination_token

        product_ids: list[str] | Unset = UNSET
        if not isinstance(self.product_ids, Unset):
            product_ids = NULL
            if self.product_ids is not None:
                product_ids = []
                for product_ids_item_data in write_each(self.product_ids):
                    product_ids_item = NULL if product_ids_item_data is None else str(product_ids_item_data)
                    product_ids.append(product_ids_item)

        product_ids_in: list[str] | Unset = UNSET
        if not isinstance(self.product_ids_in, Unset):
            product_ids_in = NULL
            if self.product_ids_in is not None:
                product_ids_in = []
                for product_ids_in_item_data in write_each(self.product_ids_in):
                    product_ids_in_item = NULL if product_ids_in_item_data is None else str(product_ids_in_item_data)
                    product_ids_in.append(product_ids_in_item)

        project_id: str | Unset = UNSET
        if not isinstance(self.project_id, Unset):
            project_id = NULL if self.project_id is None else str(self.project_id)

        project_id_in: list[str] | Unset = UNSET
        if not isinstance(self.project_id_in, Unset):
            project_id_in = NULL
            if self.project_id_in is not None:
                project_id_in = []
                for project_id_in_item_data in write_each(self.project_id_in):
                    project_id_in_item = NULL if project_id_in_item_data is None else str(project_id_in_item_data)
                    project_id_in.append(project_id_in_item)

        sort: str | Unset = UNSET
        if not isinstance(self.sort, Unset):
            sort = NULL if self.sort is None else write_word(self.sort)

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = NULL if self.status is None else write_word(self.status)

        status_in: list[str] | Unset = UNSET
        if not isinstance(self.status_in, Unset):
            status_in = self.status_in

        tag_ids: list[str] | Unset = UNSET
        if not isinstance(self.tag_ids, Unset):
            tag_ids = NULL
            if self.tag_ids is not None:
                tag_ids = []
                for tag_ids_item_data in write_each(self.tag_ids):
                    tag_ids_item = NULL if tag_ids_item_data is None else str(tag_ids_item_data)
                    tag_ids.append(tag_ids_item)

        tag_ids_in: list[str] | Unset = UNSET
        if not isinstance(self.tag_ids_in, Unset):
            tag_ids_in = NULL
            if self.tag_ids_in is not None:
                tag_ids_in = []
                for tag_ids_in_item_data in write_each(self.tag_ids_in):
                    tag_ids_in_item = NULL if tag_ids_in_item_data is None else str(tag_ids_in_item_data)
                    tag_ids_in.append(tag_ids_in_item)

        total_amount = self.total_amount

        total_amount_gt = self.total_amount_gt

        total_amount_gte = self.total_amount_gte

        total_amount_lt = self.total_amount_lt

        total_amount_lte = self.total_amount_lte

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if based_on is not UNSET:
            field_dict["based_on"] = based_on
        if counterpart_id is not UNSET:
            field_dict["counterpart_id"] = counterpart_id
        if counterpart_name is not UNSET:
            field_dict["counterpart_name"] = counterpart_name
        if counterpart_name_contains is not UNSET:
            field_dict["counterpart_name__contains"] = counterpart_name_contains
        if counterpart_name_icontains is not UNSET:
            field_dict["counterpart_name__icontains"] = counterpart_name_icontains
        if created_at_gt is not UNSET:
            field_dict["created_at__gt"] = created_at_gt
        if created_at_gte is not UNSET:
            field_dict["created_at__gte"] = created_at_gte
        if created_at_lt is not UNSET:
            field_dict["created_at__lt"] = created_at_lt
        if created_at_lte is not UNSET:
            field_dict["created_at__lte"] = created_at_lte
        if discounted_subtotal is not UNSET:
            field_dict["discounted_subtotal"] = discounted_subtotal
        if discounted_subtotal_gt is not UNSET:
            field_dict["discounted_subtotal__gt"] = discounted_subtotal_gt
        if discounted_subtotal_gte is not UNSET:
            field_dict["discounted_subtotal__gte"] = discounted_subtotal_gte
        if discounted_subtotal_lt is not UNSET:
            field_dict["discounted_subtotal__lt"] = discounted_subtotal_lt
        if discounted_subtotal_lte is not UNSET:
            field_dict["discounted_subtotal__lte"] = discounted_subtotal_lte
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if document_id_contains is not UNSET:
            field_dict["document_id__contains"] = document_id_contains
        if document_id_icontains is not UNSET:
            field_dict["document_id__icontains"] = document_id_icontains
        if due_date_gt is not UNSET:
            field_dict["due_date__gt"] = due_date_gt
        if due_date_gte is not UNSET:
            field_dict["due_date__gte"] = due_date_gte
        if due_date_lt is not UNSET:
            field_dict["due_date__lt"] = due_date_lt
        if due_date_lte is not UNSET:
            field_dict["due_date__lte"] = due_date_lte
        if entity_user_id is not UNSET:
            field_dict["entity_user_id"] = entity_user_id
        if entity_user_id_in is not UNSET:
            field_dict["entity_user_id__in"] = entity_user_id_in
        if id_in is not UNSET:
            field_dict["id__in"] = id_in
        if issue_date_gt is not UNSET:
            field_dict["issue_date__gt"] = issue_date_gt
        if issue_date_gte is not UNSET:
            field_dict["issue_date__gte"] = issue_date_gte
        if issue_date_lt is not UNSET:
            field_dict["issue_date__lt"] = issue_date_lt
        if issue_date_lte is not UNSET:
            field_dict["issue_date__lte"] = issue_date_lte
        if limit is not UNSET:
            field_dict["limit"] = limit
        if order is not UNSET:
            field_dict["order"] = order
        if pagination_token is not UNSET:
            field_dict["pagination_token"] = pagination_token
        if product_ids is not UNSET:
            field_dict["product_ids"] = product_ids
        if product_ids_in is not UNSET:
            field_dict["product_ids__in"] = product_ids_in
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if project_id_in is not UNSET:
            field_dict["project_id__in"] = project_id_in
        if sort is not UNSET:
            field_dict["sort"] = sort
        if status is not UNSET:
            field_dict["status"] = status
        if status_in is not UNSET:
            field_dict["status__in"] = status_in
        if tag_ids is not UNSET:
            field_dict["tag_ids"] = tag_ids
        if tag_ids_in is not UNSET:
            field_dict["tag_ids__in"] = tag_ids_in
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if total_amount_gt is not UNSET:
            field_dict["total_amount__gt"] = total_amount_gt
        if total_amount_gte is not UNSET:
            field_dict["total_amount__gte"] = total_amount_gte
        if total_amount_lt is not UNSET:
            field_dict["total_amount__lt"] = total_amount_lt
        if total_amount_lte is not UNSET:
            field_dict["total_amount__lte"] = total_amount_lte
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _based_on = d.pop("based_on", UNSET)
        based_on: UUID | Unset
        if isinstance(_based_on, Unset):
            based_on = UNSET
        elif _based_on is None:
            based_on = NULL
        else:
            based_on = UUID(_based_on)

        _counterpart_id = d.pop("counterpart_id", UNSET)
        counterpart_id: UUID | Unset
        if isinstance(_counterpart_id, Unset):
            counterpart_id = UNSET
        elif _counterpart_id is None:
            counterpart_id = NULL
        else:
            counterpart_id = UUID(_counterpart_id)

        counterpart_name = d.pop("counterpart_name", UNSET)

        counterpart_name_contains = d.pop("counterpart_name__contains", UNSET)

        counterpart_name_icontains = d.pop("counterpart_name__icontains", UNSET)

        _created_at_gt = d.pop("created_at__gt", UNSET)
        created_at_gt: datetime.datetime | Unset
        if isinstance(_created_at_gt, Unset):
            created_at_gt = UNSET
        elif _created_at_gt is None:
            created_at_gt = NULL
        else:
            created_at_gt = read_datetime(_created_at_gt)

        _created_at_gte = d.pop("created_at__gte", UNSET)
        created_at_gte: datetime.datetime | Unset
        if isinstance(_created_at_gte, Unset):
            created_at_gte = UNSET
        elif _created_at_gte is None:
            created_at_gte = NULL
        else:
            created_at_gte = read_datetime(_created_at_gte)

        _created_at_lt = d.pop("created_at__lt", UNSET)
        created_at_lt: datetime.datetime | Unset
        if isinstance(_created_at_lt, Unset):
            created_at_lt = UNSET
        elif _created_at_lt is None:
            created_at_lt = NULL
        else:
            created_at_lt = read_datetime(_created_at_lt)

        _created_at_lte = d.pop("created_at__lte", UNSET)
        created_at_lte: datetime.datetime | Unset
        if isinstance(_created_at_lte, Unset):
            created_at_lte = UNSET
        elif _created_at_lte is None:
            created_at_lte = NULL
        else:
            created_at_lte = read_datetime(_created_at_lte)

        discounted_subtotal = d.pop("discounted_subtotal", UNSET)

        discounted_subtotal_gt = d.pop("discounted_subtotal__gt", UNSET)

        discounted_subtotal_gte = d.pop("discounted_subtotal__gte", UNSET)

        discounted_subtotal_lt = d.pop("discounted_subtotal__lt", UNSET)

        discounted_subtotal_lte = d.pop("discounted_subtotal__lte", UNSET)

        document_id = d.pop("document_id", UNSET)

        document_id_contains = d.pop("document_id__contains", UNSET)

        document_id_icontains = d.pop("document_id__icontains", UNSET)

        _due_date_gt = d.pop("due_date__gt", UNSET)
        due_date_gt: datetime.date | Unset
        if isinstance(_due_date_gt, Unset):
            due_date_gt = UNSET
        elif _due_date_gt is None:
            due_date_gt = NULL
        else:
            due_date_gt = read_date(_due_date_gt)

        _due_date_gte = d.pop("due_date__gte", UNSET)
        due_date_gte: datetime.date | Unset
        if isinstance(_due_date_gte, Unset):
            due_date_gte = UNSET
        elif _due_date_gte is None:
            due_date_gte = NULL
        else:
            due_date_gte = read_date(_due_date_gte)

        _due_date_lt = d.pop("due_date__lt", UNSET)
        due_date_lt: datetime.date | Unset
        if isinstance(_due_date_lt, Unset):
            due_date_lt = UNSET
        elif _due_date_lt is None:
            due_date_lt = NULL
        else:
            due_date_lt = read_date(_due_date_lt)

        _due_date_lte = d.pop("due_date__lte", UNSET)
        due_date_lte: datetime.date | Unset
        if isinstance(_due_date_lte, Unset):
            due_date_lte = UNSET
        elif _due_date_lte is None:
            due_date_lte = NULL
        else:
            due_date_lte = read_date(_due_date_lte)

        _entity_user_id = d.pop("entity_user_id", UNSET)
        entity_user_id: UUID | Unset
        if isinstance(_entity_user_id, Unset):
            entity_user_id = UNSET
        elif _entity_user_id is None:
            entity_user_id = NULL
        else:
            entity_user_id = UUID(_entity_user_id)

        _entity_user_id_in = d.pop("entity_user_id__in", UNSET)
        entity_user_id_in: list[UUID] | Unset = UNSET
        if _entity_user_id_in is None:
            entity_user_id_in = NULL
        elif _entity_user_id_in is not UNSET:
            entity_user_id_in = []
            for entity_user_id_in_item_data in read_list(_entity_user_id_in):
                _entity_user_id_in_item = entity_user_id_in_item_data
                entity_user_id_in_item = NULL if _entity_user_id_in_item is None else UUID(_entity_user_id_in_item)

                entity_user_id_in.append(entity_user_id_in_item)

        _id_in = d.pop("id__in", UNSET)
        id_in: list[UUID] | Unset = UNSET
        if _id_in is None:
            id_in = NULL
        elif _id_in is not UNSET:
            id_in = []
            for id_in_item_data in read_list(_id_in):
                _id_in_item = id_in_item_data
                id_in_item = NULL if _id_in_item is None else UUID(_id_in_item)

                id_in.append(id_in_item)

        _issue_date_gt = d.pop("issue_date__gt", UNSET)
        issue_date_gt: datetime.datetime | Unset
        if isinstance(_issue_date_gt, Unset):
            issue_date_gt = UNSET
        elif _issue_date_gt is None:
            issue_date_gt = NULL
        else:
            issue_date_gt = read_datetime(_issue_date_gt)

        _issue_date_gte = d.pop("issue_date__gte", UNSET)
        issue_date_gte: datetime.datetime | Unset
        if isinstance(_issue_date_gte, Unset):
            issue_date_gte = UNSET
        elif _issue_date_gte is None:
            issue_date_gte = NULL
        else:
            issue_date_gte = read_datetime(_issue_date_gte)

        _issue_date_lt = d.pop("issue_date__lt", UNSET)
        issue_date_lt: datetime.datetime | Unset
        if isinstance(_issue_date_lt, Unset):
            issue_date_lt = UNSET
        elif _issue_date_lt is None:
            issue_date_lt = NULL
        else:
            issue_date_lt = read_datetime(_issue_date_lt)

        _issue_date_lte = d.pop("issue_date__lte", UNSET)
        issue_date_lte: datetime.datetime | Unset
        if isinstance(_issue_date_lte, Unset):
            issue_date_lte = UNSET
        elif _issue_date_lte is None:
            issue_date_lte = NULL
        else:
            issue_date_lte = read_datetime(_issue_date_lte)

        limit = d.pop("limit", UNSET)

        _order = d.pop("order", UNSET)
        order: OrderEnum | Unset
        if isinstance(_order, Unset):
            order = UNSET
        elif _order is None:
            order = NULL
        else:
            order = OrderEnum(_order)

        pagination_token = d.pop("pagination_token", UNSET)

        _product_ids = d.pop("product_ids", UNSET)
        product_ids: list[UUID] | Unset = UNSET
        if _product_ids is None:
            product_ids = NULL
        elif _product_ids is not UNSET:
            product_ids = []
            for product_ids_item_data in read_list(_product_ids):
                _product_ids_item = product_ids_item_data
                product_ids_item = NULL if _product_ids_item is None else UUID(_product_ids_item)

                product_ids.append(product_ids_item)

        _product_ids_in = d.pop("product_ids__in", UNSET)
        product_ids_in: list[UUID] | Unset = UNSET
        if _product_ids_in is None:
            product_ids_in = NULL
        elif _product_ids_in is not UNSET:
            product_ids_in = []
            for product_ids_in_item_data in read_list(_product_ids_in):
                _product_ids_in_item = product_ids_in_item_data
                product_ids_in_item = NULL if _product_ids_in_item is None else UUID(_product_ids_in_item)

                product_ids_in.append(product_ids_in_item)

        _project_id = d.pop("project_id", UNSET)
        project_id: UUID | Unset
        if isinstance(_project_id, Unset):
            project_id = UNSET
        elif _project_id is None:
            project_id = NULL
        else:
            project_id = UUID(_project_id)

        _project_id_in = d.pop("project_id__in", UNSET)
        project_id_in: list[UUID] | Unset = UNSET
        if _project_id_in is None:
            project_id_in = NULL
        elif _project_id_in is not UNSET:
            project_id_in = []
            for project_id_in_item_data in read_list(_project_id_in):
                _project_id_in_item = project_id_in_item_data
                project_id_in_item = NULL if _project_id_in_item is None else UUID(_project_id_in_item)

                project_id_in.append(project_id_in_item)

        _sort = d.pop("sort", UNSET)
        sort: ReceivableSearchCursorFields | Unset
        if isinstance(_sort, Unset):
            sort = UNSET
        elif _sort is None:
            sort = NULL
        else:
            sort = ReceivableSearchCursorFields(_sort)

        _status = d.pop("status", UNSET)
        status: ReceivablesSearchRequestStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        elif _status is None:
            status = NULL
        else:
            status = ReceivablesSearchRequestStatus(_status)

        status_in = cast(list[str], d.pop("status__in", UNSET))

        _tag_ids = d.pop("tag_ids", UNSET)
        tag_ids: list[UUID] | Unset = UNSET
        if _tag_ids is None:
            tag_ids = NULL
        elif _tag_ids is not UNSET:
            tag_ids = []
            for tag_ids_item_data in read_list(_tag_ids):
                _tag_ids_item = tag_ids_item_data
                tag_ids_item = NULL if _tag_ids_item is None else UUID(_tag_ids_item)

                tag_ids.append(tag_ids_item)

        _tag_ids_in = d.pop("tag_ids__in", UNSET)
        tag_ids_in: list[UUID] | Unset = UNSET
        if _tag_ids_in is None:
            tag_ids_in = NULL
        elif _tag_ids_in is not UNSET:
            tag_ids_in = []
            for tag_ids_in_item_data in read_list(_tag_ids_in):
                _tag_ids_in_item = tag_ids_in_item_data
                tag_ids_in_item = NULL if _tag_ids_in_item is None else UUID(_tag_ids_in_item)

                tag_ids_in.append(tag_ids_in_item)

        total_amount = d.pop("total_amount", UNSET)

        total_amount_gt = d.pop("total_amount__gt", UNSET)

        total_amount_gte = d.pop("total_amount__gte", UNSET)

        total_amount_lt = d.pop("total_amount__lt", UNSET)

        total_amount_lte = d.pop("total_amount__lte", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: ReceivableType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        elif _type_ is None:
            type_ = NULL
        else:
            type_ = ReceivableType(_type_)

        receivables_search_request = cls(
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
        )

        return receivables_search_request
