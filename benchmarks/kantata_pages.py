"""Build pages of timesheet submissions of any size, out of invented values."""

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
)


def page(results: int) -> bytes:
    """Return a reply with so many results, and four side-loaded records for each."""
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
    return json.dumps(body).encode()


def _submission(
    number: int, users: int, workspaces: int, entries: int
) -> dict[str, Any]:
    return {
        "id": str(number),
        "title": f"Week of project {number}",
        "comment": None,
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
        "user_id": str(number % users),
        "workspace_id": str(number % workspaces),
        "time_entry_ids": _ids(number, entries),
        "external_reference_ids": [str(number // 4)],
    }


def _ids(number: int, entries: int) -> list[str]:
    first, last = int(number * _ENTRIES), int((number + 1) * _ENTRIES)
    return [str(each) for each in range(first, min(last, entries))]


def _user(number: int) -> dict[str, Any]:
    return {
        "id": str(number),
        "full_name": f"Example Person {number}",
        "email_address": f"person{number}@example.test",
        "headline": None,
        "photo_path": f"https://images.example.test/people/{number}.png",
        "disabled": False,
        "generic": False,
        "account_id": 4000001,
    }


def _workspace(number: int, users: int) -> dict[str, Any]:
    return {
        "id": str(number),
        "title": f"Example project {number}",
        "description": "Invented for measuring. " * 24,
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
        "notes": f"Invented work, part {number}",
        "rate_in_cents": 12500,
        "cost_rate_in_cents": None,
        "currency": "EUR",
        "currency_base_unit": 100,
        "currency_symbol": "€",
        "location": None,
        "user_can_edit": True,
        "user_id": str(number // 3 % users),
        "workspace_id": str(number // 3 % workspaces),
        "story_id": None,
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
    }
