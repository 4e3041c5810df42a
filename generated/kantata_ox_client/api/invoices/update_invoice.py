from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.invoices_reply import InvoicesReply
from ...models.update_invoice_body import UpdateInvoiceBody
from ...types import NULL, UNSET, Response, Unset, write_object


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateInvoiceBody,
    include: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include"] = include

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/invoices/{id}".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> InvoicesReply | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.InvoicesReply.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[InvoicesReply]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateInvoiceBody,
    include: str | Unset = UNSET,
) -> Response[InvoicesReply]:
    """Change an invoice

     Each list of lines replaces the present one, an empty list takes all of that kind off; one line has
    to remain.

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            additional_items, billing_milestones, expenses, external_references, fixed_fee_items,
            recipient, time_entries, user, workspaces.
        body (UpdateInvoiceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InvoicesReply]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        include=include,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateInvoiceBody,
    include: str | Unset = UNSET,
) -> InvoicesReply | None:
    """Change an invoice

     Each list of lines replaces the present one, an empty list takes all of that kind off; one line has
    to remain.

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            additional_items, billing_milestones, expenses, external_references, fixed_fee_items,
            recipient, time_entries, user, workspaces.
        body (UpdateInvoiceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InvoicesReply
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        include=include,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateInvoiceBody,
    include: str | Unset = UNSET,
) -> Response[InvoicesReply]:
    """Change an invoice

     Each list of lines replaces the present one, an empty list takes all of that kind off; one line has
    to remain.

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            additional_items, billing_milestones, expenses, external_references, fixed_fee_items,
            recipient, time_entries, user, workspaces.
        body (UpdateInvoiceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InvoicesReply]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        include=include,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateInvoiceBody,
    include: str | Unset = UNSET,
) -> InvoicesReply | None:
    """Change an invoice

     Each list of lines replaces the present one, an empty list takes all of that kind off; one line has
    to remain.

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            additional_items, billing_milestones, expenses, external_references, fixed_fee_items,
            recipient, time_entries, user, workspaces.
        body (UpdateInvoiceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InvoicesReply
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            include=include,
        )
    ).parsed
