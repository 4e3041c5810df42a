"""docs/traffic_page.md says what is recorded, and nothing else."""

from __future__ import annotations

import pytest

from tests.pages import traffic_page
from tests.recorder.cassettes import paths, tapes
from tests.recorder.operations import documented_statuses
from tests.recorder.vendors import KITS


def test_the_page_is_current() -> None:
    text = "run: python3 noxfile.py -s traffic"
    assert traffic_page.PAGE.read_text("utf-8") == traffic_page.page(), text


def test_the_page_counts_the_recordings_of_vendors() -> None:
    count = len(paths(source="vendor"))
    assert f"**{count} recordings of vendors" in traffic_page.page()
    if not count:
        assert "Nobody has recorded a vendor yet" in traffic_page.page()


@pytest.mark.parametrize("vendor", KITS)
def test_seed_operations_are_recorded_with_every_documented_status(
    vendor: str,
) -> None:
    kit = KITS[vendor]
    result = traffic_page.statuses(kit, tapes(vendor))
    missing = {
        (name, status)
        for name in traffic_page.SEEDS[vendor]
        for status in documented_statuses(kit, name)
        if int(status) not in result[name]["simulator"]
    }
    assert missing == set()
