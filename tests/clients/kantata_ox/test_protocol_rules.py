"""The rules of the side-load protocol, R1 to R20, each over a synthetic body."""

from __future__ import annotations

from typing import Any

import pytest
from kantata_ox_client import read_records, records
from kantata_ox_client._generated.records.registry import REGISTRY
from kantata_ox_client._runtime.sideload.links import ToMany
from kantata_ox_client.errors import (
    DecodeError,
    MissingRecordError,
    NotRequestedError,
)

from .bodies import envelope, indexed, submission, submissions

pytestmark = pytest.mark.usefixtures("slicer")

SUBMISSION = records.TimesheetSubmission


def read(body: Any, include: Any = (), kind: Any = SUBMISSION) -> Any:
    return read_records(body, kind, include=include)


def test_r1_a_result_is_found_by_its_key_and_id() -> None:
    page = read(submissions(submission("501")))

    assert page.one().title == "Week 501"


def test_r1_a_result_without_key_and_id_is_named() -> None:
    body = {"count": 1, "results": [{"id": "501"}], "timesheet_submissions": {}}

    with pytest.raises(DecodeError, match=r"\$\.results\[0\]"):
        read(body)


def test_r2_the_order_is_that_of_results_not_of_the_index() -> None:
    body = submissions(submission("501"), submission("502"), submission("503"))
    body["results"].reverse()

    assert [item.id for item in read(body)] == ["503", "502", "501"]


def test_r2_further_records_in_the_primary_index_are_not_results() -> None:
    body = submissions(submission("501"))
    body["timesheet_submissions"]["999"] = submission("999")

    page = read(body)

    assert [item.id for item in page] == ["501"]
    assert page.find("timesheet_submissions", 999) is not None


def test_r3_results_of_one_response_may_be_of_several_collections() -> None:
    body = envelope(
        ("users", "31"),
        ("timesheet_submissions", "501"),
        users=indexed({"id": "31", "full_name": "Example"}),
        timesheet_submissions=indexed(submission("501")),
    )

    kinds = [type(item) for item in read(body)]

    assert kinds == [records.User, records.TimesheetSubmission]


def test_r4_a_requested_collection_without_records_is_empty() -> None:
    body = submissions(
        submission("501", user_id=None, time_entry_ids=[]), users={}, time_entries={}
    )

    result = read(body, "user,time_entries").one()

    assert result.user is None
    assert result.time_entries == ()


@pytest.mark.parametrize("empty", [None, [], {}])
def test_r4_null_and_lists_stand_for_empty_collections(empty: Any) -> None:
    page = read({**envelope(), "timesheet_submissions": empty})

    assert list(page) == []
    assert page.all_of("timesheet_submissions") == ()


def test_r5_several_associations_lead_to_one_collection() -> None:
    body = envelope(
        ("invoices", "1"),
        invoices=indexed({"id": "1", "user_id": "31", "recipient_id": "32"}),
        users=indexed({"id": "31"}, {"id": "32"}),
    )

    invoice = read(body, "user,recipient", records.Invoice).one()

    assert (invoice.user.id, invoice.recipient.id) == ("31", "32")


def test_r6_pointers_are_ids_lists_of_ids_and_references() -> None:
    body = envelope(
        ("external_references", "8"),
        external_references=indexed(
            {"id": "8", "subject_ref": {"key": "stories", "id": "6"}}
        ),
        stories=indexed({"id": "6", "title": "Example"}),
    )

    subject = read(body, "subject", records.ExternalReference).one().subject

    assert isinstance(subject, records.Story)
    assert subject.title == "Example"


def test_r6_a_list_of_references_leads_to_several_collections(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No documented association has such a list, but the server's code can send one."""

    class Watcher(records.Record):
        __slots__ = ()
        subjects: ToMany[records.Record] = ToMany(("subject_refs",))

    monkeypatch.setitem(REGISTRY._found, "watchers", Watcher)
    pointer = [{"key": "stories", "id": 6}, None, {"key": "users", "id": "31"}]
    body = envelope(
        ("watchers", "1"),
        ("watchers", "2"),
        watchers={"1": {"subject_refs": pointer}, "2": {"subject_refs": []}},
        stories=indexed({"id": "6"}),
        users=indexed({"id": "31"}),
    )

    result, empty = read(body, "subjects")

    assert [type(subject) for subject in result.subjects] == [
        records.Story,
        records.User,
    ]
    assert empty.subjects == ()
    with pytest.raises(NotRequestedError, match='include="subjects"'):
        _ = read(body)[0].subjects


def test_r7_a_name_that_does_not_singularise_keeps_its_pointer() -> None:
    member = "workspace_resources_with_unnamed_ids"
    body = envelope(
        ("workspaces", "77"),
        workspaces=indexed({"id": "77", member: ["5"]}),
        workspace_resources=indexed({"id": "5"}),
    )

    result = read(body, "workspace_resources_with_unnamed", records.Workspace).one()

    assert [item.id for item in result.workspace_resources_with_unnamed] == ["5"]


def test_r8_an_id_that_is_always_sent_does_not_make_a_link_requested() -> None:
    body = submissions(submission("501", user_id="31"), users=indexed({"id": "31"}))

    with pytest.raises(NotRequestedError, match='include="user"'):
        _ = read(body).one().user


def test_r9_a_requested_pointer_may_dangle() -> None:
    body = submissions(submission("501", user_id="31"), users={})

    with pytest.raises(MissingRecordError) as caught:
        _ = read(body, "user").one().user

    assert caught.value.target == ("users", "31")
    assert read(body, "user").lenient().one().user is None


def test_r9_a_list_of_ids_may_hold_null() -> None:
    entries = indexed({"id": "7"})
    body = submissions(submission("501", time_entry_ids=["7", None]))

    result = read({**body, "time_entries": entries}, "time_entries").one()

    assert [entry.id for entry in result.time_entries] == ["7"]


def test_r10_a_list_that_is_null_or_rendered_as_one_id_is_empty() -> None:
    body = submissions(
        submission("501", time_entry_ids=None), submission("502", time_entry_id=None)
    )

    page = read(body, "time_entries")

    assert [item.time_entries for item in page] == [(), ()]


def test_r10_a_polymorphic_pointer_may_be_null() -> None:
    reference = {"id": "8", "subject_ref": None}
    body = envelope(("external_references", "8"), external_references={"8": reference})

    assert read(body, "subject", records.ExternalReference).one().subject is None


def test_r11_a_side_loaded_record_has_no_associations_of_its_own() -> None:
    body = submissions(submission("501", user_id="31"), users=indexed({"id": "31"}))
    user = read(body, "user").one().user

    with pytest.raises(NotRequestedError, match="side-load"):
        _ = user.external_references


def test_r11_an_id_of_a_side_load_is_followed_where_its_record_is_there() -> None:
    body = submissions(
        submission("501", user_id="31", time_entry_ids=["7", "8"]),
        users=indexed({"id": "31"}),
        time_entries=indexed(
            {"id": "7", "user_id": "31"}, {"id": "8", "user_id": "32"}
        ),
    )
    result = read(body, "user,time_entries").one()
    own, foreign = result.time_entries

    assert own.user is result.user
    with pytest.raises(NotRequestedError):
        _ = foreign.user


def test_r12_a_result_that_is_also_included_keeps_its_associations() -> None:
    body = envelope(
        ("stories", "6"),
        ("stories", "5"),
        stories=indexed(
            {"id": "6", "parent_id": "5", "sub_story_ids": []},
            {"id": "5", "parent_id": None, "sub_story_ids": ["6"]},
        ),
    )
    child, parent = read(body, "parent,sub_stories", records.Story)

    assert child.parent is parent
    assert parent.sub_stories == (child,)


@pytest.mark.parametrize("id", ["31", 31])
def test_r13_and_r14_ids_as_numbers_and_as_text_are_the_same(id: Any) -> None:
    body = submissions(submission("501", user_id=id), users=indexed({"id": "31"}))

    assert read(body, "user").one().user.id == "31"


def test_r14_a_number_beside_a_reference_is_not_a_pointer() -> None:
    reference = {
        "id": "8",
        "subject_id": 6,
        "subject_type": "Story",
        "subject_ref": {"key": "users", "id": "31"},
    }
    body = envelope(
        ("external_references", "8"),
        external_references={"8": reference},
        users=indexed({"id": "31"}),
        stories=indexed({"id": "6"}),
    )

    result = read(body, "subject", records.ExternalReference).one()

    assert isinstance(result.subject, records.User)
    assert result.subject_id == 6


@pytest.mark.parametrize("key", ["submissions", "timesheet_submissions"])
def test_r15_the_key_inside_the_reference_names_the_collection(key: Any) -> None:
    reference = {
        "id": "8",
        "subject_type": "Submission",
        "subject_ref": {"key": key, "id": "501"},
    }
    body = envelope(("external_references", "8"), external_references={"8": reference})
    body[key] = indexed(submission("501"))

    subject = read(body, "subject", records.ExternalReference).one().subject

    assert (subject.collection_name, subject.id) == (key, "501")


def test_r16_a_collection_nobody_documents_is_open() -> None:
    reference = {"id": "8", "subject_ref": {"key": "paper_files", "id": "4"}}
    body = envelope(("external_references", "8"), external_references={"8": reference})
    body["paper_files"] = indexed({"id": "4", "name": "Example"})

    subject = read(body, "subject", records.ExternalReference).one().subject

    assert type(subject) is records.Record
    assert subject.raw["name"] == "Example"


def test_r17_an_undocumented_collection_can_be_reached() -> None:
    body = submissions(submission("501"), google_documents=indexed({"id": "1"}))

    page = read(body)

    assert "google_documents" in page.collections
    assert [item.id for item in page.all_of("google_documents")] == ["1"]


@pytest.mark.parametrize(
    "pointer",
    [
        {"current_user_participation_id": "3"},
        {"current_user_participation_ids": ["3"]},
        {"current_user_participation_ids": [None, "3"]},
    ],
)
def test_r18_both_spellings_of_a_pointer_are_read(pointer: Any) -> None:
    body = envelope(
        ("workspaces", "77"),
        workspaces=indexed({"id": "77", **pointer}),
        participations=indexed({"id": "3"}),
    )

    result = read(body, "current_user_participation", records.Workspace).one()

    assert result.current_user_participation.id == "3"


def test_r19_the_table_holds_what_names_do_not_tell() -> None:
    body = envelope(
        ("time_entries", "7"),
        time_entries=indexed(
            {"id": "7", "active_submission_id": "501", "recent_submission_id": "502"}
        ),
        timesheet_submissions=indexed(submission("501"), submission("502")),
    )
    result = read(body, "active_submission,recent_submission", records.TimeEntry).one()

    assert result.active_submission.title == "Week 501"
    assert result.recent_submission.title == "Week 502"


def test_r20_a_walk_in_circles_comes_back_to_the_same_objects() -> None:
    body = envelope(
        ("posts", "1"),
        ("posts", "2"),
        posts=indexed(
            {"id": "1", "reply_ids": ["2"], "subject_id": None},
            {"id": "2", "reply_ids": [], "subject_id": 1},
        ),
    )
    post, response = read(body, "replies,subject", records.Post)

    assert post.replies[0].subject.replies[0].subject is post
    assert response.subject is post
