"""Records give their values to programs that know nothing of them."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from kantata_ox_client import records

from tests.clients.kantata_ox.test_reading import read, submission, submissions

pytestmark = pytest.mark.usefixtures("slicer")


def record(**members: Any) -> Any:
    return read(submissions(submission("501", **members))).one()


def test_an_absent_field_reads_as_none_and_is_not_set() -> None:
    result = record(title="Week 1", status=None)

    assert (result.status, result.comment) == (None, None)
    assert {"title", "status"} <= result.fields_set
    assert "comment" not in result.fields_set


def test_a_record_is_written_as_it_was_sent() -> None:
    result = record(title="Week 1", brand_new={"kept": [1]})
    sent = dict(result.raw)

    changed = result.to_dict()
    changed["brand_new"]["kept"].append(2)

    assert result.to_dict() == json.loads(result.to_json()) == sent


def test_a_record_fits_into_a_row_of_csv() -> None:
    written = io.StringIO()
    writer = csv.writer(written)

    writer.writerow([record(title="Week 1").title, record().comment])

    assert written.getvalue() == "Week 1,\r\n"


def test_the_repr_shows_fields_and_stays_short() -> None:
    result = record(title="Week 1", comment="x" * 5000)

    assert repr(result).startswith("<TimesheetSubmission 501: ")
    assert "title='Week 1'" in repr(result)
    assert len(repr(result)) < 500


def test_every_field_is_listed() -> None:
    assert {"title", "created_at", "user_id"} <= set(dir(record()))
    assert {"title", "created_at"} <= set(dir(records.TimesheetSubmission))
