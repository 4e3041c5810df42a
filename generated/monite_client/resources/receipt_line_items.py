"""``client.receipt_line_items`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="receipt_line_items.create",
    method="POST",
    path="/receipts/{receipt_id}/line_items",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _post_receipts_id_line_items_kwargs as _get_kwargs
    from ..models import ReceiptLineItemCreateSchema

    names = (
        "accounting_tax_rate_id",
        "cost_center_id",
        "general_ledger_id",
        "name",
        "total",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceiptLineItemCreateSchema(**members))


_DELETE = Operation(
    name="receipt_line_items.delete",
    method="DELETE",
    path="/receipts/{receipt_id}/line_items/{line_item_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _delete_receipts_id_line_items_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="receipt_line_items.list",
    method="GET",
    path="/receipts/{receipt_id}/line_items",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _get_receipts_id_line_items_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="receipt_line_items.update",
    method="PATCH",
    path="/receipts/{receipt_id}/line_items/{line_item_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _patch_receipts_id_line_items_id_kwargs as _get_kwargs
    from ..models import ReceiptLineItemUpdateSchema

    names = (
        "accounting_tax_rate_id",
        "cost_center_id",
        "general_ledger_id",
        "name",
        "total",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceiptLineItemUpdateSchema(**members))


class ReceiptLineItems(Resource):
    """Operations on ``receipt_line_items``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        receipt_id: str | UUID,
        *,
        accounting_tax_rate_id: UUID | str | Unset = UNSET,
        cost_center_id: UUID | str | Unset = UNSET,
        general_ledger_id: UUID | str | Unset = UNSET,
        name: str | Unset = UNSET,
        total: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceiptLineItemResponseSchema:
        """Create a line item of a receipt

        Sends ``POST /receipts/{receipt_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            accounting_tax_rate_id: Not described in the vendor's document.
            cost_center_id: Not described in the vendor's document.
            general_ledger_id: Not described in the vendor's document.
            name: Not described in the vendor's document.
            total: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receipt_line_items.create(
                "00000000-0000-4000-8000-000000000001",
                accounting_tax_rate_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.receipts import _post_receipts_id_line_items_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                receipt_id=receipt_id,
                accounting_tax_rate_id=accounting_tax_rate_id,
                cost_center_id=cost_center_id,
                general_ledger_id=general_ledger_id,
                name=name,
                total=total,
            ),
            _parse,
            options,
        )

    def delete(self, receipt_id: str | UUID, line_item_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a line item of a receipt

        Sends ``DELETE /receipts/{receipt_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            line_item_id: Id of the line item.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receipt_line_items.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                receipt_id=receipt_id,
                line_item_id=line_item_id,
            ),
            options,
        )

    def list(
        self,
        receipt_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ReceiptLineItemCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        created_by_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.ReceiptLineItemResponseSchema]:
        """List line items of a receipt

        List the line items of a receipt, page by page.

        Sends ``GET /receipts/{receipt_id}/line_items``.

        Args:
            receipt_id: Id of the receipt.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that line items of a receipt can be sorted by.
            created_at_gt: Only line items created after this moment (UTC).
            created_at_lt: Only line items created before this moment (UTC).
            created_at_gte: Only line items created at or after this moment (UTC).
            created_at_lte: Only line items created at or before this moment (UTC).
            name: Only line items with this name.
            name_iexact: Only line items whose name is this text; case does not matter.
            name_contains: Only line items whose name contains this text; case matters.
            name_icontains: Only line items whose name contains this text; case does not matter.
            total_gt: Only line items whose total is above this value. In minor units.
            total_lt: Only line items whose total is below this value. In minor units.
            total_gte: Only line items whose total is at least this value. In minor units.
            total_lte: Only line items whose total is at most this value. In minor units.
            created_by_user_id: Only line items created by this entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receipt_line_items.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receipts import _get_receipts_id_line_items_response as _parse

        return self._page(
            _LIST,
            _list_request(
                receipt_id=receipt_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                total_gt=total_gt,
                total_lt=total_lt,
                total_gte=total_gte,
                total_lte=total_lte,
                created_by_user_id=created_by_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        receipt_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ReceiptLineItemCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        created_by_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.ReceiptLineItemResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /receipts/{receipt_id}/line_items`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.receipt_line_items.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.receipts import _get_receipts_id_line_items_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                receipt_id=receipt_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                total_gt=total_gt,
                total_lt=total_lt,
                total_gte=total_gte,
                total_lte=total_lte,
                created_by_user_id=created_by_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        receipt_id: str | UUID,
        line_item_id: str | UUID,
        *,
        accounting_tax_rate_id: UUID | str | Unset = UNSET,
        cost_center_id: UUID | str | Unset = UNSET,
        general_ledger_id: UUID | str | Unset = UNSET,
        name: str | Unset = UNSET,
        total: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceiptLineItemResponseSchema:
        """Change a line item of a receipt

        Change the given members of a line item of a receipt; the others stay.

        Sends ``PATCH /receipts/{receipt_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            line_item_id: Id of the line item.
            accounting_tax_rate_id: Not described in the vendor's document.
            cost_center_id: Not described in the vendor's document.
            general_ledger_id: Not described in the vendor's document.
            name: Not described in the vendor's document.
            total: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receipt_line_items.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                accounting_tax_rate_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.receipts import _patch_receipts_id_line_items_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                receipt_id=receipt_id,
                line_item_id=line_item_id,
                accounting_tax_rate_id=accounting_tax_rate_id,
                cost_center_id=cost_center_id,
                general_ledger_id=general_ledger_id,
                name=name,
                total=total,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ReceiptLineItemsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ReceiptLineItemsWithRawResponse(self)


class ReceiptLineItemsWithRawResponse:
    """The methods of ``receipt_line_items`` with raw responses."""

    def __init__(self, resource: ReceiptLineItems) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncReceiptLineItems(AsyncResource):
    """Operations on ``receipt_line_items``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        receipt_id: str | UUID,
        *,
        accounting_tax_rate_id: UUID | str | Unset = UNSET,
        cost_center_id: UUID | str | Unset = UNSET,
        general_ledger_id: UUID | str | Unset = UNSET,
        name: str | Unset = UNSET,
        total: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceiptLineItemResponseSchema:
        """Create a line item of a receipt

        Sends ``POST /receipts/{receipt_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            accounting_tax_rate_id: Not described in the vendor's document.
            cost_center_id: Not described in the vendor's document.
            general_ledger_id: Not described in the vendor's document.
            name: Not described in the vendor's document.
            total: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receipt_line_items.create(
                "00000000-0000-4000-8000-000000000001",
                accounting_tax_rate_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.receipts import _post_receipts_id_line_items_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                receipt_id=receipt_id,
                accounting_tax_rate_id=accounting_tax_rate_id,
                cost_center_id=cost_center_id,
                general_ledger_id=general_ledger_id,
                name=name,
                total=total,
            ),
            _parse,
            options,
        )

    async def delete(self, receipt_id: str | UUID, line_item_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a line item of a receipt

        Sends ``DELETE /receipts/{receipt_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            line_item_id: Id of the line item.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receipt_line_items.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                receipt_id=receipt_id,
                line_item_id=line_item_id,
            ),
            options,
        )

    async def list(
        self,
        receipt_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ReceiptLineItemCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        created_by_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.ReceiptLineItemResponseSchema]:
        """List line items of a receipt

        List the line items of a receipt, page by page.

        Sends ``GET /receipts/{receipt_id}/line_items``.

        Args:
            receipt_id: Id of the receipt.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that line items of a receipt can be sorted by.
            created_at_gt: Only line items created after this moment (UTC).
            created_at_lt: Only line items created before this moment (UTC).
            created_at_gte: Only line items created at or after this moment (UTC).
            created_at_lte: Only line items created at or before this moment (UTC).
            name: Only line items with this name.
            name_iexact: Only line items whose name is this text; case does not matter.
            name_contains: Only line items whose name contains this text; case matters.
            name_icontains: Only line items whose name contains this text; case does not matter.
            total_gt: Only line items whose total is above this value. In minor units.
            total_lt: Only line items whose total is below this value. In minor units.
            total_gte: Only line items whose total is at least this value. In minor units.
            total_lte: Only line items whose total is at most this value. In minor units.
            created_by_user_id: Only line items created by this entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receipt_line_items.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receipts import _get_receipts_id_line_items_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                receipt_id=receipt_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                total_gt=total_gt,
                total_lt=total_lt,
                total_gte=total_gte,
                total_lte=total_lte,
                created_by_user_id=created_by_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        receipt_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ReceiptLineItemCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        created_by_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.ReceiptLineItemResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /receipts/{receipt_id}/line_items`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.receipt_line_items.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.receipts import _get_receipts_id_line_items_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                receipt_id=receipt_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                total_gt=total_gt,
                total_lt=total_lt,
                total_gte=total_gte,
                total_lte=total_lte,
                created_by_user_id=created_by_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        receipt_id: str | UUID,
        line_item_id: str | UUID,
        *,
        accounting_tax_rate_id: UUID | str | Unset = UNSET,
        cost_center_id: UUID | str | Unset = UNSET,
        general_ledger_id: UUID | str | Unset = UNSET,
        name: str | Unset = UNSET,
        total: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceiptLineItemResponseSchema:
        """Change a line item of a receipt

        Change the given members of a line item of a receipt; the others stay.

        Sends ``PATCH /receipts/{receipt_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            line_item_id: Id of the line item.
            accounting_tax_rate_id: Not described in the vendor's document.
            cost_center_id: Not described in the vendor's document.
            general_ledger_id: Not described in the vendor's document.
            name: Not described in the vendor's document.
            total: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receipt_line_items.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                accounting_tax_rate_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.receipts import _patch_receipts_id_line_items_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                receipt_id=receipt_id,
                line_item_id=line_item_id,
                accounting_tax_rate_id=accounting_tax_rate_id,
                cost_center_id=cost_center_id,
                general_ledger_id=general_ledger_id,
                name=name,
                total=total,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncReceiptLineItemsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncReceiptLineItemsWithRawResponse(self)


class AsyncReceiptLineItemsWithRawResponse:
    """The methods of ``receipt_line_items`` with raw responses."""

    def __init__(self, resource: AsyncReceiptLineItems) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
