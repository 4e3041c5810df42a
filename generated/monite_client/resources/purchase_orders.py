"""``client.purchase_orders`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
    from ..api.purchase_orders import _post_payable_purchase_orders_kwargs as _get_kwargs
    from ..models import PurchaseOrderPayloadSchema

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
    from ..api.purchase_orders import _delete_payable_purchase_orders_id_kwargs as _get_kwargs

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
    from ..api.purchase_orders import _get_payable_purchase_orders_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="purchase_orders.list",
    method="GET",
    path="/payable_purchase_orders",
    success=(200,),
    retryable=True,
    lists=frozenset(("document_id__in", "counterpart_id__in", "currency__in")),
    filters=frozenset(("document_id__in", "counterpart_id__in", "currency__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.purchase_orders import _get_payable_purchase_orders_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_VARIABLES = Operation(
    name="purchase_orders.list_variables",
    method="GET",
    path="/payable_purchase_orders/variables",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)
_LIST_VARIABLES__ITEMS = attribute_path("data")
_LIST_VARIABLES__PAGES = WholeList()


@_LIST_VARIABLES.request_builder
def _list_variables_request(**given: Any) -> dict[str, Any]:
    from ..api.purchase_orders import _get_payable_purchase_orders_variables_kwargs as _get_kwargs

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
    from ..api.purchase_orders import _post_payable_purchase_orders_id_preview_kwargs as _get_kwargs
    from ..models import PurchaseOrderEmailPreviewRequest

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
    from ..api.purchase_orders import _post_payable_purchase_orders_id_send_kwargs as _get_kwargs
    from ..models import SendPurchaseOrderViaEmailRequest

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
    from ..api.purchase_orders import _patch_payable_purchase_orders_id_kwargs as _get_kwargs
    from ..models import UpdatePurchaseOrderPayloadSchema

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
    """Operations on ``purchase_orders``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        counterpart_id: UUID | str,
        currency: models.CurrencyEnum | str,
        items: Sequence[models.PurchaseOrderItem | Mapping[str, Any]],
        message: str,
        valid_for_days: int,
        counterpart_address_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.purchase_orders.create(
                counterpart_id="00000000-0000-4000-8000-000000000001",
                currency="AED",
                items=[models.PurchaseOrderItem(currency="AED", name="Example", price=7, quantity=7, unit="Example", vat_rate=7)],
                message="Example",
                valid_for_days=7,
            )
        """

        from ..api.purchase_orders import _post_payable_purchase_orders_response as _parse

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
            _parse,
            options,
        )

    def delete(self, purchase_order_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a purchase order

        Sends ``DELETE /payable_purchase_orders/{purchase_order_id}``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.purchase_orders.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                purchase_order_id=purchase_order_id,
            ),
            options,
        )

    def get(self, purchase_order_id: str | UUID, **options: Unpack[CallOptions]) -> models.PurchaseOrderResponseSchema:
        """Read a purchase order

        Sends ``GET /payable_purchase_orders/{purchase_order_id}``.

        Args:
            purchase_order_id: Id of the purchase order.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.purchase_orders.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.purchase_orders import _get_payable_purchase_orders_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                purchase_order_id=purchase_order_id,
            ),
            _parse,
            options,
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
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.purchase_orders.list()
        """

        from ..api.purchase_orders import _get_payable_purchase_orders_response as _parse

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
        **options: Unpack[CallOptions],
    ) -> Iterator[models.PurchaseOrderResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payable_purchase_orders`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.purchase_orders.list_all():
                print(each)
        """
        from ..api.purchase_orders import _get_payable_purchase_orders_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_variables(self, **options: Unpack[CallOptions]) -> Page[models.VariablesObject]:
        """List the variables of purchase orders

        List the variables that mail texts of purchase orders can use.

        Sends ``GET /payable_purchase_orders/variables``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.purchase_orders.list_variables()
        """

        from ..api.purchase_orders import _get_payable_purchase_orders_variables_response as _parse

        return self._page(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    def list_variables_all(self, **options: Unpack[CallOptions]) -> Iterator[models.VariablesObject]:
        """Yield the records of all pages of ``list_variables``, fetched while you iterate.

        Sends ``GET /payable_purchase_orders/variables`` for each page and takes the arguments of
        ``list_variables``. To fetch ahead, use ``list_variables(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_variables``, while you iterate.

        Example:
            for each in monite.purchase_orders.list_variables_all():
                print(each)
        """
        from ..api.purchase_orders import _get_payable_purchase_orders_variables_response as _parse

        return self._iterate(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    def preview(
        self, purchase_order_id: str | UUID, *, body_text: str, subject_text: str, **options: Unpack[CallOptions]
    ) -> models.PurchaseOrderEmailPreviewResponse:
        """Preview the mail of a purchase order

        Render the mail of a purchase order without sending it.

        Sends ``POST /payable_purchase_orders/{purchase_order_id}/preview``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.purchase_orders.preview(
                "00000000-0000-4000-8000-000000000001",
                body_text="Example",
                subject_text="Example",
            )
        """

        from ..api.purchase_orders import _post_payable_purchase_orders_id_preview_response as _parse

        return self._call(
            _PREVIEW,
            _preview_request(
                purchase_order_id=purchase_order_id,
                body_text=body_text,
                subject_text=subject_text,
            ),
            _parse,
            options,
        )

    def send(
        self, purchase_order_id: str | UUID, *, body_text: str, subject_text: str, **options: Unpack[CallOptions]
    ) -> models.PurchaseOrderEmailSentResponse:
        """Send a purchase order

        Mail a purchase order to the vendor. A mail cannot be called back.

        Sends ``POST /payable_purchase_orders/{purchase_order_id}/send``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.purchase_orders.send(
                "00000000-0000-4000-8000-000000000001",
                body_text="Example",
                subject_text="Example",
            )
        """

        from ..api.purchase_orders import _post_payable_purchase_orders_id_send_response as _parse

        return self._call(
            _SEND,
            _send_request(
                purchase_order_id=purchase_order_id,
                body_text=body_text,
                subject_text=subject_text,
            ),
            _parse,
            options,
        )

    def update(
        self,
        purchase_order_id: str | UUID,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        items: Sequence[models.PurchaseOrderItem | Mapping[str, Any]] | Unset = UNSET,
        message: str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        valid_for_days: int | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.purchase_orders.update(
                "00000000-0000-4000-8000-000000000001",
                counterpart_address_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.purchase_orders import _patch_payable_purchase_orders_id_response as _parse

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
            _parse,
            options,
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
    """Operations on ``purchase_orders``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        counterpart_id: UUID | str,
        currency: models.CurrencyEnum | str,
        items: Sequence[models.PurchaseOrderItem | Mapping[str, Any]],
        message: str,
        valid_for_days: int,
        counterpart_address_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.purchase_orders.create(
                counterpart_id="00000000-0000-4000-8000-000000000001",
                currency="AED",
                items=[models.PurchaseOrderItem(currency="AED", name="Example", price=7, quantity=7, unit="Example", vat_rate=7)],
                message="Example",
                valid_for_days=7,
            )
        """

        from ..api.purchase_orders import _post_payable_purchase_orders_response as _parse

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
            _parse,
            options,
        )

    async def delete(self, purchase_order_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a purchase order

        Sends ``DELETE /payable_purchase_orders/{purchase_order_id}``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.purchase_orders.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                purchase_order_id=purchase_order_id,
            ),
            options,
        )

    async def get(
        self, purchase_order_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PurchaseOrderResponseSchema:
        """Read a purchase order

        Sends ``GET /payable_purchase_orders/{purchase_order_id}``.

        Args:
            purchase_order_id: Id of the purchase order.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.purchase_orders.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.purchase_orders import _get_payable_purchase_orders_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                purchase_order_id=purchase_order_id,
            ),
            _parse,
            options,
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
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.purchase_orders.list()
        """

        from ..api.purchase_orders import _get_payable_purchase_orders_response as _parse

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
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.PurchaseOrderResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payable_purchase_orders`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.purchase_orders.list_all():
                print(each)
        """
        from ..api.purchase_orders import _get_payable_purchase_orders_response as _parse

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
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def list_variables(self, **options: Unpack[CallOptions]) -> AsyncPage[models.VariablesObject]:
        """List the variables of purchase orders

        List the variables that mail texts of purchase orders can use.

        Sends ``GET /payable_purchase_orders/variables``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.purchase_orders.list_variables()
        """

        from ..api.purchase_orders import _get_payable_purchase_orders_variables_response as _parse

        return await self._page(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    def list_variables_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.VariablesObject]:
        """Yield the records of all pages of ``list_variables``, fetched while you iterate.

        Sends ``GET /payable_purchase_orders/variables`` for each page and takes the arguments of
        ``list_variables``. To fetch ahead, use ``list_variables(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_variables``, while you iterate.

        Example:
            async for each in monite.purchase_orders.list_variables_all():
                print(each)
        """
        from ..api.purchase_orders import _get_payable_purchase_orders_variables_response as _parse

        return self._iterate(
            _LIST_VARIABLES, _list_variables_request(), _parse, _LIST_VARIABLES__ITEMS, _LIST_VARIABLES__PAGES, options
        )

    async def preview(
        self, purchase_order_id: str | UUID, *, body_text: str, subject_text: str, **options: Unpack[CallOptions]
    ) -> models.PurchaseOrderEmailPreviewResponse:
        """Preview the mail of a purchase order

        Render the mail of a purchase order without sending it.

        Sends ``POST /payable_purchase_orders/{purchase_order_id}/preview``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.purchase_orders.preview(
                "00000000-0000-4000-8000-000000000001",
                body_text="Example",
                subject_text="Example",
            )
        """

        from ..api.purchase_orders import _post_payable_purchase_orders_id_preview_response as _parse

        return await self._call(
            _PREVIEW,
            _preview_request(
                purchase_order_id=purchase_order_id,
                body_text=body_text,
                subject_text=subject_text,
            ),
            _parse,
            options,
        )

    async def send(
        self, purchase_order_id: str | UUID, *, body_text: str, subject_text: str, **options: Unpack[CallOptions]
    ) -> models.PurchaseOrderEmailSentResponse:
        """Send a purchase order

        Mail a purchase order to the vendor. A mail cannot be called back.

        Sends ``POST /payable_purchase_orders/{purchase_order_id}/send``, which is not retried automatically once it may have reached the server.

        Args:
            purchase_order_id: Id of the purchase order.
            body_text: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.purchase_orders.send(
                "00000000-0000-4000-8000-000000000001",
                body_text="Example",
                subject_text="Example",
            )
        """

        from ..api.purchase_orders import _post_payable_purchase_orders_id_send_response as _parse

        return await self._call(
            _SEND,
            _send_request(
                purchase_order_id=purchase_order_id,
                body_text=body_text,
                subject_text=subject_text,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        purchase_order_id: str | UUID,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        entity_vat_id_id: UUID | str | Unset = UNSET,
        items: Sequence[models.PurchaseOrderItem | Mapping[str, Any]] | Unset = UNSET,
        message: str | Unset = UNSET,
        project_id: UUID | str | Unset = UNSET,
        valid_for_days: int | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.purchase_orders.update(
                "00000000-0000-4000-8000-000000000001",
                counterpart_address_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.purchase_orders import _patch_payable_purchase_orders_id_response as _parse

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
            _parse,
            options,
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
