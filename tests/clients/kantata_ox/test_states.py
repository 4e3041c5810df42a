"""Not requested, empty and missing are three things."""

from __future__ import annotations

from typing import Any

import pytest
from kantata_ox_client import read_records, records
from kantata_ox_client.errors import (
    DecodeError,
    LinkError,
    MissingRecordError,
    NotRequestedError,
)

from .bodies import envelope, indexed, submission, submissions


def one(record: Any, include: Any, **collections: Any) -> Any:
    body = submissions(record, **collections)
    return read_records(body, records.TimesheetSubmission, include=include).one()


LINKS = ("user", "workspace", "time_entries", "external_references")


@pytest.mark.parametrize("name", LINKS)
def test_what_was_not_requested_names_its_include(name: Any) -> None:
    result = one(submission("501"), ())

    with pytest.raises(NotRequestedError, match=f'include="{name}"') as caught:
        getattr(result, name)
    assert (caught.value.link, caught.value.id) == (name, "501")


@pytest.mark.parametrize("name", LINKS)
def test_what_was_requested_and_is_absent_is_empty(name: Any) -> None:
    assert not getattr(one(submission("501"), LINKS), name)


def test_a_present_collection_does_not_mean_requested() -> None:
    result = one(submission("501", user_id="31"), (), users=indexed({"id": "31"}))

    with pytest.raises(NotRequestedError):
        _ = result.user


def test_an_absent_collection_does_not_mean_not_requested() -> None:
    assert one(submission("501", user_id=None), "user").user is None


def test_a_missing_record_of_a_list_is_an_error_and_leniently_left_out() -> None:
    body = submissions(
        submission("501", time_entry_ids=["7", "8"]), time_entries={"8": {"id": "8"}}
    )
    kind = records.TimesheetSubmission
    page = read_records(body, kind, include="time_entries")

    with pytest.raises(MissingRecordError, match="'7' of 'time_entries'"):
        _ = page.one().time_entries
    assert [entry.id for entry in page.lenient().one().time_entries] == ["8"]


def test_lenient_reading_still_tells_what_was_not_requested() -> None:
    page = read_records(
        submissions(submission("501", user_id="31")), records.TimesheetSubmission
    )

    with pytest.raises(NotRequestedError):
        _ = page.lenient().one().user


def test_a_restricted_association_asks_for_only_as_well() -> None:
    body = envelope(("stories", "6"), stories=indexed({"id": "6"}))

    with pytest.raises(NotRequestedError, match="only="):
        _ = read_records(body, records.Story).one().attachments


@pytest.mark.parametrize("pointer", [True, {"key": "users"}, {"id": "31"}, 1.5, ""])
def test_a_pointer_of_no_known_shape_is_a_decode_error(pointer: Any) -> None:
    result = one(submission("501", user_id=pointer), "user")

    with pytest.raises(DecodeError, match="user"):
        _ = result.user


@pytest.mark.parametrize(
    "pointer", [["7"], [7], "7", [{"key": "time_entries", "id": "7"}], [None, "7"]]
)
def test_a_list_of_pointers_is_read_in_any_known_form(pointer: Any) -> None:
    record = submission("501", time_entry_ids=pointer)
    result = one(record, "time_entries", time_entries={"7": {"id": "7"}})

    assert [entry.id for entry in result.time_entries] == ["7"]


def test_link_errors_can_be_caught_together() -> None:
    assert issubclass(NotRequestedError, LinkError)
    assert issubclass(MissingRecordError, LinkError)
