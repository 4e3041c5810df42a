from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        ApplyProjectTemplateToWorkspaceBody,
        CreateWorkspaceBody,
        CreateWorkspaceInvitationBody,
        GetMyPermissionsInWorkspaceResponse200,
        UpdateWorkspaceBody,
        UpdateWorkspaceExpenseApprovalSettingBody,
        UpdateWorkspaceTimeApprovalSettingBody,
        WorkspaceOptionalField,
    )


def _apply_project_template_to_workspace_kwargs(
    id: int | str,
    *,
    body: ApplyProjectTemplateToWorkspaceBody,
    edit_stories: bool | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "edit_stories": edit_stories,
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_workspace_kwargs(
    *,
    body: CreateWorkspaceBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _create_workspace_invitation_kwargs(
    id: int | str,
    *,
    body: CreateWorkspaceInvitationBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_workspace_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_my_permissions_in_workspace_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _get_my_permissions_in_workspace_response(
    response: httpx.Response,
) -> GetMyPermissionsInWorkspaceResponse200 | None:
    if response.status_code == 200:
        response_200: GetMyPermissionsInWorkspaceResponse200 = read_body(
            "_m.GetMyPermissionsInWorkspaceResponse200", __models, response.json()
        )
        return response_200

    return None


def _get_workspace_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _get_workspaces_kwargs(
    *,
    account_color_ids: list[int] | Unset = UNSET,
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
    external_reference_service_model_refs: list[int] | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    financials_viewable_by_user: bool | Unset = UNSET,
    for_approver: int | str | Unset = UNSET,
    has_approvers: bool | Unset = UNSET,
    has_maven_participant: int | str | Unset = UNSET,
    has_participant: int | str | Unset = UNSET,
    has_participation: bool | Unset = UNSET,
    has_value_for_custom_field_ids: list[int] | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    matching: str | Unset = UNSET,
    milestone_weight_percentage_complete: str | Unset = UNSET,
    on_account_by_orgs: bool | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    only_joinable: bool | Unset = UNSET,
    only_participating_or_joinable: bool | Unset = UNSET,
    only_project_manager_in: bool | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
    order: str | Unset = UNSET,
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
    user_not_participating: int | str | Unset = UNSET,
    viewable_for_time_administration: bool | Unset = UNSET,
    with_organizations: bool | Unset = UNSET,
    workspace_groups: str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "account_color_ids": account_color_ids,
                "archived": archived,
                "budgeted": budgeted,
                "by_custom_choice_value": by_custom_choice_value,
                "by_custom_currency_value": by_custom_currency_value,
                "by_custom_date_value": by_custom_date_value,
                "by_custom_number_value": by_custom_number_value,
                "by_custom_text_value": by_custom_text_value,
                "can_create_line_items": can_create_line_items,
                "created_after": created_after,
                "created_at": created_at,
                "created_before": created_before,
                "creator": creator,
                "current_user_is_maven_participant": current_user_is_maven_participant,
                "custom_date_range": custom_date_range,
                "custom_integer_ranges": custom_integer_ranges,
                "due_date_after": due_date_after,
                "due_date_before": due_date_before,
                "except": except_,
                "external_reference_external_message": external_reference_external_message,
                "external_reference_external_status": external_reference_external_status,
                "external_reference_service_model": external_reference_service_model,
                "external_reference_service_model_ref": external_reference_service_model_ref,
                "external_reference_service_model_refs": external_reference_service_model_refs,
                "external_reference_service_name": external_reference_service_name,
                "external_reference_status": external_reference_status,
                "has_external_references": has_external_references,
                "without_external_reference_service_name": without_external_reference_service_name,
                "financials_viewable_by_user": financials_viewable_by_user,
                "for_approver": for_approver,
                "has_approvers": has_approvers,
                "has_maven_participant": has_maven_participant,
                "has_participant": has_participant,
                "has_participation": has_participation,
                "has_value_for_custom_field_ids": has_value_for_custom_field_ids,
                "include": include,
                "include_archived": include_archived,
                "matching": matching,
                "milestone_weight_percentage_complete": milestone_weight_percentage_complete,
                "on_account_by_orgs": on_account_by_orgs,
                "on_my_account": on_my_account,
                "only": only,
                "only_joinable": only_joinable,
                "only_participating_or_joinable": only_participating_or_joinable,
                "only_project_manager_in": only_project_manager_in,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
                "participant_or_org_member_in": participant_or_org_member_in,
                "pending_timesheet_submissions": pending_timesheet_submissions,
                "provider_lead": provider_lead,
                "require_time_approvals": require_time_approvals,
                "requiring_expense_approval": requiring_expense_approval,
                "search": search,
                "selected_choices": selected_choices,
                "stage": stage,
                "start_date_after": start_date_after,
                "start_date_before": start_date_before,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "user_not_participating": user_not_participating,
                "viewable_for_time_administration": viewable_for_time_administration,
                "with_organizations": with_organizations,
                "workspace_groups": workspace_groups,
            }
        ),
    }
    return _kwargs


def _unarchive_workspace_with_approvals_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _update_workspace_kwargs(
    id: int | str,
    *,
    body: UpdateWorkspaceBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_workspace_expense_approval_setting_kwargs(
    id: int | str,
    *,
    body: UpdateWorkspaceExpenseApprovalSettingBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _update_workspace_time_approval_setting_kwargs(
    id: int | str,
    *,
    body: UpdateWorkspaceTimeApprovalSettingBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
