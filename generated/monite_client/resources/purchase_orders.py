"""``client.purchase_orders`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="purchase_orders.create",
    method="POST",
    path="/payable_purchase_orders",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.purchase_orders.post_payable_purchase_orders import _get_kwargs
    from ..models.purchase_order_payload_schema import PurchaseOrderPayloadSchema

    names = (
        "counterpart_id",
        "currency",
        "items",
        "message",
        "valid_for_days",
        "counterpart_address_id",
        "entity_vat_id_id",
        "project_id",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PurchaseOrderPayloadSchema(**members))


_DELETE = Operation(
    name="purchase_orders.delete",
    method="DELETE",
    path="/payable_purchase_orders/{purchase_order_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.purchase_orders.delete_payable_purchase_orders_id import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="purchase_orders.get",
    method="GET",
    path="/payable_purchase_orders/{purchase_order_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.purchase_orders.get_payable_purchase_orders_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="purchase_orders.list",
    method="GET",
    path="/payable_purchase_orders",
    success=(200,),
    retryable=True,
    lists=frozenset(("document_id__in", "counterpart_id__in", "currency__in")),
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_ITEMS = attribute_path("data")
_LIST_PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.purchase_orders.get_payable_purchase_orders import _get_kwargs

    return _get_kwargs(**given)


_LIST_VARIABLES = Operation(
    name="purchase_orders.list_variables",
    method="GET",
    path="/payable_purchase_orders/variables",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_LIST_VARIABLES.request_builder
def _list_variables_request(**given: Any) -> dict[str, Any]:
    from ..api.purchase_orders.get_payable_purchase_orders_variables import _get_kwargs

    return _get_kwargs(**given)


_PREVIEW = Operation(
    name="purchase_orders.preview",
    method="POST",
    path="/payable_purchase_orders/{purchase_order_id}/preview",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_PREVIEW.request_builder
def _preview_request(**given: Any) -> dict[str, Any]:
    from ..api.purchase_orders.post_payable_purchase_orders_id_preview import _get_kwargs
    from ..models.purchase_order_email_preview_request import PurchaseOrderEmailPreviewRequest

    names = (
        "body_text",
        "subject_text",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PurchaseOrderEmailPreviewRequest(**members))


_SEND = Operation(
    name="purchase_orders.send",
    method="POST",
    path="/payable_purchase_orders/{purchase_order_id}/send",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_SEND.request_builder
def _send_request(**given: Any) -> dict[str, Any]:
    from ..api.purchase_orders.post_payable_purchase_orders_id_send import _get_kwargs
    from ..models.send_purchase_order_via_email_request import SendPurchaseOrderViaEmailRequest

    names = (
        "body_text",
        "subject_text",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=SendPurchaseOrderViaEmailRequest(**members))


_UPDATE = Operation(
    name="purchase_orders.update",
    method="PATCH",
    path="/payable_purchase_orders/{purchase_order_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.purchase_orders.patch_payable_purchase_orders_id import _get_kwargs
    from ..models.update_purchase_order_payload_schema import UpdatePurchaseOrderPayloadSchema

    names = (
        "counterpart_address_id",
        "counterpart_id",
        "entity_vat_id_id",
        "items",
        "message",
        "project_id",
        "valid_for_days",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdatePurchaseOrderPayloadSchema(**members))


class PurchaseOrders(Resource):
    """Operations on ``purchase_orders``."""

    def create(
        self,
        *,
        counterpart_id: UUID | str,
        currency: models.CurrencyEnum | str,
        items: Sequence[models.PurchaseOrderItem],
        message: str,
        valid_for_days: int,
        counterpart_address_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
    ) -> models.PurchaseOrderResponseSchema:
        """Create a purchase order

        Create a purchase order as a draft.

        Sends ``POST /payable_purchase_orders``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            items: Not described in the vendor's document.
            message: Not described in the vendor's document.
            valid_for_days: Not described in the vendor's document.
            counterpart_address_id: Not described in the vendor's document.
            entity_vat_id_id: Not described in the vendor's document.
            project_id: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.post_payable_purchase_orders import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                currency=currency,
                items=items,
                message=message,
                valid_for_days=valid_for_days,
                counterpart_address_id=counterpart_address_id,
                entity_vat_id_id=entity_vat_id_id,
                project_id=project_id,
            ),
            _parse_response,
        )

    def delete(self, purchase_order_id: str | UUID) -> None:
        """Delete a purchase order

        Sends ``DELETE /payable_purchase_orders/{purchase_order_id}``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                purchase_order_id=purchase_order_id,
            ),
        )

    def get(self, purchase_order_id: str | UUID) -> models.PurchaseOrderResponseSchema:
        """Read a purchase order

        Sends ``GET /payable_purchase_orders/{purchase_order_id}``.

        Args:
            purchase_order_id: Id of the purchase order.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.get_payable_purchase_orders_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                purchase_order_id=purchase_order_id,
            ),
            _parse_response,
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PurchaseOrderCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        issued_at_gt: datetime.datetime | Unset = UNSET,
        issued_at_lt: datetime.datetime | Unset = UNSET,
        issued_at_gte: datetime.datetime | Unset = UNSET,
        issued_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PurchaseOrderStatusEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_in: Sequence[str] | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_id_in: Sequence[UUID | str] | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        currency_in: Sequence[models.CurrencyEnum | str] | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
    ) -> Page[models.PurchaseOrderResponseSchema]:
        """List purchase orders

        List the purchase orders, page by page.

        Sends ``GET /payable_purchase_orders``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that purchase orders can be sorted by.
            created_at_gt: Only purchase orders created after this moment (UTC).
            created_at_lt: Only purchase orders created before this moment (UTC).
            created_at_gte: Only purchase orders created at or after this moment (UTC).
            created_at_lte: Only purchase orders created at or before this moment (UTC).
            updated_at_gt: Only purchase orders last changed after this moment (UTC).
            updated_at_lt: Only purchase orders last changed before this moment (UTC).
            updated_at_gte: Only purchase orders last changed at or after this moment (UTC).
            updated_at_lte: Only purchase orders last changed at or before this moment (UTC).
            issued_at_gt: Only purchase orders issued after this moment (UTC).
            issued_at_lt: Only purchase orders issued before this moment (UTC).
            issued_at_gte: Only purchase orders issued at or after this moment (UTC).
            issued_at_lte: Only purchase orders issued at or before this moment (UTC).
            status: State of a purchase order.
            document_id: Only purchase orders with this document id.
            document_id_in: Only purchase orders with one of these document ids; the key is repeated.
            created_by: Only purchase orders created by this entity user.
            counterpart_id: Only purchase orders with this counterpart, by id.
            counterpart_id_in: Only purchase orders with one of these counterparts, by id; the key is repeated.
            counterpart_name: Only purchase orders to the counterpart of this name.
            currency: Currency as an ISO 4217 code.
            currency_in: Only purchase orders with one of these currencies; the key is repeated.
            project_id: Only purchase orders with this project, by id.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.get_payable_purchase_orders import _parse_response

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                status=status,
                document_id=document_id,
                document_id_in=document_id_in,
                created_by=created_by,
                counterpart_id=counterpart_id,
                counterpart_id_in=counterpart_id_in,
                counterpart_name=counterpart_name,
                currency=currency,
                currency_in=currency_in,
                project_id=project_id,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PurchaseOrderCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        issued_at_gt: datetime.datetime | Unset = UNSET,
        issued_at_lt: datetime.datetime | Unset = UNSET,
        issued_at_gte: datetime.datetime | Unset = UNSET,
        issued_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PurchaseOrderStatusEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_in: Sequence[str] | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_id_in: Sequence[UUID | str] | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        currency_in: Sequence[models.CurrencyEnum | str] | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
    ) -> Iterator[models.PurchaseOrderResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payable_purchase_orders`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.purchase_orders.get_payable_purchase_orders import _parse_response

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                status=status,
                document_id=document_id,
                document_id_in=document_id_in,
                created_by=created_by,
                counterpart_id=counterpart_id,
                counterpart_id_in=counterpart_id_in,
                counterpart_name=counterpart_name,
                currency=currency,
                currency_in=currency_in,
                project_id=project_id,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_variables(self) -> models.VariablesObjectList:
        """List the variables of purchase orders

        List the variables that mail texts of purchase orders can use.

        Sends ``GET /payable_purchase_orders/variables``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.get_payable_purchase_orders_variables import _parse_response

        return self._call(_LIST_VARIABLES, _list_variables_request(), _parse_response)

    def preview(
        self, purchase_order_id: str | UUID, *, body_text: str, subject_text: str
    ) -> models.PurchaseOrderEmailPreviewResponse:
        """Preview the mail of a purchase order

        Render the mail of a purchase order without sending it.

        Sends ``POST /payable_purchase_orders/{purchase_order_id}/preview``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.post_payable_purchase_orders_id_preview import _parse_response

        return self._call(
            _PREVIEW,
            _preview_request(
                purchase_order_id=purchase_order_id,
                body_text=body_text,
                subject_text=subject_text,
            ),
            _parse_response,
        )

    def send(
        self, purchase_order_id: str | UUID, *, body_text: str, subject_text: str
    ) -> models.PurchaseOrderEmailSentResponse:
        """Send a purchase order

        Mail a purchase order to the vendor. A mail cannot be called back.

        Sends ``POST /payable_purchase_orders/{purchase_order_id}/send``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.post_payable_purchase_orders_id_send import _parse_response

        return self._call(
            _SEND,
            _send_request(
                purchase_order_id=purchase_order_id,
                body_text=body_text,
                subject_text=subject_text,
            ),
            _parse_response,
        )

    def update(
        self,
        purchase_order_id: str | UUID,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        items: Sequence[models.PurchaseOrderItem] | Unset = UNSET,
        message: str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        valid_for_days: int | Unset = UNSET,
    ) -> models.PurchaseOrderResponseSchema:
        """Change a purchase order

        Change the given members of a purchase order; the others stay.

        Sends ``PATCH /payable_purchase_orders/{purchase_order_id}``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            entity_vat_id_id: Not described in the vendor's document.
            items: Not described in the vendor's document.
            message: Not described in the vendor's document.
            project_id: Not described in the vendor's document.
            valid_for_days: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.patch_payable_purchase_orders_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                purchase_order_id=purchase_order_id,
                counterpart_address_id=counterpart_address_id,
                counterpart_id=counterpart_id,
                entity_vat_id_id=entity_vat_id_id,
                items=items,
                message=message,
                project_id=project_id,
                valid_for_days=valid_for_days,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> PurchaseOrdersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PurchaseOrdersWithRawResponse(self)


class PurchaseOrdersWithRawResponse:
    """The methods of ``purchase_orders`` with raw responses."""

    def __init__(self, resource: PurchaseOrders) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.list_variables = raw(raw_resource.list_variables)
        self.preview = raw(raw_resource.preview)
        self.send = raw(raw_resource.send)
        self.update = raw(raw_resource.update)


class AsyncPurchaseOrders(AsyncResource):
    """Operations on ``purchase_orders``."""

    async def create(
        self,
        *,
        counterpart_id: UUID | str,
        currency: models.CurrencyEnum | str,
        items: Sequence[models.PurchaseOrderItem],
        message: str,
        valid_for_days: int,
        counterpart_address_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
    ) -> models.PurchaseOrderResponseSchema:
        """Create a purchase order

        Create a purchase order as a draft.

        Sends ``POST /payable_purchase_orders``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            items: Not described in the vendor's document.
            message: Not described in the vendor's document.
            valid_for_days: Not described in the vendor's document.
            counterpart_address_id: Not described in the vendor's document.
            entity_vat_id_id: Not described in the vendor's document.
            project_id: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.post_payable_purchase_orders import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                currency=currency,
                items=items,
                message=message,
                valid_for_days=valid_for_days,
                counterpart_address_id=counterpart_address_id,
                entity_vat_id_id=entity_vat_id_id,
                project_id=project_id,
            ),
            _parse_response,
        )

    async def delete(self, purchase_order_id: str | UUID) -> None:
        """Delete a purchase order

        Sends ``DELETE /payable_purchase_orders/{purchase_order_id}``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                purchase_order_id=purchase_order_id,
            ),
        )

    async def get(self, purchase_order_id: str | UUID) -> models.PurchaseOrderResponseSchema:
        """Read a purchase order

        Sends ``GET /payable_purchase_orders/{purchase_order_id}``.

        Args:
            purchase_order_id: Id of the purchase order.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.get_payable_purchase_orders_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                purchase_order_id=purchase_order_id,
            ),
            _parse_response,
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PurchaseOrderCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        issued_at_gt: datetime.datetime | Unset = UNSET,
        issued_at_lt: datetime.datetime | Unset = UNSET,
        issued_at_gte: datetime.datetime | Unset = UNSET,
        issued_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PurchaseOrderStatusEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_in: Sequence[str] | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_id_in: Sequence[UUID | str] | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        currency_in: Sequence[models.CurrencyEnum | str] | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
    ) -> AsyncPage[models.PurchaseOrderResponseSchema]:
        """List purchase orders

        List the purchase orders, page by page.

        Sends ``GET /payable_purchase_orders``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that purchase orders can be sorted by.
            created_at_gt: Only purchase orders created after this moment (UTC).
            created_at_lt: Only purchase orders created before this moment (UTC).
            created_at_gte: Only purchase orders created at or after this moment (UTC).
            created_at_lte: Only purchase orders created at or before this moment (UTC).
            updated_at_gt: Only purchase orders last changed after this moment (UTC).
            updated_at_lt: Only purchase orders last changed before this moment (UTC).
            updated_at_gte: Only purchase orders last changed at or after this moment (UTC).
            updated_at_lte: Only purchase orders last changed at or before this moment (UTC).
            issued_at_gt: Only purchase orders issued after this moment (UTC).
            issued_at_lt: Only purchase orders issued before this moment (UTC).
            issued_at_gte: Only purchase orders issued at or after this moment (UTC).
            issued_at_lte: Only purchase orders issued at or before this moment (UTC).
            status: State of a purchase order.
            document_id: Only purchase orders with this document id.
            document_id_in: Only purchase orders with one of these document ids; the key is repeated.
            created_by: Only purchase orders created by this entity user.
            counterpart_id: Only purchase orders with this counterpart, by id.
            counterpart_id_in: Only purchase orders with one of these counterparts, by id; the key is repeated.
            counterpart_name: Only purchase orders to the counterpart of this name.
            currency: Currency as an ISO 4217 code.
            currency_in: Only purchase orders with one of these currencies; the key is repeated.
            project_id: Only purchase orders with this project, by id.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.get_payable_purchase_orders import _parse_response

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                status=status,
                document_id=document_id,
                document_id_in=document_id_in,
                created_by=created_by,
                counterpart_id=counterpart_id,
                counterpart_id_in=counterpart_id_in,
                counterpart_name=counterpart_name,
                currency=currency,
                currency_in=currency_in,
                project_id=project_id,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.PurchaseOrderCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        issued_at_gt: datetime.datetime | Unset = UNSET,
        issued_at_lt: datetime.datetime | Unset = UNSET,
        issued_at_gte: datetime.datetime | Unset = UNSET,
        issued_at_lte: datetime.datetime | Unset = UNSET,
        status: models.PurchaseOrderStatusEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_in: Sequence[str] | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        counterpart_id_in: Sequence[UUID | str] | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        currency_in: Sequence[models.CurrencyEnum | str] | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
    ) -> AsyncIterator[models.PurchaseOrderResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payable_purchase_orders`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.purchase_orders.get_payable_purchase_orders import _parse_response

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                issued_at_gt=issued_at_gt,
                issued_at_lt=issued_at_lt,
                issued_at_gte=issued_at_gte,
                issued_at_lte=issued_at_lte,
                status=status,
                document_id=document_id,
                document_id_in=document_id_in,
                created_by=created_by,
                counterpart_id=counterpart_id,
                counterpart_id_in=counterpart_id_in,
                counterpart_name=counterpart_name,
                currency=currency,
                currency_in=currency_in,
                project_id=project_id,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    async def list_variables(self) -> models.VariablesObjectList:
        """List the variables of purchase orders

        List the variables that mail texts of purchase orders can use.

        Sends ``GET /payable_purchase_orders/variables``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.get_payable_purchase_orders_variables import _parse_response

        return await self._call(_LIST_VARIABLES, _list_variables_request(), _parse_response)

    async def preview(
        self, purchase_order_id: str | UUID, *, body_text: str, subject_text: str
    ) -> models.PurchaseOrderEmailPreviewResponse:
        """Preview the mail of a purchase order

        Render the mail of a purchase order without sending it.

        Sends ``POST /payable_purchase_orders/{purchase_order_id}/preview``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.post_payable_purchase_orders_id_preview import _parse_response

        return await self._call(
            _PREVIEW,
            _preview_request(
                purchase_order_id=purchase_order_id,
                body_text=body_text,
                subject_text=subject_text,
            ),
            _parse_response,
        )

    async def send(
        self, purchase_order_id: str | UUID, *, body_text: str, subject_text: str
    ) -> models.PurchaseOrderEmailSentResponse:
        """Send a purchase order

        Mail a purchase order to the vendor. A mail cannot be called back.

        Sends ``POST /payable_purchase_orders/{purchase_order_id}/send``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.post_payable_purchase_orders_id_send import _parse_response

        return await self._call(
            _SEND,
            _send_request(
                purchase_order_id=purchase_order_id,
                body_text=body_text,
                subject_text=subject_text,
            ),
            _parse_response,
        )

    async def update(
        self,
        purchase_order_id: str | UUID,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        items: Sequence[models.PurchaseOrderItem] | Unset = UNSET,
        message: str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        valid_for_days: int | Unset = UNSET,
    ) -> models.PurchaseOrderResponseSchema:
        """Change a purchase order

        Change the given members of a purchase order; the others stay.

        Sends ``PATCH /payable_purchase_orders/{purchase_order_id}``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            entity_vat_id_id: Not described in the vendor's document.
            items: Not described in the vendor's document.
            message: Not described in the vendor's document.
            project_id: Not described in the vendor's document.
            valid_for_days: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.purchase_orders.patch_payable_purchase_orders_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                purchase_order_id=purchase_order_id,
                counterpart_address_id=counterpart_address_id,
                counterpart_id=counterpart_id,
                entity_vat_id_id=entity_vat_id_id,
                items=items,
                message=message,
                project_id=project_id,
                valid_for_days=valid_for_days,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPurchaseOrdersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPurchaseOrdersWithRawResponse(self)


class AsyncPurchaseOrdersWithRawResponse:
    """The methods of ``purchase_orders`` with raw responses."""

    def __init__(self, resource: AsyncPurchaseOrders) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.list_variables = async_raw(raw_resource.list_variables)
        self.preview = async_raw(raw_resource.preview)
        self.send = async_raw(raw_resource.send)
        self.update = async_raw(raw_resource.update)
