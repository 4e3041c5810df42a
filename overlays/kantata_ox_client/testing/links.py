"""Which member of a record points to which collection, as Kantata OX documents it.

Kept apart from the client's own table on purpose: a slip there must show here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """An association of the records of a collection.

    Attributes:
        pointer: Member that holds the id, the ids or the reference.
        target: Collection it leads to; empty when the reference names it.
        many: Whether the member holds a list.
        free: Whether it is sent unasked, because it is a column of the record.
    """

    pointer: str
    target: str
    many: bool = False
    free: bool = False


_REFERENCES = Link("external_reference_ids", "external_references", many=True)

LINKS: Mapping[str, Mapping[str, Link]] = {
    "timesheet_submissions": {
        "external_references": _REFERENCES,
        "time_entries": Link("time_entry_ids", "time_entries", many=True),
        "user": Link("user_id", "users", free=True),
        "workspace": Link("workspace_id", "workspaces", free=True),
    },
    "invoices": {
        "additional_items": Link("additional_item_ids", "additional_items", many=True),
        "billing_milestones": Link(
            "billing_milestone_ids", "billing_milestones", many=True
        ),
        "expenses": Link("expense_ids", "expenses", many=True),
        "external_references": _REFERENCES,
        "fixed_fee_items": Link("fixed_fee_item_ids", "fixed_fee_items", many=True),
        "recipient": Link("recipient_id", "users", free=True),
        "time_entries": Link("time_entry_ids", "time_entries", many=True),
        "user": Link("user_id", "users", free=True),
        "workspaces": Link("workspace_ids", "workspaces", many=True),
    },
    "time_entries": {
        "active_submission": Link("active_submission_id", "timesheet_submissions"),
        "recent_submission": Link("recent_submission_id", "timesheet_submissions"),
        "external_references": _REFERENCES,
        "invoice": Link("invoice_id", "invoices", free=True),
        "role": Link("role_id", "roles", free=True),
        "story": Link("story_id", "stories", free=True),
        "user": Link("user_id", "users", free=True),
        "workspace": Link("workspace_id", "workspaces", free=True),
    },
    "external_references": {"subject": Link("subject_ref", "")},
}

#: Members sent only when ``optional_fields`` asks for them, and only of results.
OPTIONAL: Mapping[str, frozenset[str]] = {
    "time_entries": frozenset({"location_id", "user_can_edit"})
}

#: Class names of ``subject_type`` and the collections of what they stand for.
SUBJECTS: Mapping[str, str] = {
    "Submission": "timesheet_submissions",
    "TimeEntry": "time_entries",
    "Invoice": "invoices",
    "Expense": "expenses",
    "Story": "stories",
    "User": "users",
    "Workspace": "workspaces",
}
