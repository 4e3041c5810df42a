"""Build pages of timesheet submissions of any size, out of invented values.

Every documented field is there, about a third of them null; the ids of associations are
null in side-loads, which have none of their own. There are four side-loads for each
result; those of one result lie together, as one person's week does.
"""

from __future__ import annotations

import json
from typing import Any

_USERS, _WORKSPACES, _ENTRIES = 0.25, 0.75, 2.75
"""How many users, projects and time entries there are per submission."""


_FLAGS = (
    "archived",
    "budgeted",
    "can_create_line_items",
    "can_invite",
    "change_orders_enabled",
    "exclude_archived_stories_percent_complete",
    "expenses_in_burn_rate",
    "has_active_expense_report_submissions",
    "has_active_timesheet_submissions",
    "has_budget_access",
    "over_budget",
    "posts_require_privacy_decision",
    "require_expense_approvals",
    "require_time_approvals",
    "stories_are_fixed_fee_by_default",
    "tasks_default_non_billable",
    "actual_fees_includes_additional_line_items",
    "actual_fees_includes_expenses",
    "require_notes_on_time_entries",
    "time_trackable",
)

_USER_NULLS = (
    "skill_ids",
    "skill_membership_ids",
    "custom_field_value_ids",
    "external_reference_ids",
    "manager_id",
    "work_sample_ids",
)
_WORKSPACE_NULLS = (
    "provider_lead_name",
    "client_lead_name",
    "total_invoiced",
    "task_status_set_name",
    "task_status_set_id",
    "revenue_recognition_method_name",
    "revenue_recognition_method_id",
    "incoming_email_address",
    "participant_ids",
    "participation_ids",
    "approver_ids",
    "workspace_group_ids",
    "custom_field_value_ids",
    "external_reference_ids",
    "account_color_id",
    "account_features",
    "account_insights_mapping_ids",
    "approver_id",
    "billing_milestone_ids",
    "current_status_report_id",
    "current_user_participation_id",
    "financial_viewer_ids",
    "next_uncompleted_milestone_id",
    "possible_approver_ids",
    "primary_counterpart_id",
    "primary_maven_id",
    "primary_workspace_group_id",
    "status_report_ids",
    "timesheet_submission_ids",
    "workspace_resource_ids",
    "workspace_resources_with_unnamed_ids",
)
_ENTRY_NULLS = (
    "active_submission_id",
    "external_reference_ids",
    "invoice_id",
    "location_id",
    "recent_submission_id",
    "role_id",
)


def page(results: int, *, nulls: bool = True) -> bytes:
    """Return a response with so many results, and four side-loaded records for each.

    Args:
        results: How many, best a multiple of four.
        nulls: Whether members that are null are sent.
    """
    users, workspaces = int(results * _USERS), int(results * _WORKSPACES)
    entries, references = int(results * _ENTRIES), results // 4
    body = {
        "count": results,
        "results": [
            {"key": "timesheet_submissions", "id": str(number)}
            for number in reversed(range(results))
        ],
        "timesheet_submissions": {
            str(number): _submission(number, users, workspaces, entries)
            for number in range(results)
        },
        "meta": {
            "count": results,
            "page_count": 1,
            "page_number": 1,
            "page_size": max(results, 200),
        },
        "users": {str(number): _user(number) for number in range(users)},
        "workspaces": {str(n): _workspace(n, users) for n in range(workspaces)},
        "time_entries": {str(n): _entry(n, users, workspaces) for n in range(entries)},
        "external_references": {str(n): _reference(n) for n in range(references)},
    }
    sent = body if nulls else _without_nulls(body)
    # Like the server's: no spaces, and no escapes for what UTF-8 can say.
    return json.dumps(sent, separators=(",", ":"), ensure_ascii=False).encode()


def _without_nulls(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_nulls(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {n: _without_nulls(v) for n, v in value.items() if v is not None}


def _submission(
    number: int, users: int, workspaces: int, entries: int
) -> dict[str, Any]:
    return {
        "id": str(number),
        "title": f"Week of project {number}",
        "comment": None if number % 3 else "The travel of Monday is booked apart.",
        "status": "pending",
        "type": "TimesheetSubmission",
        "currency": "EUR",
        "currency_base_unit": 100,
        "currency_symbol": "€",
        "start_date": "2024-04-29",
        "end_date": "2024-05-05",
        "created_at": "2024-05-06T08:00:00-07:00",
        "updated_at": "2024-05-06T09:30:00-07:00",
        "current_resolution_created_at_date": None,
        "current_resolution_creator_id": None,
        "current_resolution_description": None,
        "resolution_description": None,
        "line_item_total_formatted": "€1,200.00",
        "line_item_total_in_cents": 120000,
        "permissions": {
            "can_cancel_submission": True,
            "can_approve_submission": True,
            "can_reject_submission": True,
            "can_resubmit_submission": False,
        },
        "user_id": str(int(number * _USERS) % users),
        "workspace_id": str(int(number * _WORKSPACES) % workspaces),
        "time_entry_ids": _ids(number, entries),
        "external_reference_ids": [str(number // 4)],
    }


def _ids(number: int, entries: int) -> list[str]:
    first, last = int(number * _ENTRIES), int((number + 1) * _ENTRIES)
    return [str(index) for index in range(first, min(last, entries))]


def _user(number: int) -> dict[str, Any]:
    return {
        "id": str(number),
        "full_name": f"Example Person {number}",
        "email_address": f"person{number}@example.test",
        "headline": None if number % 2 else "Example consultant",
        "photo_path": f"https://images.example.test/people/{number}.png",
        "disabled": False,
        "generic": False,
        "account_id": 4000001,
        "abbreviated_timezone": "CET",
        "city": "Example City",
        "country": "DE",
        "role_id": str(number % 7),
        "account_membership_id": str(number + 7000),
        "bio": "Invented for measuring.",
        "classification": "Internal",
        "state": "Example State",
        "website": "https://example.test/",
        "last_site_activity": "2024-05-06T09:30:00-07:00",
        **dict.fromkeys(_USER_NULLS),
    }


def _workspace(number: int, users: int) -> dict[str, Any]:
    return {
        "id": str(number),
        "title": f"Example project {number}",
        "description": "Invented for measuring; it has no other purpose.",
        "account_id": 4000001,
        "access_level": "invitation",
        "creator_id": str(number % users),
        "start_date": "",
        "due_date": "",
        "effective_due_date": "",
        "created_at": "2023-01-09T10:00:00-08:00",
        "updated_at": "2024-05-06T09:30:00-07:00",
        "currency": "EUR",
        "currency_base_unit": 100,
        "currency_symbol": "€",
        "price": "TBD",
        "price_in_cents": None,
        "budget_used": "€0",
        "budget_used_in_cents": 0,
        "budget_remaining": None,
        "percent_of_budget_used": 0,
        "percentage_complete": 40,
        "target_margin": None,
        "rate_card_id": None,
        "default_rate": None,
        "client_role_name": "Clients",
        "consultant_role_name": "Consultants",
        "total_expenses_in_cents": 0,
        "workspace_invoice_preference_id": None,
        "update_whitelist": ["title", "description", "due_date", "price"],
        "status": {"color": "green", "key": 300, "message": "Active"},
        "estimated_minutes": 9600,
        "lock_date": "2024-03-31",
        "external_link": {"url": "https://example.test/", "text": "Example"},
        "minutes_logged": 4800,
        "billable_minutes": 4200,
        "non_billable_minutes": 600,
        "total_minutes_approved": 4200,
        "stage": "project",
        "task_statuses": ["new", "started", "done"],
        "permissions": {
            "can_upload_files": True,
            "can_private_message": True,
            "can_join": False,
            "is_participant": True,
            "access_level": "admin",
            "team_lead": True,
            "user_is_client": False,
            "can_change_price": True,
            "can_change_story_billable": True,
            "can_post": True,
            "can_edit": True,
            "restricted": False,
            "can_see_financials": True,
        },
        **dict.fromkeys(_FLAGS, False),
        **dict.fromkeys(_WORKSPACE_NULLS),
    }


def _entry(number: int, users: int, workspaces: int) -> dict[str, Any]:
    return {
        "id": str(number),
        "date_performed": "2024-04-30",
        "created_at": "2024-04-30T17:00:00-07:00",
        "updated_at": "2024-04-30T17:00:00-07:00",
        "time_in_minutes": 480,
        "billable": True,
        "approved": False,
        "taxable": False,
        "is_invoiced": False,
        "notes": f"Invented work, part {number}" if number % 4 == 0 else None,
        "rate_in_cents": 12500,
        "cost_rate_in_cents": None,
        "currency": "EUR",
        "currency_base_unit": 100,
        "currency_symbol": "€",
        "location": None,
        "user_can_edit": True,
        "user_id": str(number // 11 % users),
        "workspace_id": str(number * 3 // 11 % workspaces),
        "story_id": None,
        **dict.fromkeys(_ENTRY_NULLS),
    }


def _reference(number: int) -> dict[str, Any]:
    return {
        "id": str(number),
        "created_at": "2024-05-01T08:00:00-07:00",
        "updated_at": "2024-05-01T08:00:00-07:00",
        "last_synced_at": "2024-05-01T08:00:00-07:00",
        "service_name": "example_ledger",
        "service_model": "Timesheet",
        "service_model_ref": f"TS-{number}",
        "status": "successful",
        "locked": False,
        "subject_id": number,
        "subject_type": "Submission",
        "external_message": None,
        "external_link": None,
        "external_status": None,
        "subject_ref": None,
    }
