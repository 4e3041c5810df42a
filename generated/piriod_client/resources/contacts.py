"""``client.contacts`` of Piriod."""

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

_LIST = Operation(
    name="contacts.list",
    method="GET",
    path="/contacts/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _list_contacts_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="contacts.update",
    method="PATCH",
    path="/contacts/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _update_contact_kwargs as _get_kwargs
    from ..models import ContactPatch

    names = (
        "name",
        "email",
        "customer",
        "orgunit",
        "phone",
        "invoicing",
        "collections",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ContactPatch(**members))


class Contacts(Resource):
    """Operations on ``contacts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        orgunit: str | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        invoicing: bool | Unset = UNSET,
        collections: bool | Unset = UNSET,
        expand: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Contact]:
        """List contacts

        A customer has at most seven contacts in an organisational unit.

        Sends ``GET /contacts/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            customer: Identifier of the customer.
            orgunit: Identifier of the organisational unit.
            name: Exact name.
            email: E-mail address.
            invoicing: Whether the contact gets invoices.
            collections: Whether the contact gets collection notices.
            expand: Related objects to spell out in the response.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.contacts.list()
        """

        from ..api.billing import _list_contacts_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                customer=customer,
                orgunit=orgunit,
                name=name,
                email=email,
                invoicing=invoicing,
                collections=collections,
                expand=expand,
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
        customer: str | Unset = UNSET,
        orgunit: str | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        invoicing: bool | Unset = UNSET,
        collections: bool | Unset = UNSET,
        expand: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Contact]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /contacts/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.contacts.list_all():
                print(each)
        """
        from ..api.billing import _list_contacts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                customer=customer,
                orgunit=orgunit,
                name=name,
                email=email,
                invoicing=invoicing,
                collections=collections,
                expand=expand,
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
        email: str | Unset = UNSET,
        customer: str | None | Unset = UNSET,
        orgunit: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        invoicing: bool | Unset = UNSET,
        collections: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Contact:
        """Update contact

        Changes a contact; any part of the object may be given.

        Sends ``PATCH /contacts/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 64 characters.
            email: E-mail address.
            customer: Identifier of the customer.
            orgunit: Identifier of the organisational unit.
            phone: Telephone number, at most 12 characters.
            invoicing: Whether the contact gets invoices. The server's default is True.
            collections: Whether the contact gets collection notices. The server's default is True.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.contacts.update("7", name="Example")
        """

        from ..api.billing import _update_contact_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                email=email,
                customer=customer,
                orgunit=orgunit,
                phone=phone,
                invoicing=invoicing,
                collections=collections,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ContactsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ContactsWithRawResponse(self)


class ContactsWithRawResponse:
    """The methods of ``contacts`` with raw responses."""

    def __init__(self, resource: Contacts) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncContacts(AsyncResource):
    """Operations on ``contacts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        orgunit: str | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        invoicing: bool | Unset = UNSET,
        collections: bool | Unset = UNSET,
        expand: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Contact]:
        """List contacts

        A customer has at most seven contacts in an organisational unit.

        Sends ``GET /contacts/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            customer: Identifier of the customer.
            orgunit: Identifier of the organisational unit.
            name: Exact name.
            email: E-mail address.
            invoicing: Whether the contact gets invoices.
            collections: Whether the contact gets collection notices.
            expand: Related objects to spell out in the response.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.contacts.list()
        """

        from ..api.billing import _list_contacts_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                customer=customer,
                orgunit=orgunit,
                name=name,
                email=email,
                invoicing=invoicing,
                collections=collections,
                expand=expand,
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
        customer: str | Unset = UNSET,
        orgunit: str | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        invoicing: bool | Unset = UNSET,
        collections: bool | Unset = UNSET,
        expand: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Contact]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /contacts/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.contacts.list_all():
                print(each)
        """
        from ..api.billing import _list_contacts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
                customer=customer,
                orgunit=orgunit,
                name=name,
                email=email,
                invoicing=invoicing,
                collections=collections,
                expand=expand,
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
        email: str | Unset = UNSET,
        customer: str | None | Unset = UNSET,
        orgunit: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        invoicing: bool | Unset = UNSET,
        collections: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Contact:
        """Update contact

        Changes a contact; any part of the object may be given.

        Sends ``PATCH /contacts/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            name: Name, at most 64 characters.
            email: E-mail address.
            customer: Identifier of the customer.
            orgunit: Identifier of the organisational unit.
            phone: Telephone number, at most 12 characters.
            invoicing: Whether the contact gets invoices. The server's default is True.
            collections: Whether the contact gets collection notices. The server's default is True.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.contacts.update("7", name="Example")
        """

        from ..api.billing import _update_contact_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                name=name,
                email=email,
                customer=customer,
                orgunit=orgunit,
                phone=phone,
                invoicing=invoicing,
                collections=collections,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncContactsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncContactsWithRawResponse(self)


class AsyncContactsWithRawResponse:
    """The methods of ``contacts`` with raw responses."""

    def __init__(self, resource: AsyncContacts) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
