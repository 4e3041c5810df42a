from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.document_type_page import DocumentTypePage
from ...types import NULL, UNSET, Response, Unset


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    country: str | Unset = UNSET,
    country_in: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    currency_in: str | Unset = UNSET,
    is_sale: str | Unset = UNSET,
    is_purchase: str | Unset = UNSET,
    is_order: str | Unset = UNSET,
    hold_taxes: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["country"] = country

    params["country__in"] = country_in

    params["currency"] = currency

    params["currency__in"] = currency_in

    params["is_sale"] = is_sale

    params["is_purchase"] = is_purchase

    params["is_order"] = is_order

    params["hold_taxes"] = hold_taxes

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/generals/documents/",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DocumentTypePage | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.DocumentTypePage.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DocumentTypePage]:
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
    country: str | Unset = UNSET,
    country_in: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    currency_in: str | Unset = UNSET,
    is_sale: str | Unset = UNSET,
    is_purchase: str | Unset = UNSET,
    is_order: str | Unset = UNSET,
    hold_taxes: str | Unset = UNSET,
) -> Response[DocumentTypePage]:
    """List document types

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        country (str | Unset): Country.
        country_in (str | Unset): Countries, separated by commas.
        currency (str | Unset): Currency.
        currency_in (str | Unset): Currencies, separated by commas.
        is_sale (str | Unset): `True` or `False`, with a capital.
        is_purchase (str | Unset): `True` or `False`, with a capital.
        is_order (str | Unset): `True` or `False`, with a capital.
        hold_taxes (str | Unset): `True` or `False`, with a capital.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DocumentTypePage]
    """

    kwargs = _get_kwargs(
        page=page,
        page_size=page_size,
        country=country,
        country_in=country_in,
        currency=currency,
        currency_in=currency_in,
        is_sale=is_sale,
        is_purchase=is_purchase,
        is_order=is_order,
        hold_taxes=hold_taxes,
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
    country: str | Unset = UNSET,
    country_in: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    currency_in: str | Unset = UNSET,
    is_sale: str | Unset = UNSET,
    is_purchase: str | Unset = UNSET,
    is_order: str | Unset = UNSET,
    hold_taxes: str | Unset = UNSET,
) -> DocumentTypePage | None:
    """List document types

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        country (str | Unset): Country.
        country_in (str | Unset): Countries, separated by commas.
        currency (str | Unset): Currency.
        currency_in (str | Unset): Currencies, separated by commas.
        is_sale (str | Unset): `True` or `False`, with a capital.
        is_purchase (str | Unset): `True` or `False`, with a capital.
        is_order (str | Unset): `True` or `False`, with a capital.
        hold_taxes (str | Unset): `True` or `False`, with a capital.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DocumentTypePage
    """

    return sync_detailed(
        client=client,
        page=page,
        page_size=page_size,
        country=country,
        country_in=country_in,
        currency=currency,
        currency_in=currency_in,
        is_sale=is_sale,
        is_purchase=is_purchase,
        is_order=is_order,
        hold_taxes=hold_taxes,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    country: str | Unset = UNSET,
    country_in: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    currency_in: str | Unset = UNSET,
    is_sale: str | Unset = UNSET,
    is_purchase: str | Unset = UNSET,
    is_order: str | Unset = UNSET,
    hold_taxes: str | Unset = UNSET,
) -> Response[DocumentTypePage]:
    """List document types

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        country (str | Unset): Country.
        country_in (str | Unset): Countries, separated by commas.
        currency (str | Unset): Currency.
        currency_in (str | Unset): Currencies, separated by commas.
        is_sale (str | Unset): `True` or `False`, with a capital.
        is_purchase (str | Unset): `True` or `False`, with a capital.
        is_order (str | Unset): `True` or `False`, with a capital.
        hold_taxes (str | Unset): `True` or `False`, with a capital.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DocumentTypePage]
    """

    kwargs = _get_kwargs(
        page=page,
        page_size=page_size,
        country=country,
        country_in=country_in,
        currency=currency,
        currency_in=currency_in,
        is_sale=is_sale,
        is_purchase=is_purchase,
        is_order=is_order,
        hold_taxes=hold_taxes,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    country: str | Unset = UNSET,
    country_in: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    currency_in: str | Unset = UNSET,
    is_sale: str | Unset = UNSET,
    is_purchase: str | Unset = UNSET,
    is_order: str | Unset = UNSET,
    hold_taxes: str | Unset = UNSET,
) -> DocumentTypePage | None:
    """List document types

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        country (str | Unset): Country.
        country_in (str | Unset): Countries, separated by commas.
        currency (str | Unset): Currency.
        currency_in (str | Unset): Currencies, separated by commas.
        is_sale (str | Unset): `True` or `False`, with a capital.
        is_purchase (str | Unset): `True` or `False`, with a capital.
        is_order (str | Unset): `True` or `False`, with a capital.
        hold_taxes (str | Unset): `True` or `False`, with a capital.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DocumentTypePage
    """

    return (
        await asyncio_detailed(
            client=client,
            page=page,
            page_size=page_size,
            country=country,
            country_in=country_in,
            currency=currency,
            currency_in=currency_in,
            is_sale=is_sale,
            is_purchase=is_purchase,
            is_order=is_order,
            hold_taxes=hold_taxes,
        )
    ).parsed
