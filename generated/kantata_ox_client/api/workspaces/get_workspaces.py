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

    _params: dict[str, Any] = {}

    _params["account_color_ids"] = account_color_ids

    _params["archived"] = archived

    _params["budgeted"] = budgeted

    _params["by_custom_choice_value"] = by_custom_choice_value

    _params["by_custom_currency_value"] = by_custom_currency_value

    _params["by_custom_date_value"] = by_custom_date_value

    _params["by_custom_number_value"] = by_custom_number_value

    _params["by_custom_text_value"] = by_custom_text_value

    _params["can_create_line_items"] = can_create_line_items

    _json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        _json_created_after = NULL if created_after is None else write_iso(created_after)
    _params["created_after"] = _json_created_after

    _params["created_at"] = created_at

    _json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        _json_created_before = NULL if created_before is None else write_iso(created_before)
    _params["created_before"] = _json_created_before

    _params["creator"] = creator

    _params["current_user_is_maven_participant"] = current_user_is_maven_participant

    _params["custom_date_range"] = custom_date_range

    _params["custom_integer_ranges"] = custom_integer_ranges

    _json_due_date_after: str | Unset = UNSET
    if not isinstance(due_date_after, Unset):
        _json_due_date_after = NULL if due_date_after is None else write_iso(due_date_after)
    _params["due_date_after"] = _json_due_date_after

    _json_due_date_before: str | Unset = UNSET
    if not isinstance(due_date_before, Unset):
        _json_due_date_before = NULL if due_date_before is None else write_iso(due_date_before)
    _params["due_date_before"] = _json_due_date_before

    _params["except"] = except_

    _params["external_reference_external_message"] = external_reference_external_message

    _params["external_reference_external_status"] = external_reference_external_status

    _params["external_reference_service_model"] = external_reference_service_model

    _params["external_reference_service_model_ref"] = external_reference_service_model_ref

    _params["external_reference_service_model_refs"] = external_reference_service_model_refs

    _params["external_reference_service_name"] = external_reference_service_name

    _params["external_reference_status"] = external_reference_status

    _params["has_external_references"] = has_external_references

    _params["without_external_reference_service_name"] = without_external_reference_service_name

    _params["financials_viewable_by_user"] = financials_viewable_by_user

    _json_for_approver: int | str | Unset
    if isinstance(for_approver, Unset):
        _json_for_approver = UNSET
    else:
        _json_for_approver = for_approver
    _params["for_approver"] = _json_for_approver

    _params["has_approvers"] = has_approvers

    _json_has_maven_participant: int | str | Unset
    if isinstance(has_maven_participant, Unset):
        _json_has_maven_participant = UNSET
    else:
        _json_has_maven_participant = has_maven_participant
    _params["has_maven_participant"] = _json_has_maven_participant

    _json_has_participant: int | str | Unset
    if isinstance(has_participant, Unset):
        _json_has_participant = UNSET
    else:
        _json_has_participant = has_participant
    _params["has_participant"] = _json_has_participant

    _params["has_participation"] = has_participation

    _params["has_value_for_custom_field_ids"] = has_value_for_custom_field_ids

    _params["include"] = include

    _params["include_archived"] = include_archived

    _params["matching"] = matching

    _params["milestone_weight_percentage_complete"] = milestone_weight_percentage_complete

    _params["on_account_by_orgs"] = on_account_by_orgs

    _params["on_my_account"] = on_my_account

    _params["only"] = only

    _params["only_joinable"] = only_joinable

    _params["only_participating_or_joinable"] = only_participating_or_joinable

    _params["only_project_manager_in"] = only_project_manager_in

    _params["optional_fields"] = optional_fields

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _params["participant_or_org_member_in"] = participant_or_org_member_in

    _params["pending_timesheet_submissions"] = pending_timesheet_submissions

    _params["provider_lead"] = provider_lead

    _params["require_time_approvals"] = require_time_approvals

    _params["requiring_expense_approval"] = requiring_expense_approval

    _params["search"] = search

    _params["selected_choices"] = selected_choices

    _params["stage"] = stage

    _json_start_date_after: str | Unset = UNSET
    if not isinstance(start_date_after, Unset):
        _json_start_date_after = NULL if start_date_after is None else write_iso(start_date_after)
    _params["start_date_after"] = _json_start_date_after

    _json_start_date_before: str | Unset = UNSET
    if not isinstance(start_date_before, Unset):
        _json_start_date_before = NULL if start_date_before is None else write_iso(start_date_before)
    _params["start_date_before"] = _json_start_date_before

    _json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        _json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    _params["updated_after"] = _json_updated_after

    _json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        _json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    _params["updated_before"] = _json_updated_before

    _json_user_not_participating: int | str | Unset
    if isinstance(user_not_participating, Unset):
        _json_user_not_participating = UNSET
    else:
        _json_user_not_participating = user_not_participating
    _params["user_not_participating"] = _json_user_not_participating

    _params["viewable_for_time_administration"] = viewable_for_time_administration

    _params["with_organizations"] = with_organizations

    _params["workspace_groups"] = workspace_groups

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces",
        "params": _params,
    }

    return _kwargs
