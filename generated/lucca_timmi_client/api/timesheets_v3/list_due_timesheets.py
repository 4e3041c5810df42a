from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
import datetime

from ... import errors
from ...models.timesheet_collection import TimesheetCollection
from ...types import NULL, UNSET, Response, Unset, write_iso


def _get_kwargs(
    *,
    owner_ids: str | Unset = UNSET,
    manager_ids: str | Unset = UNSET,
    legal_entity_ids: str | Unset = UNSET,
    start: datetime.date | Unset = UNSET,
    end: datetime.date | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ownerIds"] = owner_ids

    params["managerIds"] = manager_ids

    params["legalEntityIds"] = legal_entity_ids

    json_start: str | Unset = UNSET
    if not isinstance(start, Unset):
        json_start = NULL if start is None else write_iso(start)
    params["start"] = json_start

    json_end: str | Unset = UNSET
    if not isinstance(end, Unset):
        json_end = NULL if end is None else write_iso(end)
    params["end"] = json_end

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v3/timmitimesheets/remindable",
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
    owner_ids: str | Unset = UNSET,
    manager_ids: str | Unset = UNSET,
    legal_entity_ids: str | Unset = UNSET,
    start: datetime.date | Unset = UNSET,
    end: datetime.date | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> Response[TimesheetCollection]:
    """List due timesheets

     Timesheets that ought to have been submitted. One of `ownerIds`, `managerIds` and `legalEntityIds`
    is required. The `id` is 0 until a timesheet is submitted.

    Args:
        owner_ids (str | Unset): Numbers of the owners, joined by commas.
        manager_ids (str | Unset): Numbers of the owners' managers, joined by commas.
        legal_entity_ids (str | Unset): Numbers of the owners' legal entities, joined by commas.
        start (datetime.date | Unset): First day of the period.
        end (datetime.date | Unset): End of the period, excluded; today unless given.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total to a list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimesheetCollection]
    """

    kwargs = _get_kwargs(
        owner_ids=owner_ids,
        manager_ids=manager_ids,
        legal_entity_ids=legal_entity_ids,
        start=start,
        end=end,
        fields=fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    owner_ids: str | Unset = UNSET,
    manager_ids: str | Unset = UNSET,
    legal_entity_ids: str | Unset = UNSET,
    start: datetime.date | Unset = UNSET,
    end: datetime.date | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> TimesheetCollection | None:
    """List due timesheets

     Timesheets that ought to have been submitted. One of `ownerIds`, `managerIds` and `legalEntityIds`
    is required. The `id` is 0 until a timesheet is submitted.

    Args:
        owner_ids (str | Unset): Numbers of the owners, joined by commas.
        manager_ids (str | Unset): Numbers of the owners' managers, joined by commas.
        legal_entity_ids (str | Unset): Numbers of the owners' legal entities, joined by commas.
        start (datetime.date | Unset): First day of the period.
        end (datetime.date | Unset): End of the period, excluded; today unless given.
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
        owner_ids=owner_ids,
        manager_ids=manager_ids,
        legal_entity_ids=legal_entity_ids,
        start=start,
        end=end,
        fields=fields,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    owner_ids: str | Unset = UNSET,
    manager_ids: str | Unset = UNSET,
    legal_entity_ids: str | Unset = UNSET,
    start: datetime.date | Unset = UNSET,
    end: datetime.date | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> Response[TimesheetCollection]:
    """List due timesheets

     Timesheets that ought to have been submitted. One of `ownerIds`, `managerIds` and `legalEntityIds`
    is required. The `id` is 0 until a timesheet is submitted.

    Args:
        owner_ids (str | Unset): Numbers of the owners, joined by commas.
        manager_ids (str | Unset): Numbers of the owners' managers, joined by commas.
        legal_entity_ids (str | Unset): Numbers of the owners' legal entities, joined by commas.
        start (datetime.date | Unset): First day of the period.
        end (datetime.date | Unset): End of the period, excluded; today unless given.
        fields (str | Unset): Fields to return, such as `id,owner[id,name]`; `collection.count`
            adds the total to a list.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimesheetCollection]
    """

    kwargs = _get_kwargs(
        owner_ids=owner_ids,
        manager_ids=manager_ids,
        legal_entity_ids=legal_entity_ids,
        start=start,
        end=end,
        fields=fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    owner_ids: str | Unset = UNSET,
    manager_ids: str | Unset = UNSET,
    legal_entity_ids: str | Unset = UNSET,
    start: datetime.date | Unset = UNSET,
    end: datetime.date | Unset = UNSET,
    fields: str | Unset = UNSET,
) -> TimesheetCollection | None:
    """List due timesheets

     Timesheets that ought to have been submitted. One of `ownerIds`, `managerIds` and `legalEntityIds`
    is required. The `id` is 0 until a timesheet is submitted.

    Args:
        owner_ids (str | Unset): Numbers of the owners, joined by commas.
        manager_ids (str | Unset): Numbers of the owners' managers, joined by commas.
        legal_entity_ids (str | Unset): Numbers of the owners' legal entities, joined by commas.
        start (datetime.date | Unset): First day of the period.
        end (datetime.date | Unset): End of the period, excluded; today unless given.
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
            owner_ids=owner_ids,
            manager_ids=manager_ids,
            legal_entity_ids=legal_entity_ids,
            start=start,
            end=end,
            fields=fields,
        )
    ).parsed
