"""Records are read late, once, and like the generated models."""

from __future__ import annotations

import copy
import datetime
import gc
import json
import pickle
import weakref
from typing import Any

import pytest
from kantata_ox_client import merge, read_records, records
from kantata_ox_client._generated.records.registry import REGISTRY
from kantata_ox_client._runtime.sideload import slicing
from kantata_ox_client._runtime.sideload.record import Field
from kantata_ox_client.errors import (
    DecodeError,
    InvalidRequestError,
    MissingRecordError,
)

from .bodies import submission, submissions

FULL = {
    "id": "501",
    "title": "Week 18",
    "created_at": "2024-05-06T08:00:00+05:30",
    "updated_at": "",
    "start_date": "2024-04-29",
    "end_date": "2024-05-05T00:00:00",
    "current_resolution_created_at_date": None,
    "current_resolution_creator_id": 31,
    "permissions": {"can_cancel_submission": True},
    "time_entry_ids": ["7", "8"],
    "extra": {"kept": [1, 2.5, None]},
}


def read(body: Any, include: Any = (), kind: Any = records.TimesheetSubmission) -> Any:
    return read_records(body, kind, include=include)


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def as_json(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value.to_dict() if hasattr(value, "to_dict") else value


def fields(kind: Any) -> Any:
    return [name for name, member in vars(kind).items() if isinstance(member, Field)]


@pytest.mark.usefixtures("slicer")
def test_every_field_reads_what_was_sent_in_its_type() -> None:
    result = read(submissions(FULL)).one()

    names = fields(records.TimesheetSubmission)

    assert len(names) > 20
    sent = {name: FULL[name] for name in names if name in FULL}
    sent |= {"updated_at": None, "end_date": "2024-05-05"}
    assert {n: as_json(getattr(result, n)) for n in sent} == sent
    assert isinstance(result.start_date, datetime.date)
    assert result.permissions.can_cancel_submission is True
    assert result.comment is None
    assert result.additional_properties == {"extra": FULL["extra"]}
    assert result.to_dict() == FULL


@pytest.mark.parametrize("collection", list(REGISTRY._places))
def test_every_record_class_can_be_imported_and_used(collection: Any) -> None:
    kind = REGISTRY.kind(collection)
    body = {"results": [{"key": collection, "id": "1"}], collection: {"1": {"id": "1"}}}

    result = read_records(body, kind).one()

    assert type(result) is kind
    assert all(getattr(result, name) is None for name in fields(kind))


@pytest.mark.usefixtures("slicer")
def test_the_raw_mapping_is_what_the_server_sent() -> None:
    assert read(submissions(FULL)).one().raw == FULL


def test_a_record_nobody_touches_is_never_parsed() -> None:
    body = json.dumps(submissions(submission("501"), submission("502"))).encode()
    damaged = body.replace(b'"Week 502"', b'"\xff"')

    page = read(damaged)

    assert page[0].title == "Week 501"
    with pytest.raises(DecodeError, match=r"\$\.timesheet_submissions\['502'\]"):
        _ = page[1].title


def test_an_array_or_object_nobody_reads_is_never_parsed() -> None:
    body = json.dumps(submissions(submission("501", time_entry_ids=["7"]))).encode()

    result = read(body.replace(b'["7"]', b'["\xff"]'), "time_entries").one()

    assert result.title == "Week 501"
    for name in ("time_entry_ids", "time_entries", "raw"):
        with pytest.raises(DecodeError, match="the record is not UTF-8"):
            getattr(result, name)


@pytest.mark.usefixtures("slicer")
def test_an_object_that_cannot_be_read_says_where() -> None:
    result = read(submissions(submission("501", permissions="all"))).one()

    with pytest.raises(DecodeError, match="expected an object, got a") as caught:
        _ = result.permissions
    assert caught.value.json_path == "$.timesheet_submissions['501'].permissions"


@pytest.mark.usefixtures("slicer")
def test_what_nobody_holds_any_more_is_freed() -> None:
    page = read(submissions(FULL))
    _ = page.one().permissions, page.one().time_entry_ids, page.one().raw
    record = weakref.ref(page.one())

    del page
    gc.collect()

    assert record() is None


@pytest.mark.usefixtures("slicer")
@pytest.mark.parametrize(
    "damaged",
    [
        b'{"id": "\xff\xfe\xfa"}',
        b'{"results": [{"key": "users", "id": "\xff"}], "users": {}}',
        b'{"results": [], "meta": {"page_size": "\xff"}, "users": {}}',
        b'{"results": [{"key": "users", "id": "1"}], "users": {"1": {"v": "\xff"}}}',
        b'{"results": [{"key": "users", "id": "1"}], "users": {"\xff": {}}}',
        b'{"results": [], "odd": {"1": {"v": "\xff"}}}',
    ],
    ids=["whole", "results", "meta", "record", "id", "undocumented"],
)
def test_bytes_that_are_not_text_are_a_decode_error(damaged: Any) -> None:
    def touch_all() -> None:
        page = read(damaged, kind=records.User)
        _ = page.meta
        for name in page.collections:
            _ = [item.raw for item in page.all_of(name)]

    with pytest.raises(DecodeError):
        touch_all()


@pytest.mark.usefixtures("slicer")
def test_a_record_that_is_null_spares_the_others() -> None:
    body = submissions(submission("501"), submission("502"))
    body["timesheet_submissions"]["501"] = None

    page = read(body)

    assert page[1].title == "Week 502"
    with pytest.raises(DecodeError, match="NoneType where a record should be"):
        _ = page[0].title


@pytest.mark.usefixtures("slicer")
@pytest.mark.parametrize("odd", [{"odd": {"9": {"id": "9"}}}, {"users": None}])
def test_members_nobody_expects_change_nothing_of_the_others(odd: Any) -> None:
    page = read({**submissions(submission("501")), **odd})

    assert page.one().title == "Week 501"
    assert page.collections == tuple(sorted(["timesheet_submissions", *odd]))
    assert [item.id for item in page.all_of("odd")] == list(odd.get("odd", {}))


@pytest.mark.usefixtures("slicer")
def test_what_can_be_changed_is_parsed_once() -> None:
    result = read(submissions(FULL)).one()

    assert result.raw is result.raw
    assert result.permissions is result.permissions
    assert result.time_entry_ids is result.time_entry_ids


@pytest.mark.usefixtures("slicer")
def test_the_same_record_is_the_same_object() -> None:
    body = submissions(submission("501", user_id="31"), submission("502", user_id="31"))
    page = read({**body, "users": {"31": {"id": "31"}}}, "user")

    assert page[0].user is page[1].user
    assert page.find("users", 31) is page[0].user


@pytest.mark.usefixtures("slicer")
@pytest.mark.parametrize("name", ["results", "meta", "count", "errors"])
def test_an_unknown_collection_holds_no_records(name: Any) -> None:
    page = read({**submissions(submission("501")), "errors": [{"id": "501"}]})

    assert page.all_of(name) == ()
    assert page.find(name, "501") is None


@pytest.mark.usefixtures("slicer")
def test_a_field_that_cannot_be_read_says_where() -> None:
    body = submissions(submission("501", created_at="yesterday"))
    result = read(body).one()

    assert result.title == "Week 501"
    with pytest.raises(DecodeError, match="a string cannot be read") as caught:
        _ = result.created_at
    assert caught.value.json_path == "$.timesheet_submissions['501'].created_at"


@pytest.mark.usefixtures("slicer")
def test_a_number_too_long_to_read_is_not_called_null() -> None:
    body = b'{"results": [{"key": "users", "id": %s}]}' % (b"9" * 5000)

    with pytest.raises(DecodeError, match="this value cannot be read"):
        read(body, kind=records.User)


@pytest.mark.usefixtures("slicer")
def test_a_record_that_is_not_an_object_says_where() -> None:
    body = submissions(submission("501"))
    body["timesheet_submissions"]["501"] = "gone"

    with pytest.raises(DecodeError, match=r"str where a record should be"):
        _ = read(body).one().title


def test_a_record_cannot_be_changed() -> None:
    result = read(submissions(FULL)).one()

    with pytest.raises(AttributeError, match="cannot be changed"):
        result.title = "Other"


def test_records_are_equal_when_the_server_sent_the_same() -> None:
    first, second = (read(submissions(FULL)).one() for _ in range(2))
    other = read(submissions({**FULL, "title": "Other"})).one()

    assert first == second
    assert hash(first) == hash(second)
    assert first != other


@pytest.mark.usefixtures("slicer")
@pytest.mark.parametrize("again", [copy.deepcopy, pickled])
@pytest.mark.parametrize("form", [lambda page: page, lambda page: merge([page])])
def test_records_keep_their_links_when_they_are_pickled(again: Any, form: Any) -> None:
    body = submissions(submission("501", user_id="31"), submission("502", user_id="32"))
    page = form(read({**body, "users": {"31": {"id": "31"}}}, "user")).lenient()
    assert page[0].user.full_name is None

    restored, first = again((page, page[0]))

    assert list(restored) == list(page)
    assert first is restored[0]
    assert first is not page[0]
    assert first.user.id == "31"
    assert restored[1].user is None


def test_a_record_that_is_missing_is_pickled_too() -> None:
    page = read({**submissions(submission("501")), "timesheet_submissions": {}})

    with pytest.raises(MissingRecordError, match="501"):
        _ = pickled(page[0]).title


def test_a_record_cannot_be_changed_so_its_copy_is_itself() -> None:
    result = read(submissions(FULL)).one()

    assert copy.copy(result) is result


@pytest.mark.usefixtures("slicer")
@pytest.mark.parametrize("sent", [{}, {"501": "gone"}], ids=["missing", "no object"])
def test_records_that_cannot_be_read_can_be_compared(sent: Any) -> None:
    body = {**submissions(submission("501")), "timesheet_submissions": sent}
    first, second = read(body), read(body)

    assert first[0] != second[0]
    assert first[0] in first
    assert second[0] not in first


@pytest.mark.parametrize(
    "text",
    [
        '{"results": [{"key": "users", "id": "1"}], "users": {"1": {"v": NaN}}}',
        '{"results": [{"key": "users", "id": "1"}], "users": {"1": {"v": "\\ud800"}}}',
        '{"results": [{"key": "users", "id": "1"}], "users": {"1": {"v": %s}}}'
        % (10**30),
        '{"results": [{"key": "users", "id": "1"}], "users": {"1": {"v": 1e400}}}',
        '{"results": [{"key": "users", "id": "1"}], "users": {"1": {"v": 0.1}}}',
        '{"results": [{"key":"users","id":"1"}],"users":{"1":{"v":1},"1":{"v":2}}}',
        '\ufeff{"results": [{"key": "users", "id": "1"}], "users": {"1": {"v": 1}}}',
        '{"results": [{"key": "users", "id": "1"}], "users": {"1": {"v": {"a": []}}}}',
    ],
    ids=["nan", "surrogate", "big", "infinite", "float", "twice", "mark", "nested"],
)
def test_values_are_the_same_with_and_without_msgspec(
    monkeypatch: pytest.MonkeyPatch, text: Any
) -> None:
    seen = []
    for result in (slicing.MsgspecSlicer(), slicing.PureSlicer()):
        monkeypatch.setattr(
            "kantata_ox_client._runtime.sideload.envelope.default_slicer",
            lambda item=result: item,
        )
        page = read_records(text.encode(), records.User)
        seen.append(repr(page.one().raw))

    assert seen[0] == seen[1]


@pytest.mark.usefixtures("slicer")
@pytest.mark.parametrize("body", [b"", b"<html>", b'{"results": [', b"12", b'"text"'])
def test_a_body_that_is_not_an_envelope_is_a_decode_error(body: Any) -> None:
    with pytest.raises(DecodeError):
        read(body)


def test_without_msgspec_the_standard_library_reads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import sys

    slicing.default_slicer.cache_clear()
    monkeypatch.setitem(sys.modules, "msgspec", None)
    try:
        assert isinstance(slicing.default_slicer(), slicing.PureSlicer)
    finally:
        slicing.default_slicer.cache_clear()


def test_a_class_without_collection_is_refused() -> None:
    with pytest.raises(InvalidRequestError, match="Record"):
        read_records({"results": []}, records.Record)
