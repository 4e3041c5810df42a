"""The command that records, at a simulator and at a vendor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lucca_timmi_client.testing import LuccaTimmiSimulator
from monite_client.testing import MoniteSimulator

from tests.recorder import cassette_file, catalogue, record, session
from tests.recorder.scenario import SCENARIOS, Drive, Scenario
from tests.recorder.session import RecordingError
from tests.recorder.vendors import KITS

MONITE = KITS["monite"]


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
        _transport([None])


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
    made = session.record_simulator(scenario, tmp_path).tape
    committed = cassette_file.load(session.cassette(scenario, "simulator"))

    assert made.interactions == committed.interactions
    last = made.interactions[-1]["response"]["body"]["string"]
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
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with MoniteSimulator() as simulator:
        monkeypatch.setenv("MONITE_BASE_URL", simulator.url)
        with pytest.raises(RecordingError, match="no evidence of TLS"):
            record.record_vendor(
                chosen("cancel_process"), production=True, ask=answered, top=tmp_path
            )
    assert list(tmp_path.rglob("*.yaml")) == []


@pytest.mark.usefixtures("credentials")
def test_a_vendor_recording_is_scrubbed_compared_and_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def encrypted(_: Any) -> dict[str, str]:
        return {"peer": "tls", "tls_version": "TLSv1.3", "cert_sha256": "0" * 64}

    # Only the evidence is invented: no certificate for a vendor's host exists here.
    monkeypatch.setattr("tests.recorder.provenance._transport", encrypted)
    with MoniteSimulator() as simulator:
        monkeypatch.setenv("MONITE_BASE_URL", simulator.url)
        record.record_vendor(
            chosen("cancel_process"), production=True, ask=answered, top=tmp_path
        )
        port = simulator.url.rpartition(":")[2]
    path = tmp_path / "monite" / "vendor" / "cancel_process.yaml"
    text = path.read_text()
    assert MoniteSimulator.CLIENT_SECRET not in text
    assert port not in text
    assert "uri: http://api.sandbox.monite.com/v1/auth/token" in text
    assert "POST" in capsys.readouterr().out


def test_files_of_a_vendor_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evidence = {"peer": "tls", "cert_sha256": "0" * 64}
    monkeypatch.setattr("tests.recorder.provenance._transport", lambda _: evidence)
    told = SCENARIOS["lucca_timmi", "download_a_report"]
    with LuccaTimmiSimulator() as simulator:
        monkeypatch.setenv("LUCCA_TIMMI_BASE_URL", simulator.url)
        monkeypatch.setenv("LUCCA_TIMMI_API_KEY", simulator.API_KEY)
        monkeypatch.setenv("LUCCA_TIMMI_HOST", "example.ilucca-test.net")
        monkeypatch.setenv("RECORD_TEMPLATE", "example")
        settings = {"api_key": simulator.API_KEY}
        made = session.record_vendor(told, settings, session.FROZEN, tmp_path)

    bodies = [each["response"]["body"]["string"] for each in made.tape.interactions]
    assert bodies[1:] == ["REDACTED", "REDACTED"]
    assert made.tape.provenance["scrubber"]["replaced"]["files"] == 2
    for is_async in (False, True):
        assert session.replay(told, made.tape.path, is_async=is_async) == []


def test_an_unknown_scenario_is_answered_by_the_known_ones() -> None:
    with pytest.raises(RecordingError, match="try: cancel_process"):
        record.chosen("monite", ["cancel_everything"])


def test_an_unknown_vendor_is_answered_by_the_known_ones(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert record.main(["acme"]) == 1
    assert "there are: simulator, lucca_timmi" in capsys.readouterr().err
