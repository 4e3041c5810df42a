"""``client.workspace_resources`` of Kantata OX."""

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
    name="workspace_resources.create",
    method="POST",
    path="/workspace_resources",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
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
    from ..api.workspace_resources import _create_workspace_resource_kwargs as _get_kwargs
    from ..models import CreateWorkspaceResourceBody

    names = ("workspace_resource",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceResourceBody(**members))


_CREATE_MANY = Operation(
    name="workspace_resources.create_many",
    method="POST",
    path="/workspace_resources",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
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


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.workspace_resources import _create_workspace_resource_kwargs as _get_kwargs
    from ..models import CreateWorkspaceResourceBody

    names = ("workspace_resources",)
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
    from ..api.workspace_resources import _delete_workspace_resource_kwargs as _get_kwargs

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
_GET__RECORDS = RecordsOperation(
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
    from ..api.workspace_resources import _get_workspace_resource_kwargs as _get_kwargs

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
    filters=frozenset(("has_value_for_custom_field_ids", "only")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "has_value_for_custom_field_ids": "comma",
        "include": "comma",
        "only": "comma",
        "optional_fields": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
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
    from ..api.workspace_resources import _get_workspace_resources_kwargs as _get_kwargs

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
    from ..api.workspace_resources import (
        _create_workspace_resource_allocations_from_scheduled_ho_dfpnap_kwargs as _get_kwargs,
    )
    from ..models import CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody

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
    from ..api.workspace_resources import (
        _create_workspace_resource_allocations_from_scheduled_hours_kwargs as _get_kwargs,
    )
    from ..models import CreateWorkspaceResourceAllocationsFromScheduledHoursBody

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
_UPDATE__RECORDS = RecordsOperation(
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
    from ..api.workspace_resources import _update_workspace_resource_kwargs as _get_kwargs
    from ..models import UpdateWorkspaceResourceBody

    names = ("workspace_resource",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceResourceBody(**members))


class WorkspaceResources(Resource):
    """Operations on ``workspace_resources``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        workspace_resource: models.NewWorkspaceResource | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceResource:
        """Create a workspace resource

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /workspace_resources``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_resource: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workspace_resources.create(
                workspace_resource=models.NewWorkspaceResource(workspace_id="7"),
            )
        """

        return _cast(
            "records.WorkspaceResource",
            _record(
                self,
                _CREATE,
                _create_request(
                    workspace_resource=workspace_resource,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        workspace_resources: Sequence[models.NewWorkspaceResource | Mapping[str, Any]],
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.WorkspaceResource]:
        """Create a workspace resource

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /workspace_resources``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_resources: Up to 200 in place of one.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workspace_resources.create_many(
                workspace_resources=[models.NewWorkspaceResource(workspace_id="7")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                workspace_resources=workspace_resources,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workspace resource

        Sends ``DELETE /workspace_resources/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspace_resources.delete("7")
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
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceResource:
        """Show a workspace resource

        Sends ``GET /workspace_resources/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspace_resources.get("7")
        """

        return _cast(
            "records.WorkspaceResource",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
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
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_unnamed: bool | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
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
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.workspace_resources.list()
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
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_unnamed: bool | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
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
        **options: Unpack[CallOptions],
    ) -> Iterator[records.WorkspaceResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_resources`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.workspace_resources.list_all():
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
            _LIST__RECORDS,
            options,
        )

    def match_scheduled_hours(
        self,
        id: str | int,
        *,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        data: Sequence[models.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem | Mapping[str, Any]]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.workspace_resources.match_scheduled_hours(
                "7",
                data=[models.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem(resource_ids=["7"], hard=True, occurrence=models.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo(type_="after"))],
            )
        """

        from ..api.workspace_resources import (
            _create_workspace_resource_allocations_from_scheduled_ho_dfpnap_response as _parse,
        )

        return self._call(
            _MATCH_SCHEDULED_HOURS,
            _match_scheduled_hours_request(
                id=id,
                include=include,
                optional_fields=optional_fields,
                data=data,
            ),
            _parse,
            options,
        )

    def match_scheduled_hours_many(
        self,
        *,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        data: Sequence[models.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem | Mapping[str, Any]]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200:
        """Allocate resources as their hours are scheduled

        Sends ``POST /workspace_resources/allocations_matching_scheduled_hours``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            data: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workspace_resources.match_scheduled_hours_many(
                data=[models.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem(resource_ids=["7"], hard=True, occurrence=models.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa(type_="after"))],
            )
        """

        from ..api.workspace_resources import (
            _create_workspace_resource_allocations_from_scheduled_hours_response as _parse,
        )

        return self._call(
            _MATCH_SCHEDULED_HOURS_MANY,
            _match_scheduled_hours_many_request(
                include=include,
                optional_fields=optional_fields,
                data=data,
            ),
            _parse,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        workspace_resource: models.WorkspaceResourceChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceResource:
        """Change a workspace resource

        Sends ``PUT /workspace_resources/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_resource: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.workspace_resources.update(
                "7",
                workspace_resource=models.WorkspaceResourceChanges(label="Example"),
            )
        """

        return _cast(
            "records.WorkspaceResource",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace_resource=workspace_resource,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.match_scheduled_hours = raw(raw_resource.match_scheduled_hours)
        self.match_scheduled_hours_many = raw(raw_resource.match_scheduled_hours_many)
        self.update = raw(raw_resource.update)


class AsyncWorkspaceResources(AsyncResource):
    """Operations on ``workspace_resources``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        workspace_resource: models.NewWorkspaceResource | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceResource:
        """Create a workspace resource

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /workspace_resources``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_resource: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_resources.create(
                workspace_resource=models.NewWorkspaceResource(workspace_id="7"),
            )
        """

        return _cast(
            "records.WorkspaceResource",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    workspace_resource=workspace_resource,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        workspace_resources: Sequence[models.NewWorkspaceResource | Mapping[str, Any]],
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.WorkspaceResource]:
        """Create a workspace resource

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /workspace_resources``, which is not retried automatically once it may have reached the server.

        Args:
            workspace_resources: Up to 200 in place of one.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_resources.create_many(
                workspace_resources=[models.NewWorkspaceResource(workspace_id="7")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                workspace_resources=workspace_resources,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workspace resource

        Sends ``DELETE /workspace_resources/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspace_resources.delete("7")
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
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceResource:
        """Show a workspace resource

        Sends ``GET /workspace_resources/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspace_resources.get("7")
        """

        return _cast(
            "records.WorkspaceResource",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
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
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_unnamed: bool | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
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
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.workspace_resources.list()
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
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        include_unnamed: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_unnamed: bool | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
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
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.WorkspaceResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspace_resources`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.workspace_resources.list_all():
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
            _LIST__RECORDS,
            options,
        )

    async def match_scheduled_hours(
        self,
        id: str | int,
        *,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        data: Sequence[models.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem | Mapping[str, Any]]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_resources.match_scheduled_hours(
                "7",
                data=[models.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem(resource_ids=["7"], hard=True, occurrence=models.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo(type_="after"))],
            )
        """

        from ..api.workspace_resources import (
            _create_workspace_resource_allocations_from_scheduled_ho_dfpnap_response as _parse,
        )

        return await self._call(
            _MATCH_SCHEDULED_HOURS,
            _match_scheduled_hours_request(
                id=id,
                include=include,
                optional_fields=optional_fields,
                data=data,
            ),
            _parse,
            options,
        )

    async def match_scheduled_hours_many(
        self,
        *,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        data: Sequence[models.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem | Mapping[str, Any]]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200:
        """Allocate resources as their hours are scheduled

        Sends ``POST /workspace_resources/allocations_matching_scheduled_hours``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            data: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_resources.match_scheduled_hours_many(
                data=[models.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem(resource_ids=["7"], hard=True, occurrence=models.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa(type_="after"))],
            )
        """

        from ..api.workspace_resources import (
            _create_workspace_resource_allocations_from_scheduled_hours_response as _parse,
        )

        return await self._call(
            _MATCH_SCHEDULED_HOURS_MANY,
            _match_scheduled_hours_many_request(
                include=include,
                optional_fields=optional_fields,
                data=data,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        workspace_resource: models.WorkspaceResourceChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceResourceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceResourceOptionalField]
        | models.WorkspaceResourceOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkspaceResource:
        """Change a workspace resource

        Sends ``PUT /workspace_resources/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace_resource: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field_values,
                external_references, organization_membership, participation, role, user, workspace.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                resource_bill_rate, resource_cost_rate.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.workspace_resources.update(
                "7",
                workspace_resource=models.WorkspaceResourceChanges(label="Example"),
            )
        """

        return _cast(
            "records.WorkspaceResource",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace_resource=workspace_resource,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.match_scheduled_hours = async_raw(raw_resource.match_scheduled_hours)
        self.match_scheduled_hours_many = async_raw(raw_resource.match_scheduled_hours_many)
        self.update = async_raw(raw_resource.update)
