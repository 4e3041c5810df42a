"""``client.customers`` of Piriod."""

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
    name="customers.create",
    method="POST",
    path="/customers/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _create_customer_kwargs as _get_kwargs
    from ..models import CustomerInput

    names = (
        "name",
        "address",
        "country",
        "state",
        "currency",
        "email",
        "phone",
        "zip_code",
        "manager",
        "reference",
        "tax_id",
        "tax_settings",
        "metadata",
        "send_invoices",
        "send_collections",
        "send_vouchers",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CustomerInput(**members))


_GET = Operation(
    name="customers.get",
    method="GET",
    path="/customers/{id}/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _get_customer_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="customers.list",
    method="GET",
    path="/customers/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _list_customers_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="customers.update",
    method="PATCH",
    path="/customers/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _update_customer_kwargs as _get_kwargs
    from ..models import CustomerPatch

    names = (
        "name",
        "address",
        "country",
        "state",
        "currency",
        "email",
        "phone",
        "zip_code",
        "manager",
        "reference",
        "tax_id",
        "tax_settings",
        "metadata",
        "send_invoices",
        "send_collections",
        "send_vouchers",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CustomerPatch(**members))


class Customers(Resource):
    """Operations on ``customers``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        address: str,
        country: str,
        state: int,
        currency: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        manager: Any | Unset = UNSET,
        reference: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        tax_settings: models.TaxSettings | Mapping[str, Any] | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        send_invoices: bool | Unset = UNSET,
        send_collections: bool | Unset = UNSET,
        send_vouchers: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Create customer

        Sends ``POST /customers/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 100 characters.
            address: Postal address, at most 64 characters.
            country: Identifier of the country.
            state: Identifier of a state of that country.
            currency: Currency code; the country's own when left out.
            email: E-mail address.
            phone: Telephone number, at most 16 characters.
            zip_code: Postal code.
            manager: Manager of the customer.
            reference: Reference of the customer.
            tax_id: Tax number, at most 32 characters; needed where the country is tax-regulated.
            tax_settings: Tax settings; the members depend on the country.
            metadata: Members of the caller's own.
            send_invoices: Whether invoices are sent to the customer.
            send_collections: Whether collection notices are sent to the customer.
            send_vouchers: Whether vouchers are sent to the customer.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.customers.create(
                name="Example",
                address="Example",
                country="US",
                state=7,
            )
        """

        from ..api.billing import _create_customer_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                address=address,
                country=country,
                state=state,
                currency=currency,
                email=email,
                phone=phone,
                zip_code=zip_code,
                manager=manager,
                reference=reference,
                tax_id=tax_id,
                tax_settings=tax_settings,
                metadata=metadata,
                send_invoices=send_invoices,
                send_collections=send_collections,
                send_vouchers=send_vouchers,
            ),
            _parse,
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Customer:
        """Retrieve customer

        Sends ``GET /customers/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.customers.get("7")
        """

        from ..api.earlier_reference import _get_customer_response as _parse

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
        country: str | Unset = UNSET,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        created_gte: datetime.datetime | Unset = UNSET,
        created_lte: datetime.datetime | Unset = UNSET,
        subscriptions: str | Unset = UNSET,
        sources: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Customer]:
        """List customers

        Further filters of the form `metadata__<key>=<value>` exist.

        Sends ``GET /customers/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            country: Identifier of the country.
            email: E-mail address.
            name: Exact name.
            tax_id: Tax number.
            created: Moment of creation.
            created_gte: Created at this moment or later.
            created_lte: Created at this moment or earlier.
            subscriptions: Subscription of the customer.
            sources: Source of the customer.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.customers.list()
        """

        from ..api.billing import _list_customers_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                country=country,
                email=email,
                name=name,
                tax_id=tax_id,
                created=created,
                created_gte=created_gte,
                created_lte=created_lte,
                subscriptions=subscriptions,
                sources=sources,
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
        country: str | Unset = UNSET,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        created_gte: datetime.datetime | Unset = UNSET,
        created_lte: datetime.datetime | Unset = UNSET,
        subscriptions: str | Unset = UNSET,
        sources: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Customer]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /customers/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.customers.list_all():
                print(each)
        """
        from ..api.billing import _list_customers_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                country=country,
                email=email,
                name=name,
                tax_id=tax_id,
                created=created,
                created_gte=created_gte,
                created_lte=created_lte,
                subscriptions=subscriptions,
                sources=sources,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        address: str | Unset = UNSET,
        country: str | Unset = UNSET,
        state: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        manager: Any | Unset = UNSET,
        reference: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        tax_settings: models.TaxSettings | Mapping[str, Any] | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        send_invoices: bool | Unset = UNSET,
        send_collections: bool | Unset = UNSET,
        send_vouchers: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Update customer

        Any part of the object may be given.

        Sends ``PATCH /customers/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 100 characters.
            address: Postal address, at most 64 characters.
            country: Identifier of the country.
            state: Identifier of a state of that country.
            currency: Currency code; the country's own when left out.
            email: E-mail address.
            phone: Telephone number, at most 16 characters.
            zip_code: Postal code.
            manager: Manager of the customer.
            reference: Reference of the customer.
            tax_id: Tax number, at most 32 characters; needed where the country is tax-regulated.
            tax_settings: Tax settings; the members depend on the country.
            metadata: Members of the caller's own.
            send_invoices: Whether invoices are sent to the customer.
            send_collections: Whether collection notices are sent to the customer.
            send_vouchers: Whether vouchers are sent to the customer.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.customers.update("7", name="Example")
        """

        from ..api.earlier_reference import _update_customer_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                address=address,
                country=country,
                state=state,
                currency=currency,
                email=email,
                phone=phone,
                zip_code=zip_code,
                manager=manager,
                reference=reference,
                tax_id=tax_id,
                tax_settings=tax_settings,
                metadata=metadata,
                send_invoices=send_invoices,
                send_collections=send_collections,
                send_vouchers=send_vouchers,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CustomersWithRawResponse(self)


class CustomersWithRawResponse:
    """The methods of ``customers`` with raw responses."""

    def __init__(self, resource: Customers) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCustomers(AsyncResource):
    """Operations on ``customers``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        address: str,
        country: str,
        state: int,
        currency: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        manager: Any | Unset = UNSET,
        reference: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        tax_settings: models.TaxSettings | Mapping[str, Any] | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        send_invoices: bool | Unset = UNSET,
        send_collections: bool | Unset = UNSET,
        send_vouchers: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Create customer

        Sends ``POST /customers/``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name, at most 100 characters.
            address: Postal address, at most 64 characters.
            country: Identifier of the country.
            state: Identifier of a state of that country.
            currency: Currency code; the country's own when left out.
            email: E-mail address.
            phone: Telephone number, at most 16 characters.
            zip_code: Postal code.
            manager: Manager of the customer.
            reference: Reference of the customer.
            tax_id: Tax number, at most 32 characters; needed where the country is tax-regulated.
            tax_settings: Tax settings; the members depend on the country.
            metadata: Members of the caller's own.
            send_invoices: Whether invoices are sent to the customer.
            send_collections: Whether collection notices are sent to the customer.
            send_vouchers: Whether vouchers are sent to the customer.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.customers.create(
                name="Example",
                address="Example",
                country="US",
                state=7,
            )
        """

        from ..api.billing import _create_customer_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                address=address,
                country=country,
                state=state,
                currency=currency,
                email=email,
                phone=phone,
                zip_code=zip_code,
                manager=manager,
                reference=reference,
                tax_id=tax_id,
                tax_settings=tax_settings,
                metadata=metadata,
                send_invoices=send_invoices,
                send_collections=send_collections,
                send_vouchers=send_vouchers,
            ),
            _parse,
            options,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Customer:
        """Retrieve customer

        Sends ``GET /customers/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.customers.get("7")
        """

        from ..api.earlier_reference import _get_customer_response as _parse

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
        country: str | Unset = UNSET,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        created_gte: datetime.datetime | Unset = UNSET,
        created_lte: datetime.datetime | Unset = UNSET,
        subscriptions: str | Unset = UNSET,
        sources: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Customer]:
        """List customers

        Further filters of the form `metadata__<key>=<value>` exist.

        Sends ``GET /customers/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            country: Identifier of the country.
            email: E-mail address.
            name: Exact name.
            tax_id: Tax number.
            created: Moment of creation.
            created_gte: Created at this moment or later.
            created_lte: Created at this moment or earlier.
            subscriptions: Subscription of the customer.
            sources: Source of the customer.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.customers.list()
        """

        from ..api.billing import _list_customers_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                country=country,
                email=email,
                name=name,
                tax_id=tax_id,
                created=created,
                created_gte=created_gte,
                created_lte=created_lte,
                subscriptions=subscriptions,
                sources=sources,
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
        country: str | Unset = UNSET,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        created_gte: datetime.datetime | Unset = UNSET,
        created_lte: datetime.datetime | Unset = UNSET,
        subscriptions: str | Unset = UNSET,
        sources: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Customer]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /customers/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.customers.list_all():
                print(each)
        """
        from ..api.billing import _list_customers_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                country=country,
                email=email,
                name=name,
                tax_id=tax_id,
                created=created,
                created_gte=created_gte,
                created_lte=created_lte,
                subscriptions=subscriptions,
                sources=sources,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        address: str | Unset = UNSET,
        country: str | Unset = UNSET,
        state: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        zip_code: str | Unset = UNSET,
        manager: Any | Unset = UNSET,
        reference: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        tax_settings: models.TaxSettings | Mapping[str, Any] | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        send_invoices: bool | Unset = UNSET,
        send_collections: bool | Unset = UNSET,
        send_vouchers: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Customer:
        """Update customer

        Any part of the object may be given.

        Sends ``PATCH /customers/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 100 characters.
            address: Postal address, at most 64 characters.
            country: Identifier of the country.
            state: Identifier of a state of that country.
            currency: Currency code; the country's own when left out.
            email: E-mail address.
            phone: Telephone number, at most 16 characters.
            zip_code: Postal code.
            manager: Manager of the customer.
            reference: Reference of the customer.
            tax_id: Tax number, at most 32 characters; needed where the country is tax-regulated.
            tax_settings: Tax settings; the members depend on the country.
            metadata: Members of the caller's own.
            send_invoices: Whether invoices are sent to the customer.
            send_collections: Whether collection notices are sent to the customer.
            send_vouchers: Whether vouchers are sent to the customer.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.customers.update("7", name="Example")
        """

        from ..api.earlier_reference import _update_customer_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                address=address,
                country=country,
                state=state,
                currency=currency,
                email=email,
                phone=phone,
                zip_code=zip_code,
                manager=manager,
                reference=reference,
                tax_id=tax_id,
                tax_settings=tax_settings,
                metadata=metadata,
                send_invoices=send_invoices,
                send_collections=send_collections,
                send_vouchers=send_vouchers,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCustomersWithRawResponse(self)


class AsyncCustomersWithRawResponse:
    """The methods of ``customers`` with raw responses."""

    def __init__(self, resource: AsyncCustomers) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
