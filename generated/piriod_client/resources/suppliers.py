"""``client.suppliers`` of Piriod."""

from __future__ import annotations

import datetime
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
    name="suppliers.create",
    method="POST",
    path="/suppliers/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement.create_supplier import _get_kwargs
    from ..models.supplier_input import SupplierInput

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
    from ..api.procurement.get_supplier import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="suppliers.list",
    method="GET",
    path="/suppliers/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST_ITEMS = attribute_path("results")
_LIST_PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement.list_suppliers import _get_kwargs

    return _get_kwargs(**given)


class Suppliers(Resource):
    """Operations on ``suppliers``."""

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
        tax_settings: models.TaxSettings | Unset = UNSET,
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

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.create_supplier import _parse_response

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
            _parse_response,
        )

    def get(self, id: str) -> models.Supplier:
        """Retrieve supplier

        Sends ``GET /suppliers/{id}/``.

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

        from ..api.procurement.get_supplier import _parse_response

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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        country: str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
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

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.list_suppliers import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
    ) -> Iterator[models.Supplier]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /suppliers/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.procurement.list_suppliers import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
    """Operations on ``suppliers``."""

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
        tax_settings: models.TaxSettings | Unset = UNSET,
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

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.create_supplier import _parse_response

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
            _parse_response,
        )

    async def get(self, id: str) -> models.Supplier:
        """Retrieve supplier

        Sends ``GET /suppliers/{id}/``.

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

        from ..api.procurement.get_supplier import _parse_response

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
        ordering: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        country: str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
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

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.procurement.list_suppliers import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
    ) -> AsyncIterator[models.Supplier]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /suppliers/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.procurement.list_suppliers import _parse_response

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
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
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
