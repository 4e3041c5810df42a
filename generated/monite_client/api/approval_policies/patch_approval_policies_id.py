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
from ...models.approval_policy_resource import ApprovalPolicyResource
from ...models.approval_policy_update import ApprovalPolicyUpdate
from ...types import NULL, Response, write_object


def _get_kwargs(
    approval_policy_id: str | UUID,
    *,
    body: ApprovalPolicyUpdate,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/approval_policies/{approval_policy_id}".format(
            approval_policy_id=quote(str(approval_policy_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ApprovalPolicyResource | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.ApprovalPolicyResource.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ApprovalPolicyResource]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    approval_policy_id: str | UUID,
    *,
    client: AuthenticatedClient,
    body: ApprovalPolicyUpdate,
) -> Response[ApprovalPolicyResource]:
    """Change an approval policy

     Change the given members of an approval policy; the others stay.

    Args:
        approval_policy_id (str | UUID): Id of the approval policy.
        body (ApprovalPolicyUpdate): Changes to an approval policy; what is left out stays.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApprovalPolicyResource]
    """

    kwargs = _get_kwargs(
        approval_policy_id=approval_policy_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    approval_policy_id: str | UUID,
    *,
    client: AuthenticatedClient,
    body: ApprovalPolicyUpdate,
) -> ApprovalPolicyResource | None:
    """Change an approval policy

     Change the given members of an approval policy; the others stay.

    Args:
        approval_policy_id (str | UUID): Id of the approval policy.
        body (ApprovalPolicyUpdate): Changes to an approval policy; what is left out stays.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApprovalPolicyResource
    """

    return sync_detailed(
        approval_policy_id=approval_policy_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    approval_policy_id: str | UUID,
    *,
    client: AuthenticatedClient,
    body: ApprovalPolicyUpdate,
) -> Response[ApprovalPolicyResource]:
    """Change an approval policy

     Change the given members of an approval policy; the others stay.

    Args:
        approval_policy_id (str | UUID): Id of the approval policy.
        body (ApprovalPolicyUpdate): Changes to an approval policy; what is left out stays.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApprovalPolicyResource]
    """

    kwargs = _get_kwargs(
        approval_policy_id=approval_policy_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    approval_policy_id: str | UUID,
    *,
    client: AuthenticatedClient,
    body: ApprovalPolicyUpdate,
) -> ApprovalPolicyResource | None:
    """Change an approval policy

     Change the given members of an approval policy; the others stay.

    Args:
        approval_policy_id (str | UUID): Id of the approval policy.
        body (ApprovalPolicyUpdate): Changes to an approval policy; what is left out stays.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApprovalPolicyResource
    """

    return (
        await asyncio_detailed(
            approval_policy_id=approval_policy_id,
            client=client,
            body=body,
        )
    ).parsed
