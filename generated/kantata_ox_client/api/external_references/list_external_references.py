from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
import datetime

from ... import errors
from ...models.external_references_reply import ExternalReferencesReply
from ...models.subject_type import SubjectType
from ...types import NULL, UNSET, Response, Unset, write_iso


def _get_kwargs(
    *,
    subject_type: SubjectType,
    subject_id: int | str | Unset = UNSET,
    service_name: str | Unset = UNSET,
    service_model: str | Unset = UNSET,
    service_model_ref: str | Unset = UNSET,
    status: str | Unset = UNSET,
    external_status: str | Unset = UNSET,
    external_message: str | Unset = UNSET,
    last_synced_after: datetime.datetime | Unset = UNSET,
    last_synced_before: datetime.datetime | Unset = UNSET,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_subject_type: str = subject_type
    params["subject_type"] = json_subject_type

    json_subject_id: int | str | Unset
    if isinstance(subject_id, Unset):
        json_subject_id = UNSET
    else:
        json_subject_id = subject_id
    params["subject_id"] = json_subject_id

    params["service_name"] = service_name

    params["service_model"] = service_model

    params["service_model_ref"] = service_model_ref

    params["status"] = status

    params["external_status"] = external_status

    params["external_message"] = external_message

    json_last_synced_after: str | Unset = UNSET
    if not isinstance(last_synced_after, Unset):
        json_last_synced_after = NULL if last_synced_after is None else write_iso(last_synced_after)
    params["last_synced_after"] = json_last_synced_after

    json_last_synced_before: str | Unset = UNSET
    if not isinstance(last_synced_before, Unset):
        json_last_synced_before = NULL if last_synced_before is None else write_iso(last_synced_before)
    params["last_synced_before"] = json_last_synced_before

    params["include"] = include

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["only"] = only

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/external_references",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExternalReferencesReply | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.ExternalReferencesReply.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExternalReferencesReply]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    subject_type: SubjectType,
    subject_id: int | str | Unset = UNSET,
    service_name: str | Unset = UNSET,
    service_model: str | Unset = UNSET,
    service_model_ref: str | Unset = UNSET,
    status: str | Unset = UNSET,
    external_status: str | Unset = UNSET,
    external_message: str | Unset = UNSET,
    last_synced_after: datetime.datetime | Unset = UNSET,
    last_synced_before: datetime.datetime | Unset = UNSET,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> Response[ExternalReferencesReply]:
    """List external references

     The subject is polymorphic: its collection is named by `subject_ref.key`.

    Args:
        subject_type (SubjectType): Class name of the records whose references are wanted.
        subject_id (int | str | Unset): Number of one subject.
        service_name (str | Unset):
        service_model (str | Unset):
        service_model_ref (str | Unset):
        status (str | Unset): One of pending, successful, failed.
        external_status (str | Unset):
        external_message (str | Unset):
        last_synced_after (datetime.datetime | Unset):
        last_synced_before (datetime.datetime | Unset):
        include (str | Unset): Comma-separated associations to side-load, without spaces: subject.
        order (str | Unset): One of created_at:asc, created_at:desc, last_synced_at:asc,
            last_synced_at:desc; anything else falls back to the default. The server's default is
            'last_synced_at:desc'.
        page (int | Unset): Page to return, counted from 1; ids in `only` switch paging off. The
            server's default is 1.
        per_page (int | Unset): Records per page; the server cuts larger values down to 200. The
            server's default is 20.
        only (str | Unset): Comma-separated ids; nothing else is returned, ids without a match are
            left out. Blank means no restriction.
        created_after (datetime.datetime | Unset):
        created_before (datetime.datetime | Unset):
        updated_after (datetime.datetime | Unset):
        updated_before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExternalReferencesReply]
    """

    kwargs = _get_kwargs(
        subject_type=subject_type,
        subject_id=subject_id,
        service_name=service_name,
        service_model=service_model,
        service_model_ref=service_model_ref,
        status=status,
        external_status=external_status,
        external_message=external_message,
        last_synced_after=last_synced_after,
        last_synced_before=last_synced_before,
        include=include,
        order=order,
        page=page,
        per_page=per_page,
        only=only,
        created_after=created_after,
        created_before=created_before,
        updated_after=updated_after,
        updated_before=updated_before,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    subject_type: SubjectType,
    subject_id: int | str | Unset = UNSET,
    service_name: str | Unset = UNSET,
    service_model: str | Unset = UNSET,
    service_model_ref: str | Unset = UNSET,
    status: str | Unset = UNSET,
    external_status: str | Unset = UNSET,
    external_message: str | Unset = UNSET,
    last_synced_after: datetime.datetime | Unset = UNSET,
    last_synced_before: datetime.datetime | Unset = UNSET,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> ExternalReferencesReply | None:
    """List external references

     The subject is polymorphic: its collection is named by `subject_ref.key`.

    Args:
        subject_type (SubjectType): Class name of the records whose references are wanted.
        subject_id (int | str | Unset): Number of one subject.
        service_name (str | Unset):
        service_model (str | Unset):
        service_model_ref (str | Unset):
        status (str | Unset): One of pending, successful, failed.
        external_status (str | Unset):
        external_message (str | Unset):
        last_synced_after (datetime.datetime | Unset):
        last_synced_before (datetime.datetime | Unset):
        include (str | Unset): Comma-separated associations to side-load, without spaces: subject.
        order (str | Unset): One of created_at:asc, created_at:desc, last_synced_at:asc,
            last_synced_at:desc; anything else falls back to the default. The server's default is
            'last_synced_at:desc'.
        page (int | Unset): Page to return, counted from 1; ids in `only` switch paging off. The
            server's default is 1.
        per_page (int | Unset): Records per page; the server cuts larger values down to 200. The
            server's default is 20.
        only (str | Unset): Comma-separated ids; nothing else is returned, ids without a match are
            left out. Blank means no restriction.
        created_after (datetime.datetime | Unset):
        created_before (datetime.datetime | Unset):
        updated_after (datetime.datetime | Unset):
        updated_before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExternalReferencesReply
    """

    return sync_detailed(
        client=client,
        subject_type=subject_type,
        subject_id=subject_id,
        service_name=service_name,
        service_model=service_model,
        service_model_ref=service_model_ref,
        status=status,
        external_status=external_status,
        external_message=external_message,
        last_synced_after=last_synced_after,
        last_synced_before=last_synced_before,
        include=include,
        order=order,
        page=page,
        per_page=per_page,
        only=only,
        created_after=created_after,
        created_before=created_before,
        updated_after=updated_after,
        updated_before=updated_before,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    subject_type: SubjectType,
    subject_id: int | str | Unset = UNSET,
    service_name: str | Unset = UNSET,
    service_model: str | Unset = UNSET,
    service_model_ref: str | Unset = UNSET,
    status: str | Unset = UNSET,
    external_status: str | Unset = UNSET,
    external_message: str | Unset = UNSET,
    last_synced_after: datetime.datetime | Unset = UNSET,
    last_synced_before: datetime.datetime | Unset = UNSET,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> Response[ExternalReferencesReply]:
    """List external references

     The subject is polymorphic: its collection is named by `subject_ref.key`.

    Args:
        subject_type (SubjectType): Class name of the records whose references are wanted.
        subject_id (int | str | Unset): Number of one subject.
        service_name (str | Unset):
        service_model (str | Unset):
        service_model_ref (str | Unset):
        status (str | Unset): One of pending, successful, failed.
        external_status (str | Unset):
        external_message (str | Unset):
        last_synced_after (datetime.datetime | Unset):
        last_synced_before (datetime.datetime | Unset):
        include (str | Unset): Comma-separated associations to side-load, without spaces: subject.
        order (str | Unset): One of created_at:asc, created_at:desc, last_synced_at:asc,
            last_synced_at:desc; anything else falls back to the default. The server's default is
            'last_synced_at:desc'.
        page (int | Unset): Page to return, counted from 1; ids in `only` switch paging off. The
            server's default is 1.
        per_page (int | Unset): Records per page; the server cuts larger values down to 200. The
            server's default is 20.
        only (str | Unset): Comma-separated ids; nothing else is returned, ids without a match are
            left out. Blank means no restriction.
        created_after (datetime.datetime | Unset):
        created_before (datetime.datetime | Unset):
        updated_after (datetime.datetime | Unset):
        updated_before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExternalReferencesReply]
    """

    kwargs = _get_kwargs(
        subject_type=subject_type,
        subject_id=subject_id,
        service_name=service_name,
        service_model=service_model,
        service_model_ref=service_model_ref,
        status=status,
        external_status=external_status,
        external_message=external_message,
        last_synced_after=last_synced_after,
        last_synced_before=last_synced_before,
        include=include,
        order=order,
        page=page,
        per_page=per_page,
        only=only,
        created_after=created_after,
        created_before=created_before,
        updated_after=updated_after,
        updated_before=updated_before,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    subject_type: SubjectType,
    subject_id: int | str | Unset = UNSET,
    service_name: str | Unset = UNSET,
    service_model: str | Unset = UNSET,
    service_model_ref: str | Unset = UNSET,
    status: str | Unset = UNSET,
    external_status: str | Unset = UNSET,
    external_message: str | Unset = UNSET,
    last_synced_after: datetime.datetime | Unset = UNSET,
    last_synced_before: datetime.datetime | Unset = UNSET,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> ExternalReferencesReply | None:
    """List external references

     The subject is polymorphic: its collection is named by `subject_ref.key`.

    Args:
        subject_type (SubjectType): Class name of the records whose references are wanted.
        subject_id (int | str | Unset): Number of one subject.
        service_name (str | Unset):
        service_model (str | Unset):
        service_model_ref (str | Unset):
        status (str | Unset): One of pending, successful, failed.
        external_status (str | Unset):
        external_message (str | Unset):
        last_synced_after (datetime.datetime | Unset):
        last_synced_before (datetime.datetime | Unset):
        include (str | Unset): Comma-separated associations to side-load, without spaces: subject.
        order (str | Unset): One of created_at:asc, created_at:desc, last_synced_at:asc,
            last_synced_at:desc; anything else falls back to the default. The server's default is
            'last_synced_at:desc'.
        page (int | Unset): Page to return, counted from 1; ids in `only` switch paging off. The
            server's default is 1.
        per_page (int | Unset): Records per page; the server cuts larger values down to 200. The
            server's default is 20.
        only (str | Unset): Comma-separated ids; nothing else is returned, ids without a match are
            left out. Blank means no restriction.
        created_after (datetime.datetime | Unset):
        created_before (datetime.datetime | Unset):
        updated_after (datetime.datetime | Unset):
        updated_before (datetime.datetime | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExternalReferencesReply
    """

    return (
        await asyncio_detailed(
            client=client,
            subject_type=subject_type,
            subject_id=subject_id,
            service_name=service_name,
            service_model=service_model,
            service_model_ref=service_model_ref,
            status=status,
            external_status=external_status,
            external_message=external_message,
            last_synced_after=last_synced_after,
            last_synced_before=last_synced_before,
            include=include,
            order=order,
            page=page,
            per_page=per_page,
            only=only,
            created_after=created_after,
            created_before=created_before,
            updated_after=updated_after,
            updated_before=updated_before,
        )
    ).parsed
