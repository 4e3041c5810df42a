from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.timesheet_submission import TimesheetSubmission
from ...models.workflow_item import WorkflowItem
from ...types import NULL, Response, read_list, write_object


def _get_kwargs(
    *,
    body: TimesheetSubmission,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/timmi-timesheet/api/timesheets/submit",
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
    *,
    client: AuthenticatedClient | Client,
    body: TimesheetSubmission,
) -> Response[list[WorkflowItem]]:
    """Submit timesheets

     Submits every timesheet of the owner up to the given period. An item says `success` when it was
    submitted, `noAction` when it had been before, `error` when it failed. Depending on the workflow
    settings the approval may follow at once. The entries get locked. Transfers attach only to the
    timesheet that contains `startsAt`; with transfers, send one call per timesheet, oldest first.

    Args:
        body (TimesheetSubmission):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[WorkflowItem]]
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
    body: TimesheetSubmission,
) -> list[WorkflowItem] | None:
    """Submit timesheets

     Submits every timesheet of the owner up to the given period. An item says `success` when it was
    submitted, `noAction` when it had been before, `error` when it failed. Depending on the workflow
    settings the approval may follow at once. The entries get locked. Transfers attach only to the
    timesheet that contains `startsAt`; with transfers, send one call per timesheet, oldest first.

    Args:
        body (TimesheetSubmission):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[WorkflowItem]
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TimesheetSubmission,
) -> Response[list[WorkflowItem]]:
    """Submit timesheets

     Submits every timesheet of the owner up to the given period. An item says `success` when it was
    submitted, `noAction` when it had been before, `error` when it failed. Depending on the workflow
    settings the approval may follow at once. The entries get locked. Transfers attach only to the
    timesheet that contains `startsAt`; with transfers, send one call per timesheet, oldest first.

    Args:
        body (TimesheetSubmission):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[WorkflowItem]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TimesheetSubmission,
) -> list[WorkflowItem] | None:
    """Submit timesheets

     Submits every timesheet of the owner up to the given period. An item says `success` when it was
    submitted, `noAction` when it had been before, `error` when it failed. Depending on the workflow
    settings the approval may follow at once. The entries get locked. Transfers attach only to the
    timesheet that contains `startsAt`; with transfers, send one call per timesheet, oldest first.

    Args:
        body (TimesheetSubmission):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[WorkflowItem]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
