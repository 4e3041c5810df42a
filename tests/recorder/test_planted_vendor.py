"""No plant of a vendor reaches file, terminal or page, over TLS, whatever happens."""

from __future__ import annotations

import errno
import re
import tempfile
from pathlib import Path

import pytest

from tests.pages import traffic_page
from tests.recorder import cassettes, catalogue, record, scan, session
from tests.recorder.planting import PLACES, planting
from tests.recorder.scenario import SCENARIOS, Scenario
from tests.recorder.test_canaries import PLANTS
from tests.recorder.tls_front import call_loopback_public, vendor_at
from tests.recorder.vendors import KITS, Kit

#: A scenario of each vendor that writes, and reads what it wrote.
TOLD = [
    ("kantata_ox", "create_submission"),
    ("lucca_timmi", "cancel_timesheet"),
    ("monite", "create_and_reject_a_request"),
    ("piriod", "create_and_read_a_supplier"),
]
#: Inputs of scenarios that are texts.
FREE = {"comment", "note", "title", "name"}


@pytest.mark.every_operation
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("vendor", "name"), TOLD)
def test_no_plant_reaches_file_terminal_or_page(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    vendor: str,
    name: str,
    place: str,
) -> None:
    assert catalogue.scenarios()
    scenario = SCENARIOS[vendor, name]
    top = tmp_path / "saved"
    # Both clients, in turn over the places.
    flags = ["--async"] if list(PLACES).index(place) % 2 else []
    status = recorded(scenario, place, tmp_path, top, monkeypatch, flags)

    monkeypatch.setattr(cassettes, "CASSETTES", top)
    files = [path.read_text("utf-8") for path in top.rglob("*.*")]
    page = traffic_page.page()
    shown = capfd.readouterr()
    for text in (*files, page, shown.out, shown.err):
        assert scan.leaks(text, [plant for plant in PLANTS if len(plant) > 3]) == set()
    assert bool(files) == (status == 0) == is_kept(vendor, place)
    for path in top.rglob("*.yaml"):
        session.replay(scenario, path, is_async=True)


def test_every_vendor_plants() -> None:
    assert {vendor for vendor, _ in TOLD} == set(KITS)


def is_kept(vendor: str, place: str) -> bool:
    """Return whether a recording is in order, once it is clean."""
    # Kantata's objects are maps of records: a member more contradicts the document.
    return place == "headers" or (
        place in ("new_members", "texts") and vendor != "kantata_ox"
    )


def recorded(
    scenario: Scenario,
    place: str,
    folder: Path,
    top: Path,
    patch: pytest.MonkeyPatch,
    flags: list[str],
) -> int:
    """Record a scenario at a vendor that plants; return the exit status."""
    kit = scenario.kit
    patch.setattr(Kit, "is_vendor", lambda _, host: host == kit.host)
    patch.setattr(session, "rehearse", lambda *_: None)
    call_loopback_public(patch)
    known = session.record_simulator(scenario, folder / "known").tape
    for name, value in known.metadata["inputs"].items():
        # The client sends plants too, where an input is a text of somebody's.
        typed = PLANTS[list(PLACES).index(place)] if name in FREE else str(value)
        patch.setenv(f"RECORD_{name.upper()}", typed)
    with kit.simulator()() as simulator:
        port = int(simulator.url.rpartition(":")[2].partition("/")[0])
        with (
            planting(port, PLACES[place], PLANTS) as front,
            vendor_at(kit.host, front, folder, patch) as address,
        ):
            settings = {**simulator.settings(), "base_url": f"{address}{kit.base_path}"}
            patch.setattr(record, "settings_for", lambda _: settings)
            asked = [kit.name, scenario.name, "--yes", "--production", *flags]
            return record.main(asked, top)


def test_an_interrupted_run_leaves_nothing_and_says_what_it_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    assert catalogue.scenarios()
    scenario = SCENARIOS["monite", "create_change_and_delete_a_policy"]
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(aside))
    monkeypatch.setattr(session, "check_replay", interrupted)
    top = tmp_path / "saved"
    assert recorded(scenario, "headers", tmp_path, top, monkeypatch, []) == 130
    shown = capfd.readouterr().err
    assert re.search(
        r"done: POST /approval_policies \(status 201\), ids [0-9a-f-]{36}:"
        r" undo it with DELETE /approval_policies/\{approval_policy_id\}",
        shown,
    )
    assert "Interrupted: nothing was saved" in shown
    assert [*top.rglob("*"), *aside.iterdir()] == []


def test_an_unexpected_error_is_told_without_its_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def failing(*_: object) -> None:
        raise ValueError(PLANTS[0])

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "cassette.yaml")

    for fault, result in ((failing, "ValueError"), (full, "No space left on device")):
        monkeypatch.setattr(record, "record_vendor", lambda *_, **__: fault())  # noqa: B023
        assert record.main(["monite", "--yes"], tmp_path) == 1
        shown = capfd.readouterr()
        assert f"Nothing was saved: {result}" in shown.err
        assert scan.leaks(shown.out + shown.err, [PLANTS[0]]) == set()
