"""``client.products`` of Monite."""

from __future__ import annotations

import datetime
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
    name="products.create",
    method="POST",
    path="/products",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.products import _post_products_kwargs as _get_kwargs
    from ..models import ProductServiceRequest

    names = (
        "name",
        "description",
        "external_reference",
        "ledger_account_id",
        "measure_unit_id",
        "price",
        "smallest_amount",
        "type_",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ProductServiceRequest(**members))


_DELETE = Operation(
    name="products.delete",
    method="DELETE",
    path="/products/{product_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.products import _delete_products_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="products.get",
    method="GET",
    path="/products/{product_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.products import _get_products_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="products.list",
    method="GET",
    path="/products",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in", "currency__in")),
    filters=frozenset(("id__in", "currency__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.products import _get_products_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="products.update",
    method="PATCH",
    path="/products/{product_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.products import _patch_products_id_kwargs as _get_kwargs
    from ..models import ProductServiceUpdate

    names = (
        "description",
        "external_reference",
        "ledger_account_id",
        "measure_unit_id",
        "name",
        "price",
        "smallest_amount",
        "type_",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ProductServiceUpdate(**members))


class Products(Resource):
    """Operations on ``products``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        external_reference: str | Unset = UNSET,
        ledger_account_id: UUID | str | Unset = UNSET,
        measure_unit_id: UUID | str | Unset = UNSET,
        price: models.Price | Mapping[str, Any] | Unset = UNSET,
        smallest_amount: float | Decimal | Unset = UNSET,
        type_: models.ProductServiceTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ProductServiceResponse:
        """Create a product

        Sends ``POST /products``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            description: Not described in the vendor's document.
            external_reference: Not described in the vendor's document.
            ledger_account_id: Not described in the vendor's document.
            measure_unit_id: Not described in the vendor's document.
            price: A price in minor units, and its currency.
            smallest_amount: Not described in the vendor's document.
            type_: Product or service.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.products.create(name="Example")
        """

        from ..api.products import _post_products_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                description=description,
                external_reference=external_reference,
                ledger_account_id=ledger_account_id,
                measure_unit_id=measure_unit_id,
                price=price,
                smallest_amount=smallest_amount,
                type_=type_,
            ),
            _parse,
            options,
        )

    def delete(self, product_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a product

        Sends ``DELETE /products/{product_id}``, which is not retried automatically once it may have reached the server.

        Args:
            product_id: Id of the product.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.products.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                product_id=product_id,
            ),
            options,
        )

    def get(self, product_id: str | UUID, **options: Unpack[CallOptions]) -> models.ProductServiceResponse:
        """Read a product

        Sends ``GET /products/{product_id}``.

        Args:
            product_id: Id of the product.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.products.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.products import _get_products_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                product_id=product_id,
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
        sort: models.ProductCursorFields | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        name: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        type_: models.ProductServiceTypeEnum | str | Unset = UNSET,
        price: int | Unset = UNSET,
        price_gt: int | Unset = UNSET,
        price_lt: int | Unset = UNSET,
        price_gte: int | Unset = UNSET,
        price_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        currency_in: Sequence[models.CurrencyEnum | str] | Unset = UNSET,
        measure_unit_id: UUID | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.ProductServiceResponse]:
        """List products

        List the products, page by page.

        Sends ``GET /products``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that products can be sorted by.
            id_in: Only products with one of these ids; the key is repeated.
            name: Only products with this name.
            name_contains: Only products whose name contains this text; case matters.
            name_icontains: Only products whose name contains this text; case does not matter.
            type_: Product or service.
            price: Only products with this price. In minor units.
            price_gt: Only products whose price is above this value. In minor units.
            price_lt: Only products whose price is below this value. In minor units.
            price_gte: Only products whose price is at least this value. In minor units.
            price_lte: Only products whose price is at most this value. In minor units.
            currency: Currency as an ISO 4217 code.
            currency_in: Only products with one of these currencies; the key is repeated.
            measure_unit_id: Only products with this measure unit, by id.
            created_at_gt: Only products created after this moment (UTC).
            created_at_lt: Only products created before this moment (UTC).
            created_at_gte: Only products created at or after this moment (UTC).
            created_at_lte: Only products created at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.products.list()
        """

        from ..api.products import _get_products_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                name=name,
                name_contains=name_contains,
                name_icontains=name_icontains,
                type_=type_,
                price=price,
                price_gt=price_gt,
                price_lt=price_lt,
                price_gte=price_gte,
                price_lte=price_lte,
                currency=currency,
                currency_in=currency_in,
                measure_unit_id=measure_unit_id,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
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
        sort: models.ProductCursorFields | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        name: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        type_: models.ProductServiceTypeEnum | str | Unset = UNSET,
        price: int | Unset = UNSET,
        price_gt: int | Unset = UNSET,
        price_lt: int | Unset = UNSET,
        price_gte: int | Unset = UNSET,
        price_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        currency_in: Sequence[models.CurrencyEnum | str] | Unset = UNSET,
        measure_unit_id: UUID | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.ProductServiceResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /products`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.products.list_all():
                print(each)
        """
        from ..api.products import _get_products_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                name=name,
                name_contains=name_contains,
                name_icontains=name_icontains,
                type_=type_,
                price=price,
                price_gt=price_gt,
                price_lt=price_lt,
                price_gte=price_gte,
                price_lte=price_lte,
                currency=currency,
                currency_in=currency_in,
                measure_unit_id=measure_unit_id,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        product_id: str | UUID,
        *,
        description: str | Unset = UNSET,
        external_reference: str | Unset = UNSET,
        ledger_account_id: UUID | str | Unset = UNSET,
        measure_unit_id: UUID | str | Unset = UNSET,
        name: str | Unset = UNSET,
        price: models.Price | Mapping[str, Any] | Unset = UNSET,
        smallest_amount: float | Decimal | Unset = UNSET,
        type_: models.ProductServiceTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ProductServiceResponse:
        """Change a product

        Change the given members of a product; the others stay.

        Sends ``PATCH /products/{product_id}``, which is not retried automatically once it may have reached the server.

        Args:
            product_id: Id of the product.
            description: Not described in the vendor's document.
            external_reference: Not described in the vendor's document.
            ledger_account_id: Not described in the vendor's document.
            measure_unit_id: Not described in the vendor's document.
            name: Not described in the vendor's document.
            price: A price in minor units, and its currency.
            smallest_amount: Not described in the vendor's document.
            type_: Product or service.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.products.update(
                "00000000-0000-4000-8000-000000000001",
                description="Example",
            )
        """

        from ..api.products import _patch_products_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                product_id=product_id,
                description=description,
                external_reference=external_reference,
                ledger_account_id=ledger_account_id,
                measure_unit_id=measure_unit_id,
                name=name,
                price=price,
                smallest_amount=smallest_amount,
                type_=type_,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ProductsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ProductsWithRawResponse(self)


class ProductsWithRawResponse:
    """The methods of ``products`` with raw responses."""

    def __init__(self, resource: Products) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncProducts(AsyncResource):
    """Operations on ``products``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        external_reference: str | Unset = UNSET,
        ledger_account_id: UUID | str | Unset = UNSET,
        measure_unit_id: UUID | str | Unset = UNSET,
        price: models.Price | Mapping[str, Any] | Unset = UNSET,
        smallest_amount: float | Decimal | Unset = UNSET,
        type_: models.ProductServiceTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ProductServiceResponse:
        """Create a product

        Sends ``POST /products``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            description: Not described in the vendor's document.
            external_reference: Not described in the vendor's document.
            ledger_account_id: Not described in the vendor's document.
            measure_unit_id: Not described in the vendor's document.
            price: A price in minor units, and its currency.
            smallest_amount: Not described in the vendor's document.
            type_: Product or service.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.products.create(name="Example")
        """

        from ..api.products import _post_products_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                description=description,
                external_reference=external_reference,
                ledger_account_id=ledger_account_id,
                measure_unit_id=measure_unit_id,
                price=price,
                smallest_amount=smallest_amount,
                type_=type_,
            ),
            _parse,
            options,
        )

    async def delete(self, product_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a product

        Sends ``DELETE /products/{product_id}``, which is not retried automatically once it may have reached the server.

        Args:
            product_id: Id of the product.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.products.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                product_id=product_id,
            ),
            options,
        )

    async def get(self, product_id: str | UUID, **options: Unpack[CallOptions]) -> models.ProductServiceResponse:
        """Read a product

        Sends ``GET /products/{product_id}``.

        Args:
            product_id: Id of the product.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.products.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.products import _get_products_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                product_id=product_id,
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
        sort: models.ProductCursorFields | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        name: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        type_: models.ProductServiceTypeEnum | str | Unset = UNSET,
        price: int | Unset = UNSET,
        price_gt: int | Unset = UNSET,
        price_lt: int | Unset = UNSET,
        price_gte: int | Unset = UNSET,
        price_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        currency_in: Sequence[models.CurrencyEnum | str] | Unset = UNSET,
        measure_unit_id: UUID | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.ProductServiceResponse]:
        """List products

        List the products, page by page.

        Sends ``GET /products``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that products can be sorted by.
            id_in: Only products with one of these ids; the key is repeated.
            name: Only products with this name.
            name_contains: Only products whose name contains this text; case matters.
            name_icontains: Only products whose name contains this text; case does not matter.
            type_: Product or service.
            price: Only products with this price. In minor units.
            price_gt: Only products whose price is above this value. In minor units.
            price_lt: Only products whose price is below this value. In minor units.
            price_gte: Only products whose price is at least this value. In minor units.
            price_lte: Only products whose price is at most this value. In minor units.
            currency: Currency as an ISO 4217 code.
            currency_in: Only products with one of these currencies; the key is repeated.
            measure_unit_id: Only products with this measure unit, by id.
            created_at_gt: Only products created after this moment (UTC).
            created_at_lt: Only products created before this moment (UTC).
            created_at_gte: Only products created at or after this moment (UTC).
            created_at_lte: Only products created at or before this moment (UTC).
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.products.list()
        """

        from ..api.products import _get_products_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                name=name,
                name_contains=name_contains,
                name_icontains=name_icontains,
                type_=type_,
                price=price,
                price_gt=price_gt,
                price_lt=price_lt,
                price_gte=price_gte,
                price_lte=price_lte,
                currency=currency,
                currency_in=currency_in,
                measure_unit_id=measure_unit_id,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
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
        sort: models.ProductCursorFields | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        name: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        type_: models.ProductServiceTypeEnum | str | Unset = UNSET,
        price: int | Unset = UNSET,
        price_gt: int | Unset = UNSET,
        price_lt: int | Unset = UNSET,
        price_gte: int | Unset = UNSET,
        price_lte: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        currency_in: Sequence[models.CurrencyEnum | str] | Unset = UNSET,
        measure_unit_id: UUID | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.ProductServiceResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /products`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.products.list_all():
                print(each)
        """
        from ..api.products import _get_products_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                name=name,
                name_contains=name_contains,
                name_icontains=name_icontains,
                type_=type_,
                price=price,
                price_gt=price_gt,
                price_lt=price_lt,
                price_gte=price_gte,
                price_lte=price_lte,
                currency=currency,
                currency_in=currency_in,
                measure_unit_id=measure_unit_id,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        product_id: str | UUID,
        *,
        description: str | Unset = UNSET,
        external_reference: str | Unset = UNSET,
        ledger_account_id: UUID | str | Unset = UNSET,
        measure_unit_id: UUID | str | Unset = UNSET,
        name: str | Unset = UNSET,
        price: models.Price | Mapping[str, Any] | Unset = UNSET,
        smallest_amount: float | Decimal | Unset = UNSET,
        type_: models.ProductServiceTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ProductServiceResponse:
        """Change a product

        Change the given members of a product; the others stay.

        Sends ``PATCH /products/{product_id}``, which is not retried automatically once it may have reached the server.

        Args:
            product_id: Id of the product.
            description: Not described in the vendor's document.
            external_reference: Not described in the vendor's document.
            ledger_account_id: Not described in the vendor's document.
            measure_unit_id: Not described in the vendor's document.
            name: Not described in the vendor's document.
            price: A price in minor units, and its currency.
            smallest_amount: Not described in the vendor's document.
            type_: Product or service.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.products.update(
                "00000000-0000-4000-8000-000000000001",
                description="Example",
            )
        """

        from ..api.products import _patch_products_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                product_id=product_id,
                description=description,
                external_reference=external_reference,
                ledger_account_id=ledger_account_id,
                measure_unit_id=measure_unit_id,
                name=name,
                price=price,
                smallest_amount=smallest_amount,
                type_=type_,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncProductsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncProductsWithRawResponse(self)


class AsyncProductsWithRawResponse:
    """The methods of ``products`` with raw responses."""

    def __init__(self, resource: AsyncProducts) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
