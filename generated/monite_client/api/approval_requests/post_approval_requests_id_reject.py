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
from ...models.approval_request_resource_with_metadata import ApprovalRequestResourceWithMetadata
from ...types import NULL, Response


def _get_kwargs(
    approval_request_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/approval_requests/{approval_request_id}/reject".format(
            approval_request_id=quote(str(approval_request_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ApprovalRequestResourceWithMetadata | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = (
            NULL if _response_200 is None else __models.ApprovalRequestResourceWithMetadata.from_dict(_response_200)
        )

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ApprovalRequestResourceWithMetadata]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    approval_request_id: str | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ApprovalRequestResourceWithMetadata]:
    """Reject an approval request

     Refuse an approval request.

    Args:
        approval_request_id (str | UUID): Id of the approval request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApprovalRequestResourceWithMetadata]
    """

    kwargs = _get_kwargs(
        approval_request_id=approval_request_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    approval_request_id: str | UUID,
    *,
    client: AuthenticatedClient,
) -> ApprovalRequestResourceWithMetadata | None:
    """Reject an approval request

     Refuse an approval request.

    Args:
        approval_request_id (str | UUID): Id of the approval request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApprovalRequestResourceWithMetadata
    """

    return sync_detailed(
        approval_request_id=approval_request_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    approval_request_id: str | UUID,
    *,
    client: AuthenticatedClient,
) -> Response[ApprovalRequestResourceWithMetadata]:
    """Reject an approval request

     Refuse an approval request.

    Args:
        approval_request_id (str | UUID): Id of the approval request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApprovalRequestResourceWithMetadata]
    """

    kwargs = _get_kwargs(
        approval_request_id=approval_request_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    approval_request_id: str | UUID,
    *,
    client: AuthenticatedClient,
) -> ApprovalRequestResourceWithMetadata | None:
    """Reject an approval request

     Refuse an approval request.

    Args:
        approval_request_id (str | UUID): Id of the approval request.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApprovalRequestResourceWithMetadata
    """

    return (
        await asyncio_detailed(
            approval_request_id=approval_request_id,
            client=client,
        )
    ).parsed
