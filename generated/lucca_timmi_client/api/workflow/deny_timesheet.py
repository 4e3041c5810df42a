from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.timesheet_denial import TimesheetDenial
from ...models.workflow_item import WorkflowItem
from ...types import NULL, Response, read_list, write_object


def _get_kwargs(
    id: int,
    *,
    body: TimesheetDenial,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/timmi-timesheet/api/timesheets/{id}/deny".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> list[WorkflowItem] | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200: list[WorkflowItem] = NULL
        if _response_200 is not None:
            response_200 = []
            for response_200_item_data in read_list(_response_200):
                _response_200_item = response_200_item_data
                response_200_item = (
                    NULL if _response_200_item is None else __models.WorkflowItem.from_dict(_response_200_item)
                )

                response_200.append(response_200_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[list[WorkflowItem]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: TimesheetDenial,
) -> Response[list[WorkflowItem]]:
    """Deny a timesheet

     Refuses a pending timesheet.

    Args:
        id (int): Number of the timesheet.
        body (TimesheetDenial):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[WorkflowItem]]
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
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: TimesheetDenial,
) -> list[WorkflowItem] | None:
    """Deny a timesheet

     Refuses a pending timesheet.

    Args:
        id (int): Number of the timesheet.
        body (TimesheetDenial):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[WorkflowItem]
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: TimesheetDenial,
) -> Response[list[WorkflowItem]]:
    """Deny a timesheet

     Refuses a pending timesheet.

    Args:
        id (int): Number of the timesheet.
        body (TimesheetDenial):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[WorkflowItem]]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: TimesheetDenial,
) -> list[WorkflowItem] | None:
    """Deny a timesheet

     Refuses a pending timesheet.

    Args:
        id (int): Number of the timesheet.
        body (TimesheetDenial):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[WorkflowItem]
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
        )
    ).parsed
