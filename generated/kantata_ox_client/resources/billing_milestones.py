"""``client.billing_milestones`` of Kantata OX."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_record as _async_record
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import record as _record
from ..._runtime.sideload.operations import records_page as _records_page
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
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("billing_milestones",),
    includes=Includes(documented=("external_references", "invoices", "story", "workspace")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing_milestones import _create_billing_milestone_kwargs as _get_kwargs
    from ..models import CreateBillingMilestoneBody

    names = ("billing_milestone",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateBillingMilestoneBody(**members))


_CREATE_MANY = Operation(
    name="billing_milestones.create_many",
    method="POST",
    path="/billing_milestones",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("billing_milestones",),
    includes=Includes(documented=("external_references", "invoices", "story", "workspace")),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.billing_milestones import _create_billing_milestone_kwargs as _get_kwargs
    from ..models import CreateBillingMilestoneBody

    names = ("billing_milestones",)
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
    from ..api.billing_milestones import _delete_billing_milestone_kwargs as _get_kwargs

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
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("billing_milestones",),
    includes=Includes(documented=("external_references", "invoices", "story", "workspace")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.billing_milestones import _get_billing_milestone_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="billing_milestones.list",
    method="GET",
    path="/billing_milestones",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only", "story_ids", "workspace_ids")),
    filters=frozenset(("only", "story_ids", "workspace_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "include": "comma",
        "only": "comma",
        "story_ids": "comma",
        "workspace_ids": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("billing_milestones",),
    includes=Includes(documented=("external_references", "invoices", "story", "workspace")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billing_milestones import _get_billing_milestones_kwargs as _get_kwargs

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
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("billing_milestones",),
    includes=Includes(documented=("external_references", "invoices", "story", "workspace")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.billing_milestones import _update_billing_milestone_kwargs as _get_kwargs
    from ..models import UpdateBillingMilestoneBody

    names = ("billing_milestone",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateBillingMilestoneBody(**members))


class BillingMilestones(Resource):
    """Operations on ``billing_milestones``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        billing_milestone: models.NewBillingMilestone | Mapping[str, Any],
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillingMilestone:
        """Create a billing milestone

        Sends ``POST /billing_milestones``, which is not retried automatically once it may have reached the server.

        Args:
            billing_milestone: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.billing_milestones.create(
                billing_milestone=models.NewBillingMilestone(title="Example", amount_in_cents=7, workspace_id="7"),
            )
        """

        return _cast(
            "records.BillingMilestone",
            _record(
                self,
                _CREATE,
                _create_request(
                    billing_milestone=billing_milestone,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        billing_milestones: Sequence[models.NewBillingMilestone | Mapping[str, Any]],
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.BillingMilestone]:
        """Create a billing milestone

        Sends ``POST /billing_milestones``, which is not retried automatically once it may have reached the server.

        Args:
            billing_milestones: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.billing_milestones.create_many(
                billing_milestones=[models.NewBillingMilestone(title="Example", amount_in_cents=7, workspace_id="7")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                billing_milestones=billing_milestones,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a billing milestone

        Sends ``DELETE /billing_milestones/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.billing_milestones.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillingMilestone:
        """Show a billing milestone

        Sends ``GET /billing_milestones/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.billing_milestones.get("7")
        """

        return _cast(
            "records.BillingMilestone",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        date_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.BillingMilestoneOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        story_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.billing_milestones.list()
        """

        return _records_page(
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
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        date_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.BillingMilestoneOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        story_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.BillingMilestone]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /billing_milestones`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.billing_milestones.list_all():
                print(each)
        """
        return _iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        billing_milestone: models.BillingMilestoneChanges | Mapping[str, Any],
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillingMilestone:
        """Change a billing milestone

        Sends ``PUT /billing_milestones/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            billing_milestone: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.billing_milestones.update(
                "7",
                billing_milestone=models.BillingMilestoneChanges(title="Example"),
            )
        """

        return _cast(
            "records.BillingMilestone",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    billing_milestone=billing_milestone,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncBillingMilestones(AsyncResource):
    """Operations on ``billing_milestones``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        billing_milestone: models.NewBillingMilestone | Mapping[str, Any],
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillingMilestone:
        """Create a billing milestone

        Sends ``POST /billing_milestones``, which is not retried automatically once it may have reached the server.

        Args:
            billing_milestone: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.billing_milestones.create(
                billing_milestone=models.NewBillingMilestone(title="Example", amount_in_cents=7, workspace_id="7"),
            )
        """

        return _cast(
            "records.BillingMilestone",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    billing_milestone=billing_milestone,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        billing_milestones: Sequence[models.NewBillingMilestone | Mapping[str, Any]],
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.BillingMilestone]:
        """Create a billing milestone

        Sends ``POST /billing_milestones``, which is not retried automatically once it may have reached the server.

        Args:
            billing_milestones: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.billing_milestones.create_many(
                billing_milestones=[models.NewBillingMilestone(title="Example", amount_in_cents=7, workspace_id="7")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                billing_milestones=billing_milestones,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a billing milestone

        Sends ``DELETE /billing_milestones/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.billing_milestones.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillingMilestone:
        """Show a billing milestone

        Sends ``GET /billing_milestones/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.billing_milestones.get("7")
        """

        return _cast(
            "records.BillingMilestone",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        date_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.BillingMilestoneOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        story_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.billing_milestones.list()
        """

        return await _async_records_page(
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
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        date_between: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.BillingMilestoneOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        story_ids: Sequence[int] | int | str | Unset = UNSET,
        workspace_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.BillingMilestone]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /billing_milestones`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.billing_milestones.list_all():
                print(each)
        """
        return _async_iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        billing_milestone: models.BillingMilestoneChanges | Mapping[str, Any],
        include: str | Sequence[records.BillingMilestoneInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.BillingMilestone:
        """Change a billing milestone

        Sends ``PUT /billing_milestones/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            billing_milestone: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, invoices,
                story, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.billing_milestones.update(
                "7",
                billing_milestone=models.BillingMilestoneChanges(title="Example"),
            )
        """

        return _cast(
            "records.BillingMilestone",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    billing_milestone=billing_milestone,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
