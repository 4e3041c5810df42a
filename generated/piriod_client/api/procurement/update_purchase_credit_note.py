from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.purchase_credit_note import PurchaseCreditNote
from ...models.purchase_credit_note_patch import PurchaseCreditNotePatch
from ...types import NULL, Response, write_object


def _get_kwargs(
    id: str,
    *,
    body: PurchaseCreditNotePatch,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/purchases/credit-notes/{id}/".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PurchaseCreditNote | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.PurchaseCreditNote.from_dict(_response_200)

        return response_200

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
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PurchaseCreditNotePatch,
) -> Response[PurchaseCreditNote]:
    """Update purchase credit note

     Changes a draft; any part of the object may be given.

    Args:
        id (str): Identifier of the object.
        body (PurchaseCreditNotePatch): What a caller may change of a PurchaseCreditNote; all of
            it optional.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PurchaseCreditNote]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PurchaseCreditNotePatch,
) -> PurchaseCreditNote | None:
    """Update purchase credit note

     Changes a draft; any part of the object may be given.

    Args:
        id (str): Identifier of the object.
        body (PurchaseCreditNotePatch): What a caller may change of a PurchaseCreditNote; all of
            it optional.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PurchaseCreditNote
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PurchaseCreditNotePatch,
) -> Response[PurchaseCreditNote]:
    """Update purchase credit note

     Changes a draft; any part of the object may be given.

    Args:
        id (str): Identifier of the object.
        body (PurchaseCreditNotePatch): What a caller may change of a PurchaseCreditNote; all of
            it optional.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PurchaseCreditNote]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: PurchaseCreditNotePatch,
) -> PurchaseCreditNote | None:
    """Update purchase credit note

     Changes a draft; any part of the object may be given.

    Args:
        id (str): Identifier of the object.
        body (PurchaseCreditNotePatch): What a caller may change of a PurchaseCreditNote; all of
            it optional.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PurchaseCreditNote
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
        )
    ).parsed
