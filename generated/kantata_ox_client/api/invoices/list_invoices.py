from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import models as __models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
import datetime

from ... import errors
from ...models.invoices_reply import InvoicesReply
from ...types import NULL, UNSET, Response, Unset, write_iso


def _get_kwargs(
    *,
    include: str | Unset = UNSET,
    order: str | Unset = UNSET,
    paid: bool | Unset = UNSET,
    pending: bool | Unset = UNSET,
    without_drafts: bool | Unset = UNSET,
    within_dates: str | Unset = UNSET,
    user_invoice_number: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
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

    params["paid"] = paid

    params["pending"] = pending

    params["without_drafts"] = without_drafts

    params["within_dates"] = within_dates

    params["user_invoice_number"] = user_invoice_number

    params["workspace_id"] = workspace_id

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
        "url": "/invoices",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> InvoicesReply | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.InvoicesReply.from_dict(_response_200)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[InvoicesReply]:
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
    paid: bool | Unset = UNSET,
    pending: bool | Unset = UNSET,
    without_drafts: bool | Unset = UNSET,
    within_dates: str | Unset = UNSET,
    user_invoice_number: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
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
) -> Response[InvoicesReply]:
    """List invoices

     Seen by project participants with financial permission.

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            additional_items, billing_milestones, expenses, external_references, fixed_fee_items,
            recipient, time_entries, user, workspaces.
        order (str | Unset): One of created_at:asc, created_at:desc, id:asc, id:desc,
            invoice_date:asc, invoice_date:desc, updated_at:asc, updated_at:desc; anything else falls
            back to the default. The server's default is 'created_at:desc'.
        paid (bool | Unset): Only paid ones. The server's default is False.
        pending (bool | Unset): Only those neither accepted nor draft. The server's default is
            False.
        without_drafts (bool | Unset): No drafts. The server's default is False.
        within_dates (str | Unset): Range of creation dates, such as `2000-01-01:2000-12-31`.
        user_invoice_number (str | Unset): Comma-separated invoice numbers.
        workspace_id (str | Unset): Comma-separated ids of projects.
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
        Response[InvoicesReply]
    """

    kwargs = _get_kwargs(
        include=include,
        order=order,
        paid=paid,
        pending=pending,
        without_drafts=without_drafts,
        within_dates=within_dates,
        user_invoice_number=user_invoice_number,
        workspace_id=workspace_id,
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
    paid: bool | Unset = UNSET,
    pending: bool | Unset = UNSET,
    without_drafts: bool | Unset = UNSET,
    within_dates: str | Unset = UNSET,
    user_invoice_number: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
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
) -> InvoicesReply | None:
    """List invoices

     Seen by project participants with financial permission.

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            additional_items, billing_milestones, expenses, external_references, fixed_fee_items,
            recipient, time_entries, user, workspaces.
        order (str | Unset): One of created_at:asc, created_at:desc, id:asc, id:desc,
            invoice_date:asc, invoice_date:desc, updated_at:asc, updated_at:desc; anything else falls
            back to the default. The server's default is 'created_at:desc'.
        paid (bool | Unset): Only paid ones. The server's default is False.
        pending (bool | Unset): Only those neither accepted nor draft. The server's default is
            False.
        without_drafts (bool | Unset): No drafts. The server's default is False.
        within_dates (str | Unset): Range of creation dates, such as `2000-01-01:2000-12-31`.
        user_invoice_number (str | Unset): Comma-separated invoice numbers.
        workspace_id (str | Unset): Comma-separated ids of projects.
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
        InvoicesReply
    """

    return sync_detailed(
        client=client,
        include=include,
        order=order,
        paid=paid,
        pending=pending,
        without_drafts=without_drafts,
        within_dates=within_dates,
        user_invoice_number=user_invoice_number,
        workspace_id=workspace_id,
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
    paid: bool | Unset = UNSET,
    pending: bool | Unset = UNSET,
    without_drafts: bool | Unset = UNSET,
    within_dates: str | Unset = UNSET,
    user_invoice_number: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
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
) -> Response[InvoicesReply]:
    """List invoices

     Seen by project participants with financial permission.

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            additional_items, billing_milestones, expenses, external_references, fixed_fee_items,
            recipient, time_entries, user, workspaces.
        order (str | Unset): One of created_at:asc, created_at:desc, id:asc, id:desc,
            invoice_date:asc, invoice_date:desc, updated_at:asc, updated_at:desc; anything else falls
            back to the default. The server's default is 'created_at:desc'.
        paid (bool | Unset): Only paid ones. The server's default is False.
        pending (bool | Unset): Only those neither accepted nor draft. The server's default is
            False.
        without_drafts (bool | Unset): No drafts. The server's default is False.
        within_dates (str | Unset): Range of creation dates, such as `2000-01-01:2000-12-31`.
        user_invoice_number (str | Unset): Comma-separated invoice numbers.
        workspace_id (str | Unset): Comma-separated ids of projects.
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
        Response[InvoicesReply]
    """

    kwargs = _get_kwargs(
        include=include,
        order=order,
        paid=paid,
        pending=pending,
        without_drafts=without_drafts,
        within_dates=within_dates,
        user_invoice_number=user_invoice_number,
        workspace_id=workspace_id,
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
    paid: bool | Unset = UNSET,
    pending: bool | Unset = UNSET,
    without_drafts: bool | Unset = UNSET,
    within_dates: str | Unset = UNSET,
    user_invoice_number: str | Unset = UNSET,
    workspace_id: str | Unset = UNSET,
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
) -> InvoicesReply | None:
    """List invoices

     Seen by project participants with financial permission.

    Args:
        include (str | Unset): Comma-separated associations to side-load, without spaces:
            additional_items, billing_milestones, expenses, external_references, fixed_fee_items,
            recipient, time_entries, user, workspaces.
        order (str | Unset): One of created_at:asc, created_at:desc, id:asc, id:desc,
            invoice_date:asc, invoice_date:desc, updated_at:asc, updated_at:desc; anything else falls
            back to the default. The server's default is 'created_at:desc'.
        paid (bool | Unset): Only paid ones. The server's default is False.
        pending (bool | Unset): Only those neither accepted nor draft. The server's default is
            False.
        without_drafts (bool | Unset): No drafts. The server's default is False.
        within_dates (str | Unset): Range of creation dates, such as `2000-01-01:2000-12-31`.
        user_invoice_number (str | Unset): Comma-separated invoice numbers.
        workspace_id (str | Unset): Comma-separated ids of projects.
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
        InvoicesReply
    """

    return (
        await asyncio_detailed(
            client=client,
            include=include,
            order=order,
            paid=paid,
            pending=pending,
            without_drafts=without_drafts,
            within_dates=within_dates,
            user_invoice_number=user_invoice_number,
            workspace_id=workspace_id,
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
