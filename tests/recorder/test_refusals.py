"""What the command that records refuses, before anything is sent or changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from monite_client.testing import MoniteSimulator

from tests.recorder import catalogue, record, session
from tests.recorder.scenario import SCENARIOS, Scenario
from tests.recorder.session import RecordingError
from tests.recorder.vendors import KITS

MONITE = KITS["monite"]


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, variable in MONITE.environment.items():
        monkeypatch.setenv(variable, MoniteSimulator.client_settings[name])
    for variable in ("BASE_URL", "ENVIRONMENT", "VERSION", "ENTITY_USER_ID"):
        monkeypatch.delenv(f"MONITE_{variable}", raising=False)
    for name in ("POLICY", "PROCESS"):
        monkeypatch.delenv(f"RECORD_{name}", raising=False)


@pytest.fixture
def inputs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RECORD_POLICY", MoniteSimulator.POLICY)
    monkeypatch.setenv("RECORD_PROCESS", MoniteSimulator.PROCESS)


def recorded(top: Path, ask: Any = lambda _: "monite", **options: Any) -> int:
    assert catalogue.scenarios()
    results: list[Scenario] = [SCENARIOS["monite", "cancel_process"]]
    return record.record_vendor(
        results, **{"production": False, **options}, ask=ask, top=top
    )


def never(_: str) -> str:
    raise AssertionError("nobody should be asked")


def test_missing_ids_are_named_before_anybody_is_asked(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="RECORD_POLICY, RECORD_PROCESS"):
        recorded(tmp_path, never)


@pytest.mark.usefixtures("inputs")
@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("https://monite.fake.test/v1", "may hold real data"),
        ("http://api.sandbox.monite.com/v1", "not encrypted"),
        ("https://api.sandbox.monite.com@fake.test/v1", "user name"),
        ("https://api.sandbox.monite.com.fake.test/v1", "may hold real data"),
    ],
)
def test_rejects_addresses_of_other_than_test_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str, reason: str
) -> None:
    monkeypatch.setenv("MONITE_BASE_URL", address)

    with pytest.raises(RecordingError, match=reason):
        recorded(tmp_path, never)


@pytest.mark.usefixtures("inputs")
def test_an_end_of_input_confirms_nothing(tmp_path: Path) -> None:
    def ended(_: str) -> str:
        raise EOFError

    with pytest.raises(RecordingError, match="not confirmed"):
        recorded(tmp_path, ended)


@pytest.mark.usefixtures("inputs")
def test_a_scenario_that_fails_is_named_and_nothing_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with MoniteSimulator() as simulator:
        monkeypatch.setenv("MONITE_BASE_URL", simulator.url)
        monkeypatch.setenv("MONITE_CLIENT_SECRET", "another-secret")
        assert recorded(tmp_path, production=True) == 1

    shown = capsys.readouterr()
    assert "Not recorded: cancel_process: AuthenticationError" in shown.err
    assert "another-secret" not in shown.out + shown.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("inputs")
def test_a_recording_of_production_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evidence = {"peer": "tls", "address": "public", "cert_sha256": "0" * 64}
    monkeypatch.setattr("tests.recorder.provenance._transport", lambda *_: evidence)
    settings = MoniteSimulator.client_settings
    with MoniteSimulator() as simulator:
        monkeypatch.setenv("MONITE_BASE_URL", simulator.url)
        value = SCENARIOS["monite", "cancel_process"]
        result = session.record_vendor(value, settings, session.FROZEN, tmp_path)

    assert result.tape.provenance["environment"] == "production"
    assert MONITE.environment_of("api.sandbox.monite.com") == MONITE.test_system


def test_an_unknown_simulator_is_refused_before_anything_is_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(RecordingError, match="no simulator is called"):
        record.record_simulators(["monite", "acme"], tmp_path)
    assert record.main(["simulator", "acme"]) == 1
    assert "Nothing was saved" in capsys.readouterr().err
