"""``client.workspace_groups`` of Kantata OX."""

from __future__ import annotations

import datetime
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
    name="workspace_groups.create",
    method="POST",
    path="/workspace_groups",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_groups",),
    includes=Includes(
        documented=("external_references", "rate_card_sets", "workspaces"),
        undocumented=frozenset(("custom_field_values",)),
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_groups import _create_workspace_group_kwargs as _get_kwargs
    from ..models import CreateWorkspaceGroupBody

    names = ("workspace_group",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceGroupBody(**members))


_DELETE = Operation(
    name="workspace_groups.delete",
    method="DELETE",
    path="/workspace_groups/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_groups import _delete_workspace_group_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="workspace_groups.get",
    method="GET",
    path="/workspace_groups/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_groups",),
    includes=Includes(
        documented=("external_references", "rate_card_sets", "workspaces"),
        undocumented=frozenset(("custom_field_values",)),
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_groups import _get_workspace_group_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="workspace_groups.list",
    method="GET",
    path="/workspace_groups",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "has_value_for_custom_field_ids", "include", "only")),
    filters=frozenset(("has_value_for_custom_field_ids", "only")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "has_value_for_custom_field_ids": "comma",
        "include": "comma",
        "only": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_groups",),
    includes=Includes(
        documented=("external_references", "rate_card_sets", "workspaces"),
        undocumented=frozenset(("custom_field_values",)),
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc", "name:asc", "name:desc", "updated_at:asc", "updated_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_groups import _get_workspace_groups_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="workspace_groups.update",
    method="PUT",
    path="/workspace_groups/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_groups",),
    includes=Includes(
        documented=("external_references", "rate_card_sets", "workspaces"),
        undocumented=frozenset(("custom_field_values",)),
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_groups import _update_workspace_group_kwargs as _get_kwargs
    from ..models import UpdateWorkspaceGroupBody

    names = ("workspace_group",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceGroupBody(**members))


class WorkspaceGroups(Resource):
    """Operations on ``workspace_groups``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        workspace_group: models.NewWorkspaceGroup | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceGroupInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceGroup:
        """Create a workspace group

        Sends ``POST /workspace_groups``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_group: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                rate_card_sets, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workspace_groups.create(
                workspace_group=models.NewWorkspaceGroup(name="Example"),
            )
        """

        return _cast(
            "records.WorkspaceGroup",
            _record(
                self,
                _CREATE,
                _create_request(
                    workspace_group=workspace_group,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workspace group

        Sends ``DELETE /workspace_groups/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspace_groups.delete("7")
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
        include: str | Sequence[records.WorkspaceGroupInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceGroup:
        """Show a workspace group

        Sends ``GET /workspace_groups/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references,
                rate_card_sets, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspace_groups.get("7")
        """

        return _cast(
            "records.WorkspaceGroup",
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
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        companies_only: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceGroupInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceGroupOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.WorkspaceGroup]:
        """List workspace groups

        Sends ``GET /workspace_groups``.

        Args:
            by_custom_choice_value: Custom field and choice as `(id:value)`; several pairs are joined by a colon.
            by_custom_currency_value: Custom field and amount as `(id:value)`; several pairs are joined by a colon.
            by_custom_date_value: Custom field and day as `(id:value)`; several pairs are joined by a colon.
            by_custom_number_value: Custom field and number as `(id:value)`; several pairs are joined by a colon.
            by_custom_text_value: Custom field and text as `(id:value)`; several pairs are joined by a colon.
            companies_only: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
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
            has_value_for_custom_field_ids: Comma-separated ids of custom fields that have a value.
            include: Comma-separated associations to side-load, without spaces: external_references,
                rate_card_sets, workspaces.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, name:asc, name:desc, updated_at:asc,
                updated_at:desc; anything else falls back to the default. The server's default is
                'name:ASC'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.workspace_groups.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                companies_only=companies_only,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        companies_only: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceGroupInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceGroupOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.WorkspaceGroup]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_groups`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.workspace_groups.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                companies_only=companies_only,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        workspace_group: models.WorkspaceGroupChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceGroupInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceGroup:
        """Change a workspace group

        Sends ``PUT /workspace_groups/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_group: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                rate_card_sets, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.workspace_groups.update(
                "7",
                workspace_group=models.WorkspaceGroupChanges(name="Example"),
            )
        """

        return _cast(
            "records.WorkspaceGroup",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace_group=workspace_group,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> WorkspaceGroupsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WorkspaceGroupsWithRawResponse(self)


class WorkspaceGroupsWithRawResponse:
    """The methods of ``workspace_groups`` with raw responses."""

    def __init__(self, resource: WorkspaceGroups) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncWorkspaceGroups(AsyncResource):
    """Operations on ``workspace_groups``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        workspace_group: models.NewWorkspaceGroup | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceGroupInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceGroup:
        """Create a workspace group

        Sends ``POST /workspace_groups``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_group: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                rate_card_sets, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_groups.create(
                workspace_group=models.NewWorkspaceGroup(name="Example"),
            )
        """

        return _cast(
            "records.WorkspaceGroup",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    workspace_group=workspace_group,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workspace group

        Sends ``DELETE /workspace_groups/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspace_groups.delete("7")
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
        include: str | Sequence[records.WorkspaceGroupInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceGroup:
        """Show a workspace group

        Sends ``GET /workspace_groups/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references,
                rate_card_sets, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspace_groups.get("7")
        """

        return _cast(
            "records.WorkspaceGroup",
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
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        companies_only: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceGroupInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceGroupOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.WorkspaceGroup]:
        """List workspace groups

        Sends ``GET /workspace_groups``.

        Args:
            by_custom_choice_value: Custom field and choice as `(id:value)`; several pairs are joined by a colon.
            by_custom_currency_value: Custom field and amount as `(id:value)`; several pairs are joined by a colon.
            by_custom_date_value: Custom field and day as `(id:value)`; several pairs are joined by a colon.
            by_custom_number_value: Custom field and number as `(id:value)`; several pairs are joined by a colon.
            by_custom_text_value: Custom field and text as `(id:value)`; several pairs are joined by a colon.
            companies_only: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
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
            has_value_for_custom_field_ids: Comma-separated ids of custom fields that have a value.
            include: Comma-separated associations to side-load, without spaces: external_references,
                rate_card_sets, workspaces.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, name:asc, name:desc, updated_at:asc,
                updated_at:desc; anything else falls back to the default. The server's default is
                'name:ASC'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.workspace_groups.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                companies_only=companies_only,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        companies_only: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceGroupInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkspaceGroupOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.WorkspaceGroup]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_groups`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.workspace_groups.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                companies_only=companies_only,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        workspace_group: models.WorkspaceGroupChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceGroupInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceGroup:
        """Change a workspace group

        Sends ``PUT /workspace_groups/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_group: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                rate_card_sets, workspaces.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_groups.update(
                "7",
                workspace_group=models.WorkspaceGroupChanges(name="Example"),
            )
        """

        return _cast(
            "records.WorkspaceGroup",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace_group=workspace_group,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncWorkspaceGroupsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWorkspaceGroupsWithRawResponse(self)


class AsyncWorkspaceGroupsWithRawResponse:
    """The methods of ``workspace_groups`` with raw responses."""

    def __init__(self, resource: AsyncWorkspaceGroups) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
