from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.time_entries_reply import TimeEntriesReply
from ...types import NULL, UNSET, Response, Unset


def _get_kwargs(
    id: int | str,
    *,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["include"] = include

    params["optional_fields"] = optional_fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/time_entries/{id}".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TimeEntriesReply | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.TimeEntriesReply.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[TimeEntriesReply]:
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
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
) -> Response[TimeEntriesReply]:
    """Show a time entry

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            active_submission, external_references, invoice, recent_submission, role, story, user,
            workspace.
        optional_fields (str | Unset): Comma-separated extra fields of the primary records, never
            of side-loaded ones: location_id, user_can_edit.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimeEntriesReply]
    """

    kwargs = _get_kwargs(
        id=id,
        include=include,
        optional_fields=optional_fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
) -> TimeEntriesReply | None:
    """Show a time entry

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            active_submission, external_references, invoice, recent_submission, role, story, user,
            workspace.
        optional_fields (str | Unset): Comma-separated extra fields of the primary records, never
            of side-loaded ones: location_id, user_can_edit.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimeEntriesReply
    """

    return sync_detailed(
        id=id,
        client=client,
        include=include,
        optional_fields=optional_fields,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
) -> Response[TimeEntriesReply]:
    """Show a time entry

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            active_submission, external_references, invoice, recent_submission, role, story, user,
            workspace.
        optional_fields (str | Unset): Comma-separated extra fields of the primary records, never
            of side-loaded ones: location_id, user_can_edit.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimeEntriesReply]
    """

    kwargs = _get_kwargs(
        id=id,
        include=include,
        optional_fields=optional_fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
) -> TimeEntriesReply | None:
    """Show a time entry

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            active_submission, external_references, invoice, recent_submission, role, story, user,
            workspace.
        optional_fields (str | Unset): Comma-separated extra fields of the primary records, never
            of side-loaded ones: location_id, user_can_edit.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimeEntriesReply
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            include=include,
            optional_fields=optional_fields,
        )
    ).parsed
