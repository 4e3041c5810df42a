"""``client.payable_line_items`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
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
    name="payable_line_items.create",
    method="POST",
    path="/payables/{payable_id}/line_items",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.payable_line_items import _post_payables_id_line_items_kwargs as _get_kwargs
    from ..models import LineItemRequest

    names = (
        "accounting_tax_rate_id",
        "description",
        "ledger_account_id",
        "name",
        "quantity",
        "tax",
        "unit",
        "unit_price",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LineItemRequest(**members))


_DELETE = Operation(
    name="payable_line_items.delete",
    method="DELETE",
    path="/payables/{payable_id}/line_items/{line_item_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.payable_line_items import _delete_payables_id_line_items_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="payable_line_items.get",
    method="GET",
    path="/payables/{payable_id}/line_items/{line_item_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.payable_line_items import _get_payables_id_line_items_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="payable_line_items.list",
    method="GET",
    path="/payables/{payable_id}/line_items",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.payable_line_items import _get_payables_id_line_items_kwargs as _get_kwargs

    return _get_kwargs(**given)


_REPLACE = Operation(
    name="payable_line_items.replace",
    method="PUT",
    path="/payables/{payable_id}/line_items",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_REPLACE.request_builder
def _replace_request(**given: Any) -> dict[str, Any]:
    from ..api.payable_line_items import _put_payables_id_line_items_kwargs as _get_kwargs
    from ..models import LineItemsReplaceRequest

    names = ("data",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LineItemsReplaceRequest(**members))


_UPDATE = Operation(
    name="payable_line_items.update",
    method="PATCH",
    path="/payables/{payable_id}/line_items/{line_item_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.payable_line_items import _patch_payables_id_line_items_id_kwargs as _get_kwargs
    from ..models import LineItemRequest

    names = (
        "accounting_tax_rate_id",
        "description",
        "ledger_account_id",
        "name",
        "quantity",
        "tax",
        "unit",
        "unit_price",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=LineItemRequest(**members))


class PayableLineItems(Resource):
    """Operations on ``payable_line_items``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        payable_id: str | UUID,
        *,
        accounting_tax_rate_id: UUID | str | Unset = UNSET,
        description: str | Unset = UNSET,
        ledger_account_id: UUID | str | Unset = UNSET,
        name: str | Unset = UNSET,
        quantity: float | Decimal | Unset = UNSET,
        tax: int | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_price: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.LineItemResponse:
        """Create a line item of a payable

        Sends ``POST /payables/{payable_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            accounting_tax_rate_id: Not described in the vendor's document.
            description: Not described in the vendor's document.
            ledger_account_id: Not described in the vendor's document.
            name: Not described in the vendor's document.
            quantity: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            unit: Not described in the vendor's document.
            unit_price: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payable_line_items.create(
                "00000000-0000-4000-8000-000000000001",
                accounting_tax_rate_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payable_line_items import _post_payables_id_line_items_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                payable_id=payable_id,
                accounting_tax_rate_id=accounting_tax_rate_id,
                description=description,
                ledger_account_id=ledger_account_id,
                name=name,
                quantity=quantity,
                tax=tax,
                unit=unit,
                unit_price=unit_price,
            ),
            _parse,
            options,
        )

    def delete(self, payable_id: str | UUID, line_item_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a line item of a payable

        Sends ``DELETE /payables/{payable_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            line_item_id: Id of the line item.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payable_line_items.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                payable_id=payable_id,
                line_item_id=line_item_id,
            ),
            options,
        )

    def get(
        self, payable_id: str | UUID, line_item_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.LineItemResponse:
        """Read a line item of a payable

        Sends ``GET /payables/{payable_id}/line_items/{line_item_id}``.

        Args:
            payable_id: Id of the payable.
            line_item_id: Id of the line item.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payable_line_items.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payable_line_items import _get_payables_id_line_items_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                payable_id=payable_id,
                line_item_id=line_item_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        payable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.LineItemCursorFields | str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.LineItemResponse]:
        """List line items of a payable

        List the line items of a payable, page by page.

        Sends ``GET /payables/{payable_id}/line_items``.

        Args:
            payable_id: Id of the payable.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that line items of a payable can be sorted by.
            was_created_by_user_id: Only line items created by this entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payable_line_items.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payable_line_items import _get_payables_id_line_items_response as _parse

        return self._page(
            _LIST,
            _list_request(
                payable_id=payable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                was_created_by_user_id=was_created_by_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        payable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.LineItemCursorFields | str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.LineItemResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payables/{payable_id}/line_items`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.payable_line_items.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.payable_line_items import _get_payables_id_line_items_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                payable_id=payable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                was_created_by_user_id=was_created_by_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def replace(
        self,
        payable_id: str | UUID,
        *,
        data: Sequence[models.LineItemInternalRequest | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.LineItemsReplaceResponse:
        """Replace the line items of a payable

        Replace all line items; those left out are lost.

        Sends ``PUT /payables/{payable_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            data: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.payable_line_items.replace(
                "00000000-0000-4000-8000-000000000001",
                data=[models.LineItemInternalRequest(accounting_tax_rate_id="00000000-0000-4000-8000-000000000001")],
            )
        """

        from ..api.payable_line_items import _put_payables_id_line_items_response as _parse

        return self._call(
            _REPLACE,
            _replace_request(
                payable_id=payable_id,
                data=data,
            ),
            _parse,
            options,
        )

    def update(
        self,
        payable_id: str | UUID,
        line_item_id: str | UUID,
        *,
        accounting_tax_rate_id: UUID | str | Unset = UNSET,
        description: str | Unset = UNSET,
        ledger_account_id: UUID | str | Unset = UNSET,
        name: str | Unset = UNSET,
        quantity: float | Decimal | Unset = UNSET,
        tax: int | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_price: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.LineItemResponse:
        """Change a line item of a payable

        Change the given members of a line item of a payable; the others stay.

        Sends ``PATCH /payables/{payable_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            line_item_id: Id of the line item.
            accounting_tax_rate_id: Not described in the vendor's document.
            description: Not described in the vendor's document.
            ledger_account_id: Not described in the vendor's document.
            name: Not described in the vendor's document.
            quantity: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            unit: Not described in the vendor's document.
            unit_price: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payable_line_items.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                accounting_tax_rate_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payable_line_items import _patch_payables_id_line_items_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                payable_id=payable_id,
                line_item_id=line_item_id,
                accounting_tax_rate_id=accounting_tax_rate_id,
                description=description,
                ledger_account_id=ledger_account_id,
                name=name,
                quantity=quantity,
                tax=tax,
                unit=unit,
                unit_price=unit_price,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PayableLineItemsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PayableLineItemsWithRawResponse(self)


class PayableLineItemsWithRawResponse:
    """The methods of ``payable_line_items`` with raw responses."""

    def __init__(self, resource: PayableLineItems) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.replace = raw(raw_resource.replace)
        self.update = raw(raw_resource.update)


class AsyncPayableLineItems(AsyncResource):
    """Operations on ``payable_line_items``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        payable_id: str | UUID,
        *,
        accounting_tax_rate_id: UUID | str | Unset = UNSET,
        description: str | Unset = UNSET,
        ledger_account_id: UUID | str | Unset = UNSET,
        name: str | Unset = UNSET,
        quantity: float | Decimal | Unset = UNSET,
        tax: int | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_price: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.LineItemResponse:
        """Create a line item of a payable

        Sends ``POST /payables/{payable_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            accounting_tax_rate_id: Not described in the vendor's document.
            description: Not described in the vendor's document.
            ledger_account_id: Not described in the vendor's document.
            name: Not described in the vendor's document.
            quantity: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            unit: Not described in the vendor's document.
            unit_price: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payable_line_items.create(
                "00000000-0000-4000-8000-000000000001",
                accounting_tax_rate_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payable_line_items import _post_payables_id_line_items_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                payable_id=payable_id,
                accounting_tax_rate_id=accounting_tax_rate_id,
                description=description,
                ledger_account_id=ledger_account_id,
                name=name,
                quantity=quantity,
                tax=tax,
                unit=unit,
                unit_price=unit_price,
            ),
            _parse,
            options,
        )

    async def delete(self, payable_id: str | UUID, line_item_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a line item of a payable

        Sends ``DELETE /payables/{payable_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            line_item_id: Id of the line item.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payable_line_items.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                payable_id=payable_id,
                line_item_id=line_item_id,
            ),
            options,
        )

    async def get(
        self, payable_id: str | UUID, line_item_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.LineItemResponse:
        """Read a line item of a payable

        Sends ``GET /payables/{payable_id}/line_items/{line_item_id}``.

        Args:
            payable_id: Id of the payable.
            line_item_id: Id of the line item.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payable_line_items.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payable_line_items import _get_payables_id_line_items_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                payable_id=payable_id,
                line_item_id=line_item_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        payable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.LineItemCursorFields | str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.LineItemResponse]:
        """List line items of a payable

        List the line items of a payable, page by page.

        Sends ``GET /payables/{payable_id}/line_items``.

        Args:
            payable_id: Id of the payable.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that line items of a payable can be sorted by.
            was_created_by_user_id: Only line items created by this entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payable_line_items.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payable_line_items import _get_payables_id_line_items_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                payable_id=payable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                was_created_by_user_id=was_created_by_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        payable_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.LineItemCursorFields | str | Unset = UNSET,
        was_created_by_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.LineItemResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payables/{payable_id}/line_items`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.payable_line_items.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.payable_line_items import _get_payables_id_line_items_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                payable_id=payable_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                was_created_by_user_id=was_created_by_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def replace(
        self,
        payable_id: str | UUID,
        *,
        data: Sequence[models.LineItemInternalRequest | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.LineItemsReplaceResponse:
        """Replace the line items of a payable

        Replace all line items; those left out are lost.

        Sends ``PUT /payables/{payable_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            data: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.payable_line_items.replace(
                "00000000-0000-4000-8000-000000000001",
                data=[models.LineItemInternalRequest(accounting_tax_rate_id="00000000-0000-4000-8000-000000000001")],
            )
        """

        from ..api.payable_line_items import _put_payables_id_line_items_response as _parse

        return await self._call(
            _REPLACE,
            _replace_request(
                payable_id=payable_id,
                data=data,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        payable_id: str | UUID,
        line_item_id: str | UUID,
        *,
        accounting_tax_rate_id: UUID | str | Unset = UNSET,
        description: str | Unset = UNSET,
        ledger_account_id: UUID | str | Unset = UNSET,
        name: str | Unset = UNSET,
        quantity: float | Decimal | Unset = UNSET,
        tax: int | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_price: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.LineItemResponse:
        """Change a line item of a payable

        Change the given members of a line item of a payable; the others stay.

        Sends ``PATCH /payables/{payable_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payable_id: Id of the payable.
            line_item_id: Id of the line item.
            accounting_tax_rate_id: Not described in the vendor's document.
            description: Not described in the vendor's document.
            ledger_account_id: Not described in the vendor's document.
            name: Not described in the vendor's document.
            quantity: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            unit: Not described in the vendor's document.
            unit_price: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payable_line_items.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                accounting_tax_rate_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.payable_line_items import _patch_payables_id_line_items_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                payable_id=payable_id,
                line_item_id=line_item_id,
                accounting_tax_rate_id=accounting_tax_rate_id,
                description=description,
                ledger_account_id=ledger_account_id,
                name=name,
                quantity=quantity,
                tax=tax,
                unit=unit,
                unit_price=unit_price,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPayableLineItemsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPayableLineItemsWithRawResponse(self)


class AsyncPayableLineItemsWithRawResponse:
    """The methods of ``payable_line_items`` with raw responses."""

    def __init__(self, resource: AsyncPayableLineItems) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.replace = async_raw(raw_resource.replace)
        self.update = async_raw(raw_resource.update)
