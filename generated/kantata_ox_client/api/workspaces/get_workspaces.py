from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_iso


def _get_kwargs(
    *,
    account_color_ids: str | Unset = UNSET,
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
    external_reference_service_model_refs: str | Unset = UNSET,
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
    has_value_for_custom_field_ids: str | Unset = UNSET,
    include: str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    matching: str | Unset = UNSET,
    milestone_weight_percentage_complete: str | Unset = UNSET,
    on_account_by_orgs: bool | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    only: str | Unset = UNSET,
    only_joinable: bool | Unset = UNSET,
    only_participating_or_joinable: bool | Unset = UNSET,
    only_project_manager_in: bool | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
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

    params: dict[str, Any] = {}

    params["account_color_ids"] = account_color_ids

    params["archived"] = archived

    params["budgeted"] = budgeted

    params["by_custom_choice_value"] = by_custom_choice_value

    params["by_custom_currency_value"] = by_custom_currency_value

    params["by_custom_date_value"] = by_custom_date_value

    params["by_custom_number_value"] = by_custom_number_value

    params["by_custom_text_value"] = by_custom_text_value

    params["can_create_line_items"] = can_create_line_items

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    params["created_at"] = created_at

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    params["creator"] = creator

    params["current_user_is_maven_participant"] = current_user_is_maven_participant

    params["custom_date_range"] = custom_date_range

    params["custom_integer_ranges"] = custom_integer_ranges

    json_due_date_after: str | Unset = UNSET
    if not isinstance(due_date_after, Unset):
        json_due_date_after = NULL if due_date_after is None else write_iso(due_date_after)
    params["due_date_after"] = json_due_date_after

    json_due_date_before: str | Unset = UNSET
    if not isinstance(due_date_before, Unset):
        json_due_date_before = NULL if due_date_before is None else write_iso(due_date_before)
    params["due_date_before"] = json_due_date_before

    params["except"] = except_

    params["external_reference_external_message"] = external_reference_external_message

    params["external_reference_external_status"] = external_reference_external_status

    params["external_reference_service_model"] = external_reference_service_model

    params["external_reference_service_model_ref"] = external_reference_service_model_ref

    params["external_reference_service_model_refs"] = external_reference_service_model_refs

    params["external_reference_service_name"] = external_reference_service_name

    params["external_reference_status"] = external_reference_status

    params["has_external_references"] = has_external_references

    params["without_external_reference_service_name"] = without_external_reference_service_name

    params["financials_viewable_by_user"] = financials_viewable_by_user

    json_for_approver: int | str | Unset
    if isinstance(for_approver, Unset):
        json_for_approver = UNSET
    else:
        json_for_approver = for_approver
    params["for_approver"] = json_for_approver

    params["has_approvers"] = has_approvers

    json_has_maven_participant: int | str | Unset
    if isinstance(has_maven_participant, Unset):
        json_has_maven_participant = UNSET
    else:
        json_has_maven_participant = has_maven_participant
    params["has_maven_participant"] = json_has_maven_participant

    json_has_participant: int | str | Unset
    if isinstance(has_participant, Unset):
        json_has_participant = UNSET
    else:
        json_has_participant = has_participant
    params["has_participant"] = json_has_participant

    params["has_participation"] = has_participation

    params["has_value_for_custom_field_ids"] = has_value_for_custom_field_ids

    params["include"] = include

    params["include_archived"] = include_archived

    params["matching"] = matching

    params["milestone_weight_percentage_complete"] = milestone_weight_percentage_complete

    params["on_account_by_orgs"] = on_account_by_orgs

    params["on_my_account"] = on_my_account

    params["only"] = only

    params["only_joinable"] = only_joinable

    params["only_participating_or_joinable"] = only_participating_or_joinable

    params["only_project_manager_in"] = only_project_manager_in

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    params["participant_or_org_member_in"] = participant_or_org_member_in

    params["pending_timesheet_submissions"] = pending_timesheet_submissions

    params["provider_lead"] = provider_lead

    params["require_time_approvals"] = require_time_approvals

    params["requiring_expense_approval"] = requiring_expense_approval

    params["search"] = search

    params["selected_choices"] = selected_choices

    params["stage"] = stage

    json_start_date_after: str | Unset = UNSET
    if not isinstance(start_date_after, Unset):
        json_start_date_after = NULL if start_date_after is None else write_iso(start_date_after)
    params["start_date_after"] = json_start_date_after

    json_start_date_before: str | Unset = UNSET
    if not isinstance(start_date_before, Unset):
        json_start_date_before = NULL if start_date_before is None else write_iso(start_date_before)
    params["start_date_before"] = json_start_date_before

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    json_user_not_participating: int | str | Unset
    if isinstance(user_not_participating, Unset):
        json_user_not_participating = UNSET
    else:
        json_user_not_participating = user_not_participating
    params["user_not_participating"] = json_user_not_participating

    params["viewable_for_time_administration"] = viewable_for_time_administration

    params["with_organizations"] = with_organizations

    params["workspace_groups"] = workspace_groups

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces",
        "params": params,
    }

    return _kwargs
