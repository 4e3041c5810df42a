from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.purchase_credit_note import PurchaseCreditNote
from ...models.purchase_credit_note_input import PurchaseCreditNoteInput
from ...types import NULL, Response, write_object


def _get_kwargs(
    *,
    body: PurchaseCreditNoteInput,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/purchases/credit-notes/",
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PurchaseCreditNote | None:
    if response.status_code == 201:
        _response_201 = response.json()
        response_201 = NULL if _response_201 is None else __models.PurchaseCreditNote.from_dict(_response_201)

        return response_201

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[PurchaseCreditNote]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: PurchaseCreditNoteInput,
) -> Response[PurchaseCreditNote]:
    """Create purchase credit note

     Stores a draft.

    Args:
        body (PurchaseCreditNoteInput): What a caller may set of a PurchaseCreditNote.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PurchaseCreditNote]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: PurchaseCreditNoteInput,
) -> PurchaseCreditNote | None:
    """Create purchase credit note

     Stores a draft.

    Args:
        body (PurchaseCreditNoteInput): What a caller may set of a PurchaseCreditNote.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PurchaseCreditNote
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: PurchaseCreditNoteInput,
) -> Response[PurchaseCreditNote]:
    """Create purchase credit note

     Stores a draft.

    Args:
        body (PurchaseCreditNoteInput): What a caller may set of a PurchaseCreditNote.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PurchaseCreditNote]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: PurchaseCreditNoteInput,
) -> PurchaseCreditNote | None:
    """Create purchase credit note

     Stores a draft.

    Args:
        body (PurchaseCreditNoteInput): What a caller may set of a PurchaseCreditNote.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PurchaseCreditNote
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
