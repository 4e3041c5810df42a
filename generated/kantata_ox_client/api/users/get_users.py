from __future__ import annotations

import datetime
from typing import Any

from ...types import NULL, UNSET, Unset, write_each, write_iso


def _get_kwargs(
    *,
    account_id: int | str | Unset = UNSET,
    account_role_ids: str | Unset = UNSET,
    all_contacts: bool | Unset = UNSET,
    assignable_to_resource: int | str | Unset = UNSET,
    belonging_to_orgs: str | Unset = UNSET,
    by_custom_choice_value: str | Unset = UNSET,
    by_custom_currency_value: str | Unset = UNSET,
    by_custom_date_value: str | Unset = UNSET,
    by_custom_number_value: str | Unset = UNSET,
    by_custom_text_value: str | Unset = UNSET,
    by_email_address: str | Unset = UNSET,
    by_email_addresses: str | Unset = UNSET,
    by_full_name: str | Unset = UNSET,
    by_full_name_or_account_role: str | Unset = UNSET,
    can_be_approver_in_workspace: int | str | Unset = UNSET,
    can_view_reports: bool | Unset = UNSET,
    clients_only: bool | Unset = UNSET,
    consultants_only: bool | Unset = UNSET,
    contacts_on_different_account: bool | Unset = UNSET,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    external_reference_external_message: str | Unset = UNSET,
    external_reference_external_status: str | Unset = UNSET,
    external_reference_service_model: str | Unset = UNSET,
    external_reference_service_model_ref: str | Unset = UNSET,
    external_reference_service_model_refs: str | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    has_value_for_custom_field_ids: str | Unset = UNSET,
    include: str | Unset = UNSET,
    is_project_lead: bool | Unset = UNSET,
    managers: bool | Unset = UNSET,
    matching: str | Unset = UNSET,
    not_assigned_to: int | str | Unset = UNSET,
    not_following: int | str | Unset = UNSET,
    not_on_calendars: str | Unset = UNSET,
    not_participant_in: int | str | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    on_my_account_or_participant_in_workspace: int | str | Unset = UNSET,
    only: str | Unset = UNSET,
    only_possible_managees: bool | Unset = UNSET,
    only_possible_managers: bool | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    participant_in: int | str | Unset = UNSET,
    potential_followers_for_story: int | str | Unset = UNSET,
    provider_leads_on_account_projects: bool | Unset = UNSET,
    search: str | Unset = UNSET,
    show_disabled: bool | Unset = UNSET,
    show_users_in_insights_groups: bool | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
    with_created_estimates: bool | Unset = UNSET,
    with_organizations: bool | Unset = UNSET,
    with_skills: str | Unset = UNSET,
    with_users: list[int | str] | Unset = UNSET,
    without_skills: str | Unset = UNSET,
    without_timesheet_submission: str | Unset = UNSET,
    without_users: list[int | str] | Unset = UNSET,
    write_access_in: int | str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _json_account_id: int | str | Unset
    if isinstance(account_id, Unset):
        _json_account_id = UNSET
    else:
        _json_account_id = account_id
    _params["account_id"] = _json_account_id

    _params["account_role_ids"] = account_role_ids

    _params["all_contacts"] = all_contacts

    _json_assignable_to_resource: int | str | Unset
    if isinstance(assignable_to_resource, Unset):
        _json_assignable_to_resource = UNSET
    else:
        _json_assignable_to_resource = assignable_to_resource
    _params["assignable_to_resource"] = _json_assignable_to_resource

    _params["belonging_to_orgs"] = belonging_to_orgs

    _params["by_custom_choice_value"] = by_custom_choice_value

    _params["by_custom_currency_value"] = by_custom_currency_value

    _params["by_custom_date_value"] = by_custom_date_value

    _params["by_custom_number_value"] = by_custom_number_value

    _params["by_custom_text_value"] = by_custom_text_value

    _params["by_email_address"] = by_email_address

    _params["by_email_addresses"] = by_email_addresses

    _params["by_full_name"] = by_full_name

    _params["by_full_name_or_account_role"] = by_full_name_or_account_role

    _json_can_be_approver_in_workspace: int | str | Unset
    if isinstance(can_be_approver_in_workspace, Unset):
        _json_can_be_approver_in_workspace = UNSET
    else:
        _json_can_be_approver_in_workspace = can_be_approver_in_workspace
    _params["can_be_approver_in_workspace"] = _json_can_be_approver_in_workspace

    _params["can_view_reports"] = can_view_reports

    _params["clients_only"] = clients_only

    _params["consultants_only"] = consultants_only

    _params["contacts_on_different_account"] = contacts_on_different_account

    _json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        _json_created_after = NULL if created_after is None else write_iso(created_after)
    _params["created_after"] = _json_created_after

    _json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        _json_created_before = NULL if created_before is None else write_iso(created_before)
    _params["created_before"] = _json_created_before

    _params["external_reference_external_message"] = external_reference_external_message

    _params["external_reference_external_status"] = external_reference_external_status

    _params["external_reference_service_model"] = external_reference_service_model

    _params["external_reference_service_model_ref"] = external_reference_service_model_ref

    _params["external_reference_service_model_refs"] = external_reference_service_model_refs

    _params["external_reference_service_name"] = external_reference_service_name

    _params["external_reference_status"] = external_reference_status

    _params["has_external_references"] = has_external_references

    _params["without_external_reference_service_name"] = without_external_reference_service_name

    _params["has_value_for_custom_field_ids"] = has_value_for_custom_field_ids

    _params["include"] = include

    _params["is_project_lead"] = is_project_lead

    _params["managers"] = managers

    _params["matching"] = matching

    _json_not_assigned_to: int | str | Unset
    if isinstance(not_assigned_to, Unset):
        _json_not_assigned_to = UNSET
    else:
        _json_not_assigned_to = not_assigned_to
    _params["not_assigned_to"] = _json_not_assigned_to

    _json_not_following: int | str | Unset
    if isinstance(not_following, Unset):
        _json_not_following = UNSET
    else:
        _json_not_following = not_following
    _params["not_following"] = _json_not_following

    _params["not_on_calendars"] = not_on_calendars

    _json_not_participant_in: int | str | Unset
    if isinstance(not_participant_in, Unset):
        _json_not_participant_in = UNSET
    else:
        _json_not_participant_in = not_participant_in
    _params["not_participant_in"] = _json_not_participant_in

    _params["on_my_account"] = on_my_account

    _json_on_my_account_or_participant_in_workspace: int | str | Unset
    if isinstance(on_my_account_or_participant_in_workspace, Unset):
        _json_on_my_account_or_participant_in_workspace = UNSET
    else:
        _json_on_my_account_or_participant_in_workspace = on_my_account_or_participant_in_workspace
    _params["on_my_account_or_participant_in_workspace"] = _json_on_my_account_or_participant_in_workspace

    _params["only"] = only

    _params["only_possible_managees"] = only_possible_managees

    _params["only_possible_managers"] = only_possible_managers

    _params["optional_fields"] = optional_fields

    _params["order"] = order

    _params["page"] = page

    _params["per_page"] = per_page

    _json_participant_in: int | str | Unset
    if isinstance(participant_in, Unset):
        _json_participant_in = UNSET
    else:
        _json_participant_in = participant_in
    _params["participant_in"] = _json_participant_in

    _json_potential_followers_for_story: int | str | Unset
    if isinstance(potential_followers_for_story, Unset):
        _json_potential_followers_for_story = UNSET
    else:
        _json_potential_followers_for_story = potential_followers_for_story
    _params["potential_followers_for_story"] = _json_potential_followers_for_story

    _params["provider_leads_on_account_projects"] = provider_leads_on_account_projects

    _params["search"] = search

    _params["show_disabled"] = show_disabled

    _params["show_users_in_insights_groups"] = show_users_in_insights_groups

    _json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        _json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    _params["updated_after"] = _json_updated_after

    _json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        _json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    _params["updated_before"] = _json_updated_before

    _params["with_created_estimates"] = with_created_estimates

    _params["with_organizations"] = with_organizations

    _params["with_skills"] = with_skills

    _json_with_users: list[int | str] | Unset = UNSET
    if not isinstance(with_users, Unset):
        _json_with_users = NULL
        if with_users is not None:
            _json_with_users = []
            for _with_users_item_data in write_each(with_users):
                _with_users_item: int | str
                _with_users_item = _with_users_item_data
                _json_with_users.append(_with_users_item)

    _params["with_users"] = _json_with_users

    _params["without_skills"] = without_skills

    _params["without_timesheet_submission"] = without_timesheet_submission

    _json_without_users: list[int | str] | Unset = UNSET
    if not isinstance(without_users, Unset):
        _json_without_users = NULL
        if without_users is not None:
            _json_without_users = []
            for _without_users_item_data in write_each(without_users):
                _without_users_item: int | str
                _without_users_item = _without_users_item_data
                _json_without_users.append(_without_users_item)

    _params["without_users"] = _json_without_users

    _json_write_access_in: int | str | Unset
    if isinstance(write_access_in, Unset):
        _json_write_access_in = UNSET
    else:
        _json_write_access_in = write_access_in
    _params["write_access_in"] = _json_write_access_in

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users",
        "params": _params,
    }

    return _kwargs
