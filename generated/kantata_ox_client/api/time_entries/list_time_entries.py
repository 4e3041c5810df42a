from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
import datetime

from ... import errors
from ...models.time_entries_reply import TimeEntriesReply
from ...types import NULL, UNSET, Response, Unset, write_iso


def _get_kwargs(
    *,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    approved: bool | Unset = UNSET,
    billable: bool | Unset = UNSET,
    created_by: int | str | Unset = UNSET,
    date_performed_between: str | Unset = UNSET,
    from_archived_workspaces: bool | Unset = UNSET,
    in_active_invoice_id: int | str | Unset = UNSET,
    in_active_submission: bool | Unset = UNSET,
    invoiced: bool | Unset = UNSET,
    uninvoiced: bool | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    with_recent_timesheet_ids: str | Unset = UNSET,
    with_timesheet_id: int | str | Unset = UNSET,
    with_user_ids: str | Unset = UNSET,
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

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["approved"] = approved

    params["billable"] = billable

    json_created_by: int | str | Unset
    if isinstance(created_by, Unset):
        json_created_by = UNSET
    else:
        json_created_by = created_by
    params["created_by"] = json_created_by

    params["date_performed_between"] = date_performed_between

    params["from_archived_workspaces"] = from_archived_workspaces

    json_in_active_invoice_id: int | str | Unset
    if isinstance(in_active_invoice_id, Unset):
        json_in_active_invoice_id = UNSET
    else:
        json_in_active_invoice_id = in_active_invoice_id
    params["in_active_invoice_id"] = json_in_active_invoice_id

    params["in_active_submission"] = in_active_submission

    params["invoiced"] = invoiced

    params["uninvoiced"] = uninvoiced

    params["on_my_account"] = on_my_account

    params["with_recent_timesheet_ids"] = with_recent_timesheet_ids

    json_with_timesheet_id: int | str | Unset
    if isinstance(with_timesheet_id, Unset):
        json_with_timesheet_id = UNSET
    else:
        json_with_timesheet_id = with_timesheet_id
    params["with_timesheet_id"] = json_with_timesheet_id

    params["with_user_ids"] = with_user_ids

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
        "url": "/time_entries",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> TimeEntriesReply | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.TimeEntriesReply.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[TimeEntriesReply]:
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
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    approved: bool | Unset = UNSET,
    billable: bool | Unset = UNSET,
    created_by: int | str | Unset = UNSET,
    date_performed_between: str | Unset = UNSET,
    from_archived_workspaces: bool | Unset = UNSET,
    in_active_invoice_id: int | str | Unset = UNSET,
    in_active_submission: bool | Unset = UNSET,
    invoiced: bool | Unset = UNSET,
    uninvoiced: bool | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    with_recent_timesheet_ids: str | Unset = UNSET,
    with_timesheet_id: int | str | Unset = UNSET,
    with_user_ids: str | Unset = UNSET,
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
) -> Response[TimeEntriesReply]:
    """List time entries

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            active_submission, external_references, invoice, recent_submission, role, story, user,
            workspace.
        optional_fields (str | Unset): Comma-separated extra fields of the primary records, never
            of side-loaded ones: location_id, user_can_edit.
        order (str | Unset): One of created_at:asc, created_at:desc, date_performed:asc,
            date_performed:desc, updated_at:asc, updated_at:desc; anything else falls back to the
            default. The server's default is 'date_performed:desc'.
        approved (bool | Unset): Approved, or in a project without approvals; any value counts as
            true.
        billable (bool | Unset):
        created_by (int | str | Unset): Id of a user.
        date_performed_between (str | Unset): Range such as `2013-06-01:2013-08-01`.
        from_archived_workspaces (bool | Unset): The server's default is False.
        in_active_invoice_id (int | str | Unset):
        in_active_submission (bool | Unset): True: part of an active submission; false: not part
            of one.
        invoiced (bool | Unset): Any value counts as true.
        uninvoiced (bool | Unset): Any value counts as true.
        on_my_account (bool | Unset): False: projects inside and outside the account. The server's
            default is True.
        with_recent_timesheet_ids (str | Unset): Comma-separated ids of submissions, cancelled and
            rejected ones too; an entry belongs to its latest submission.
        with_timesheet_id (int | str | Unset): Id of one submission; a cancelled or rejected one
            finds nothing.
        with_user_ids (str | Unset): Comma-separated ids of users.
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
        Response[TimeEntriesReply]
    """

    kwargs = _get_kwargs(
        include=include,
        optional_fields=optional_fields,
        order=order,
        approved=approved,
        billable=billable,
        created_by=created_by,
        date_performed_between=date_performed_between,
        from_archived_workspaces=from_archived_workspaces,
        in_active_invoice_id=in_active_invoice_id,
        in_active_submission=in_active_submission,
        invoiced=invoiced,
        uninvoiced=uninvoiced,
        on_my_account=on_my_account,
        with_recent_timesheet_ids=with_recent_timesheet_ids,
        with_timesheet_id=with_timesheet_id,
        with_user_ids=with_user_ids,
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
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    approved: bool | Unset = UNSET,
    billable: bool | Unset = UNSET,
    created_by: int | str | Unset = UNSET,
    date_performed_between: str | Unset = UNSET,
    from_archived_workspaces: bool | Unset = UNSET,
    in_active_invoice_id: int | str | Unset = UNSET,
    in_active_submission: bool | Unset = UNSET,
    invoiced: bool | Unset = UNSET,
    uninvoiced: bool | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    with_recent_timesheet_ids: str | Unset = UNSET,
    with_timesheet_id: int | str | Unset = UNSET,
    with_user_ids: str | Unset = UNSET,
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
) -> TimeEntriesReply | None:
    """List time entries

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            active_submission, external_references, invoice, recent_submission, role, story, user,
            workspace.
        optional_fields (str | Unset): Comma-separated extra fields of the primary records, never
            of side-loaded ones: location_id, user_can_edit.
        order (str | Unset): One of created_at:asc, created_at:desc, date_performed:asc,
            date_performed:desc, updated_at:asc, updated_at:desc; anything else falls back to the
            default. The server's default is 'date_performed:desc'.
        approved (bool | Unset): Approved, or in a project without approvals; any value counts as
            true.
        billable (bool | Unset):
        created_by (int | str | Unset): Id of a user.
        date_performed_between (str | Unset): Range such as `2013-06-01:2013-08-01`.
        from_archived_workspaces (bool | Unset): The server's default is False.
        in_active_invoice_id (int | str | Unset):
        in_active_submission (bool | Unset): True: part of an active submission; false: not part
            of one.
        invoiced (bool | Unset): Any value counts as true.
        uninvoiced (bool | Unset): Any value counts as true.
        on_my_account (bool | Unset): False: projects inside and outside the account. The server's
            default is True.
        with_recent_timesheet_ids (str | Unset): Comma-separated ids of submissions, cancelled and
            rejected ones too; an entry belongs to its latest submission.
        with_timesheet_id (int | str | Unset): Id of one submission; a cancelled or rejected one
            finds nothing.
        with_user_ids (str | Unset): Comma-separated ids of users.
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
        TimeEntriesReply
    """

    return sync_detailed(
        client=client,
        include=include,
        optional_fields=optional_fields,
        order=order,
        approved=approved,
        billable=billable,
        created_by=created_by,
        date_performed_between=date_performed_between,
        from_archived_workspaces=from_archived_workspaces,
        in_active_invoice_id=in_active_invoice_id,
        in_active_submission=in_active_submission,
        invoiced=invoiced,
        uninvoiced=uninvoiced,
        on_my_account=on_my_account,
        with_recent_timesheet_ids=with_recent_timesheet_ids,
        with_timesheet_id=with_timesheet_id,
        with_user_ids=with_user_ids,
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
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    approved: bool | Unset = UNSET,
    billable: bool | Unset = UNSET,
    created_by: int | str | Unset = UNSET,
    date_performed_between: str | Unset = UNSET,
    from_archived_workspaces: bool | Unset = UNSET,
    in_active_invoice_id: int | str | Unset = UNSET,
    in_active_submission: bool | Unset = UNSET,
    invoiced: bool | Unset = UNSET,
    uninvoiced: bool | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    with_recent_timesheet_ids: str | Unset = UNSET,
    with_timesheet_id: int | str | Unset = UNSET,
    with_user_ids: str | Unset = UNSET,
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
) -> Response[TimeEntriesReply]:
    """List time entries

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            active_submission, external_references, invoice, recent_submission, role, story, user,
            workspace.
        optional_fields (str | Unset): Comma-separated extra fields of the primary records, never
            of side-loaded ones: location_id, user_can_edit.
        order (str | Unset): One of created_at:asc, created_at:desc, date_performed:asc,
            date_performed:desc, updated_at:asc, updated_at:desc; anything else falls back to the
            default. The server's default is 'date_performed:desc'.
        approved (bool | Unset): Approved, or in a project without approvals; any value counts as
            true.
        billable (bool | Unset):
        created_by (int | str | Unset): Id of a user.
        date_performed_between (str | Unset): Range such as `2013-06-01:2013-08-01`.
        from_archived_workspaces (bool | Unset): The server's default is False.
        in_active_invoice_id (int | str | Unset):
        in_active_submission (bool | Unset): True: part of an active submission; false: not part
            of one.
        invoiced (bool | Unset): Any value counts as true.
        uninvoiced (bool | Unset): Any value counts as true.
        on_my_account (bool | Unset): False: projects inside and outside the account. The server's
            default is True.
        with_recent_timesheet_ids (str | Unset): Comma-separated ids of submissions, cancelled and
            rejected ones too; an entry belongs to its latest submission.
        with_timesheet_id (int | str | Unset): Id of one submission; a cancelled or rejected one
            finds nothing.
        with_user_ids (str | Unset): Comma-separated ids of users.
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
        Response[TimeEntriesReply]
    """

    kwargs = _get_kwargs(
        include=include,
        optional_fields=optional_fields,
        order=order,
        approved=approved,
        billable=billable,
        created_by=created_by,
        date_performed_between=date_performed_between,
        from_archived_workspaces=from_archived_workspaces,
        in_active_invoice_id=in_active_invoice_id,
        in_active_submission=in_active_submission,
        invoiced=invoiced,
        uninvoiced=uninvoiced,
        on_my_account=on_my_account,
        with_recent_timesheet_ids=with_recent_timesheet_ids,
        with_timesheet_id=with_timesheet_id,
        with_user_ids=with_user_ids,
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
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    approved: bool | Unset = UNSET,
    billable: bool | Unset = UNSET,
    created_by: int | str | Unset = UNSET,
    date_performed_between: str | Unset = UNSET,
    from_archived_workspaces: bool | Unset = UNSET,
    in_active_invoice_id: int | str | Unset = UNSET,
    in_active_submission: bool | Unset = UNSET,
    invoiced: bool | Unset = UNSET,
    uninvoiced: bool | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    with_recent_timesheet_ids: str | Unset = UNSET,
    with_timesheet_id: int | str | Unset = UNSET,
    with_user_ids: str | Unset = UNSET,
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
) -> TimeEntriesReply | None:
    """List time entries

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            active_submission, external_references, invoice, recent_submission, role, story, user,
            workspace.
        optional_fields (str | Unset): Comma-separated extra fields of the primary records, never
            of side-loaded ones: location_id, user_can_edit.
        order (str | Unset): One of created_at:asc, created_at:desc, date_performed:asc,
            date_performed:desc, updated_at:asc, updated_at:desc; anything else falls back to the
            default. The server's default is 'date_performed:desc'.
        approved (bool | Unset): Approved, or in a project without approvals; any value counts as
            true.
        billable (bool | Unset):
        created_by (int | str | Unset): Id of a user.
        date_performed_between (str | Unset): Range such as `2013-06-01:2013-08-01`.
        from_archived_workspaces (bool | Unset): The server's default is False.
        in_active_invoice_id (int | str | Unset):
        in_active_submission (bool | Unset): True: part of an active submission; false: not part
            of one.
        invoiced (bool | Unset): Any value counts as true.
        uninvoiced (bool | Unset): Any value counts as true.
        on_my_account (bool | Unset): False: projects inside and outside the account. The server's
            default is True.
        with_recent_timesheet_ids (str | Unset): Comma-separated ids of submissions, cancelled and
            rejected ones too; an entry belongs to its latest submission.
        with_timesheet_id (int | str | Unset): Id of one submission; a cancelled or rejected one
            finds nothing.
        with_user_ids (str | Unset): Comma-separated ids of users.
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
        TimeEntriesReply
    """

    return (
        await asyncio_detailed(
            client=client,
            include=include,
            optional_fields=optional_fields,
            order=order,
            approved=approved,
            billable=billable,
            created_by=created_by,
            date_performed_between=date_performed_between,
            from_archived_workspaces=from_archived_workspaces,
            in_active_invoice_id=in_active_invoice_id,
            in_active_submission=in_active_submission,
            invoiced=invoiced,
            uninvoiced=uninvoiced,
            on_my_account=on_my_account,
            with_recent_timesheet_ids=with_recent_timesheet_ids,
            with_timesheet_id=with_timesheet_id,
            with_user_ids=with_user_ids,
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
