"""``client.products`` of Piriod."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
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
    from ..api.billing.create_product import _get_kwargs
    from ..models.product_input import ProductInput

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
    from ..api.earlier_reference.delete_product import _get_kwargs

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
    from ..api.earlier_reference.get_product import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="products.list",
    method="GET",
    path="/products/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST_ITEMS = attribute_path("results")
_LIST_PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference.list_products import _get_kwargs

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
    from ..api.billing.update_product import _get_kwargs
    from ..models.product_patch import ProductPatch

    names = (
        "name",
        "unit_label",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ProductPatch(**members))


class Products(Resource):
    """Operations on ``products``."""

    def create(self, *, name: str, unit_label: str | Unset = UNSET) -> models.Product:
        """Create product

        Sends ``POST /products/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 64 characters.
            unit_label: Name of the unit, at most 12 characters.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.create_product import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                unit_label=unit_label,
            ),
            _parse_response,
        )

    def delete(self, id: str) -> None:
        """Archive product

        Archives the product; it stays readable with the status `archived`.

        Sends ``DELETE /products/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.

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
                id=id,
            ),
        )

    def get(self, id: str) -> models.Product:
        """Retrieve product

        Sends ``GET /products/{id}/``.

        Args:
            id: Identifier of the object.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.earlier_reference.get_product import _parse_response

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse_response,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        plans: str | Unset = UNSET,
    ) -> Page[models.Product]:
        """List products

        Sends ``GET /products/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            name: Exact name.
            plans: Identifier of a plan of the product.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.earlier_reference.list_products import _parse_response

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                name=name,
                plans=plans,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        plans: str | Unset = UNSET,
    ) -> Iterator[models.Product]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /products/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.earlier_reference.list_products import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                name=name,
                plans=plans,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def update(self, id: str, *, name: str | Unset = UNSET, unit_label: str | Unset = UNSET) -> models.Product:
        """Update product

        Changes a product; any part of the object may be given.

        Sends ``PATCH /products/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 64 characters.
            unit_label: Name of the unit, at most 12 characters.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.update_product import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                unit_label=unit_label,
            ),
            _parse_response,
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
    """Operations on ``products``."""

    async def create(self, *, name: str, unit_label: str | Unset = UNSET) -> models.Product:
        """Create product

        Sends ``POST /products/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 64 characters.
            unit_label: Name of the unit, at most 12 characters.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.create_product import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                unit_label=unit_label,
            ),
            _parse_response,
        )

    async def delete(self, id: str) -> None:
        """Archive product

        Archives the product; it stays readable with the status `archived`.

        Sends ``DELETE /products/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.

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
                id=id,
            ),
        )

    async def get(self, id: str) -> models.Product:
        """Retrieve product

        Sends ``GET /products/{id}/``.

        Args:
            id: Identifier of the object.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.earlier_reference.get_product import _parse_response

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse_response,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        plans: str | Unset = UNSET,
    ) -> AsyncPage[models.Product]:
        """List products

        Sends ``GET /products/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            name: Exact name.
            plans: Identifier of a plan of the product.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.earlier_reference.list_products import _parse_response

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                name=name,
                plans=plans,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        name: str | Unset = UNSET,
        plans: str | Unset = UNSET,
    ) -> AsyncIterator[models.Product]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /products/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.earlier_reference.list_products import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                name=name,
                plans=plans,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    async def update(self, id: str, *, name: str | Unset = UNSET, unit_label: str | Unset = UNSET) -> models.Product:
        """Update product

        Changes a product; any part of the object may be given.

        Sends ``PATCH /products/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 64 characters.
            unit_label: Name of the unit, at most 12 characters.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.billing.update_product import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                unit_label=unit_label,
            ),
            _parse_response,
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
