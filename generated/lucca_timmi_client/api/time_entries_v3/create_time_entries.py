from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.time_entries_written import TimeEntriesWritten
from ...models.time_entry_input import TimeEntryInput
from ...types import NULL, Response, write_each, write_object


def _get_kwargs(
    *,
    body: list[TimeEntryInput] | TimeEntryInput,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v3/timeentries",
    }

    if isinstance(body, TimeEntryInput):
        _kwargs["json"] = NULL if body is None else write_object(body)
    else:
        _kwargs["json"] = NULL
        if body is not None:
            _kwargs["json"] = []
            for body_type_1_item_data in write_each(body):
                body_type_1_item = NULL if body_type_1_item_data is None else write_object(body_type_1_item_data)
                _kwargs["json"].append(body_type_1_item)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TimeEntriesWritten | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.TimeEntriesWritten.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[TimeEntriesWritten]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[TimeEntryInput] | TimeEntryInput,
) -> Response[TimeEntriesWritten]:
    """Create time entries

     Takes one entry or a list of them. A new entry must not overlap a submitted or approved timesheet.

    Args:
        body (list[TimeEntryInput] | TimeEntryInput): One entry, or a list of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimeEntriesWritten]
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
    body: list[TimeEntryInput] | TimeEntryInput,
) -> TimeEntriesWritten | None:
    """Create time entries

     Takes one entry or a list of them. A new entry must not overlap a submitted or approved timesheet.

    Args:
        body (list[TimeEntryInput] | TimeEntryInput): One entry, or a list of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimeEntriesWritten
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[TimeEntryInput] | TimeEntryInput,
) -> Response[TimeEntriesWritten]:
    """Create time entries

     Takes one entry or a list of them. A new entry must not overlap a submitted or approved timesheet.

    Args:
        body (list[TimeEntryInput] | TimeEntryInput): One entry, or a list of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimeEntriesWritten]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: list[TimeEntryInput] | TimeEntryInput,
) -> TimeEntriesWritten | None:
    """Create time entries

     Takes one entry or a list of them. A new entry must not overlap a submitted or approved timesheet.

    Args:
        body (list[TimeEntryInput] | TimeEntryInput): One entry, or a list of them.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimeEntriesWritten
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
