from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
from ... import errors
from ...models.resolution_body import ResolutionBody
from ...models.resolutions_reply import ResolutionsReply
from ...types import NULL, UNSET, Response, Unset, write_object


def _get_kwargs(
    id: int | str,
    *,
    body: ResolutionBody,
    include: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include"] = include

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/timesheet_submissions/{id}/cancel".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ResolutionsReply | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.ResolutionsReply.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ResolutionsReply]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: ResolutionBody,
    include: str | Unset = UNSET,
) -> Response[ResolutionsReply]:
    """Cancel a timesheet submission

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            external_references, time_entries, user, workspace.
        body (ResolutionBody): Body of a decision on one submission.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ResolutionsReply]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        include=include,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: ResolutionBody,
    include: str | Unset = UNSET,
) -> ResolutionsReply | None:
    """Cancel a timesheet submission

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            external_references, time_entries, user, workspace.
        body (ResolutionBody): Body of a decision on one submission.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ResolutionsReply
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        include=include,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: ResolutionBody,
    include: str | Unset = UNSET,
) -> Response[ResolutionsReply]:
    """Cancel a timesheet submission

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            external_references, time_entries, user, workspace.
        body (ResolutionBody): Body of a decision on one submission.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ResolutionsReply]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        include=include,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: int | str,
    *,
    client: AuthenticatedClient | Client,
    body: ResolutionBody,
    include: str | Unset = UNSET,
) -> ResolutionsReply | None:
    """Cancel a timesheet submission

    Args:
        id (int | str): Id of the record.
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            external_references, time_entries, user, workspace.
        body (ResolutionBody): Body of a decision on one submission.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ResolutionsReply
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            include=include,
        )
    ).parsed
