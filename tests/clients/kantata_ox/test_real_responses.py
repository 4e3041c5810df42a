"""What real responses deviate in, as far as is known, decodes without loss."""

from __future__ import annotations

from typing import Any

import pytest
from kantata_ox_client import read_records, records

from .bodies import envelope

NULLABLE = {
    records.Workspace: [
        "price_in_cents",
        "target_margin",
        "budget_remaining",
        "workspace_invoice_preference_id",
        "rate_card_id",
        "default_rate",
        "primary_counterpart_id",
    ],
    records.Invoice: [
        "recipient_id",
        "message",
        "project_code",
        "purchase_order",
        "user_invoice_title",
    ],
    records.TimeEntry: [
        "active_submission_id",
        "recent_submission_id",
        "location",
        "story_id",
        "notes",
        "cost_rate_in_cents",
    ],
    records.Expense: [
        "story_id",
        "active_submission_id",
        "recent_submission_id",
        "notes",
    ],
    records.User: ["headline"],
}
COLLECTIONS = {
    records.Workspace: "workspaces",
    records.Invoice: "invoices",
    records.TimeEntry: "time_entries",
    records.Expense: "expenses",
    records.User: "users",
    records.AdditionalItem: "additional_items",
}


def read(kind: Any, **members: Any) -> Any:
    collection = COLLECTIONS[kind]
    body = envelope((collection, "1"), **{collection: {"1": {"id": "1", **members}}})
    return read_records(body, kind).one()


@pytest.mark.parametrize("name", ["due_date", "effective_due_date", "start_date"])
def test_an_empty_date_of_a_project_is_kept(name: Any) -> None:
    result = read(records.Workspace, **{name: ""})

    assert not getattr(result, name)
    assert result.raw[name] == ""


@pytest.mark.parametrize("key", [300, "300"])
def test_the_key_of_a_status_is_a_number_or_a_text(key: Any) -> None:
    result = read(records.Workspace, status={"key": key, "color": "green"})

    assert result.status.key == key
    assert result.to_dict()["status"]["key"] == key


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, name) for kind, names in NULLABLE.items() for name in names],
)
def test_a_null_that_is_not_declared_is_none(kind: Any, name: Any) -> None:
    result = read(kind, **{name: None})

    assert getattr(result, name) is None
    assert result.to_dict()[name] is None


@pytest.mark.parametrize(
    ("kind", "extra"),
    [
        (records.Workspace, {"update_whitelist": ["title"]}),
        (records.Workspace, {"show_nonbillable_time_on_invoices": True}),
        (records.User, {"account_id": 4, "disabled": False, "generic": False}),
        (records.AdditionalItem, {"creator_id": "31"}),
    ],
)
def test_undocumented_members_are_kept(kind: Any, extra: Any) -> None:
    result = read(kind, **extra)

    assert extra.items() <= result.raw.items()
    assert extra.items() <= result.to_dict().items()
    assert result.additional_properties == extra


def test_the_id_of_a_record_is_its_key() -> None:
    assert read(records.User).id == "1"


def test_times_keep_the_offset_of_the_user() -> None:
    result = read(records.User, last_site_activity="2021-03-01T10:00:00-08:00")

    assert result.last_site_activity.utcoffset().total_seconds() == -8 * 3600
