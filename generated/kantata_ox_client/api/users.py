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
        GetMyWorkCapacityResponse200,
        UpdateUserBody,
        UpdateUserProfilePhotoBody,
        UserOptionalField,
    )


def _get_my_user_data_kwargs(
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[UserOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _get_my_work_capacity_kwargs(
    id: int | str,
    *,
    end_date: datetime.date,
    start_date: datetime.date,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[UserOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "end_date": end_date,
                "start_date": start_date,
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _get_my_work_capacity_response(response: httpx.Response) -> GetMyWorkCapacityResponse200 | None:
    if response.status_code == 200:
        response_200: GetMyWorkCapacityResponse200 = read_body(
            "_m.GetMyWorkCapacityResponse200", __models, response.json()
        )
        return response_200

    return None


def _get_user_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[UserOptionalField] | Unset = UNSET,
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


def _get_users_kwargs(
    *,
    account_id: int | str | Unset = UNSET,
    account_role_ids: list[int] | Unset = UNSET,
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
    external_reference_service_model_refs: list[int] | Unset = UNSET,
    external_reference_service_name: str | Unset = UNSET,
    external_reference_status: str | Unset = UNSET,
    has_external_references: bool | Unset = UNSET,
    without_external_reference_service_name: str | Unset = UNSET,
    has_value_for_custom_field_ids: list[int] | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    is_project_lead: bool | Unset = UNSET,
    managers: bool | Unset = UNSET,
    matching: str | Unset = UNSET,
    not_assigned_to: int | str | Unset = UNSET,
    not_following: int | str | Unset = UNSET,
    not_on_calendars: str | Unset = UNSET,
    not_participant_in: int | str | Unset = UNSET,
    on_my_account: bool | Unset = UNSET,
    on_my_account_or_participant_in_workspace: int | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    only_possible_managees: bool | Unset = UNSET,
    only_possible_managers: bool | Unset = UNSET,
    optional_fields: list[UserOptionalField] | Unset = UNSET,
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
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "account_id": account_id,
                "account_role_ids": account_role_ids,
                "all_contacts": all_contacts,
                "assignable_to_resource": assignable_to_resource,
                "belonging_to_orgs": belonging_to_orgs,
                "by_custom_choice_value": by_custom_choice_value,
                "by_custom_currency_value": by_custom_currency_value,
                "by_custom_date_value": by_custom_date_value,
                "by_custom_number_value": by_custom_number_value,
                "by_custom_text_value": by_custom_text_value,
                "by_email_address": by_email_address,
                "by_email_addresses": by_email_addresses,
                "by_full_name": by_full_name,
                "by_full_name_or_account_role": by_full_name_or_account_role,
                "can_be_approver_in_workspace": can_be_approver_in_workspace,
                "can_view_reports": can_view_reports,
                "clients_only": clients_only,
                "consultants_only": consultants_only,
                "contacts_on_different_account": contacts_on_different_account,
                "created_after": created_after,
                "created_before": created_before,
                "external_reference_external_message": external_reference_external_message,
                "external_reference_external_status": external_reference_external_status,
                "external_reference_service_model": external_reference_service_model,
                "external_reference_service_model_ref": external_reference_service_model_ref,
                "external_reference_service_model_refs": external_reference_service_model_refs,
                "external_reference_service_name": external_reference_service_name,
                "external_reference_status": external_reference_status,
                "has_external_references": has_external_references,
                "without_external_reference_service_name": without_external_reference_service_name,
                "has_value_for_custom_field_ids": has_value_for_custom_field_ids,
                "include": include,
                "is_project_lead": is_project_lead,
                "managers": managers,
                "matching": matching,
                "not_assigned_to": not_assigned_to,
                "not_following": not_following,
                "not_on_calendars": not_on_calendars,
                "not_participant_in": not_participant_in,
                "on_my_account": on_my_account,
                "on_my_account_or_participant_in_workspace": on_my_account_or_participant_in_workspace,
                "only": only,
                "only_possible_managees": only_possible_managees,
                "only_possible_managers": only_possible_managers,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
                "participant_in": participant_in,
                "potential_followers_for_story": potential_followers_for_story,
                "provider_leads_on_account_projects": provider_leads_on_account_projects,
                "search": search,
                "show_disabled": show_disabled,
                "show_users_in_insights_groups": show_users_in_insights_groups,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "with_created_estimates": with_created_estimates,
                "with_organizations": with_organizations,
                "with_skills": with_skills,
                "with_users": with_users,
                "without_skills": without_skills,
                "without_timesheet_submission": without_timesheet_submission,
                "without_users": without_users,
                "write_access_in": write_access_in,
            }
        ),
    }
    return _kwargs


def _reset_user_profile_photo_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _update_user_kwargs(
    id: int | str,
    *,
    body: UpdateUserBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[UserOptionalField] | Unset = UNSET,
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


def _update_user_profile_photo_kwargs(
    id: int | str,
    *,
    body: UpdateUserProfilePhotoBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[UserOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
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
