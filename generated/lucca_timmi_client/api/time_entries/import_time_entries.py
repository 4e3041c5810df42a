from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
import datetime

from ... import errors
from ...models.imported_time_entry import ImportedTimeEntry
from ...types import NULL, UNSET, Response, write_each, write_iso, write_object


def _get_kwargs(
    *,
    body: list[ImportedTimeEntry],
    starts_on: datetime.date,
    ends_on: datetime.date,
    owner_id: int,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_starts_on = NULL if starts_on is None else write_iso(starts_on)
    params["startsOn"] = json_starts_on

    json_ends_on = NULL if ends_on is None else write_iso(ends_on)
    params["endsOn"] = json_ends_on

    params["ownerId"] = owner_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/timmi-timesheet/services/time-entries",
        "params": params,
    }

    _kwargs["json"] = NULL
    if body is not None:
        _kwargs["json"] = []
        for body_item_data in write_each(body):
            body_item = NULL if body_item_data is None else write_object(body_item_data)
            _kwargs["json"].append(body_item)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | None:
    if response.status_code == 200:
        return None

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[ImportedTimeEntry],
    starts_on: datetime.date,
    ends_on: datetime.date,
    owner_id: int,
) -> Response[Any]:
    """Import the time entries of a period

     Compares the entries sent with those the owner has in the period, then creates, edits and deletes
    until both agree. Entries may be wiped and created anew, so their ids are not stable. An entry must
    not span two days nor exceed 24 hours, and its axis sections must be active and consistent with
    their tree.

    Args:
        starts_on (datetime.date): First day of the period, included.
        ends_on (datetime.date): Last day of the period, included.
        owner_id (int): Number of the user whose entries are written.
        body (list[ImportedTimeEntry]): Everything the period shall hold.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
        starts_on=starts_on,
        ends_on=ends_on,
        owner_id=owner_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[ImportedTimeEntry],
    starts_on: datetime.date,
    ends_on: datetime.date,
    owner_id: int,
) -> Response[Any]:
    """Import the time entries of a period

     Compares the entries sent with those the owner has in the period, then creates, edits and deletes
    until both agree. Entries may be wiped and created anew, so their ids are not stable. An entry must
    not span two days nor exceed 24 hours, and its axis sections must be active and consistent with
    their tree.

    Args:
        starts_on (datetime.date): First day of the period, included.
        ends_on (datetime.date): Last day of the period, included.
        owner_id (int): Number of the user whose entries are written.
        body (list[ImportedTimeEntry]): Everything the period shall hold.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any]
    """

    kwargs = _get_kwargs(
        body=body,
        starts_on=starts_on,
        ends_on=ends_on,
        owner_id=owner_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)
