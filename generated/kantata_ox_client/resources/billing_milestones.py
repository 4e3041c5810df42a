"""``client.billing_milestones`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_iterate_records,
    async_records_page,
    iterate_records,
    records_page,
)
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="billing_milestones.create",
    method="POST",
    path="/billing_milestones",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_RECORDS = RecordsOperation(
    REGISTRY,
    ("billing_milestones",),
    includes=Includes(documented=("external_references", "invoices", "story", "workspace")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing_milestones.create_billing_milestone import _get_kwargs
    from ..models.create_billing_milestone_body import CreateBillingMilestoneBody

    names = (
        "billing_milestone",
        "billing_milestones",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateBillingMilestoneBody(**members))


_DELETE = Operation(
    name="billing_milestones.delete",
    method="DELETE",
    path="/billing_milestones/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.billing_milestones.delete_billing_milestone import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="billing_milestones.get",
    method="GET",
    path="/billing_milestones/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET_RECORDS = RecordsOperation(
    REGISTRY,
    ("billing_milestones",),
    includes=Includes(documented=("external_references", "invoices", "story", "workspace")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.billing_milestones.get_billing_milestone import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="billing_milestones.list",
    method="GET",
    path="/billing_milestones",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only", "story_ids", "workspace_ids")),
    styles={
        "external_reference_service_model_refs": "comma",
        "include": "comma",
        "only": "comma",
        "story_ids": "comma",
        "workspace_ids": "comma",
    },
)
_LIST_RECORDS = RecordsOperation(
    REGISTRY,
    ("billing_milestones",),
    includes=Includes(documented=("external_references", "invoices", "story", "workspace")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billing_milestones.get_billing_milestones import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="billing_milestones.update",
    method="PUT",
    path="/billing_milestones/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE_RECORDS = RecordsOperation(
    REGISTRY,
    ("billing_milestones",),
    includes=Includes(documented=("external_references", "invoices", "story", "workspace")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.billing_milestones.update_billing_milestone import _get_kwargs
    from ..models.update_billing_milestone_body import UpdateBillingMilestoneBody

    names = ("billing_milestone",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateBillingMilestoneBody(**members))


class BillingMilestones(Resource):
    """Operations on ``billing_milestones``."""

    def create(
        self,
        *,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        billing_milestone: models.NewBillingMilestone | Unset = UNSET,
        billing_milestones: Sequence[models.NewBillingMilestone] | Unset = UNSET,
    ) -> RecordPage[records.BillingMilestone]:
        """Create a billing milestone

        Sends ``POST /billing_milestones``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            billing_milestone: Not described in the vendor's document.
            billing_milestones: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _CREATE,
            _create_request(
                include=include,
                billing_milestone=billing_milestone,
                billing_milestones=billing_milestones,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete a billing milestone

        Sends ``DELETE /billing_milestones/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    def get(
        self, id: str | int, *, include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET
    ) -> RecordPage[records.BillingMilestone]:
        """Show a billing milestone

        Sends ``GET /billing_milestones/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _GET,
            _get_request(
                id=id,
                include=include,
            ),
            _GET_RECORDS,
        )

    def list(
        self,
        *,
        date_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.BillingMilestoneOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        story_ids: Sequence[str | int] | str | Unset = UNSET,
        workspace_ids: Sequence[str | int] | str | Unset = UNSET,
    ) -> RecordPage[records.BillingMilestone]:
        """List billing milestones

        Sends ``GET /billing_milestones``.

        Args:
            date_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            story_ids: Comma-separated ids.
            workspace_ids: Comma-separated ids.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _LIST,
            _list_request(
                date_between=date_between,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                story_ids=story_ids,
                workspace_ids=workspace_ids,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        date_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.BillingMilestoneOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        story_ids: Sequence[str | int] | str | Unset = UNSET,
        workspace_ids: Sequence[str | int] | str | Unset = UNSET,
    ) -> Iterator[records.BillingMilestone]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /billing_milestones`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return iterate_records(
            self,
            _LIST,
            _list_request(
                date_between=date_between,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                story_ids=story_ids,
                workspace_ids=workspace_ids,
            ),
            _LIST_RECORDS,
        )

    def update(
        self,
        id: str | int,
        *,
        billing_milestone: models.BillingMilestoneChanges,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
    ) -> RecordPage[records.BillingMilestone]:
        """Change a billing milestone

        Sends ``PUT /billing_milestones/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            billing_milestone: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                billing_milestone=billing_milestone,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> BillingMilestonesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return BillingMilestonesWithRawResponse(self)


class BillingMilestonesWithRawResponse:
    """The methods of ``billing_milestones`` with raw responses."""

    def __init__(self, resource: BillingMilestones) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncBillingMilestones(AsyncResource):
    """Operations on ``billing_milestones``."""

    async def create(
        self,
        *,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        billing_milestone: models.NewBillingMilestone | Unset = UNSET,
        billing_milestones: Sequence[models.NewBillingMilestone] | Unset = UNSET,
    ) -> AsyncRecordPage[records.BillingMilestone]:
        """Create a billing milestone

        Sends ``POST /billing_milestones``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            billing_milestone: Not described in the vendor's document.
            billing_milestones: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _CREATE,
            _create_request(
                include=include,
                billing_milestone=billing_milestone,
                billing_milestones=billing_milestones,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a billing milestone

        Sends ``DELETE /billing_milestones/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    async def get(
        self, id: str | int, *, include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET
    ) -> AsyncRecordPage[records.BillingMilestone]:
        """Show a billing milestone

        Sends ``GET /billing_milestones/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _GET,
            _get_request(
                id=id,
                include=include,
            ),
            _GET_RECORDS,
        )

    async def list(
        self,
        *,
        date_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.BillingMilestoneOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        story_ids: Sequence[str | int] | str | Unset = UNSET,
        workspace_ids: Sequence[str | int] | str | Unset = UNSET,
    ) -> AsyncRecordPage[records.BillingMilestone]:
        """List billing milestones

        Sends ``GET /billing_milestones``.

        Args:
            date_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            story_ids: Comma-separated ids.
            workspace_ids: Comma-separated ids.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _LIST,
            _list_request(
                date_between=date_between,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                story_ids=story_ids,
                workspace_ids=workspace_ids,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        date_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.BillingMilestoneOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        story_ids: Sequence[str | int] | str | Unset = UNSET,
        workspace_ids: Sequence[str | int] | str | Unset = UNSET,
    ) -> AsyncIterator[records.BillingMilestone]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /billing_milestones`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return async_iterate_records(
            self,
            _LIST,
            _list_request(
                date_between=date_between,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                story_ids=story_ids,
                workspace_ids=workspace_ids,
            ),
            _LIST_RECORDS,
        )

    async def update(
        self,
        id: str | int,
        *,
        billing_milestone: models.BillingMilestoneChanges,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
    ) -> AsyncRecordPage[records.BillingMilestone]:
        """Change a billing milestone

        Sends ``PUT /billing_milestones/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            billing_milestone: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                billing_milestone=billing_milestone,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncBillingMilestonesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncBillingMilestonesWithRawResponse(self)


class AsyncBillingMilestonesWithRawResponse:
    """The methods of ``billing_milestones`` with raw responses."""

    def __init__(self, resource: AsyncBillingMilestones) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
