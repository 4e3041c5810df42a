"""The simulated Kantata OX does what the vendor's pages and its library say."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from kantata_ox_client.errors import (
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    NotRequestedError,
    UnprocessableEntityError,
)
from kantata_ox_client.models import NewTimesheetSubmission, ResolutionInput
from kantata_ox_client.testing import KantataOXSimulator


@pytest.fixture
def kantata(kantata_ox_simulator: KantataOXSimulator) -> KantataOXSimulator:
    return kantata_ox_simulator


def get(kantata: KantataOXSimulator, path: str, **query: Any) -> Any:
    headers = {"authorization": f"Bearer {kantata.TOKEN}"}
    return httpx.get(kantata.url + path, params=query, headers=headers).json()


def test_a_response_is_an_ordered_list_of_keys_beside_records_by_id(
    kantata: KantataOXSimulator,
) -> None:
    body = get(kantata, "/time_entries", order="date_performed:desc")

    assert body["results"][0] == {"key": "time_entries", "id": "904"}
    # The index has no order, or another one.
    assert next(iter(body["time_entries"])) == "900"
    assert body["meta"] == {
        "count": 5,
        "page_count": 1,
        "page_number": 1,
        "page_size": 20,
    }


def test_only_what_is_included_comes_along(kantata: KantataOXSimulator) -> None:
    plain = get(kantata, "/timesheet_submissions/501")
    rich = get(kantata, "/timesheet_submissions/501", include="time_entries,user")

    assert set(rich) - set(plain) == {"time_entries", "users"}
    assert rich["timesheet_submissions"]["501"]["time_entry_ids"] == ["900", "901"]
    assert "time_entry_ids" not in plain["timesheet_submissions"]["501"]


def test_ids_that_are_columns_come_unasked(kantata: KantataOXSimulator) -> None:
    body = get(kantata, "/invoices/1001")

    assert body["invoices"]["1001"]["user_id"] == "31"
    assert body["invoices"]["1001"]["recipient_id"] is None


def test_a_requested_collection_is_there_even_when_empty(
    kantata: KantataOXSimulator,
) -> None:
    nothing = get(
        kantata, "/timesheet_submissions", statuses="rejected", include="workspace"
    )
    one = get(kantata, "/invoices/1003", include="time_entries,expenses")

    assert (nothing["results"], nothing["workspaces"]) == ([], {})
    assert nothing["meta"]["page_count"] == nothing["meta"]["page_number"] == 0
    assert (one["time_entries"], one["invoices"]["1003"]["expense_ids"]) == ({}, [])


def test_unknown_and_untrimmed_includes_are_ignored(
    kantata: KantataOXSimulator,
) -> None:
    body = get(kantata, "/timesheet_submissions/501", include="user, workspace,nope")

    assert "users" in body
    assert "workspaces" not in body


def test_included_records_have_no_associations_of_their_own(
    kantata: KantataOXSimulator,
) -> None:
    body = get(
        kantata,
        "/time_entries/900",
        include="active_submission",
        optional_fields="user_can_edit,location_id",
    )

    assert body["time_entries"]["900"]["user_can_edit"] is True
    assert body["time_entries"]["900"]["location_id"] is None
    submission = body["timesheet_submissions"]["501"]
    assert "time_entry_ids" not in submission
    assert submission["user_id"] == "31"


def test_a_polymorphic_pointer_names_the_collection(
    kantata: KantataOXSimulator,
) -> None:
    body = get(
        kantata, "/external_references", subject_type="Submission", include="subject"
    )

    (reference,) = body["external_references"].values()
    assert reference["subject_ref"] == {"key": "submissions", "id": "501"}
    assert body["submissions"]["501"]["id"] == "501"


def test_sideloads_resolve_in_the_client(
    kantata: KantataOXSimulator, perform: Any
) -> None:
    result = perform(
        kantata,
        lambda c: c.timesheet_submissions.get("501", include="user,time_entries"),
    )

    assert result.user.full_name == "Example Person"
    assert [entry.id for entry in result.time_entries] == ["900", "901"]
    with pytest.raises(NotRequestedError):
        _ = result.workspace


def test_ids_picked_by_only_are_not_paged(kantata: KantataOXSimulator) -> None:
    body = get(kantata, "/time_entries", only="900,904,77", per_page=1)

    assert [result["id"] for result in body["results"]] == ["904", "900"]
    assert body["meta"]["page_size"] == 20


@pytest.mark.parametrize("only", ["", "900,x"])
def test_an_only_that_selects_something_else_is_refused(
    kantata: KantataOXSimulator, only: str
) -> None:
    assert "results" not in get(kantata, "/time_entries", only=only)
    (refused,) = kantata.refused
    assert "only" in str(refused)


def test_page_sizes_are_clamped(kantata: KantataOXSimulator) -> None:
    assert get(kantata, "/time_entries", per_page=1000)["meta"]["page_size"] == 200
    assert get(kantata, "/time_entries", per_page=0)["meta"]["page_size"] == 20


def test_limit_and_offset_count_only_together(kantata: KantataOXSimulator) -> None:
    both = get(kantata, "/time_entries", limit=2, offset=3)
    one = get(kantata, "/time_entries", limit=2)

    assert [len(body["results"]) for body in (both, one)] == [2, 5]
    assert both["meta"]["page_number"] == 1


def test_all_pages_are_walked(kantata: KantataOXSimulator, perform: Any) -> None:
    result = perform(kantata, lambda c: c.time_entries.list_all(per_page=2))

    assert [item.id for item in result] == ["904", "903", "902", "901", "900"]


def test_default_filters_hide_records_from_lists_and_from_show(
    kantata: KantataOXSimulator, perform: Any
) -> None:
    everything = perform(
        kantata,
        lambda c: c.time_entries.list(
            on_my_account=False, from_archived_workspaces=True
        ),
    )

    assert len(everything) == 7
    with pytest.raises(NotFoundError):
        perform(kantata, lambda c: c.time_entries.get(kantata.ARCHIVED_TIME_ENTRY))


def test_false_is_refused_where_any_value_counts_as_true(
    kantata: KantataOXSimulator,
) -> None:
    yes = get(kantata, "/time_entries", invoiced="true")
    no = get(kantata, "/time_entries", invoiced="false")

    assert yes["results"] == [{"key": "time_entries", "id": "902"}]
    assert "results" not in no
    assert "invoiced" in str(kantata.refused)


def test_an_unknown_order_is_the_default_one(kantata: KantataOXSimulator) -> None:
    usual = get(kantata, "/time_entries")["results"]

    assert get(kantata, "/time_entries", order="colour:asc")["results"] == usual


@pytest.mark.parametrize(
    ("action", "status", "type"),
    [
        ("approve", "approved", "approval"),
        ("reject", "rejected", "rejection"),
        ("cancel", "cancelled", "cancellation"),
    ],
)
def test_a_decision_is_answered_with_a_resolution(
    kantata: KantataOXSimulator, perform: Any, action: str, status: str, type: str
) -> None:
    def decide(client: Any) -> Any:
        resolution = ResolutionInput(description="Example")
        return getattr(client.timesheet_submissions, action)(
            "501", resolution=resolution
        )

    result = perform(kantata, decide)

    assert result.type_ == type
    body = get(kantata, "/timesheet_submissions/501")
    assert body["timesheet_submissions"]["501"]["status"] == status


def test_a_decided_submission_cannot_be_approved(
    kantata: KantataOXSimulator, perform: Any
) -> None:
    with pytest.raises(UnprocessableEntityError):
        perform(
            kantata,
            lambda c: c.timesheet_submissions.approve(
                kantata.CANCELLED_SUBMISSION, resolution=ResolutionInput()
            ),
        )


def test_a_decision_may_be_answered_with_the_submission(
    kantata: KantataOXSimulator, perform: Any
) -> None:
    kantata.answers_with_submissions = True

    result = perform(
        kantata,
        lambda c: c.timesheet_submissions.approve(
            "501", resolution=ResolutionInput(), include="user"
        ),
    )

    assert result.status == "approved"
    assert result.user.id == "31"


def test_decisions_in_bulk_are_all_or_none(kantata: KantataOXSimulator) -> None:
    headers = {"authorization": f"Bearer {kantata.TOKEN}"}
    url = f"{kantata.url}/timesheet_approvals"

    def approve(*ids: int) -> httpx.Response:
        body = {"resolution": {"submission_ids": ids}}
        return httpx.post(url, json=body, headers=headers)

    assert approve(501, 503).status_code == 422
    assert approve(501, 999).status_code == 404
    assert [
        resolution["target_id"] for resolution in approve(501).json()["resolutions"]
    ] == [501]


def test_time_is_submitted_once(kantata: KantataOXSimulator, perform: Any) -> None:
    def submit(client: Any) -> Any:
        return client.timesheet_submissions.create(
            timesheet_submission=NewTimesheetSubmission(
                title="Week 18", line_item_ids=[904], workspace_id=77
            ),
            include="time_entries",
        )

    result = perform(kantata, submit)

    assert (result.start_date.isoformat(), result.end_date.isoformat()) == (
        "2024-04-29",
        "2024-05-05",
    )
    with pytest.raises(UnprocessableEntityError):
        perform(kantata, submit)


@pytest.mark.parametrize("id", ["1002", "1003"])
def test_only_an_active_invoice_can_be_cancelled(
    kantata: KantataOXSimulator, perform: Any, id: str
) -> None:
    assert perform(kantata, lambda c: c.invoices.cancel("1001")).status == ("cancelled")
    with pytest.raises(BadRequestError) as caught:
        perform(kantata, lambda c: c.invoices.cancel(id))
    assert caught.value.code == "validation"


def test_only_drafts_can_be_deleted(kantata: KantataOXSimulator, perform: Any) -> None:
    perform(kantata, lambda c: c.invoices.delete(kantata.DRAFT_INVOICE))

    with pytest.raises(UnprocessableEntityError):
        perform(kantata, lambda c: c.invoices.delete(kantata.INVOICE))


def test_amounts_come_in_the_main_unit_and_go_out_in_cents(
    kantata: KantataOXSimulator,
) -> None:
    body = httpx.post(
        f"{kantata.url}/invoices?include=additional_items",
        json={
            "invoice": {
                "payment_schedule": 30,
                "workspace_id": 77,
                "additional_items": [{"notes": "Travel", "amount": 12}],
            }
        },
        headers={"authorization": f"Bearer {kantata.TOKEN}"},
    ).json()

    (item,) = body["additional_items"].values()
    assert item["amount_in_cents"] == 1200


def test_one_entry_that_cannot_be_deleted_saves_all(
    kantata: KantataOXSimulator, perform: Any
) -> None:
    with pytest.raises(UnprocessableEntityError):
        perform(kantata, lambda c: c.time_entries.delete_many(ids="900,902"))
    assert get(kantata, "/time_entries")["count"] == 5

    perform(kantata, lambda c: c.time_entries.delete_many(ids="900,901"))
    assert get(kantata, "/time_entries")["count"] == 3


def test_errors_have_type_and_message(
    kantata: KantataOXSimulator, perform: Any
) -> None:
    assert get(kantata, "/invoices/9") == {
        "errors": [{"type": "system", "message": "Not found"}]
    }
    with pytest.raises(AuthenticationError) as caught:
        perform(kantata, lambda c: c.invoices.list(), token="wrong-example-token")
    assert caught.value.code == "oauth"


def test_pages_can_have_the_shapes_seen_in_traffic(
    kantata: KantataOXSimulator, perform: Any
) -> None:
    usual = get(kantata, "/time_entries")
    wanted = [item.id for item in perform(kantata, lambda c: c.time_entries.list())]
    kantata.undocumented_shapes = True

    body = get(kantata, "/time_entries")
    assert "meta" in usual
    assert "meta" not in body
    assert body["results"] == usual["results"]
    in_index, in_results = list(body["time_entries"]), _ids(body["results"])
    assert sorted(in_index) == sorted(in_results)
    assert in_index != in_results
    result = perform(kantata, lambda c: c.time_entries.list())
    assert [item.id for item in result] == wanted


def _ids(results: Any) -> list[str]:
    return [result["id"] for result in results]


def test_empty_dates_can_be_empty_texts_as_seen_in_traffic(
    kantata: KantataOXSimulator, perform: Any
) -> None:
    kantata.undocumented_shapes = True

    result = perform(
        kantata, lambda c: c.timesheet_submissions.get("501", include="workspace")
    )

    assert result.workspace.due_date is None
