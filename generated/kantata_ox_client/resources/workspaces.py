"""``client.workspaces`` of Kantata OX."""

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

_APPLY_TEMPLATE = Operation(
    name="workspaces.apply_template",
    method="PUT",
    path="/workspaces/{id}/apply_template",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_APPLY_TEMPLATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspaces",),
    includes=Includes(
        documented=(
            "account_color",
            "account_insights_mappings",
            "approver",
            "approvers",
            "billing_milestones",
            "creator",
            "current_status_report",
            "current_user_participation",
            "custom_field_values",
            "external_references",
            "financial_viewers",
            "next_uncompleted_milestone",
            "participants",
            "participations",
            "possible_approvers",
            "primary_counterpart",
            "primary_maven",
            "primary_workspace_group",
            "status_reports",
            "timesheet_submissions",
            "workspace_groups",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        )
    ),
)


@_APPLY_TEMPLATE.request_builder
def _apply_template_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _apply_project_template_to_workspace_kwargs as _get_kwargs
    from ..models import ApplyProjectTemplateToWorkspaceBody

    names = ("workspace",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ApplyProjectTemplateToWorkspaceBody(**members))


_CREATE = Operation(
    name="workspaces.create",
    method="POST",
    path="/workspaces",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspaces",),
    includes=Includes(
        documented=(
            "account_color",
            "account_insights_mappings",
            "approver",
            "approvers",
            "billing_milestones",
            "creator",
            "current_status_report",
            "current_user_participation",
            "custom_field_values",
            "external_references",
            "financial_viewers",
            "next_uncompleted_milestone",
            "participants",
            "participations",
            "possible_approvers",
            "primary_counterpart",
            "primary_maven",
            "primary_workspace_group",
            "status_reports",
            "timesheet_submissions",
            "workspace_groups",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        )
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _create_workspace_kwargs as _get_kwargs
    from ..models import CreateWorkspaceBody

    names = ("workspace",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceBody(**members))


_CREATE_MANY = Operation(
    name="workspaces.create_many",
    method="POST",
    path="/workspaces",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspaces",),
    includes=Includes(
        documented=(
            "account_color",
            "account_insights_mappings",
            "approver",
            "approvers",
            "billing_milestones",
            "creator",
            "current_status_report",
            "current_user_participation",
            "custom_field_values",
            "external_references",
            "financial_viewers",
            "next_uncompleted_milestone",
            "participants",
            "participations",
            "possible_approvers",
            "primary_counterpart",
            "primary_maven",
            "primary_workspace_group",
            "status_reports",
            "timesheet_submissions",
            "workspace_groups",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        )
    ),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _create_workspace_kwargs as _get_kwargs
    from ..models import CreateWorkspaceBody

    names = ("workspaces",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceBody(**members))


_DELETE = Operation(
    name="workspaces.delete",
    method="DELETE",
    path="/workspaces/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _delete_workspace_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="workspaces.get",
    method="GET",
    path="/workspaces/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspaces",),
    includes=Includes(
        documented=(
            "account_color",
            "account_insights_mappings",
            "approver",
            "approvers",
            "billing_milestones",
            "creator",
            "current_status_report",
            "current_user_participation",
            "custom_field_values",
            "external_references",
            "financial_viewers",
            "next_uncompleted_milestone",
            "participants",
            "participations",
            "possible_approvers",
            "primary_counterpart",
            "primary_maven",
            "primary_workspace_group",
            "status_reports",
            "timesheet_submissions",
            "workspace_groups",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        )
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _get_workspace_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_PERMISSIONS = Operation(
    name="workspaces.get_permissions",
    method="GET",
    path="/workspaces/{id}/permissions",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)


@_GET_PERMISSIONS.request_builder
def _get_permissions_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _get_my_permissions_in_workspace_kwargs as _get_kwargs

    return _get_kwargs(**given)


_INVITE = Operation(
    name="workspaces.invite",
    method="POST",
    path="/workspaces/{id}/invite",
    success=(200,),
    retryable=False,
)
_INVITE__RECORDS = RecordsOperation(REGISTRY, ("workspace_invitations",), includes=Includes(open=True))


@_INVITE.request_builder
def _invite_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _create_workspace_invitation_kwargs as _get_kwargs
    from ..models import CreateWorkspaceInvitationBody

    names = ("invitation",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkspaceInvitationBody(**members))


_LIST = Operation(
    name="workspaces.list",
    method="GET",
    path="/workspaces",
    success=(200,),
    retryable=True,
    lists=frozenset(
        (
            "account_color_ids",
            "external_reference_service_model_refs",
            "has_value_for_custom_field_ids",
            "include",
            "only",
            "optional_fields",
        )
    ),
    filters=frozenset(("account_color_ids", "has_value_for_custom_field_ids", "only")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "account_color_ids": "comma",
        "external_reference_service_model_refs": "comma",
        "has_value_for_custom_field_ids": "comma",
        "include": "comma",
        "only": "comma",
        "optional_fields": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspaces",),
    includes=Includes(
        documented=(
            "account_color",
            "account_insights_mappings",
            "approver",
            "approvers",
            "billing_milestones",
            "creator",
            "current_status_report",
            "current_user_participation",
            "custom_field_values",
            "external_references",
            "financial_viewers",
            "next_uncompleted_milestone",
            "participants",
            "participations",
            "possible_approvers",
            "primary_counterpart",
            "primary_maven",
            "primary_workspace_group",
            "status_reports",
            "timesheet_submissions",
            "workspace_groups",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        )
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "amount_paid:asc",
        "amount_paid:desc",
        "color_name:asc",
        "color_name:desc",
        "created_at:asc",
        "created_at:desc",
        "custom_field:<custom_field_id>:asc",
        "custom_field:<custom_field_id>:desc",
        "due_date:asc",
        "due_date:desc",
        "last_viewed:asc",
        "last_viewed:desc",
        "percentage_complete:asc",
        "percentage_complete:desc",
        "price:asc",
        "price:desc",
        "provider_lead_name:asc",
        "provider_lead_name:desc",
        "search",
        "start_date:asc",
        "start_date:desc",
        "status:asc",
        "status:desc",
        "task_status_set:asc",
        "task_status_set:desc",
        "title:asc",
        "title:desc",
        "updated_at:asc",
        "updated_at:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _get_workspaces_kwargs as _get_kwargs

    return _get_kwargs(**given)


_TOGGLE_EXPENSE_APPROVALS = Operation(
    name="workspaces.toggle_expense_approvals",
    method="PUT",
    path="/workspaces/{id}/toggle_expense_approvals",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_TOGGLE_EXPENSE_APPROVALS__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspaces",),
    includes=Includes(
        documented=(
            "account_color",
            "account_insights_mappings",
            "approver",
            "approvers",
            "billing_milestones",
            "creator",
            "current_status_report",
            "current_user_participation",
            "custom_field_values",
            "external_references",
            "financial_viewers",
            "next_uncompleted_milestone",
            "participants",
            "participations",
            "possible_approvers",
            "primary_counterpart",
            "primary_maven",
            "primary_workspace_group",
            "status_reports",
            "timesheet_submissions",
            "workspace_groups",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        )
    ),
)


@_TOGGLE_EXPENSE_APPROVALS.request_builder
def _toggle_expense_approvals_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _update_workspace_expense_approval_setting_kwargs as _get_kwargs
    from ..models import UpdateWorkspaceExpenseApprovalSettingBody

    names = ("workspace",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceExpenseApprovalSettingBody(**members))


_TOGGLE_TIME_APPROVALS = Operation(
    name="workspaces.toggle_time_approvals",
    method="PUT",
    path="/workspaces/{id}/toggle_time_approvals",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_TOGGLE_TIME_APPROVALS__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspaces",),
    includes=Includes(
        documented=(
            "account_color",
            "account_insights_mappings",
            "approver",
            "approvers",
            "billing_milestones",
            "creator",
            "current_status_report",
            "current_user_participation",
            "custom_field_values",
            "external_references",
            "financial_viewers",
            "next_uncompleted_milestone",
            "participants",
            "participations",
            "possible_approvers",
            "primary_counterpart",
            "primary_maven",
            "primary_workspace_group",
            "status_reports",
            "timesheet_submissions",
            "workspace_groups",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        )
    ),
)


@_TOGGLE_TIME_APPROVALS.request_builder
def _toggle_time_approvals_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _update_workspace_time_approval_setting_kwargs as _get_kwargs
    from ..models import UpdateWorkspaceTimeApprovalSettingBody

    names = ("workspace",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceTimeApprovalSettingBody(**members))


_UNARCHIVE_WITH_APPROVALS = Operation(
    name="workspaces.unarchive_with_approvals",
    method="PUT",
    path="/workspaces/{id}/unarchive_with_approvals",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UNARCHIVE_WITH_APPROVALS__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspaces",),
    includes=Includes(
        documented=(
            "account_color",
            "account_insights_mappings",
            "approver",
            "approvers",
            "billing_milestones",
            "creator",
            "current_status_report",
            "current_user_participation",
            "custom_field_values",
            "external_references",
            "financial_viewers",
            "next_uncompleted_milestone",
            "participants",
            "participations",
            "possible_approvers",
            "primary_counterpart",
            "primary_maven",
            "primary_workspace_group",
            "status_reports",
            "timesheet_submissions",
            "workspace_groups",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        )
    ),
)


@_UNARCHIVE_WITH_APPROVALS.request_builder
def _unarchive_with_approvals_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _unarchive_workspace_with_approvals_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="workspaces.update",
    method="PUT",
    path="/workspaces/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("workspaces",),
    includes=Includes(
        documented=(
            "account_color",
            "account_insights_mappings",
            "approver",
            "approvers",
            "billing_milestones",
            "creator",
            "current_status_report",
            "current_user_participation",
            "custom_field_values",
            "external_references",
            "financial_viewers",
            "next_uncompleted_milestone",
            "participants",
            "participations",
            "possible_approvers",
            "primary_counterpart",
            "primary_maven",
            "primary_workspace_group",
            "status_reports",
            "timesheet_submissions",
            "workspace_groups",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        )
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.workspaces import _update_workspace_kwargs as _get_kwargs
    from ..models import UpdateWorkspaceBody

    names = ("workspace",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkspaceBody(**members))


class Workspaces(Resource):
    """Operations on ``workspaces``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def apply_template(
        self,
        id: str | int,
        *,
        workspace: models.ApplyWorkspace | Mapping[str, Any],
        edit_stories: bool | Unset = UNSET,
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Apply a project template to a workspace

        Sends ``PUT /workspaces/{id}/apply_template``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace: Not described in the vendor's document.
            edit_stories: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.workspaces.apply_template(
                "7",
                workspace=models.ApplyWorkspace(project_tracker_template_id="7"),
            )
        """

        return _cast(
            "records.Workspace",
            _record(
                self,
                _APPLY_TEMPLATE,
                _apply_template_request(
                    id=id,
                    workspace=workspace,
                    edit_stories=edit_stories,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _APPLY_TEMPLATE__RECORDS,
                options,
            ),
        )

    def create(
        self,
        *,
        workspace: models.NewWorkspace | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Create a workspace

        Up to 100 records in one call when an array stands under the plural key. Has a rate limit of its
        own.

        Sends ``POST /workspaces``, which is not retried automatically once it may have reached the server.

        Args:
            workspace: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workspaces.create(workspace=models.NewWorkspace(title="Example"))
        """

        return _cast(
            "records.Workspace",
            _record(
                self,
                _CREATE,
                _create_request(
                    workspace=workspace,
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
        workspaces: Sequence[models.NewWorkspace | Mapping[str, Any]],
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Workspace]:
        """Create a workspace

        Up to 100 records in one call when an array stands under the plural key. Has a rate limit of its
        own.

        Sends ``POST /workspaces``, which is not retried automatically once it may have reached the server.

        Args:
            workspaces: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workspaces.create_many(
                workspaces=[models.NewWorkspace(title="Example")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                workspaces=workspaces,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workspace

        Sends ``DELETE /workspaces/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspaces.delete("7")
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
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Show a workspace

        Sends ``GET /workspaces/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspaces.get("7")
        """

        return _cast(
            "records.Workspace",
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

    def get_permissions(
        self,
        id: str | int,
        *,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.GetMyPermissionsInWorkspaceResponse200:
        """Show what the calling user may do in a workspace

        Sends ``GET /workspaces/{id}/permissions``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspaces.get_permissions("7")
        """

        from ..api.workspaces import _get_my_permissions_in_workspace_response as _parse

        return self._call(
            _GET_PERMISSIONS,
            _get_permissions_request(
                id=id,
                include=include,
                optional_fields=optional_fields,
            ),
            _parse,
            options,
        )

    def invite(
        self, id: str | int, *, invitation: models.NewInvitation | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.WorkspaceInvitation:
        """Invite a person into a workspace

        Has a rate limit of its own.

        Sends ``POST /workspaces/{id}/invite``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            invitation: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.workspaces.invite(
                "7",
                invitation=models.NewInvitation(full_name="Example", email_address="person@example.test", invitee_role="Example"),
            )
        """

        return _cast(
            "records.WorkspaceInvitation",
            _record(
                self,
                _INVITE,
                _invite_request(
                    id=id,
                    invitation=invitation,
                ),
                _INVITE__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        account_color_ids: Sequence[int] | int | str | Unset = UNSET,
        archived: str | Unset = UNSET,
        budgeted: bool | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        can_create_line_items: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_at: str | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        creator: str | Unset = UNSET,
        current_user_is_maven_participant: bool | Unset = UNSET,
        custom_date_range: str | Unset = UNSET,
        custom_integer_ranges: str | Unset = UNSET,
        due_date_after: datetime.date | Unset = UNSET,
        due_date_before: datetime.date | Unset = UNSET,
        except_: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        financials_viewable_by_user: bool | Unset = UNSET,
        for_approver: str | int | Unset = UNSET,
        has_approvers: bool | Unset = UNSET,
        has_maven_participant: str | int | Unset = UNSET,
        has_participant: str | int | Unset = UNSET,
        has_participation: bool | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        milestone_weight_percentage_complete: str | Unset = UNSET,
        on_account_by_orgs: bool | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_joinable: bool | Unset = UNSET,
        only_participating_or_joinable: bool | Unset = UNSET,
        only_project_manager_in: bool | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        order: records.WorkspaceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participant_or_org_member_in: bool | Unset = UNSET,
        pending_timesheet_submissions: str | Unset = UNSET,
        provider_lead: str | Unset = UNSET,
        require_time_approvals: bool | Unset = UNSET,
        requiring_expense_approval: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        selected_choices: str | Unset = UNSET,
        stage: str | Unset = UNSET,
        start_date_after: datetime.date | Unset = UNSET,
        start_date_before: datetime.date | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_not_participating: str | int | Unset = UNSET,
        viewable_for_time_administration: bool | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        workspace_groups: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Workspace]:
        """List workspaces

        Workspaces are projects. Archived ones are hidden without `include_archived`. Has a rate limit of
        its own.

        Sends ``GET /workspaces``.

        Args:
            account_color_ids: Comma-separated ids.
            archived: Not described in the vendor's document.
            budgeted: Not described in the vendor's document.
            by_custom_choice_value: Custom field and choice as `(id:value)`; several pairs are joined by a colon.
            by_custom_currency_value: Custom field and amount as `(id:value)`; several pairs are joined by a colon.
            by_custom_date_value: Custom field and day as `(id:value)`; several pairs are joined by a colon.
            by_custom_number_value: Custom field and number as `(id:value)`; several pairs are joined by a colon.
            by_custom_text_value: Custom field and text as `(id:value)`; several pairs are joined by a colon.
            can_create_line_items: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_at: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            creator: Not described in the vendor's document.
            current_user_is_maven_participant: Not described in the vendor's document.
            custom_date_range: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            custom_integer_ranges: Not described in the vendor's document.
            due_date_after: Not described in the vendor's document.
            due_date_before: Not described in the vendor's document.
            except_: Not described in the vendor's document.
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
            financials_viewable_by_user: Not described in the vendor's document.
            for_approver: Not described in the vendor's document.
            has_approvers: Not described in the vendor's document.
            has_maven_participant: Not described in the vendor's document.
            has_participant: Not described in the vendor's document.
            has_participation: Not described in the vendor's document.
            has_value_for_custom_field_ids: Comma-separated ids of custom fields that have a value.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            include_archived: Also archived ones, which are hidden otherwise. The server's default is False.
            matching: Text to match.
            milestone_weight_percentage_complete: Not described in the vendor's document.
            on_account_by_orgs: Not described in the vendor's document.
            on_my_account: False also shows those of projects of other accounts.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_joinable: Not described in the vendor's document.
            only_participating_or_joinable: Not described in the vendor's document.
            only_project_manager_in: Not described in the vendor's document.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            order: One of amount_paid:asc, amount_paid:desc, color_name:asc, color_name:desc, created_at:asc,
                created_at:desc, custom_field:<custom_field_id>:asc, custom_field:<custom_field_id>:desc,
                due_date:asc, due_date:desc, last_viewed:asc, last_viewed:desc, percentage_complete:asc,
                percentage_complete:desc, price:asc, price:desc, provider_lead_name:asc,
                provider_lead_name:desc, search, start_date:asc, start_date:desc, status:asc, status:desc,
                task_status_set:asc, task_status_set:desc, title:asc, title:desc, updated_at:asc,
                updated_at:desc; anything else falls back to the default. The server's default is
                'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            participant_or_org_member_in: Not described in the vendor's document.
            pending_timesheet_submissions: Not described in the vendor's document.
            provider_lead: Not described in the vendor's document.
            require_time_approvals: Not described in the vendor's document.
            requiring_expense_approval: Not described in the vendor's document.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            selected_choices: Not described in the vendor's document.
            stage: Not described in the vendor's document.
            start_date_after: Not described in the vendor's document.
            start_date_before: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_not_participating: Not described in the vendor's document.
            viewable_for_time_administration: Not described in the vendor's document.
            with_organizations: Not described in the vendor's document.
            workspace_groups: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.workspaces.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                account_color_ids=account_color_ids,
                archived=archived,
                budgeted=budgeted,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                can_create_line_items=can_create_line_items,
                created_after=created_after,
                created_at=created_at,
                created_before=created_before,
                creator=creator,
                current_user_is_maven_participant=current_user_is_maven_participant,
                custom_date_range=custom_date_range,
                custom_integer_ranges=custom_integer_ranges,
                due_date_after=due_date_after,
                due_date_before=due_date_before,
                except_=except_,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                financials_viewable_by_user=financials_viewable_by_user,
                for_approver=for_approver,
                has_approvers=has_approvers,
                has_maven_participant=has_maven_participant,
                has_participant=has_participant,
                has_participation=has_participation,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                include_archived=include_archived,
                matching=matching,
                milestone_weight_percentage_complete=milestone_weight_percentage_complete,
                on_account_by_orgs=on_account_by_orgs,
                on_my_account=on_my_account,
                only=only,
                only_joinable=only_joinable,
                only_participating_or_joinable=only_participating_or_joinable,
                only_project_manager_in=only_project_manager_in,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                participant_or_org_member_in=participant_or_org_member_in,
                pending_timesheet_submissions=pending_timesheet_submissions,
                provider_lead=provider_lead,
                require_time_approvals=require_time_approvals,
                requiring_expense_approval=requiring_expense_approval,
                search=search,
                selected_choices=selected_choices,
                stage=stage,
                start_date_after=start_date_after,
                start_date_before=start_date_before,
                updated_after=updated_after,
                updated_before=updated_before,
                user_not_participating=user_not_participating,
                viewable_for_time_administration=viewable_for_time_administration,
                with_organizations=with_organizations,
                workspace_groups=workspace_groups,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        account_color_ids: Sequence[int] | int | str | Unset = UNSET,
        archived: str | Unset = UNSET,
        budgeted: bool | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        can_create_line_items: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_at: str | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        creator: str | Unset = UNSET,
        current_user_is_maven_participant: bool | Unset = UNSET,
        custom_date_range: str | Unset = UNSET,
        custom_integer_ranges: str | Unset = UNSET,
        due_date_after: datetime.date | Unset = UNSET,
        due_date_before: datetime.date | Unset = UNSET,
        except_: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        financials_viewable_by_user: bool | Unset = UNSET,
        for_approver: str | int | Unset = UNSET,
        has_approvers: bool | Unset = UNSET,
        has_maven_participant: str | int | Unset = UNSET,
        has_participant: str | int | Unset = UNSET,
        has_participation: bool | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        milestone_weight_percentage_complete: str | Unset = UNSET,
        on_account_by_orgs: bool | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_joinable: bool | Unset = UNSET,
        only_participating_or_joinable: bool | Unset = UNSET,
        only_project_manager_in: bool | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        order: records.WorkspaceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participant_or_org_member_in: bool | Unset = UNSET,
        pending_timesheet_submissions: str | Unset = UNSET,
        provider_lead: str | Unset = UNSET,
        require_time_approvals: bool | Unset = UNSET,
        requiring_expense_approval: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        selected_choices: str | Unset = UNSET,
        stage: str | Unset = UNSET,
        start_date_after: datetime.date | Unset = UNSET,
        start_date_before: datetime.date | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_not_participating: str | int | Unset = UNSET,
        viewable_for_time_administration: bool | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        workspace_groups: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Workspace]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspaces`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.workspaces.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                account_color_ids=account_color_ids,
                archived=archived,
                budgeted=budgeted,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                can_create_line_items=can_create_line_items,
                created_after=created_after,
                created_at=created_at,
                created_before=created_before,
                creator=creator,
                current_user_is_maven_participant=current_user_is_maven_participant,
                custom_date_range=custom_date_range,
                custom_integer_ranges=custom_integer_ranges,
                due_date_after=due_date_after,
                due_date_before=due_date_before,
                except_=except_,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                financials_viewable_by_user=financials_viewable_by_user,
                for_approver=for_approver,
                has_approvers=has_approvers,
                has_maven_participant=has_maven_participant,
                has_participant=has_participant,
                has_participation=has_participation,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                include_archived=include_archived,
                matching=matching,
                milestone_weight_percentage_complete=milestone_weight_percentage_complete,
                on_account_by_orgs=on_account_by_orgs,
                on_my_account=on_my_account,
                only=only,
                only_joinable=only_joinable,
                only_participating_or_joinable=only_participating_or_joinable,
                only_project_manager_in=only_project_manager_in,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                participant_or_org_member_in=participant_or_org_member_in,
                pending_timesheet_submissions=pending_timesheet_submissions,
                provider_lead=provider_lead,
                require_time_approvals=require_time_approvals,
                requiring_expense_approval=requiring_expense_approval,
                search=search,
                selected_choices=selected_choices,
                stage=stage,
                start_date_after=start_date_after,
                start_date_before=start_date_before,
                updated_after=updated_after,
                updated_before=updated_before,
                user_not_participating=user_not_participating,
                viewable_for_time_administration=viewable_for_time_administration,
                with_organizations=with_organizations,
                workspace_groups=workspace_groups,
            ),
            _LIST__RECORDS,
            options,
        )

    def toggle_expense_approvals(
        self,
        id: str | int,
        *,
        workspace: models.UpdateWorkspaceExpenseApprovalSettingBodyWorkspace | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Change the expense approval of a workspace

        Sends ``PUT /workspaces/{id}/toggle_expense_approvals``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.workspaces.toggle_expense_approvals(
                "7",
                workspace=models.UpdateWorkspaceExpenseApprovalSettingBodyWorkspace(enable=True),
            )
        """

        return _cast(
            "records.Workspace",
            _record(
                self,
                _TOGGLE_EXPENSE_APPROVALS,
                _toggle_expense_approvals_request(
                    id=id,
                    workspace=workspace,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _TOGGLE_EXPENSE_APPROVALS__RECORDS,
                options,
            ),
        )

    def toggle_time_approvals(
        self,
        id: str | int,
        *,
        workspace: models.UpdateWorkspaceTimeApprovalSettingBodyWorkspace | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Change the time approval of a workspace

        Sends ``PUT /workspaces/{id}/toggle_time_approvals``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.workspaces.toggle_time_approvals(
                "7",
                workspace=models.UpdateWorkspaceTimeApprovalSettingBodyWorkspace(enable=True),
            )
        """

        return _cast(
            "records.Workspace",
            _record(
                self,
                _TOGGLE_TIME_APPROVALS,
                _toggle_time_approvals_request(
                    id=id,
                    workspace=workspace,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _TOGGLE_TIME_APPROVALS__RECORDS,
                options,
            ),
        )

    def unarchive_with_approvals(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Take a workspace out of the archive, approvals included

        Sends ``PUT /workspaces/{id}/unarchive_with_approvals``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workspaces.unarchive_with_approvals("7")
        """

        return _cast(
            "records.Workspace",
            _record(
                self,
                _UNARCHIVE_WITH_APPROVALS,
                _unarchive_with_approvals_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UNARCHIVE_WITH_APPROVALS__RECORDS,
                options,
            ),
        )

    def update(
        self,
        id: str | int,
        *,
        workspace: models.WorkspaceChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Change a workspace

        Sends ``PUT /workspaces/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.workspaces.update(
                "7",
                workspace=models.WorkspaceChanges(consultant_role_name="Example"),
            )
        """

        return _cast(
            "records.Workspace",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace=workspace,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> WorkspacesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WorkspacesWithRawResponse(self)


class WorkspacesWithRawResponse:
    """The methods of ``workspaces`` with raw responses."""

    def __init__(self, resource: Workspaces) -> None:
        raw_resource = resource._raw()
        self.apply_template = raw(raw_resource.apply_template)
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.get_permissions = raw(raw_resource.get_permissions)
        self.invite = raw(raw_resource.invite)
        self.list = raw(raw_resource.list)
        self.toggle_expense_approvals = raw(raw_resource.toggle_expense_approvals)
        self.toggle_time_approvals = raw(raw_resource.toggle_time_approvals)
        self.unarchive_with_approvals = raw(raw_resource.unarchive_with_approvals)
        self.update = raw(raw_resource.update)


class AsyncWorkspaces(AsyncResource):
    """Operations on ``workspaces``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def apply_template(
        self,
        id: str | int,
        *,
        workspace: models.ApplyWorkspace | Mapping[str, Any],
        edit_stories: bool | Unset = UNSET,
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Apply a project template to a workspace

        Sends ``PUT /workspaces/{id}/apply_template``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace: Not described in the vendor's document.
            edit_stories: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.workspaces.apply_template(
                "7",
                workspace=models.ApplyWorkspace(project_tracker_template_id="7"),
            )
        """

        return _cast(
            "records.Workspace",
            await _async_record(
                self,
                _APPLY_TEMPLATE,
                _apply_template_request(
                    id=id,
                    workspace=workspace,
                    edit_stories=edit_stories,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _APPLY_TEMPLATE__RECORDS,
                options,
            ),
        )

    async def create(
        self,
        *,
        workspace: models.NewWorkspace | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Create a workspace

        Up to 100 records in one call when an array stands under the plural key. Has a rate limit of its
        own.

        Sends ``POST /workspaces``, which is not retried automatically once it may have reached the server.

        Args:
            workspace: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workspaces.create(
                workspace=models.NewWorkspace(title="Example"),
            )
        """

        return _cast(
            "records.Workspace",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    workspace=workspace,
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
        workspaces: Sequence[models.NewWorkspace | Mapping[str, Any]],
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Workspace]:
        """Create a workspace

        Up to 100 records in one call when an array stands under the plural key. Has a rate limit of its
        own.

        Sends ``POST /workspaces``, which is not retried automatically once it may have reached the server.

        Args:
            workspaces: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workspaces.create_many(
                workspaces=[models.NewWorkspace(title="Example")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                workspaces=workspaces,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workspace

        Sends ``DELETE /workspaces/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspaces.delete("7")
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
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Show a workspace

        Sends ``GET /workspaces/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspaces.get("7")
        """

        return _cast(
            "records.Workspace",
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

    async def get_permissions(
        self,
        id: str | int,
        *,
        include: Sequence[str | int] | str | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.GetMyPermissionsInWorkspaceResponse200:
        """Show what the calling user may do in a workspace

        Sends ``GET /workspaces/{id}/permissions``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspaces.get_permissions("7")
        """

        from ..api.workspaces import _get_my_permissions_in_workspace_response as _parse

        return await self._call(
            _GET_PERMISSIONS,
            _get_permissions_request(
                id=id,
                include=include,
                optional_fields=optional_fields,
            ),
            _parse,
            options,
        )

    async def invite(
        self, id: str | int, *, invitation: models.NewInvitation | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.WorkspaceInvitation:
        """Invite a person into a workspace

        Has a rate limit of its own.

        Sends ``POST /workspaces/{id}/invite``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            invitation: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.workspaces.invite(
                "7",
                invitation=models.NewInvitation(full_name="Example", email_address="person@example.test", invitee_role="Example"),
            )
        """

        return _cast(
            "records.WorkspaceInvitation",
            await _async_record(
                self,
                _INVITE,
                _invite_request(
                    id=id,
                    invitation=invitation,
                ),
                _INVITE__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        account_color_ids: Sequence[int] | int | str | Unset = UNSET,
        archived: str | Unset = UNSET,
        budgeted: bool | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        can_create_line_items: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_at: str | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        creator: str | Unset = UNSET,
        current_user_is_maven_participant: bool | Unset = UNSET,
        custom_date_range: str | Unset = UNSET,
        custom_integer_ranges: str | Unset = UNSET,
        due_date_after: datetime.date | Unset = UNSET,
        due_date_before: datetime.date | Unset = UNSET,
        except_: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        financials_viewable_by_user: bool | Unset = UNSET,
        for_approver: str | int | Unset = UNSET,
        has_approvers: bool | Unset = UNSET,
        has_maven_participant: str | int | Unset = UNSET,
        has_participant: str | int | Unset = UNSET,
        has_participation: bool | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        milestone_weight_percentage_complete: str | Unset = UNSET,
        on_account_by_orgs: bool | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_joinable: bool | Unset = UNSET,
        only_participating_or_joinable: bool | Unset = UNSET,
        only_project_manager_in: bool | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        order: records.WorkspaceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participant_or_org_member_in: bool | Unset = UNSET,
        pending_timesheet_submissions: str | Unset = UNSET,
        provider_lead: str | Unset = UNSET,
        require_time_approvals: bool | Unset = UNSET,
        requiring_expense_approval: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        selected_choices: str | Unset = UNSET,
        stage: str | Unset = UNSET,
        start_date_after: datetime.date | Unset = UNSET,
        start_date_before: datetime.date | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_not_participating: str | int | Unset = UNSET,
        viewable_for_time_administration: bool | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        workspace_groups: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Workspace]:
        """List workspaces

        Workspaces are projects. Archived ones are hidden without `include_archived`. Has a rate limit of
        its own.

        Sends ``GET /workspaces``.

        Args:
            account_color_ids: Comma-separated ids.
            archived: Not described in the vendor's document.
            budgeted: Not described in the vendor's document.
            by_custom_choice_value: Custom field and choice as `(id:value)`; several pairs are joined by a colon.
            by_custom_currency_value: Custom field and amount as `(id:value)`; several pairs are joined by a colon.
            by_custom_date_value: Custom field and day as `(id:value)`; several pairs are joined by a colon.
            by_custom_number_value: Custom field and number as `(id:value)`; several pairs are joined by a colon.
            by_custom_text_value: Custom field and text as `(id:value)`; several pairs are joined by a colon.
            can_create_line_items: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_at: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            creator: Not described in the vendor's document.
            current_user_is_maven_participant: Not described in the vendor's document.
            custom_date_range: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            custom_integer_ranges: Not described in the vendor's document.
            due_date_after: Not described in the vendor's document.
            due_date_before: Not described in the vendor's document.
            except_: Not described in the vendor's document.
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
            financials_viewable_by_user: Not described in the vendor's document.
            for_approver: Not described in the vendor's document.
            has_approvers: Not described in the vendor's document.
            has_maven_participant: Not described in the vendor's document.
            has_participant: Not described in the vendor's document.
            has_participation: Not described in the vendor's document.
            has_value_for_custom_field_ids: Comma-separated ids of custom fields that have a value.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            include_archived: Also archived ones, which are hidden otherwise. The server's default is False.
            matching: Text to match.
            milestone_weight_percentage_complete: Not described in the vendor's document.
            on_account_by_orgs: Not described in the vendor's document.
            on_my_account: False also shows those of projects of other accounts.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_joinable: Not described in the vendor's document.
            only_participating_or_joinable: Not described in the vendor's document.
            only_project_manager_in: Not described in the vendor's document.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            order: One of amount_paid:asc, amount_paid:desc, color_name:asc, color_name:desc, created_at:asc,
                created_at:desc, custom_field:<custom_field_id>:asc, custom_field:<custom_field_id>:desc,
                due_date:asc, due_date:desc, last_viewed:asc, last_viewed:desc, percentage_complete:asc,
                percentage_complete:desc, price:asc, price:desc, provider_lead_name:asc,
                provider_lead_name:desc, search, start_date:asc, start_date:desc, status:asc, status:desc,
                task_status_set:asc, task_status_set:desc, title:asc, title:desc, updated_at:asc,
                updated_at:desc; anything else falls back to the default. The server's default is
                'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            participant_or_org_member_in: Not described in the vendor's document.
            pending_timesheet_submissions: Not described in the vendor's document.
            provider_lead: Not described in the vendor's document.
            require_time_approvals: Not described in the vendor's document.
            requiring_expense_approval: Not described in the vendor's document.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            selected_choices: Not described in the vendor's document.
            stage: Not described in the vendor's document.
            start_date_after: Not described in the vendor's document.
            start_date_before: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_not_participating: Not described in the vendor's document.
            viewable_for_time_administration: Not described in the vendor's document.
            with_organizations: Not described in the vendor's document.
            workspace_groups: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.workspaces.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                account_color_ids=account_color_ids,
                archived=archived,
                budgeted=budgeted,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                can_create_line_items=can_create_line_items,
                created_after=created_after,
                created_at=created_at,
                created_before=created_before,
                creator=creator,
                current_user_is_maven_participant=current_user_is_maven_participant,
                custom_date_range=custom_date_range,
                custom_integer_ranges=custom_integer_ranges,
                due_date_after=due_date_after,
                due_date_before=due_date_before,
                except_=except_,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                financials_viewable_by_user=financials_viewable_by_user,
                for_approver=for_approver,
                has_approvers=has_approvers,
                has_maven_participant=has_maven_participant,
                has_participant=has_participant,
                has_participation=has_participation,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                include_archived=include_archived,
                matching=matching,
                milestone_weight_percentage_complete=milestone_weight_percentage_complete,
                on_account_by_orgs=on_account_by_orgs,
                on_my_account=on_my_account,
                only=only,
                only_joinable=only_joinable,
                only_participating_or_joinable=only_participating_or_joinable,
                only_project_manager_in=only_project_manager_in,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                participant_or_org_member_in=participant_or_org_member_in,
                pending_timesheet_submissions=pending_timesheet_submissions,
                provider_lead=provider_lead,
                require_time_approvals=require_time_approvals,
                requiring_expense_approval=requiring_expense_approval,
                search=search,
                selected_choices=selected_choices,
                stage=stage,
                start_date_after=start_date_after,
                start_date_before=start_date_before,
                updated_after=updated_after,
                updated_before=updated_before,
                user_not_participating=user_not_participating,
                viewable_for_time_administration=viewable_for_time_administration,
                with_organizations=with_organizations,
                workspace_groups=workspace_groups,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        account_color_ids: Sequence[int] | int | str | Unset = UNSET,
        archived: str | Unset = UNSET,
        budgeted: bool | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        can_create_line_items: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_at: str | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        creator: str | Unset = UNSET,
        current_user_is_maven_participant: bool | Unset = UNSET,
        custom_date_range: str | Unset = UNSET,
        custom_integer_ranges: str | Unset = UNSET,
        due_date_after: datetime.date | Unset = UNSET,
        due_date_before: datetime.date | Unset = UNSET,
        except_: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        financials_viewable_by_user: bool | Unset = UNSET,
        for_approver: str | int | Unset = UNSET,
        has_approvers: bool | Unset = UNSET,
        has_maven_participant: str | int | Unset = UNSET,
        has_participant: str | int | Unset = UNSET,
        has_participation: bool | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        matching: str | Unset = UNSET,
        milestone_weight_percentage_complete: str | Unset = UNSET,
        on_account_by_orgs: bool | Unset = UNSET,
        on_my_account: bool | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_joinable: bool | Unset = UNSET,
        only_participating_or_joinable: bool | Unset = UNSET,
        only_project_manager_in: bool | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        order: records.WorkspaceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participant_or_org_member_in: bool | Unset = UNSET,
        pending_timesheet_submissions: str | Unset = UNSET,
        provider_lead: str | Unset = UNSET,
        require_time_approvals: bool | Unset = UNSET,
        requiring_expense_approval: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        selected_choices: str | Unset = UNSET,
        stage: str | Unset = UNSET,
        start_date_after: datetime.date | Unset = UNSET,
        start_date_before: datetime.date | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_not_participating: str | int | Unset = UNSET,
        viewable_for_time_administration: bool | Unset = UNSET,
        with_organizations: bool | Unset = UNSET,
        workspace_groups: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Workspace]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workspaces`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.workspaces.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                account_color_ids=account_color_ids,
                archived=archived,
                budgeted=budgeted,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                can_create_line_items=can_create_line_items,
                created_after=created_after,
                created_at=created_at,
                created_before=created_before,
                creator=creator,
                current_user_is_maven_participant=current_user_is_maven_participant,
                custom_date_range=custom_date_range,
                custom_integer_ranges=custom_integer_ranges,
                due_date_after=due_date_after,
                due_date_before=due_date_before,
                except_=except_,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                financials_viewable_by_user=financials_viewable_by_user,
                for_approver=for_approver,
                has_approvers=has_approvers,
                has_maven_participant=has_maven_participant,
                has_participant=has_participant,
                has_participation=has_participation,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                include_archived=include_archived,
                matching=matching,
                milestone_weight_percentage_complete=milestone_weight_percentage_complete,
                on_account_by_orgs=on_account_by_orgs,
                on_my_account=on_my_account,
                only=only,
                only_joinable=only_joinable,
                only_participating_or_joinable=only_participating_or_joinable,
                only_project_manager_in=only_project_manager_in,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                participant_or_org_member_in=participant_or_org_member_in,
                pending_timesheet_submissions=pending_timesheet_submissions,
                provider_lead=provider_lead,
                require_time_approvals=require_time_approvals,
                requiring_expense_approval=requiring_expense_approval,
                search=search,
                selected_choices=selected_choices,
                stage=stage,
                start_date_after=start_date_after,
                start_date_before=start_date_before,
                updated_after=updated_after,
                updated_before=updated_before,
                user_not_participating=user_not_participating,
                viewable_for_time_administration=viewable_for_time_administration,
                with_organizations=with_organizations,
                workspace_groups=workspace_groups,
            ),
            _LIST__RECORDS,
            options,
        )

    async def toggle_expense_approvals(
        self,
        id: str | int,
        *,
        workspace: models.UpdateWorkspaceExpenseApprovalSettingBodyWorkspace | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Change the expense approval of a workspace

        Sends ``PUT /workspaces/{id}/toggle_expense_approvals``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.workspaces.toggle_expense_approvals(
                "7",
                workspace=models.UpdateWorkspaceExpenseApprovalSettingBodyWorkspace(enable=True),
            )
        """

        return _cast(
            "records.Workspace",
            await _async_record(
                self,
                _TOGGLE_EXPENSE_APPROVALS,
                _toggle_expense_approvals_request(
                    id=id,
                    workspace=workspace,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _TOGGLE_EXPENSE_APPROVALS__RECORDS,
                options,
            ),
        )

    async def toggle_time_approvals(
        self,
        id: str | int,
        *,
        workspace: models.UpdateWorkspaceTimeApprovalSettingBodyWorkspace | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Change the time approval of a workspace

        Sends ``PUT /workspaces/{id}/toggle_time_approvals``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.workspaces.toggle_time_approvals(
                "7",
                workspace=models.UpdateWorkspaceTimeApprovalSettingBodyWorkspace(enable=True),
            )
        """

        return _cast(
            "records.Workspace",
            await _async_record(
                self,
                _TOGGLE_TIME_APPROVALS,
                _toggle_time_approvals_request(
                    id=id,
                    workspace=workspace,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _TOGGLE_TIME_APPROVALS__RECORDS,
                options,
            ),
        )

    async def unarchive_with_approvals(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Take a workspace out of the archive, approvals included

        Sends ``PUT /workspaces/{id}/unarchive_with_approvals``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workspaces.unarchive_with_approvals("7")
        """

        return _cast(
            "records.Workspace",
            await _async_record(
                self,
                _UNARCHIVE_WITH_APPROVALS,
                _unarchive_with_approvals_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UNARCHIVE_WITH_APPROVALS__RECORDS,
                options,
            ),
        )

    async def update(
        self,
        id: str | int,
        *,
        workspace: models.WorkspaceChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkspaceInclude] | Unset = UNSET,
        optional_fields: Sequence[models.WorkspaceOptionalField] | models.WorkspaceOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Workspace:
        """Change a workspace

        Sends ``PUT /workspaces/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workspace: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: account_color,
                account_insights_mappings, approver, approvers, billing_milestones, creator,
                current_status_report, current_user_participation, custom_field_values,
                external_references, financial_viewers, next_uncompleted_milestone, participants,
                participations, possible_approvers, primary_counterpart, primary_maven,
                primary_workspace_group, status_reports, timesheet_submissions, workspace_groups,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                revenue_recognition_method_id, revenue_recognition_method_name, client_lead_name,
                provider_lead_name, stage, estimated_minutes, total_invoiced, total_minutes_approved,
                billable_minutes, non_billable_minutes, minutes_logged, incoming_email_address, lock_date.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.workspaces.update(
                "7",
                workspace=models.WorkspaceChanges(consultant_role_name="Example"),
            )
        """

        return _cast(
            "records.Workspace",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workspace=workspace,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncWorkspacesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWorkspacesWithRawResponse(self)


class AsyncWorkspacesWithRawResponse:
    """The methods of ``workspaces`` with raw responses."""

    def __init__(self, resource: AsyncWorkspaces) -> None:
        raw_resource = resource._raw()
        self.apply_template = async_raw(raw_resource.apply_template)
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.get_permissions = async_raw(raw_resource.get_permissions)
        self.invite = async_raw(raw_resource.invite)
        self.list = async_raw(raw_resource.list)
        self.toggle_expense_approvals = async_raw(raw_resource.toggle_expense_approvals)
        self.toggle_time_approvals = async_raw(raw_resource.toggle_time_approvals)
        self.unarchive_with_approvals = async_raw(raw_resource.unarchive_with_approvals)
        self.update = async_raw(raw_resource.update)
