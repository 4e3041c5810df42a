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

    params: dict[str, Any] = {}

    json_account_id: int | str | Unset
    if isinstance(account_id, Unset):
        json_account_id = UNSET
    else:
        json_account_id = account_id
    params["account_id"] = json_account_id

    params["account_role_ids"] = account_role_ids

    params["all_contacts"] = all_contacts

    json_assignable_to_resource: int | str | Unset
    if isinstance(assignable_to_resource, Unset):
        json_assignable_to_resource = UNSET
    else:
        json_assignable_to_resource = assignable_to_resource
    params["assignable_to_resource"] = json_assignable_to_resource

    params["belonging_to_orgs"] = belonging_to_orgs

    params["by_custom_choice_value"] = by_custom_choice_value

    params["by_custom_currency_value"] = by_custom_currency_value

    params["by_custom_date_value"] = by_custom_date_value

    params["by_custom_number_value"] = by_custom_number_value

    params["by_custom_text_value"] = by_custom_text_value

    params["by_email_address"] = by_email_address

    params["by_email_addresses"] = by_email_addresses

    params["by_full_name"] = by_full_name

    params["by_full_name_or_account_role"] = by_full_name_or_account_role

    json_can_be_approver_in_workspace: int | str | Unset
    if isinstance(can_be_approver_in_workspace, Unset):
        json_can_be_approver_in_workspace = UNSET
    else:
        json_can_be_approver_in_workspace = can_be_approver_in_workspace
    params["can_be_approver_in_workspace"] = json_can_be_approver_in_workspace

    params["can_view_reports"] = can_view_reports

    params["clients_only"] = clients_only

    params["consultants_only"] = consultants_only

    params["contacts_on_different_account"] = contacts_on_different_account

    json_created_after: str | Unset = UNSET
    if not isinstance(created_after, Unset):
        json_created_after = NULL if created_after is None else write_iso(created_after)
    params["created_after"] = json_created_after

    json_created_before: str | Unset = UNSET
    if not isinstance(created_before, Unset):
        json_created_before = NULL if created_before is None else write_iso(created_before)
    params["created_before"] = json_created_before

    params["external_reference_external_message"] = external_reference_external_message

    params["external_reference_external_status"] = external_reference_external_status

    params["external_reference_service_model"] = external_reference_service_model

    params["external_reference_service_model_ref"] = external_reference_service_model_ref

    params["external_reference_service_model_refs"] = external_reference_service_model_refs

    params["external_reference_service_name"] = external_reference_service_name

    params["external_reference_status"] = external_reference_status

    params["has_external_references"] = has_external_references

    params["without_external_reference_service_name"] = without_external_reference_service_name

    params["has_value_for_custom_field_ids"] = has_value_for_custom_field_ids

    params["include"] = include

    params["is_project_lead"] = is_project_lead

    params["managers"] = managers

    params["matching"] = matching

    json_not_assigned_to: int | str | Unset
    if isinstance(not_assigned_to, Unset):
        json_not_assigned_to = UNSET
    else:
        json_not_assigned_to = not_assigned_to
    params["not_assigned_to"] = json_not_assigned_to

    json_not_following: int | str | Unset
    if isinstance(not_following, Unset):
        json_not_following = UNSET
    else:
        json_not_following = not_following
    params["not_following"] = json_not_following

    params["not_on_calendars"] = not_on_calendars

    json_not_participant_in: int | str | Unset
    if isinstance(not_participant_in, Unset):
        json_not_participant_in = UNSET
    else:
        json_not_participant_in = not_participant_in
    params["not_participant_in"] = json_not_participant_in

    params["on_my_account"] = on_my_account

    json_on_my_account_or_participant_in_workspace: int | str | Unset
    if isinstance(on_my_account_or_participant_in_workspace, Unset):
        json_on_my_account_or_participant_in_workspace = UNSET
    else:
        json_on_my_account_or_participant_in_workspace = on_my_account_or_participant_in_workspace
    params["on_my_account_or_participant_in_workspace"] = json_on_my_account_or_participant_in_workspace

    params["only"] = only

    params["only_possible_managees"] = only_possible_managees

    params["only_possible_managers"] = only_possible_managers

    params["optional_fields"] = optional_fields

    params["order"] = order

    params["page"] = page

    params["per_page"] = per_page

    json_participant_in: int | str | Unset
    if isinstance(participant_in, Unset):
        json_participant_in = UNSET
    else:
        json_participant_in = participant_in
    params["participant_in"] = json_participant_in

    json_potential_followers_for_story: int | str | Unset
    if isinstance(potential_followers_for_story, Unset):
        json_potential_followers_for_story = UNSET
    else:
        json_potential_followers_for_story = potential_followers_for_story
    params["potential_followers_for_story"] = json_potential_followers_for_story

    params["provider_leads_on_account_projects"] = provider_leads_on_account_projects

    params["search"] = search

    params["show_disabled"] = show_disabled

    params["show_users_in_insights_groups"] = show_users_in_insights_groups

    json_updated_after: str | Unset = UNSET
    if not isinstance(updated_after, Unset):
        json_updated_after = NULL if updated_after is None else write_iso(updated_after)
    params["updated_after"] = json_updated_after

    json_updated_before: str | Unset = UNSET
    if not isinstance(updated_before, Unset):
        json_updated_before = NULL if updated_before is None else write_iso(updated_before)
    params["updated_before"] = json_updated_before

    params["with_created_estimates"] = with_created_estimates

    params["with_organizations"] = with_organizations

    params["with_skills"] = with_skills

    json_with_users: list[int | str] | Unset = UNSET
    if not isinstance(with_users, Unset):
        json_with_users = NULL
        if with_users is not None:
            json_with_users = []
            for with_users_item_data in write_each(with_users):
                with_users_item: int | str
                with_users_item = with_users_item_data
                json_with_users.append(with_users_item)

    params["with_users"] = json_with_users

    params["without_skills"] = without_skills

    params["without_timesheet_submission"] = without_timesheet_submission

    json_without_users: list[int | str] | Unset = UNSET
    if not isinstance(without_users, Unset):
        json_without_users = NULL
        if without_users is not None:
            json_without_users = []
            for without_users_item_data in write_each(without_users):
                without_users_item: int | str
                without_users_item = without_users_item_data
                json_without_users.append(without_users_item)

    params["without_users"] = json_without_users

    json_write_access_in: int | str | Unset
    if isinstance(write_access_in, Unset):
        json_write_access_in = UNSET
    else:
        json_write_access_in = write_access_in
    params["write_access_in"] = json_write_access_in

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/users",
        "params": params,
    }

    return _kwargs
