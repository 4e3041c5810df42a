"""Every scenario, with both clients, from the recording of the simulator."""

from __future__ import annotations

import pytest

from tests.recorder import session
from tests.recorder.catalogue import scenarios
from tests.recorder.known_deviations import UNDECODED, Explained, is_needed, unexplained
from tests.recorder.scenario import Scenario

ALL = scenarios()


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("scenario", ALL, ids=lambda s: f"{s.vendor}-{s.name}")
def test_scenario_replays_and_leaves_nothing_undecoded(
    scenario: Scenario, is_async: bool
) -> None:
    path = session.cassette(scenario, "simulator")
    left = session.replay(scenario, path, is_async=is_async)
    assert unexplained(scenario.vendor, left, UNDECODED) == []


@pytest.mark.parametrize("entry", UNDECODED, ids=lambda entry: entry.vendor)
def test_what_may_stay_undecoded_still_occurs(entry: Explained) -> None:
    left = [
        line
        for item in ALL
        if item.vendor == entry.vendor
        for line in session.replay(
            item, session.cassette(item, "simulator"), is_async=False
        )
    ]
    assert is_needed(entry, left)


def test_no_cassette_lies_about_without_its_scenario() -> None:
    expected = {session.cassette(item, "simulator") for item in ALL}
    assert set(session.CASSETTES.glob("*/simulator/*.yaml")) == expected


@pytest.mark.parametrize("vendor", sorted({item.vendor for item in ALL}))
def test_scenarios_replay_from_vendor_recordings(vendor: str) -> None:
    results = [item for item in ALL if item.vendor == vendor]
    result = [item for item in results if session.cassette(item, "vendor").is_file()]
    if not result:
        pytest.skip(f"nobody has recorded {vendor} itself yet")
    for entry in result:
        for is_async in (False, True):
            path = session.cassette(entry, "vendor")
            left = session.replay(entry, path, is_async=is_async)
            assert unexplained(vendor, left, UNDECODED) == []
