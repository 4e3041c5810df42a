from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.export_collection import ExportCollection
from ...types import NULL, UNSET, Response, Unset


def _get_kwargs(
    *,
    configuration_id: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["configurationId"] = configuration_id

    params["orderBy"] = order_by

    params["archivedAt"] = archived_at

    params["paging"] = paging

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timmiexports",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ExportCollection | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.ExportCollection.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ExportCollection]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    configuration_id: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> Response[ExportCollection]:
    """List exports

     Exports of timesheets. Known from a guide only, so the records are left open.

    Args:
        configuration_id (int | Unset): Number of the export configuration.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.
        archived_at (str | Unset): Time of deletion, or `null` for exports that are in use.
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExportCollection]
    """

    kwargs = _get_kwargs(
        configuration_id=configuration_id,
        order_by=order_by,
        archived_at=archived_at,
        paging=paging,
        fields=fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    configuration_id: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> ExportCollection | None:
    """List exports

     Exports of timesheets. Known from a guide only, so the records are left open.

    Args:
        configuration_id (int | Unset): Number of the export configuration.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.
        archived_at (str | Unset): Time of deletion, or `null` for exports that are in use.
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExportCollection
    """

    return sync_detailed(
        client=client,
        configuration_id=configuration_id,
        order_by=order_by,
        archived_at=archived_at,
        paging=paging,
        fields=fields,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    configuration_id: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> Response[ExportCollection]:
    """List exports

     Exports of timesheets. Known from a guide only, so the records are left open.

    Args:
        configuration_id (int | Unset): Number of the export configuration.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.
        archived_at (str | Unset): Time of deletion, or `null` for exports that are in use.
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExportCollection]
    """

    kwargs = _get_kwargs(
        configuration_id=configuration_id,
        order_by=order_by,
        archived_at=archived_at,
        paging=paging,
        fields=fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    configuration_id: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    archived_at: str | Unset = UNSET,
    paging: str | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> ExportCollection | None:
    """List exports

     Exports of timesheets. Known from a guide only, so the records are left open.

    Args:
        configuration_id (int | Unset): Number of the export configuration.
        order_by (str | Unset): Field and `asc` or `desc`, joined by a comma; further pairs may
            follow.
        archived_at (str | Unset): Time of deletion, or `null` for exports that are in use.
        paging (str | Unset): Offset and limit, joined by a comma; the limit is at most 1000.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExportCollection
    """

    return (
        await asyncio_detailed(
            client=client,
            configuration_id=configuration_id,
            order_by=order_by,
            archived_at=archived_at,
            paging=paging,
            fields=fields,
        )
    ).parsed
