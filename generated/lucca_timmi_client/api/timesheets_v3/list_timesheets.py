from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.timesheet_collection import TimesheetCollection
from ...types import NULL, UNSET, Response, Unset


def _get_kwargs(
    *,
    owner_id: str | Unset = UNSET,
    starts_on: str | Unset = UNSET,
    ends_on: str | Unset = UNSET,
    status: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ownerId"] = owner_id

    params["startsOn"] = starts_on

    params["endsOn"] = ends_on

    params["status"] = status

    params["paging"] = paging

    params["orderBy"] = order_by

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timmitimesheets",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TimesheetCollection | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.TimesheetCollection.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[TimesheetCollection]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    owner_id: str | Unset = UNSET,
    starts_on: str | Unset = UNSET,
    ends_on: str | Unset = UNSET,
    status: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> Response[TimesheetCollection]:
    """List timesheets

    Args:
        owner_id (str | Unset): Numbers of the owners, joined by commas.
        starts_on (str | Unset): First day, as a comparison: a value, or `since,`, `until,`,
            `between,` and the like before it.
        ends_on (str | Unset): Day after the last one, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        status (str | Unset): States of the timesheets, joined by commas.
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total to a list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimesheetCollection]
    """

    kwargs = _get_kwargs(
        owner_id=owner_id,
        starts_on=starts_on,
        ends_on=ends_on,
        status=status,
        paging=paging,
        order_by=order_by,
        fields=fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    owner_id: str | Unset = UNSET,
    starts_on: str | Unset = UNSET,
    ends_on: str | Unset = UNSET,
    status: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> TimesheetCollection | None:
    """List timesheets

    Args:
        owner_id (str | Unset): Numbers of the owners, joined by commas.
        starts_on (str | Unset): First day, as a comparison: a value, or `since,`, `until,`,
            `between,` and the like before it.
        ends_on (str | Unset): Day after the last one, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        status (str | Unset): States of the timesheets, joined by commas.
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total to a list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimesheetCollection
    """

    return sync_detailed(
        client=client,
        owner_id=owner_id,
        starts_on=starts_on,
        ends_on=ends_on,
        status=status,
        paging=paging,
        order_by=order_by,
        fields=fields,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    owner_id: str | Unset = UNSET,
    starts_on: str | Unset = UNSET,
    ends_on: str | Unset = UNSET,
    status: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> Response[TimesheetCollection]:
    """List timesheets

    Args:
        owner_id (str | Unset): Numbers of the owners, joined by commas.
        starts_on (str | Unset): First day, as a comparison: a value, or `since,`, `until,`,
            `between,` and the like before it.
        ends_on (str | Unset): Day after the last one, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        status (str | Unset): States of the timesheets, joined by commas.
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total to a list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimesheetCollection]
    """

    kwargs = _get_kwargs(
        owner_id=owner_id,
        starts_on=starts_on,
        ends_on=ends_on,
        status=status,
        paging=paging,
        order_by=order_by,
        fields=fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    owner_id: str | Unset = UNSET,
    starts_on: str | Unset = UNSET,
    ends_on: str | Unset = UNSET,
    status: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> TimesheetCollection | None:
    """List timesheets

    Args:
        owner_id (str | Unset): Numbers of the owners, joined by commas.
        starts_on (str | Unset): First day, as a comparison: a value, or `since,`, `until,`,
            `between,` and the like before it.
        ends_on (str | Unset): Day after the last one, as a comparison: a value, or `since,`,
            `until,`, `between,` and the like before it.
        status (str | Unset): States of the timesheets, joined by commas.
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total to a list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimesheetCollection
    """

    return (
        await asyncio_detailed(
            client=client,
            owner_id=owner_id,
            starts_on=starts_on,
            ends_on=ends_on,
            status=status,
            paging=paging,
            order_by=order_by,
            fields=fields,
        )
    ).parsed
