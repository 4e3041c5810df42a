from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
import datetime

from ... import errors
from ...models.customer_page import CustomerPage
from ...types import NULL, UNSET, Response, Unset, write_iso


def _get_kwargs(
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
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["ordering"] = ordering

    params["country"] = country

    params["email"] = email

    params["name"] = name

    params["tax_id"] = tax_id

    json_created: str | Unset = UNSET
    if not isinstance(created, Unset):
        json_created = NULL if created is None else write_iso(created)
    params["created"] = json_created

    json_created_gte: str | Unset = UNSET
    if not isinstance(created_gte, Unset):
        json_created_gte = NULL if created_gte is None else write_iso(created_gte)
    params["created__gte"] = json_created_gte

    json_created_lte: str | Unset = UNSET
    if not isinstance(created_lte, Unset):
        json_created_lte = NULL if created_lte is None else write_iso(created_lte)
    params["created__lte"] = json_created_lte

    params["subscriptions"] = subscriptions

    params["sources"] = sources

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/customers/",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CustomerPage | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.CustomerPage.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CustomerPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
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
) -> Response[CustomerPage]:
    """List customers

     Further filters of the form `metadata__<key>=<value>` exist.

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        ordering (str | Unset): Field to sort by; a leading `-` reverses, as in `-created`.
        country (str | Unset): Identifier of the country.
        email (str | Unset): E-mail address.
        name (str | Unset): Exact name.
        tax_id (str | Unset): Tax number.
        created (datetime.datetime | Unset): Moment of creation.
        created_gte (datetime.datetime | Unset): Created at this moment or later.
        created_lte (datetime.datetime | Unset): Created at this moment or earlier.
        subscriptions (str | Unset): Subscription of the customer.
        sources (str | Unset): Source of the customer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CustomerPage]
    """

    kwargs = _get_kwargs(
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
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
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
) -> CustomerPage | None:
    """List customers

     Further filters of the form `metadata__<key>=<value>` exist.

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        ordering (str | Unset): Field to sort by; a leading `-` reverses, as in `-created`.
        country (str | Unset): Identifier of the country.
        email (str | Unset): E-mail address.
        name (str | Unset): Exact name.
        tax_id (str | Unset): Tax number.
        created (datetime.datetime | Unset): Moment of creation.
        created_gte (datetime.datetime | Unset): Created at this moment or later.
        created_lte (datetime.datetime | Unset): Created at this moment or earlier.
        subscriptions (str | Unset): Subscription of the customer.
        sources (str | Unset): Source of the customer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CustomerPage
    """

    return sync_detailed(
        client=client,
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
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
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
) -> Response[CustomerPage]:
    """List customers

     Further filters of the form `metadata__<key>=<value>` exist.

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        ordering (str | Unset): Field to sort by; a leading `-` reverses, as in `-created`.
        country (str | Unset): Identifier of the country.
        email (str | Unset): E-mail address.
        name (str | Unset): Exact name.
        tax_id (str | Unset): Tax number.
        created (datetime.datetime | Unset): Moment of creation.
        created_gte (datetime.datetime | Unset): Created at this moment or later.
        created_lte (datetime.datetime | Unset): Created at this moment or earlier.
        subscriptions (str | Unset): Subscription of the customer.
        sources (str | Unset): Source of the customer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CustomerPage]
    """

    kwargs = _get_kwargs(
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
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
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
) -> CustomerPage | None:
    """List customers

     Further filters of the form `metadata__<key>=<value>` exist.

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        ordering (str | Unset): Field to sort by; a leading `-` reverses, as in `-created`.
        country (str | Unset): Identifier of the country.
        email (str | Unset): E-mail address.
        name (str | Unset): Exact name.
        tax_id (str | Unset): Tax number.
        created (datetime.datetime | Unset): Moment of creation.
        created_gte (datetime.datetime | Unset): Created at this moment or later.
        created_lte (datetime.datetime | Unset): Created at this moment or earlier.
        subscriptions (str | Unset): Subscription of the customer.
        sources (str | Unset): Source of the customer.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CustomerPage
    """

    return (
        await asyncio_detailed(
            client=client,
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
        )
    ).parsed
