"""``client.workspace_resources`` of Kantata OX."""

from __future__ import annotations

import datetime
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
    name="workspace_resources.create",
    method="POST",
    path="/workspace_resources",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE_RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_resources",),
    includes=Includes(
        documented=(
            "custom_field_values",
            "external_references",
            "organization_membership",
            "participation",
            "role",
            "user",
            "workspace",
        ),
        undocumented=frozenset(("pending_resource_request", "skills", "workspace_resource_skills")),
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_resources.create_workspace_resource import _get_kwargs
    from ..models.create_workspace_resource_body import CreateWorkspaceResourceBody

    names = (
        "workspace_resource",
        "workspace_resources",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceResourceBody(**members))


_DELETE = Operation(
    name="workspace_resources.delete",
    method="DELETE",
    path="/workspace_resources/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_resources.delete_workspace_resource import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="workspace_resources.get",
    method="GET",
    path="/workspace_resources/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET_RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_resources",),
    includes=Includes(
        documented=(
            "custom_field_values",
            "external_references",
            "organization_membership",
            "participation",
            "role",
            "user",
            "workspace",
        ),
        undocumented=frozenset(("pending_resource_request", "skills", "workspace_resource_skills")),
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_resources.get_workspace_resource import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="workspace_resources.list",
    method="GET",
    path="/workspace_resources",
    success=(200,),
    retryable=True,
    lists=frozenset(
        (
            "external_reference_service_model_refs",
            "has_value_for_custom_field_ids",
            "include",
            "only",
            "optional_fields",
        )
    ),
    styles={
        "external_reference_service_model_refs": "comma",
        "has_value_for_custom_field_ids": "comma",
        "include": "comma",
        "only": "comma",
        "optional_fields": "comma",
    },
)
_LIST_RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_resources",),
    includes=Includes(
        documented=(
            "custom_field_values",
            "external_references",
            "organization_membership",
            "participation",
            "role",
            "user",
            "workspace",
        ),
        undocumented=frozenset(("pending_resource_request", "skills", "workspace_resource_skills")),
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "alphabetical",
        "alphabetically:asc",
        "alphabetically:desc",
        "created_at:asc",
        "created_at:desc",
        "updated_at:asc",
        "updated_at:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_resources.get_workspace_resources import _get_kwargs

    return _get_kwargs(**given)


_MATCH_SCHEDULED_HOURS = Operation(
    name="workspace_resources.match_scheduled_hours",
    method="POST",
    path="/workspace_resources/{id}/allocations_matching_scheduled_hours",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)


@_MATCH_SCHEDULED_HOURS.request_builder
def _match_scheduled_hours_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_resources.create_workspace_resource_allocations_from_scheduled_ho_dfpnap import _get_kwargs
    from ..models.create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body import (
        CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody,
    )

    names = ("data",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody(**members))


_MATCH_SCHEDULED_HOURS_MANY = Operation(
    name="workspace_resources.match_scheduled_hours_many",
    method="POST",
    path="/workspace_resources/allocations_matching_scheduled_hours",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)


@_MATCH_SCHEDULED_HOURS_MANY.request_builder
def _match_scheduled_hours_many_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_resources.create_workspace_resource_allocations_from_scheduled_hours import _get_kwargs
    from ..models.create_workspace_resource_allocations_from_scheduled_hours_body import (
        CreateWorkspaceResourceAllocationsFromScheduledHoursBody,
    )

    names = ("data",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceResourceAllocationsFromScheduledHoursBody(**members))


_UPDATE = Operation(
    name="workspace_resources.update",
    method="PUT",
    path="/workspace_resources/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE_RECORDS = RecordsOperation(
    REGISTRY,
    ("workspace_resources",),
    includes=Includes(
        documented=(
            "custom_field_values",
            "external_references",
            "organization_membership",
            "participation",
            "role",
            "user",
            "workspace",
        ),
        undocumented=frozenset(("pending_resource_request", "skills", "workspace_resource_skills")),
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_resources.update_workspace_resource import _get_kwargs
    from ..models.update_workspace_resource_body import UpdateWorkspaceResourceBody

    names = ("workspace_resource",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceResourceBody(**members))


class WorkspaceResources(Resource):
    """Operations on ``workspace_resources``."""

    def create(
        self,
        *,
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        workspace_resource: models.NewWorkspaceResource | Unset = UNSET,
        workspace_resources: Sequence[models.NewWorkspaceResource] | Unset = UNSET,
    ) -> RecordPage[records.WorkspaceResource]:
        """Create a workspace resource

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /workspace_resources``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            workspace_resource: Not described in the vendor's document.
            workspace_resources: Up to 200 in place of one.

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
                optional_fields=optional_fields,
                workspace_resource=workspace_resource,
                workspace_resources=workspace_resources,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete a workspace resource

        Sends ``DELETE /workspace_resources/{id}``, which is not retried automatically once it may have reached the server.

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
        self,
        id: str | int,
        *,
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
    ) -> RecordPage[records.WorkspaceResource]:
        """Show a workspace resource

        Sends ``GET /workspace_resources/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.

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
                optional_fields=optional_fields,
            ),
            _GET_RECORDS,
        )

    def list(
        self,
        *,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[str | int] | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        only_unnamed: bool | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        order: records.WorkspaceResourceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        potential_workspace_resource_for_story_with_unnamed_resources: str | int | Unset = UNSET,
        potential_workspace_resources_for_reassignment: str | int | Unset = UNSET,
        potential_workspace_resources_for_story: str | int | Unset = UNSET,
        providers: bool | Unset = UNSET,
        providers_with_unnamed: bool | Unset = UNSET,
        role_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
    ) -> RecordPage[records.WorkspaceResource]:
        """List workspace resources

        Sends ``GET /workspace_resources``.

        Args:
            by_custom_choice_value: Custom field and choice as `(id:value)`; several pairs are joined by a colon.
            by_custom_currency_value: Custom field and amount as `(id:value)`; several pairs are joined by a colon.
            by_custom_date_value: Custom field and day as `(id:value)`; several pairs are joined by a colon.
            by_custom_number_value: Custom field and number as `(id:value)`; several pairs are joined by a colon.
            by_custom_text_value: Custom field and text as `(id:value)`; several pairs are joined by a colon.
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
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            include_unnamed: Not described in the vendor's document.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_unnamed: Not described in the vendor's document.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            order: One of alphabetical, alphabetically:asc, alphabetically:desc, created_at:asc,
                created_at:desc, updated_at:asc, updated_at:desc; anything else falls back to the default.
                The server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            potential_workspace_resource_for_story_with_unnamed_resources: Not described in the vendor's document.
            potential_workspace_resources_for_reassignment: Not described in the vendor's document.
            potential_workspace_resources_for_story: Not described in the vendor's document.
            providers: Not described in the vendor's document.
            providers_with_unnamed: Not described in the vendor's document.
            role_id: Id of the role.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_id: Id of the user.
            with_organizations: Not described in the vendor's document.
            workspace_id: Id of the workspace.

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
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
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
                include_unnamed=include_unnamed,
                matching=matching,
                only=only,
                only_unnamed=only_unnamed,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                potential_workspace_resource_for_story_with_unnamed_resources=potential_workspace_resource_for_story_with_unnamed_resources,
                potential_workspace_resources_for_reassignment=potential_workspace_resources_for_reassignment,
                potential_workspace_resources_for_story=potential_workspace_resources_for_story,
                providers=providers,
                providers_with_unnamed=providers_with_unnamed,
                role_id=role_id,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
                with_organizations=with_organizations,
                workspace_id=workspace_id,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[str | int] | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        only_unnamed: bool | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        order: records.WorkspaceResourceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        potential_workspace_resource_for_story_with_unnamed_resources: str | int | Unset = UNSET,
        potential_workspace_resources_for_reassignment: str | int | Unset = UNSET,
        potential_workspace_resources_for_story: str | int | Unset = UNSET,
        providers: bool | Unset = UNSET,
        providers_with_unnamed: bool | Unset = UNSET,
        role_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
    ) -> Iterator[records.WorkspaceResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_resources`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return iterate_records(
            self,
            _LIST,
            _list_request(
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
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
                include_unnamed=include_unnamed,
                matching=matching,
                only=only,
                only_unnamed=only_unnamed,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                potential_workspace_resource_for_story_with_unnamed_resources=potential_workspace_resource_for_story_with_unnamed_resources,
                potential_workspace_resources_for_reassignment=potential_workspace_resources_for_reassignment,
                potential_workspace_resources_for_story=potential_workspace_resources_for_story,
                providers=providers,
                providers_with_unnamed=providers_with_unnamed,
                role_id=role_id,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
                with_organizations=with_organizations,
                workspace_id=workspace_id,
            ),
            _LIST_RECORDS,
        )

    def match_scheduled_hours(
        self,
        id: str | int,
        *,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        data: Sequence[models.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem] | Unset = UNSET,
    ) -> models.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200:
        """Allocate one resource as its hours are scheduled

        Sends ``POST /workspace_resources/{id}/allocations_matching_scheduled_hours``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            data: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.workspace_resources.create_workspace_resource_allocations_from_scheduled_ho_dfpnap import (
            _parse_response,
        )

        return self._call(
            _MATCH_SCHEDULED_HOURS,
            _match_scheduled_hours_request(
                id=id,
                include=include,
                optional_fields=optional_fields,
                data=data,
            ),
            _parse_response,
        )

    def match_scheduled_hours_many(
        self,
        *,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        data: Sequence[models.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem] | Unset = UNSET,
    ) -> models.CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200:
        """Allocate resources as their hours are scheduled

        Sends ``POST /workspace_resources/allocations_matching_scheduled_hours``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            data: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.workspace_resources.create_workspace_resource_allocations_from_scheduled_hours import _parse_response

        return self._call(
            _MATCH_SCHEDULED_HOURS_MANY,
            _match_scheduled_hours_many_request(
                include=include,
                optional_fields=optional_fields,
                data=data,
            ),
            _parse_response,
        )

    def update(
        self,
        id: str | int,
        *,
        workspace_resource: models.WorkspaceResourceChanges,
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
    ) -> RecordPage[records.WorkspaceResource]:
        """Change a workspace resource

        Sends ``PUT /workspace_resources/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_resource: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.

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
                workspace_resource=workspace_resource,
                include=include,
                optional_fields=optional_fields,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> WorkspaceResourcesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WorkspaceResourcesWithRawResponse(self)


class WorkspaceResourcesWithRawResponse:
    """The methods of ``workspace_resources`` with raw responses."""

    def __init__(self, resource: WorkspaceResources) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.match_scheduled_hours = raw(raw_resource.match_scheduled_hours)
        self.match_scheduled_hours_many = raw(raw_resource.match_scheduled_hours_many)
        self.update = raw(raw_resource.update)


class AsyncWorkspaceResources(AsyncResource):
    """Operations on ``workspace_resources``."""

    async def create(
        self,
        *,
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        workspace_resource: models.NewWorkspaceResource | Unset = UNSET,
        workspace_resources: Sequence[models.NewWorkspaceResource] | Unset = UNSET,
    ) -> AsyncRecordPage[records.WorkspaceResource]:
        """Create a workspace resource

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /workspace_resources``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            workspace_resource: Not described in the vendor's document.
            workspace_resources: Up to 200 in place of one.

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
                optional_fields=optional_fields,
                workspace_resource=workspace_resource,
                workspace_resources=workspace_resources,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a workspace resource

        Sends ``DELETE /workspace_resources/{id}``, which is not retried automatically once it may have reached the server.

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
        self,
        id: str | int,
        *,
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
    ) -> AsyncRecordPage[records.WorkspaceResource]:
        """Show a workspace resource

        Sends ``GET /workspace_resources/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.

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
                optional_fields=optional_fields,
            ),
            _GET_RECORDS,
        )

    async def list(
        self,
        *,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[str | int] | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        only_unnamed: bool | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        order: records.WorkspaceResourceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        potential_workspace_resource_for_story_with_unnamed_resources: str | int | Unset = UNSET,
        potential_workspace_resources_for_reassignment: str | int | Unset = UNSET,
        potential_workspace_resources_for_story: str | int | Unset = UNSET,
        providers: bool | Unset = UNSET,
        providers_with_unnamed: bool | Unset = UNSET,
        role_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
    ) -> AsyncRecordPage[records.WorkspaceResource]:
        """List workspace resources

        Sends ``GET /workspace_resources``.

        Args:
            by_custom_choice_value: Custom field and choice as `(id:value)`; several pairs are joined by a colon.
            by_custom_currency_value: Custom field and amount as `(id:value)`; several pairs are joined by a colon.
            by_custom_date_value: Custom field and day as `(id:value)`; several pairs are joined by a colon.
            by_custom_number_value: Custom field and number as `(id:value)`; several pairs are joined by a colon.
            by_custom_text_value: Custom field and text as `(id:value)`; several pairs are joined by a colon.
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
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            include_unnamed: Not described in the vendor's document.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_unnamed: Not described in the vendor's document.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            order: One of alphabetical, alphabetically:asc, alphabetically:desc, created_at:asc,
                created_at:desc, updated_at:asc, updated_at:desc; anything else falls back to the default.
                The server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            potential_workspace_resource_for_story_with_unnamed_resources: Not described in the vendor's document.
            potential_workspace_resources_for_reassignment: Not described in the vendor's document.
            potential_workspace_resources_for_story: Not described in the vendor's document.
            providers: Not described in the vendor's document.
            providers_with_unnamed: Not described in the vendor's document.
            role_id: Id of the role.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_id: Id of the user.
            with_organizations: Not described in the vendor's document.
            workspace_id: Id of the workspace.

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
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
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
                include_unnamed=include_unnamed,
                matching=matching,
                only=only,
                only_unnamed=only_unnamed,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                potential_workspace_resource_for_story_with_unnamed_resources=potential_workspace_resource_for_story_with_unnamed_resources,
                potential_workspace_resources_for_reassignment=potential_workspace_resources_for_reassignment,
                potential_workspace_resources_for_story=potential_workspace_resources_for_story,
                providers=providers,
                providers_with_unnamed=providers_with_unnamed,
                role_id=role_id,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
                with_organizations=with_organizations,
                workspace_id=workspace_id,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[str | int] | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        only_unnamed: bool | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        order: records.WorkspaceResourceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        potential_workspace_resource_for_story_with_unnamed_resources: str | int | Unset = UNSET,
        potential_workspace_resources_for_reassignment: str | int | Unset = UNSET,
        potential_workspace_resources_for_story: str | int | Unset = UNSET,
        providers: bool | Unset = UNSET,
        providers_with_unnamed: bool | Unset = UNSET,
        role_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
    ) -> AsyncIterator[records.WorkspaceResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_resources`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return async_iterate_records(
            self,
            _LIST,
            _list_request(
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
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
                include_unnamed=include_unnamed,
                matching=matching,
                only=only,
                only_unnamed=only_unnamed,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                potential_workspace_resource_for_story_with_unnamed_resources=potential_workspace_resource_for_story_with_unnamed_resources,
                potential_workspace_resources_for_reassignment=potential_workspace_resources_for_reassignment,
                potential_workspace_resources_for_story=potential_workspace_resources_for_story,
                providers=providers,
                providers_with_unnamed=providers_with_unnamed,
                role_id=role_id,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
                with_organizations=with_organizations,
                workspace_id=workspace_id,
            ),
            _LIST_RECORDS,
        )

    async def match_scheduled_hours(
        self,
        id: str | int,
        *,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        data: Sequence[models.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem] | Unset = UNSET,
    ) -> models.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200:
        """Allocate one resource as its hours are scheduled

        Sends ``POST /workspace_resources/{id}/allocations_matching_scheduled_hours``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            data: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.workspace_resources.create_workspace_resource_allocations_from_scheduled_ho_dfpnap import (
            _parse_response,
        )

        return await self._call(
            _MATCH_SCHEDULED_HOURS,
            _match_scheduled_hours_request(
                id=id,
                include=include,
                optional_fields=optional_fields,
                data=data,
            ),
            _parse_response,
        )

    async def match_scheduled_hours_many(
        self,
        *,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
        data: Sequence[models.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem] | Unset = UNSET,
    ) -> models.CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200:
        """Allocate resources as their hours are scheduled

        Sends ``POST /workspace_resources/allocations_matching_scheduled_hours``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            data: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.workspace_resources.create_workspace_resource_allocations_from_scheduled_hours import _parse_response

        return await self._call(
            _MATCH_SCHEDULED_HOURS_MANY,
            _match_scheduled_hours_many_request(
                include=include,
                optional_fields=optional_fields,
                data=data,
            ),
            _parse_response,
        )

    async def update(
        self,
        id: str | int,
        *,
        workspace_resource: models.WorkspaceResourceChanges,
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[str | int] | str | Unset = UNSET,
    ) -> AsyncRecordPage[records.WorkspaceResource]:
        """Change a workspace resource

        Sends ``PUT /workspace_resources/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_resource: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.

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
                workspace_resource=workspace_resource,
                include=include,
                optional_fields=optional_fields,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncWorkspaceResourcesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWorkspaceResourcesWithRawResponse(self)


class AsyncWorkspaceResourcesWithRawResponse:
    """The methods of ``workspace_resources`` with raw responses."""

    def __init__(self, resource: AsyncWorkspaceResources) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.match_scheduled_hours = async_raw(raw_resource.match_scheduled_hours)
        self.match_scheduled_hours_many = async_raw(raw_resource.match_scheduled_hours_many)
        self.update = async_raw(raw_resource.update)
