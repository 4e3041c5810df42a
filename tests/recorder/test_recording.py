"""The command that records, at a simulator and at a vendor."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from monite_client.testing import MoniteSimulator

from tests.recorder import (
    cassette_file,
    catalogue,
    headers,
    provenance,
    record,
    scan,
    session,
    vcr,
)
from tests.recorder.scenario import SCENARIOS, Drive, Scenario
from tests.recorder.session import RecordingError
from tests.recorder.tls_front import call_loopback_public, vendor_at
from tests.recorder.vendors import KITS, Kit

MONITE = KITS["monite"]
VENDOR_SCENARIOS = [
    ("kantata_ox", "create_submission"),
    ("kantata_ox", "list_submissions_page_by_page"),
    ("lucca_timmi", "cancel_timesheet"),
    ("lucca_timmi", "download_a_report"),
    ("monite", "create_change_and_delete_a_policy"),
    ("monite", "upload_and_delete_a_file"),
    ("piriod", "create_cancellation"),
    ("piriod", "create_and_read_a_supplier"),
]


def failing(drive: Drive) -> None:
    drive.run(drive.client.approval_policies.list())
    raise ZeroDivisionError("the scenario is wrong")


def answered(_: str) -> str:
    return "monite"


@pytest.fixture
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = MoniteSimulator.client_settings
    for name, variable in MONITE.environment.items():
        monkeypatch.setenv(variable, settings[name])
    monkeypatch.setenv("RECORD_POLICY", MoniteSimulator.POLICY)
    monkeypatch.setenv("RECORD_PROCESS", MoniteSimulator.PROCESS)


def chosen(name: str) -> list[Scenario]:
    assert catalogue.scenarios()
    return [SCENARIOS["monite", name]]


def test_nothing_is_saved_when_the_scenario_fails(tmp_path: Path) -> None:
    scenario = Scenario("monite", "failing", failing, None, {})
    with pytest.raises(ZeroDivisionError):
        session.record_simulator(scenario, tmp_path)
    assert list(tmp_path.rglob("*.*")) == []


def test_a_response_without_socket_is_not_saved(tmp_path: Path) -> None:
    from tests.recorder.provenance import _transport

    with pytest.raises(ValueError, match="did not come over a socket"):
        _transport([None], None)


def test_recording_twice_gives_the_same_interactions(tmp_path: Path) -> None:
    [scenario] = chosen("cancel_process")
    tapes = [
        session.record_simulator(scenario, tmp_path / name).tape for name in ("a", "b")
    ]
    assert tapes[0].interactions == tapes[1].interactions


@pytest.mark.parametrize(
    "key",
    [
        ("lucca_timmi", "download_a_report"),
        ("piriod", "download_the_pdf_of_a_retention"),
    ],
)
def test_files_of_simulators_are_recorded_byte_for_byte(
    tmp_path: Path, key: tuple[str, str]
) -> None:
    scenario = SCENARIOS[key]
    result = session.record_simulator(scenario, tmp_path).tape
    committed = cassette_file.load(session.cassette(scenario, "simulator"))

    assert result.interactions == committed.interactions
    last = result.interactions[-1]["response"]["body"]["string"]
    assert isinstance(last, bytes)


def test_missing_credentials_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in MONITE.environment.values():
        monkeypatch.delenv(variable, raising=False)
    with pytest.raises(RecordingError, match="MONITE_CLIENT_SECRET"):
        record.settings_for(MONITE)


@pytest.mark.parametrize(
    ("vendor", "host"),
    [
        ("lucca_timmi", "example.ilucca.net"),
        ("lucca_timmi", "example.ilucca.ch"),
        ("kantata_ox", "api.mavenlink.com"),
        ("monite", "api.monite.com"),
        ("monite", "us.api.monite.com"),
        ("monite", "api.sandbox.monite.com.evil.test"),
    ],
)
def test_production_hosts_need_permission(vendor: str, host: str) -> None:
    with pytest.raises(RecordingError, match="may hold real data"):
        record.refuse_production(KITS[vendor], host, production=False)
    record.refuse_production(KITS[vendor], host, production=True)


@pytest.mark.parametrize(
    ("vendor", "host"),
    [
        ("lucca_timmi", "example.ilucca-test.net"),
        ("lucca_timmi", "example-box.sandbox.eu1.luccasoftware.com"),
        ("monite", "api.sandbox.monite.com"),
    ],
)
def test_test_systems_are_accepted(vendor: str, host: str) -> None:
    record.refuse_production(KITS[vendor], host, production=False)


@pytest.mark.parametrize(
    ("vendor", "values", "host"),
    [
        ("lucca_timmi", ("example-key", "a.ilucca-test.net"), "a.ilucca-test.net"),
        ("kantata_ox", ("example-token",), "api.mavenlink.com"),
        ("piriod", ("example-token", "acc_example"), "api.piriod.com"),
    ],
)
def test_the_environment_says_which_account_is_recorded(
    monkeypatch: pytest.MonkeyPatch, vendor: str, values: tuple[str, ...], host: str
) -> None:
    kit = KITS[vendor]
    for variable, value in zip(kit.environment.values(), values, strict=True):
        monkeypatch.setenv(variable, value)
    with kit.client(is_async=False, **record.settings_for(kit)) as client:
        assert record.host_of(client) == host


def test_piriod_is_always_recorded_in_test_mode(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PIRIOD_TOKEN", "example")
    monkeypatch.setenv("PIRIOD_WORKSPACE", "acc_example")
    monkeypatch.setenv("PIRIOD_TEST_MODE", "false")
    assert record.settings_for(KITS["piriod"])["test_mode"] is True


@pytest.mark.usefixtures("credentials")
def test_side_effects_are_listed_and_without_a_yes_nothing_is_sent(
    tmp_path: Path,
) -> None:
    asked: list[str] = []

    def refuse(question: str) -> str:
        asked.append(question)
        return "no"

    with pytest.raises(RecordingError, match="not confirmed"):
        record.record_vendor(
            chosen("cancel_process"), production=False, ask=refuse, top=tmp_path
        )
    assert "cancel_process: cancels one running approval process" in asked[0]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("credentials")
def test_a_simulator_cannot_pass_for_the_vendor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with MoniteSimulator() as simulator:
        monkeypatch.setenv("MONITE_BASE_URL", simulator.url)
        assert record_cancellation(tmp_path) == 1
    assert "no evidence of TLS" in capsys.readouterr().err
    assert list(tmp_path.rglob("*.yaml")) == []


@pytest.mark.usefixtures("credentials")
def test_tls_on_this_machine_does_not_make_a_vendor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with (
        MoniteSimulator() as simulator,
        front(simulator, MONITE, tmp_path, monkeypatch),
    ):
        assert record_cancellation(tmp_path / "saved") == 1
    assert "came from a loopback address" in capsys.readouterr().err
    assert list(tmp_path.rglob("*.yaml")) == []


@pytest.mark.usefixtures("credentials")
def test_a_vendor_recording_is_scrubbed_compared_and_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call_loopback_public(monkeypatch)
    with (
        MoniteSimulator() as simulator,
        front(simulator, MONITE, tmp_path, monkeypatch),
    ):
        without_marks(monkeypatch)
        assert record_cancellation(tmp_path / "saved") == 0
    path = tmp_path / "saved" / "monite" / "vendor" / "cancel_process.yaml"
    text = path.read_text()
    assert MoniteSimulator.CLIENT_SECRET not in text
    assert MoniteSimulator.POLICY not in text
    assert MoniteSimulator.PROCESS not in text
    assert "uri: https://api.sandbox.monite.com/v1/auth/token" in text
    tape = cassette_file.load(path)
    assert provenance.problems(tape, MONITE) == []
    assert scan.findings(tape, MONITE) == []
    assert "POST" in capsys.readouterr().out


def record_cancellation(top: Path) -> int:
    result = chosen("cancel_process")
    return record.record_vendor(result, production=True, ask=answered, top=top)


@contextlib.contextmanager
def front(
    simulator: Any, kit: Kit, folder: Path, patch: pytest.MonkeyPatch
) -> Iterator[None]:
    upstream = urlsplit(simulator.url).port or 0
    with vendor_at(kit.host, upstream, folder, patch) as address:
        patch.setenv(f"{kit.name.upper()}_BASE_URL", f"{address}{kit.base_path}")
        yield


def without_marks(patch: pytest.MonkeyPatch) -> None:
    """Have a simulator answer without the header that tells its assumptions."""
    patch.setattr(vcr.Take, "assumptions", lambda _: set())
    patch.setattr(headers, "RECEIVED", headers.RECEIVED - {"x-assumption"})


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("key", VENDOR_SCENARIOS, ids="-".join)
def test_each_vendor_is_recorded_over_tls_and_replays(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    key: tuple[str, str],
    is_async: bool,
) -> None:
    scenario = SCENARIOS[key]
    kit = scenario.kit
    monkeypatch.setattr(Kit, "is_vendor", lambda _, host: host == kit.host)
    call_loopback_public(monkeypatch)
    with kit.simulator()() as simulator, front(simulator, kit, tmp_path, monkeypatch):
        without_marks(monkeypatch)
        for name, value in rehearsed_inputs(scenario, tmp_path).items():
            monkeypatch.setenv(f"RECORD_{name.upper()}", str(value))
        settings = {**simulator.settings(), **scenario.settings}
        result = session.record_vendor(
            scenario, settings, session.FROZEN, tmp_path, is_async=is_async
        )
    session.check_replay(scenario, result)
    assert result.tape.provenance["transport"]["peer"] == "tls"
    assert scan.findings(result.tape, kit) == []


def test_every_vendor_has_a_scenario_over_tls() -> None:
    assert {vendor for vendor, _ in VENDOR_SCENARIOS} == set(KITS)


def rehearsed_inputs(scenario: Scenario, folder: Path) -> dict[str, Any]:
    tape = session.record_simulator(scenario, folder / "known").tape
    return dict(tape.metadata["inputs"])


def test_a_scenario_that_fails_does_not_take_the_others_with_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    credentials: None,
) -> None:
    bad = Scenario("monite", "failing", failing, ("breaks something",), {})
    monkeypatch.setattr(session, "rehearse", lambda *_: None)
    call_loopback_public(monkeypatch)
    with (
        MoniteSimulator() as simulator,
        front(simulator, MONITE, tmp_path, monkeypatch),
    ):
        without_marks(monkeypatch)
        results = [bad, *chosen("cancel_process")]
        top = tmp_path / "saved"
        assert (
            record.record_vendor(results, production=True, ask=answered, top=top) == 1
        )
    told_text = capsys.readouterr().err
    assert "failing: ZeroDivisionError" in told_text
    assert "the scenario is wrong" not in told_text
    assert "It may have been carried out: breaks something" in told_text
    assert [path.stem for path in top.rglob("*.yaml")] == ["cancel_process"]


@pytest.mark.usefixtures("credentials")
def test_nothing_is_sent_when_the_rehearsal_fails(tmp_path: Path) -> None:
    bad = Scenario("monite", "failing", failing, (), {})
    with pytest.raises(RecordingError, match="rehearsal of failing failed, nothing"):
        record.record_vendor([bad], production=True, ask=answered, top=tmp_path)


def test_live_data_of_a_vendor_with_a_test_mode_is_refused() -> None:
    body = {"string": b'{"id": 1, "test_mode" : false}'}
    take = vcr.Take(raw=[(None, {"body": body})])
    with pytest.raises(RecordingError, match="live data: test_mode is false"):
        session._refuse_live_data(KITS["piriod"], take)


def test_an_unknown_scenario_is_answered_by_the_known_ones() -> None:
    with pytest.raises(RecordingError, match="try: cancel_process"):
        record.chosen("monite", ["cancel_everything"])


def test_an_unknown_vendor_is_answered_by_the_known_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert record.main(["acme"]) == 1
    assert "there are: simulator, lucca_timmi" in capsys.readouterr().err
