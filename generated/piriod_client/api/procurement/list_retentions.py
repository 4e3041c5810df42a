from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
import datetime

from ... import errors
from ...models.retention_page import RetentionPage
from ...types import NULL, UNSET, Response, Unset, write_iso


def _get_kwargs(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    supplier: str | Unset = UNSET,
    document: int | Unset = UNSET,
    number: int | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    total: float | Unset = UNSET,
    bulk: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["page"] = page

    params["page_size"] = page_size

    params["ordering"] = ordering

    params["supplier"] = supplier

    params["document"] = document

    params["number"] = number

    json_date: str | Unset = UNSET
    if not isinstance(date, Unset):
        json_date = NULL if date is None else write_iso(date)
    params["date"] = json_date

    params["total"] = total

    params["bulk"] = bulk

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/retentions/",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> RetentionPage | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.RetentionPage.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[RetentionPage]:
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
    supplier: str | Unset = UNSET,
    document: int | Unset = UNSET,
    number: int | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    total: float | Unset = UNSET,
    bulk: int | Unset = UNSET,
) -> Response[RetentionPage]:
    """List retentions

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        ordering (str | Unset): Field to sort by; a leading `-` reverses, as in `-created`.
        supplier (str | Unset): Identifier of the supplier, as text.
        document (int | Unset): Document type.
        number (int | Unset): Document number.
        date (datetime.date | Unset): Date of the document.
        total (float | Unset): Sum of the document.
        bulk (int | Unset): Bulk the retention belongs to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RetentionPage]
    """

    kwargs = _get_kwargs(
        page=page,
        page_size=page_size,
        ordering=ordering,
        supplier=supplier,
        document=document,
        number=number,
        date=date,
        total=total,
        bulk=bulk,
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
    supplier: str | Unset = UNSET,
    document: int | Unset = UNSET,
    number: int | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    total: float | Unset = UNSET,
    bulk: int | Unset = UNSET,
) -> RetentionPage | None:
    """List retentions

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        ordering (str | Unset): Field to sort by; a leading `-` reverses, as in `-created`.
        supplier (str | Unset): Identifier of the supplier, as text.
        document (int | Unset): Document type.
        number (int | Unset): Document number.
        date (datetime.date | Unset): Date of the document.
        total (float | Unset): Sum of the document.
        bulk (int | Unset): Bulk the retention belongs to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RetentionPage
    """

    return sync_detailed(
        client=client,
        page=page,
        page_size=page_size,
        ordering=ordering,
        supplier=supplier,
        document=document,
        number=number,
        date=date,
        total=total,
        bulk=bulk,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    supplier: str | Unset = UNSET,
    document: int | Unset = UNSET,
    number: int | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    total: float | Unset = UNSET,
    bulk: int | Unset = UNSET,
) -> Response[RetentionPage]:
    """List retentions

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        ordering (str | Unset): Field to sort by; a leading `-` reverses, as in `-created`.
        supplier (str | Unset): Identifier of the supplier, as text.
        document (int | Unset): Document type.
        number (int | Unset): Document number.
        date (datetime.date | Unset): Date of the document.
        total (float | Unset): Sum of the document.
        bulk (int | Unset): Bulk the retention belongs to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RetentionPage]
    """

    kwargs = _get_kwargs(
        page=page,
        page_size=page_size,
        ordering=ordering,
        supplier=supplier,
        document=document,
        number=number,
        date=date,
        total=total,
        bulk=bulk,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    ordering: str | Unset = UNSET,
    supplier: str | Unset = UNSET,
    document: int | Unset = UNSET,
    number: int | Unset = UNSET,
    date: datetime.date | Unset = UNSET,
    total: float | Unset = UNSET,
    bulk: int | Unset = UNSET,
) -> RetentionPage | None:
    """List retentions

    Args:
        page (int | Unset): Number of the page, from 1. The server's default is 1.
        page_size (int | Unset): Objects per page, at most 100. The server's default is 20.
        ordering (str | Unset): Field to sort by; a leading `-` reverses, as in `-created`.
        supplier (str | Unset): Identifier of the supplier, as text.
        document (int | Unset): Document type.
        number (int | Unset): Document number.
        date (datetime.date | Unset): Date of the document.
        total (float | Unset): Sum of the document.
        bulk (int | Unset): Bulk the retention belongs to.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RetentionPage
    """

    return (
        await asyncio_detailed(
            client=client,
            page=page,
            page_size=page_size,
            ordering=ordering,
            supplier=supplier,
            document=document,
            number=number,
            date=date,
            total=total,
            bulk=bulk,
        )
    ).parsed
