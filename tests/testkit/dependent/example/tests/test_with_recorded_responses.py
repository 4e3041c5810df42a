"""With recorded responses: a cassette of vcrpy, played without a socket."""

from pathlib import Path

import pytest
from approvals import stop_all
from lucca_timmi_client.testing import FakeLuccaTimmi, UnexpectedRequestError

CASSETTE = Path(__file__).parent / "cassettes" / "cancel_timesheet.yaml"


def test_recorded_responses_still_parse(fake_lucca_timmi, fake_monite):
    fake_lucca_timmi.play(CASSETTE)

    with fake_lucca_timmi.client() as timesheets, fake_monite.client() as payables:
        stopped = stop_all(timesheets, payables, 101, [])

    assert stopped.timesheets == [101, 102, 103]


def test_what_was_not_recorded_is_refused(fake_monite):
    lucca = FakeLuccaTimmi.from_cassette(CASSETTE)

    with lucca.client() as timesheets, fake_monite.client() as payables:
        refused = pytest.raises(UnexpectedRequestError, match="differ: the path")
        with refused:
            stop_all(timesheets, payables, 999, [])
