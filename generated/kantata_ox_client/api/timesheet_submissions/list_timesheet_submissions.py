from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
import datetime

from ... import errors
from ...models.timesheet_submissions_reply import TimesheetSubmissionsReply
from ...types import NULL, UNSET, Response, Unset, write_iso


def _get_kwargs(
    *,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    active: bool | Unset = UNSET,
    not_cancelled: bool | Unset = UNSET,
    statuses: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    start_date_after: datetime.date | Unset = UNSET,
    user_ids: str | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
    workspace_ids: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["include"] = include

    params["order"] = order

    params["active"] = active

    params["not_cancelled"] = not_cancelled

    params["statuses"] = statuses

    json_start_date: str | Unset = UNSET
    if not isinstance(start_date, Unset):
        json_start_date = NULL if start_date is None else write_iso(start_date)
    params["start_date"] = json_start_date

    json_end_date: str | Unset = UNSET
    if not isinstance(end_date, Unset):
        json_end_date = NULL if end_date is None else write_iso(end_date)
    params["end_date"] = json_end_date

    json_start_date_after: str | Unset = UNSET
    if not isinstance(start_date_after, Unset):
        json_start_date_after = NULL if start_date_after is None else write_iso(start_date_after)
    params["start_date_after"] = json_start_date_after

    params["user_ids"] = user_ids

    json_workspace_id: int | str | Unset
    if isinstance(workspace_id, Unset):
        json_workspace_id = UNSET
    else:
        json_workspace_id = workspace_id
    params["workspace_id"] = json_workspace_id

    params["workspace_ids"] = workspace_ids

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

    params["external_reference_external_message"] = external_reference_external_message

    params["external_reference_external_status"] = external_reference_external_status

    params["external_reference_service_model"] = external_reference_service_model

    params["external_reference_service_model_ref"] = external_reference_service_model_ref

    params["external_reference_service_model_refs"] = external_reference_service_model_refs

    params["external_reference_service_name"] = external_reference_service_name

    params["external_reference_status"] = external_reference_status

    params["has_external_references"] = has_external_references

    params["without_external_reference_service_name"] = without_external_reference_service_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/timesheet_submissions",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TimesheetSubmissionsReply | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.TimesheetSubmissionsReply.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TimesheetSubmissionsReply]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    active: bool | Unset = UNSET,
    not_cancelled: bool | Unset = UNSET,
    statuses: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    start_date_after: datetime.date | Unset = UNSET,
    user_ids: str | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
    workspace_ids: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
) -> Response[TimesheetSubmissionsReply]:
    """List timesheet submissions

     A submission holds the time of one week and one project; a timesheet over several projects is handed
    in as several submissions. Submissions have to be switched on in the project settings; time then has
    to be approved through one before it can be invoiced.

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            external_references, time_entries, user, workspace.
        order (str | Unset): One of date:asc, date:desc; anything else falls back to the default.
            The server's default is 'date:desc'.
        active (bool | Unset): Only active ones.
        not_cancelled (bool | Unset): Only those not cancelled.
        statuses (str | Unset): Comma-separated status words: new, cancelled, rejected, approved.
        start_date (datetime.date | Unset): Week that starts on this day.
        end_date (datetime.date | Unset): Week that ends on this day.
        start_date_after (datetime.date | Unset): Weeks that start on this day or later.
        user_ids (str | Unset): Comma-separated ids of users.
        workspace_id (int | str | Unset): Id of one project.
        workspace_ids (str | Unset): Comma-separated ids of projects.
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
        external_reference_external_message (str | Unset): Exact message of an external reference.
        external_reference_external_status (str | Unset): Status word of the outside system.
        external_reference_service_model (str | Unset): Type of the counterpart in the outside
            system.
        external_reference_service_model_ref (str | Unset): Id of the counterpart in the outside
            system.
        external_reference_service_model_refs (str | Unset): Comma-separated ids of counterparts,
            up to 200.
        external_reference_service_name (str | Unset): Name of the outside system.
        external_reference_status (str | Unset): Result of the last synchronisation: successful or
            fail here, while the field itself says pending, successful or failed.
        has_external_references (bool | Unset): Whether the record has any external reference.
        without_external_reference_service_name (str | Unset): Only records without a reference to
            this outside system.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimesheetSubmissionsReply]
    """

    kwargs = _get_kwargs(
        include=include,
        order=order,
        active=active,
        not_cancelled=not_cancelled,
        statuses=statuses,
        start_date=start_date,
        end_date=end_date,
        start_date_after=start_date_after,
        user_ids=user_ids,
        workspace_id=workspace_id,
        workspace_ids=workspace_ids,
        page=page,
        per_page=per_page,
        only=only,
        created_after=created_after,
        created_before=created_before,
        updated_after=updated_after,
        updated_before=updated_before,
        external_reference_external_message=external_reference_external_message,
        external_reference_external_status=external_reference_external_status,
        external_reference_service_model=external_reference_service_model,
        external_reference_service_model_ref=external_reference_service_model_ref,
        external_reference_service_model_refs=external_reference_service_model_refs,
        external_reference_service_name=external_reference_service_name,
        external_reference_status=external_reference_status,
        has_external_references=has_external_references,
        without_external_reference_service_name=without_external_reference_service_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    active: bool | Unset = UNSET,
    not_cancelled: bool | Unset = UNSET,
    statuses: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    start_date_after: datetime.date | Unset = UNSET,
    user_ids: str | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
    workspace_ids: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
) -> TimesheetSubmissionsReply | None:
    """List timesheet submissions

     A submission holds the time of one week and one project; a timesheet over several projects is handed
    in as several submissions. Submissions have to be switched on in the project settings; time then has
    to be approved through one before it can be invoiced.

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            external_references, time_entries, user, workspace.
        order (str | Unset): One of date:asc, date:desc; anything else falls back to the default.
            The server's default is 'date:desc'.
        active (bool | Unset): Only active ones.
        not_cancelled (bool | Unset): Only those not cancelled.
        statuses (str | Unset): Comma-separated status words: new, cancelled, rejected, approved.
        start_date (datetime.date | Unset): Week that starts on this day.
        end_date (datetime.date | Unset): Week that ends on this day.
        start_date_after (datetime.date | Unset): Weeks that start on this day or later.
        user_ids (str | Unset): Comma-separated ids of users.
        workspace_id (int | str | Unset): Id of one project.
        workspace_ids (str | Unset): Comma-separated ids of projects.
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
        external_reference_external_message (str | Unset): Exact message of an external reference.
        external_reference_external_status (str | Unset): Status word of the outside system.
        external_reference_service_model (str | Unset): Type of the counterpart in the outside
            system.
        external_reference_service_model_ref (str | Unset): Id of the counterpart in the outside
            system.
        external_reference_service_model_refs (str | Unset): Comma-separated ids of counterparts,
            up to 200.
        external_reference_service_name (str | Unset): Name of the outside system.
        external_reference_status (str | Unset): Result of the last synchronisation: successful or
            fail here, while the field itself says pending, successful or failed.
        has_external_references (bool | Unset): Whether the record has any external reference.
        without_external_reference_service_name (str | Unset): Only records without a reference to
            this outside system.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimesheetSubmissionsReply
    """

    return sync_detailed(
        client=client,
        include=include,
        order=order,
        active=active,
        not_cancelled=not_cancelled,
        statuses=statuses,
        start_date=start_date,
        end_date=end_date,
        start_date_after=start_date_after,
        user_ids=user_ids,
        workspace_id=workspace_id,
        workspace_ids=workspace_ids,
        page=page,
        per_page=per_page,
        only=only,
        created_after=created_after,
        created_before=created_before,
        updated_after=updated_after,
        updated_before=updated_before,
        external_reference_external_message=external_reference_external_message,
        external_reference_external_status=external_reference_external_status,
        external_reference_service_model=external_reference_service_model,
        external_reference_service_model_ref=external_reference_service_model_ref,
        external_reference_service_model_refs=external_reference_service_model_refs,
        external_reference_service_name=external_reference_service_name,
        external_reference_status=external_reference_status,
        has_external_references=has_external_references,
        without_external_reference_service_name=without_external_reference_service_name,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    active: bool | Unset = UNSET,
    not_cancelled: bool | Unset = UNSET,
    statuses: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    start_date_after: datetime.date | Unset = UNSET,
    user_ids: str | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
    workspace_ids: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
) -> Response[TimesheetSubmissionsReply]:
    """List timesheet submissions

     A submission holds the time of one week and one project; a timesheet over several projects is handed
    in as several submissions. Submissions have to be switched on in the project settings; time then has
    to be approved through one before it can be invoiced.

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            external_references, time_entries, user, workspace.
        order (str | Unset): One of date:asc, date:desc; anything else falls back to the default.
            The server's default is 'date:desc'.
        active (bool | Unset): Only active ones.
        not_cancelled (bool | Unset): Only those not cancelled.
        statuses (str | Unset): Comma-separated status words: new, cancelled, rejected, approved.
        start_date (datetime.date | Unset): Week that starts on this day.
        end_date (datetime.date | Unset): Week that ends on this day.
        start_date_after (datetime.date | Unset): Weeks that start on this day or later.
        user_ids (str | Unset): Comma-separated ids of users.
        workspace_id (int | str | Unset): Id of one project.
        workspace_ids (str | Unset): Comma-separated ids of projects.
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
        external_reference_external_message (str | Unset): Exact message of an external reference.
        external_reference_external_status (str | Unset): Status word of the outside system.
        external_reference_service_model (str | Unset): Type of the counterpart in the outside
            system.
        external_reference_service_model_ref (str | Unset): Id of the counterpart in the outside
            system.
        external_reference_service_model_refs (str | Unset): Comma-separated ids of counterparts,
            up to 200.
        external_reference_service_name (str | Unset): Name of the outside system.
        external_reference_status (str | Unset): Result of the last synchronisation: successful or
            fail here, while the field itself says pending, successful or failed.
        has_external_references (bool | Unset): Whether the record has any external reference.
        without_external_reference_service_name (str | Unset): Only records without a reference to
            this outside system.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TimesheetSubmissionsReply]
    """

    kwargs = _get_kwargs(
        include=include,
        order=order,
        active=active,
        not_cancelled=not_cancelled,
        statuses=statuses,
        start_date=start_date,
        end_date=end_date,
        start_date_after=start_date_after,
        user_ids=user_ids,
        workspace_id=workspace_id,
        workspace_ids=workspace_ids,
        page=page,
        per_page=per_page,
        only=only,
        created_after=created_after,
        created_before=created_before,
        updated_after=updated_after,
        updated_before=updated_before,
        external_reference_external_message=external_reference_external_message,
        external_reference_external_status=external_reference_external_status,
        external_reference_service_model=external_reference_service_model,
        external_reference_service_model_ref=external_reference_service_model_ref,
        external_reference_service_model_refs=external_reference_service_model_refs,
        external_reference_service_name=external_reference_service_name,
        external_reference_status=external_reference_status,
        has_external_references=has_external_references,
        without_external_reference_service_name=without_external_reference_service_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    active: bool | Unset = UNSET,
    not_cancelled: bool | Unset = UNSET,
    statuses: str | Unset = UNSET,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    start_date_after: datetime.date | Unset = UNSET,
    user_ids: str | Unset = UNSET,
    workspace_id: int | str | Unset = UNSET,
    workspace_ids: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    only: str | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
) -> TimesheetSubmissionsReply | None:
    """List timesheet submissions

     A submission holds the time of one week and one project; a timesheet over several projects is handed
    in as several submissions. Submissions have to be switched on in the project settings; time then has
    to be approved through one before it can be invoiced.

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            external_references, time_entries, user, workspace.
        order (str | Unset): One of date:asc, date:desc; anything else falls back to the default.
            The server's default is 'date:desc'.
        active (bool | Unset): Only active ones.
        not_cancelled (bool | Unset): Only those not cancelled.
        statuses (str | Unset): Comma-separated status words: new, cancelled, rejected, approved.
        start_date (datetime.date | Unset): Week that starts on this day.
        end_date (datetime.date | Unset): Week that ends on this day.
        start_date_after (datetime.date | Unset): Weeks that start on this day or later.
        user_ids (str | Unset): Comma-separated ids of users.
        workspace_id (int | str | Unset): Id of one project.
        workspace_ids (str | Unset): Comma-separated ids of projects.
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
        external_reference_external_message (str | Unset): Exact message of an external reference.
        external_reference_external_status (str | Unset): Status word of the outside system.
        external_reference_service_model (str | Unset): Type of the counterpart in the outside
            system.
        external_reference_service_model_ref (str | Unset): Id of the counterpart in the outside
            system.
        external_reference_service_model_refs (str | Unset): Comma-separated ids of counterparts,
            up to 200.
        external_reference_service_name (str | Unset): Name of the outside system.
        external_reference_status (str | Unset): Result of the last synchronisation: successful or
            fail here, while the field itself says pending, successful or failed.
        has_external_references (bool | Unset): Whether the record has any external reference.
        without_external_reference_service_name (str | Unset): Only records without a reference to
            this outside system.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TimesheetSubmissionsReply
    """

    return (
        await asyncio_detailed(
            client=client,
            include=include,
            order=order,
            active=active,
            not_cancelled=not_cancelled,
            statuses=statuses,
            start_date=start_date,
            end_date=end_date,
            start_date_after=start_date_after,
            user_ids=user_ids,
            workspace_id=workspace_id,
            workspace_ids=workspace_ids,
            page=page,
            per_page=per_page,
            only=only,
            created_after=created_after,
            created_before=created_before,
            updated_after=updated_after,
            updated_before=updated_before,
            external_reference_external_message=external_reference_external_message,
            external_reference_external_status=external_reference_external_status,
            external_reference_service_model=external_reference_service_model,
            external_reference_service_model_ref=external_reference_service_model_ref,
            external_reference_service_model_refs=external_reference_service_model_refs,
            external_reference_service_name=external_reference_service_name,
            external_reference_status=external_reference_status,
            has_external_references=has_external_references,
            without_external_reference_service_name=without_external_reference_service_name,
        )
    ).parsed
