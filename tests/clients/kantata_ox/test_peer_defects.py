"""What other clients of this API get wrong, one test per known defect."""

from __future__ import annotations

from typing import Any

import pytest
from kantata_ox_client import merge, read_records, records
from kantata_ox_client.errors import (
    MissingRecordError,
    NotRequestedError,
    RecordCountError,
)

from .bodies import envelope, indexed, submission, submissions
from .conftest import Server

pytestmark = pytest.mark.usefixtures("slicer")


def read(body: Any, include: Any = (), kind: Any = records.TimesheetSubmission) -> Any:
    return read_records(body, kind, include=include)


def stories(*items: Any, **members: Any) -> Any:
    results = [("stories", item["id"]) for item in items]
    return envelope(*results, stories=indexed(*items), **members)


def test_an_unrequested_pointer_into_a_present_collection_is_not_loaded() -> None:
    page = read(stories({"id": "6", "parent_id": "5"}), (), records.Story)

    with pytest.raises(NotRequestedError):
        _ = page.one().parent


def test_an_unrequested_pointer_is_not_loaded_even_if_its_record_is_there() -> None:
    body = stories({"id": "6", "parent_id": "5"}, {"id": "5", "parent_id": None})

    with pytest.raises(NotRequestedError):
        _ = read(body, (), records.Story)[0].parent


def test_an_included_but_empty_association_counts_as_loaded() -> None:
    body = submissions(submission("501", user_id=None, time_entry_ids=[]))
    result = read(body, "user,time_entries").one()

    assert result.user is None
    assert result.time_entries == ()


def test_an_integer_pointer_meets_the_index_of_texts() -> None:
    body = submissions(submission("501", user_id=31), users=indexed({"id": "31"}))

    assert read(body, "user").one().user.id == "31"


def test_a_field_with_the_name_of_an_association_does_not_hide_it() -> None:
    body = submissions(
        submission("501", user="Example Person", user_id="31"),
        users=indexed({"id": "31"}),
    )
    result = read(body, "user").one()

    assert result.user.id == "31"
    assert result.raw["user"] == "Example Person"


def test_a_polymorphic_miss_says_what_is_missing() -> None:
    reference = {"id": "8", "subject_ref": {"key": "stories", "id": "6"}}
    body = envelope(("external_references", "8"), external_references={"8": reference})

    with pytest.raises(MissingRecordError, match=r"'6' of 'stories'"):
        _ = read(body, "subject", records.ExternalReference).one().subject


def test_an_unregistered_collection_is_not_an_error() -> None:
    body = submissions(submission("501"), widgets=indexed({"id": "1"}))

    assert read(body).all_of("widgets")[0].raw == {"id": "1"}


def test_a_poorer_rendering_does_not_overwrite_association_ids() -> None:
    rich = read(
        stories({"id": "5", "sub_story_ids": ["6"]}, {"id": "6", "sub_story_ids": []}),
        "sub_stories",
        records.Story,
    )
    child = {"id": "6", "parent_id": "5", "sub_story_ids": []}
    poor_body = stories(child)
    poor_body["stories"]["5"] = {"id": "5", "title": "Poor"}
    poor = read(poor_body, "parent", records.Story)

    merged = merge([rich, poor])

    assert [story.id for story in merged[0].sub_stories] == ["6"]


def test_a_record_that_was_a_side_load_serves_as_result_after_merging() -> None:
    loaded = submissions(submission("501", user_id="31"), users=indexed({"id": "31"}))
    users = envelope(
        ("users", "31"),
        users=indexed({"id": "31", "full_name": "Example", "skill_ids": ["2"]}),
        skills=indexed({"id": "2"}),
    )

    merged = merge([read(loaded, "user"), read(users, "skills", records.User)])

    assert [skill.id for skill in merged[0].user.skills] == ["2"]


def test_null_ids_in_lists_are_passed_over() -> None:
    entries = indexed({"id": "7"})
    body = submissions(submission("501", time_entry_ids=[None, "7", None]))
    result = read({**body, "time_entries": entries}, "time_entries").one()

    assert len(result.time_entries) == 1


def test_no_link_ever_sends_a_request() -> None:
    """A request for each record would be needless, and hide what filters leave out."""
    server = Server("sync")
    body = submissions(submission("501", user_id="31", workspace_id=None))
    server.respond({**body, "users": indexed({"id": "31"})})
    result = server.call(
        lambda c: c.timesheet_submissions.list(include=["user", "workspace"])[0]
    )

    assert (result.user.id, result.workspace) == ("31", None)
    with pytest.raises(NotRequestedError):
        _ = result.time_entries
    assert len(server.requests) == 1


def test_the_number_of_the_next_page_is_whole() -> None:
    server = Server("sync")
    body = submissions(*(submission(str(number)) for number in range(7)))
    body["meta"]["page_size"] = 7
    server.respond({**body, "count": 10}, submissions())

    server.call(lambda c: c.timesheet_submissions.list(per_page=7).next_page())

    assert server.query()["page"] == "2"


def test_a_time_in_utc_is_read() -> None:
    result = read(submissions(submission("501", created_at="2024-05-06T08:00:00Z")))

    assert result.one().created_at.utcoffset().total_seconds() == 0


def test_the_one_result_is_not_the_first_of_the_index() -> None:
    body = submissions(submission("501"))
    body["timesheet_submissions"] = indexed(submission("999"), submission("501"))

    assert read(body).one().id == "501"


def test_one_of_several_results_is_refused() -> None:
    with pytest.raises(RecordCountError, match="not 2"):
        read(submissions(submission("501"), submission("502"))).one()


def test_pointers_stay_in_the_record_when_no_collection_fits() -> None:
    result = read(
        stories({"id": "6", "assignee_ids": ["31"], "ancestor_ids": ["5"]}),
        (),
        records.Story,
    ).one()

    assert result.raw["assignee_ids"] == ["31"]
    assert result.ancestor_ids == ["5"]


def test_names_that_do_not_pluralise_have_their_link() -> None:
    body = stories({"id": "6", "assignee_ids": ["31"]}, users=indexed({"id": "31"}))

    assert read(body, "assignees", records.Story).one().assignees[0].id == "31"


def test_the_dependencies_of_stories_lead_to_story_dependencies() -> None:
    body = stories(
        {"id": "6", "source_dependency_ids": ["1"], "target_dependency_ids": ["2"]},
        story_dependencies=indexed({"id": "1"}, {"id": "2"}),
    )
    include = "source_dependencies,target_dependencies"
    result = read(body, include, records.Story).one()

    assert result.source_dependencies[0].id == "1"
    assert result.target_dependencies[0].id == "2"


def test_no_other_collection_hangs_on_a_result() -> None:
    body = submissions(submission("501"), users=indexed({"id": "31"}))

    assert set(read(body).one().raw) == {"id", "title", "status"}


def test_a_result_that_is_not_in_the_response_is_not_skipped() -> None:
    body = submissions(submission("501"), submission("502"))
    del body["timesheet_submissions"]["501"]
    page = read(body)

    assert page[1].title == "Week 502"
    with pytest.raises(MissingRecordError, match="501"):
        _ = page[0].title
    assert [item.id for item in page.lenient()] == ["502"]
