"""Pages put together: links reach across them, and the richer rendering counts."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest
from kantata_ox_client import merge, read_records, records
from kantata_ox_client.errors import InvalidRequestError, MissingRecordError

from .bodies import envelope, indexed, submission, submissions

pytestmark = pytest.mark.usefixtures("slicer")

SUBMISSION = records.TimesheetSubmission


def read(body: Any, include: Any = (), kind: Any = SUBMISSION) -> Any:
    return read_records(body, kind, include=include)


def test_r12_merged_responses_keep_the_richer_rendering() -> None:
    rich = submission("501", user_id="31", time_entry_ids=["7"])
    first = read(
        submissions(rich, users=indexed({"id": "31"}), time_entries={"7": {"id": "7"}}),
        "user,time_entries",
    )
    poor = envelope(
        ("time_entries", "7"),
        time_entries=indexed({"id": "7", "active_submission_id": "501"}),
        timesheet_submissions=indexed(submission("501", title="Poorer")),
    )
    second = read(poor, "active_submission", records.TimeEntry)

    merged = merge([first, second])
    result = merged[1].active_submission

    assert result.title == "Week 501"
    assert [entry.id for entry in result.time_entries] == ["7"]
    assert result is merged[0]


def test_r12_two_renderings_as_result_complete_each_other() -> None:
    user = submissions(
        submission("501", user_id="31", title="Old"), users=indexed({"id": "31"})
    )
    entries = submissions(
        submission("501", time_entry_ids=["7"], title="New"),
        time_entries=indexed({"id": "7"}),
    )

    value = merge([read(user, "user"), read(entries, "time_entries")])[0]

    assert (value.user.id, value.time_entries[0].id) == ("31", "7")
    assert value.title == "New"


def test_merged_responses_can_be_read_leniently_too() -> None:
    body = submissions(submission("501", user_id="31"), users={})
    body["results"].append({"key": "timesheet_submissions", "id": "502"})
    page = read_records(body, records.TimesheetSubmission, include="user")
    merged = merge([page])

    with pytest.raises(MissingRecordError, match=r"from lenient\(\)"):
        _ = merged[0].user
    with pytest.raises(MissingRecordError, match=r"lenient\(\) leaves it out"):
        _ = merged[1].title
    assert [item.id for item in merged.lenient()] == ["501"]
    assert merged.lenient()[0].user is None


def test_merging_takes_pages_and_no_single_page() -> None:
    page = read_records(submissions(submission("501")), records.TimesheetSubmission)

    with pytest.raises(InvalidRequestError, match="not a TimesheetSubmission"):
        merge(page)


def operations_to_merge(count: int) -> int:
    """How many operations of bytecode it takes to merge pages of one result each."""
    kind = records.TimesheetSubmission
    pages = [read_records(submissions(submission(str(n))), kind) for n in range(count)]
    operations = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal operations
        frame.f_trace_opcodes = True
        operations += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        merge(pages)
    finally:
        sys.settrace(before)
    return operations


def test_the_work_to_merge_grows_with_the_number_of_pages_not_its_square() -> None:
    few, many = operations_to_merge(20), operations_to_merge(160)

    assert 0 < many <= 8 * few
