from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.time_entry_envelope import TimeEntryEnvelope
from ...types import NULL, UNSET, Response, Unset


def _get_kwargs(
    time_entry_id: int,
    *,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timeentries/{time_entry_id}".format(
            time_entry_id=quote(str(time_entry_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TimeEntryEnvelope | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.TimeEntryEnvelope.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[TimeEntryEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    time_entry_id: int,
    *,
    client: AuthenticatedClient | Client,
    fields: str | Unset = UNSET,
) -> Response[TimeEntryEnvelope]:
    """Get a time entry

    Args:
        time_entry_id (int): Number of the time entry.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total to a list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimeEntryEnvelope]
    """

    kwargs = _get_kwargs(
        time_entry_id=time_entry_id,
        fields=fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    time_entry_id: int,
    *,
    client: AuthenticatedClient | Client,
    fields: str | Unset = UNSET,
) -> TimeEntryEnvelope | None:
    """Get a time entry

    Args:
        time_entry_id (int): Number of the time entry.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total to a list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimeEntryEnvelope
    """

    return sync_detailed(
        time_entry_id=time_entry_id,
        client=client,
        fields=fields,
    ).parsed


async def asyncio_detailed(
    time_entry_id: int,
    *,
    client: AuthenticatedClient | Client,
    fields: str | Unset = UNSET,
) -> Response[TimeEntryEnvelope]:
    """Get a time entry

    Args:
        time_entry_id (int): Number of the time entry.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total to a list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimeEntryEnvelope]
    """

    kwargs = _get_kwargs(
        time_entry_id=time_entry_id,
        fields=fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    time_entry_id: int,
    *,
    client: AuthenticatedClient | Client,
    fields: str | Unset = UNSET,
) -> TimeEntryEnvelope | None:
    """Get a time entry

    Args:
        time_entry_id (int): Number of the time entry.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total to a list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimeEntryEnvelope
    """

    return (
        await asyncio_detailed(
            time_entry_id=time_entry_id,
            client=client,
            fields=fields,
        )
    ).parsed
