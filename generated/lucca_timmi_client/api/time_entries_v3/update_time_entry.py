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
from ...models.time_entry_update import TimeEntryUpdate
from ...types import NULL, Response, write_object


def _get_kwargs(
    time_entry_id: int,
    *,
    body: TimeEntryUpdate,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/v3/timeentries/{time_entry_id}".format(
            time_entry_id=quote(str(time_entry_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
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
    body: TimeEntryUpdate,
) -> Response[TimeEntryEnvelope]:
    """Update a time entry

     The `id` is needed in the body as well as in the path.

    Args:
        time_entry_id (int): Number of the time entry.
        body (TimeEntryUpdate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimeEntryEnvelope]
    """

    kwargs = _get_kwargs(
        time_entry_id=time_entry_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    time_entry_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: TimeEntryUpdate,
) -> TimeEntryEnvelope | None:
    """Update a time entry

     The `id` is needed in the body as well as in the path.

    Args:
        time_entry_id (int): Number of the time entry.
        body (TimeEntryUpdate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimeEntryEnvelope
    """

    return sync_detailed(
        time_entry_id=time_entry_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    time_entry_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: TimeEntryUpdate,
) -> Response[TimeEntryEnvelope]:
    """Update a time entry

     The `id` is needed in the body as well as in the path.

    Args:
        time_entry_id (int): Number of the time entry.
        body (TimeEntryUpdate):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimeEntryEnvelope]
    """

    kwargs = _get_kwargs(
        time_entry_id=time_entry_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    time_entry_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: TimeEntryUpdate,
) -> TimeEntryEnvelope | None:
    """Update a time entry

     The `id` is needed in the body as well as in the path.

    Args:
        time_entry_id (int): Number of the time entry.
        body (TimeEntryUpdate):

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
            body=body,
        )
    ).parsed
