"""``client.suppliers`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping
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
    name="suppliers.create",
    method="POST",
    path="/suppliers/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _create_supplier_kwargs as _get_kwargs
    from ..models import SupplierInput

    names = (
        "name",
        "country",
        "tax_id",
        "state",
        "currency",
        "address",
        "email",
        "phone",
        "website",
        "tax_settings",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=SupplierInput(**members))


_GET = Operation(
    name="suppliers.get",
    method="GET",
    path="/suppliers/{id}/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _get_supplier_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="suppliers.list",
    method="GET",
    path="/suppliers/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _list_suppliers_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Suppliers(Resource):
    """Operations on ``suppliers``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        country: str,
        tax_id: str | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        currency: str | Unset = UNSET,
        address: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        tax_settings: models.TaxSettings | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Supplier:
        """Create supplier

        Sends ``POST /suppliers/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 64 characters.
            country: Identifier of the country.
            tax_id: Tax number, at most 32 characters.
            state: Identifier of the state or region.
            currency: Currency code. The server's default is 'USD'.
            address: Postal address, at most 64 characters.
            email: E-mail address.
            phone: Telephone number, at most 16 characters.
            website: Web address.
            tax_settings: Tax settings; the members depend on the country.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.suppliers.create(name="Example", country="US")
        """

        from ..api.procurement import _create_supplier_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                country=country,
                tax_id=tax_id,
                state=state,
                currency=currency,
                address=address,
                email=email,
                phone=phone,
                website=website,
                tax_settings=tax_settings,
            ),
            _parse,
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Supplier:
        """Retrieve supplier

        Sends ``GET /suppliers/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.suppliers.get("7")
        """

        from ..api.procurement import _get_supplier_response as _parse

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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        country: str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Supplier]:
        """List suppliers

        Sends ``GET /suppliers/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            name: Exact name.
            tax_id: Tax number.
            email: E-mail address.
            country: Identifier of the country.
            created: Moment of creation.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.suppliers.list()
        """

        from ..api.procurement import _list_suppliers_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                name=name,
                tax_id=tax_id,
                email=email,
                country=country,
                created=created,
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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        country: str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Supplier]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /suppliers/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.suppliers.list_all():
                print(each)
        """
        from ..api.procurement import _list_suppliers_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                name=name,
                tax_id=tax_id,
                email=email,
                country=country,
                created=created,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> SuppliersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return SuppliersWithRawResponse(self)


class SuppliersWithRawResponse:
    """The methods of ``suppliers`` with raw responses."""

    def __init__(self, resource: Suppliers) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncSuppliers(AsyncResource):
    """Operations on ``suppliers``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        country: str,
        tax_id: str | None | Unset = UNSET,
        state: int | None | Unset = UNSET,
        currency: str | Unset = UNSET,
        address: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        tax_settings: models.TaxSettings | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Supplier:
        """Create supplier

        Sends ``POST /suppliers/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 64 characters.
            country: Identifier of the country.
            tax_id: Tax number, at most 32 characters.
            state: Identifier of the state or region.
            currency: Currency code. The server's default is 'USD'.
            address: Postal address, at most 64 characters.
            email: E-mail address.
            phone: Telephone number, at most 16 characters.
            website: Web address.
            tax_settings: Tax settings; the members depend on the country.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.suppliers.create(name="Example", country="US")
        """

        from ..api.procurement import _create_supplier_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                country=country,
                tax_id=tax_id,
                state=state,
                currency=currency,
                address=address,
                email=email,
                phone=phone,
                website=website,
                tax_settings=tax_settings,
            ),
            _parse,
            options,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Supplier:
        """Retrieve supplier

        Sends ``GET /suppliers/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.suppliers.get("7")
        """

        from ..api.procurement import _get_supplier_response as _parse

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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        country: str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Supplier]:
        """List suppliers

        Sends ``GET /suppliers/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            name: Exact name.
            tax_id: Tax number.
            email: E-mail address.
            country: Identifier of the country.
            created: Moment of creation.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.suppliers.list()
        """

        from ..api.procurement import _list_suppliers_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                name=name,
                tax_id=tax_id,
                email=email,
                country=country,
                created=created,
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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        country: str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Supplier]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /suppliers/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.suppliers.list_all():
                print(each)
        """
        from ..api.procurement import _list_suppliers_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                name=name,
                tax_id=tax_id,
                email=email,
                country=country,
                created=created,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncSuppliersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncSuppliersWithRawResponse(self)


class AsyncSuppliersWithRawResponse:
    """The methods of ``suppliers`` with raw responses."""

    def __init__(self, resource: AsyncSuppliers) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
