from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.bulk_resolution_body import BulkResolutionBody
from ...models.bulk_resolutions_reply import BulkResolutionsReply
from ...types import NULL, Response, write_object


def _get_kwargs(
    *,
    body: BulkResolutionBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/timesheet_approvals",
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> BulkResolutionsReply | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.BulkResolutionsReply.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[BulkResolutionsReply]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BulkResolutionBody,
) -> Response[BulkResolutionsReply]:
    """Approve several pending timesheet submissions

     The reply is described in two ways: as an envelope with resolutions by id, and as a bare list of
    resolutions with number ids, `account_id` and `current`.

    Args:
        body (BulkResolutionBody): Body of a decision on several submissions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BulkResolutionsReply]
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
    body: BulkResolutionBody,
) -> BulkResolutionsReply | None:
    """Approve several pending timesheet submissions

     The reply is described in two ways: as an envelope with resolutions by id, and as a bare list of
    resolutions with number ids, `account_id` and `current`.

    Args:
        body (BulkResolutionBody): Body of a decision on several submissions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BulkResolutionsReply
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: BulkResolutionBody,
) -> Response[BulkResolutionsReply]:
    """Approve several pending timesheet submissions

     The reply is described in two ways: as an envelope with resolutions by id, and as a bare list of
    resolutions with number ids, `account_id` and `current`.

    Args:
        body (BulkResolutionBody): Body of a decision on several submissions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BulkResolutionsReply]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: BulkResolutionBody,
) -> BulkResolutionsReply | None:
    """Approve several pending timesheet submissions

     The reply is described in two ways: as an envelope with resolutions by id, and as a bare list of
    resolutions with number ids, `account_id` and `current`.

    Args:
        body (BulkResolutionBody): Body of a decision on several submissions.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BulkResolutionsReply
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
