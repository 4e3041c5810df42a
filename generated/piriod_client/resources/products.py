"""``client.products`` of Piriod."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import LinkPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="products.create",
    method="POST",
    path="/products/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _create_product_kwargs as _get_kwargs
    from ..models import ProductInput

    names = (
        "name",
        "unit_label",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ProductInput(**members))


_DELETE = Operation(
    name="products.delete",
    method="DELETE",
    path="/products/{id}/",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _delete_product_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="products.get",
    method="GET",
    path="/products/{id}/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _get_product_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="products.list",
    method="GET",
    path="/products/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _list_products_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="products.update",
    method="PATCH",
    path="/products/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _update_product_kwargs as _get_kwargs
    from ..models import ProductPatch

    names = (
        "name",
        "unit_label",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ProductPatch(**members))


class Products(Resource):
    """Operations on ``products``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(self, *, name: str, unit_label: str | Unset = UNSET, **options: Unpack[CallOptions]) -> models.Product:
        """Create product

        Sends ``POST /products/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 64 characters.
            unit_label: Name of the unit, at most 12 characters.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.products.create(name="Example")
        """

        from ..api.billing import _create_product_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                unit_label=unit_label,
            ),
            _parse,
            options,
        )

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Archive product

        Archives the product; it stays readable with the status `archived`.

        Sends ``DELETE /products/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.products.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Product:
        """Retrieve product

        Sends ``GET /products/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.products.get("7")
        """

        from ..api.earlier_reference import _get_product_response as _parse

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        plans: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Product]:
        """List products

        Sends ``GET /products/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            name: Exact name.
            plans: Identifier of a plan of the product.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.products.list()
        """

        from ..api.earlier_reference import _list_products_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                name=name,
                plans=plans,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        plans: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Product]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /products/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.products.list_all():
                print(each)
        """
        from ..api.earlier_reference import _list_products_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                name=name,
                plans=plans,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self, id: str, *, name: str | Unset = UNSET, unit_label: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.Product:
        """Update product

        Changes a product; any part of the object may be given.

        Sends ``PATCH /products/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 64 characters.
            unit_label: Name of the unit, at most 12 characters.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.products.update("7", name="Example")
        """

        from ..api.billing import _update_product_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                unit_label=unit_label,
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
        self, *, name: str, unit_label: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.Product:
        """Create product

        Sends ``POST /products/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 64 characters.
            unit_label: Name of the unit, at most 12 characters.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.products.create(name="Example")
        """

        from ..api.billing import _create_product_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                unit_label=unit_label,
            ),
            _parse,
            options,
        )

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Archive product

        Archives the product; it stays readable with the status `archived`.

        Sends ``DELETE /products/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.products.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Product:
        """Retrieve product

        Sends ``GET /products/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.products.get("7")
        """

        from ..api.earlier_reference import _get_product_response as _parse

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        plans: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Product]:
        """List products

        Sends ``GET /products/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            name: Exact name.
            plans: Identifier of a plan of the product.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.products.list()
        """

        from ..api.earlier_reference import _list_products_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                name=name,
                plans=plans,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        plans: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Product]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /products/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.products.list_all():
                print(each)
        """
        from ..api.earlier_reference import _list_products_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                name=name,
                plans=plans,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self, id: str, *, name: str | Unset = UNSET, unit_label: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.Product:
        """Update product

        Changes a product; any part of the object may be given.

        Sends ``PATCH /products/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 64 characters.
            unit_label: Name of the unit, at most 12 characters.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.products.update("7", name="Example")
        """

        from ..api.billing import _update_product_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                unit_label=unit_label,
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
