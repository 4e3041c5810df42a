from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from uuid import UUID

from ... import errors
from ...models.process_resource import ProcessResource
from ...types import NULL, Response


def _get_kwargs(
    approval_policy_id: str | UUID,
    process_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/approval_policies/{approval_policy_id}/processes/{process_id}".format(
            approval_policy_id=quote(str(approval_policy_id), safe=""),
            process_id=quote(str(process_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ProcessResource | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.ProcessResource.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ProcessResource]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    approval_policy_id: str | UUID,
    process_id: str | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ProcessResource]:
    """Read a process

     Read one process of an approval policy.

    Args:
        approval_policy_id (str | UUID): Id of the approval policy.
        process_id (str | UUID): Id of the process within the policy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProcessResource]
    """

    kwargs = _get_kwargs(
        approval_policy_id=approval_policy_id,
        process_id=process_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    approval_policy_id: str | UUID,
    process_id: str | UUID,
    *,
    client: AuthenticatedClient,
) -> ProcessResource | None:
    """Read a process

     Read one process of an approval policy.

    Args:
        approval_policy_id (str | UUID): Id of the approval policy.
        process_id (str | UUID): Id of the process within the policy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProcessResource
    """

    return sync_detailed(
        approval_policy_id=approval_policy_id,
        process_id=process_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    approval_policy_id: str | UUID,
    process_id: str | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ProcessResource]:
    """Read a process

     Read one process of an approval policy.

    Args:
        approval_policy_id (str | UUID): Id of the approval policy.
        process_id (str | UUID): Id of the process within the policy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProcessResource]
    """

    kwargs = _get_kwargs(
        approval_policy_id=approval_policy_id,
        process_id=process_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    approval_policy_id: str | UUID,
    process_id: str | UUID,
    *,
    client: AuthenticatedClient,
) -> ProcessResource | None:
    """Read a process

     Read one process of an approval policy.

    Args:
        approval_policy_id (str | UUID): Id of the approval policy.
        process_id (str | UUID): Id of the process within the policy.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProcessResource
    """

    return (
        await asyncio_detailed(
            approval_policy_id=approval_policy_id,
            process_id=process_id,
            client=client,
        )
    ).parsed
