from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.time_entry_collection import TimeEntryCollection
from ...types import NULL, UNSET, Response, Unset


def _get_kwargs(
    *,
    paging: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    starts_at: str | Unset = UNSET,
    axis_sections_id: str | Unset = UNSET,
    axis_sections_code: str | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    fields: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["paging"] = paging

    params["ownerId"] = owner_id

    params["startsAt"] = starts_at

    params["axisSections.id"] = axis_sections_id

    params["axisSections.code"] = axis_sections_code

    params["modifiedAt"] = modified_at

    params["archivedAt"] = archived_at

    params["fields"] = fields

    params["orderBy"] = order_by

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timeentries",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TimeEntryCollection | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.TimeEntryCollection.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[TimeEntryCollection]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    paging: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    starts_at: str | Unset = UNSET,
    axis_sections_id: str | Unset = UNSET,
    axis_sections_code: str | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    fields: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> Response[TimeEntryCollection]:
    """List time entries

     Besides real entries the list holds fillers of duration `00:00:00`, one for every day without
    working time inside a submitted timesheet.

    Args:
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000. The
            server's default is '0,1000'.
        owner_id (str | Unset): Numbers of the owners, joined by commas.
        starts_at (str | Unset): Start of the entry, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        axis_sections_id (str | Unset): Numbers of the axis sections, joined by commas.
        axis_sections_code (str | Unset): Codes of the axis sections, joined by commas.
        modified_at (str | Unset): Time of the last change, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        archived_at (str | Unset): Time of deletion, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimeEntryCollection]
    """

    kwargs = _get_kwargs(
        paging=paging,
        owner_id=owner_id,
        starts_at=starts_at,
        axis_sections_id=axis_sections_id,
        axis_sections_code=axis_sections_code,
        modified_at=modified_at,
        archived_at=archived_at,
        fields=fields,
        order_by=order_by,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    paging: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    starts_at: str | Unset = UNSET,
    axis_sections_id: str | Unset = UNSET,
    axis_sections_code: str | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    fields: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> TimeEntryCollection | None:
    """List time entries

     Besides real entries the list holds fillers of duration `00:00:00`, one for every day without
    working time inside a submitted timesheet.

    Args:
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000. The
            server's default is '0,1000'.
        owner_id (str | Unset): Numbers of the owners, joined by commas.
        starts_at (str | Unset): Start of the entry, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        axis_sections_id (str | Unset): Numbers of the axis sections, joined by commas.
        axis_sections_code (str | Unset): Codes of the axis sections, joined by commas.
        modified_at (str | Unset): Time of the last change, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        archived_at (str | Unset): Time of deletion, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimeEntryCollection
    """

    return sync_detailed(
        client=client,
        paging=paging,
        owner_id=owner_id,
        starts_at=starts_at,
        axis_sections_id=axis_sections_id,
        axis_sections_code=axis_sections_code,
        modified_at=modified_at,
        archived_at=archived_at,
        fields=fields,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    paging: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    starts_at: str | Unset = UNSET,
    axis_sections_id: str | Unset = UNSET,
    axis_sections_code: str | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    fields: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> Response[TimeEntryCollection]:
    """List time entries

     Besides real entries the list holds fillers of duration `00:00:00`, one for every day without
    working time inside a submitted timesheet.

    Args:
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000. The
            server's default is '0,1000'.
        owner_id (str | Unset): Numbers of the owners, joined by commas.
        starts_at (str | Unset): Start of the entry, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        axis_sections_id (str | Unset): Numbers of the axis sections, joined by commas.
        axis_sections_code (str | Unset): Codes of the axis sections, joined by commas.
        modified_at (str | Unset): Time of the last change, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        archived_at (str | Unset): Time of deletion, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimeEntryCollection]
    """

    kwargs = _get_kwargs(
        paging=paging,
        owner_id=owner_id,
        starts_at=starts_at,
        axis_sections_id=axis_sections_id,
        axis_sections_code=axis_sections_code,
        modified_at=modified_at,
        archived_at=archived_at,
        fields=fields,
        order_by=order_by,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    paging: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    starts_at: str | Unset = UNSET,
    axis_sections_id: str | Unset = UNSET,
    axis_sections_code: str | Unset = UNSET,
    modified_at: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    fields: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> TimeEntryCollection | None:
    """List time entries

     Besides real entries the list holds fillers of duration `00:00:00`, one for every day without
    working time inside a submitted timesheet.

    Args:
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000. The
            server's default is '0,1000'.
        owner_id (str | Unset): Numbers of the owners, joined by commas.
        starts_at (str | Unset): Start of the entry, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        axis_sections_id (str | Unset): Numbers of the axis sections, joined by commas.
        axis_sections_code (str | Unset): Codes of the axis sections, joined by commas.
        modified_at (str | Unset): Time of the last change, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        archived_at (str | Unset): Time of deletion, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimeEntryCollection
    """

    return (
        await asyncio_detailed(
            client=client,
            paging=paging,
            owner_id=owner_id,
            starts_at=starts_at,
            axis_sections_id=axis_sections_id,
            axis_sections_code=axis_sections_code,
            modified_at=modified_at,
            archived_at=archived_at,
            fields=fields,
            order_by=order_by,
        )
    ).parsed
