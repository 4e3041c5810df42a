"""The programs of examples/ run against the simulators, and do what they say."""

from __future__ import annotations

import json
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import kantata_ox_client
import pytest
from kantata_ox_client.testing import KantataOXSimulator
from lucca_timmi_client.testing import LuccaTimmiSimulator
from monite_client.testing import CannedResponse, MoniteSimulator
from piriod_client.testing import PiriodSimulator

from tests.support import simulators

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
MONITE = MoniteSimulator
#: Arguments of each program, and a text that it prints.
PROGRAMS: dict[str, tuple[list[str], str]] = {
    "lucca_timmi/cancel_timesheet.py": (
        [str(LuccaTimmiSimulator.TIMESHEET)],
        f"cancelled {LuccaTimmiSimulator.TIMESHEET}",
    ),
    "lucca_timmi/cancel_timesheets.py": (
        [str(LuccaTimmiSimulator.TIMESHEET), str(LuccaTimmiSimulator.LATER_TIMESHEET)],
        f"timesheet {LuccaTimmiSimulator.TIMESHEET}: ",
    ),
    "lucca_timmi/week_of_timesheets.py": (["2024-04-29"], "2024-04-29"),
    "lucca_timmi/import_day.py": (
        [str(LuccaTimmiSimulator.OTHER_OWNER), "2024-07-02"],
        "imported 2024-07-02",
    ),
    "lucca_timmi/absences.py": ([str(LuccaTimmiSimulator.OWNER)], ""),
    "kantata_ox/submissions.py": ([], "Week 18 Example Person"),
    "kantata_ox/cancel_invoice.py": ([KantataOXSimulator.INVOICE], "cancelled"),
    "kantata_ox/minutes_by_user.py": ([], ""),
    "kantata_ox/minutes_per_project.py": ([], "project,user,minutes"),
    "monite/cancel_process.py": ([MONITE.POLICY, MONITE.PROCESS], "canceled"),
    "monite/stale_processes.py": (
        ["14", MONITE.ENTITY, MONITE.OTHER_ENTITY],
        f"{MONITE.ENTITY} {MONITE.PROCESS}",
    ),
    "monite/payables_due.py": (["2024-05-31"], ""),
    "monite/many_entities.py": (
        [MONITE.ENTITY, MONITE.OTHER_ENTITY],
        f"{MONITE.ENTITY} 1\n{MONITE.OTHER_ENTITY} 0",
    ),
    "piriod/cancel_retention.py": (
        [str(PiriodSimulator.RETENTION), str(PiriodSimulator.CANCELLATION_DOCUMENT)],
        "",
    ),
    "piriod/customers_since.py": (["2024-05-01"], ""),
    "piriod/import_suppliers.py": (["Example", "x" * 1000], "refused"),
    "shared/handle_errors.py": ([], "no such payable"),
    "shared/count_requests.py": ([], "invoices.list 200 1"),
    "shared/limits.py": ([], "0"),
    "shared/threads.py": ([], "Example 7"),
}


@pytest.fixture(scope="module")
def all_simulators() -> Iterator[dict[str, Any]]:
    with simulators.running() as result:
        yield result


@pytest.fixture
def vendors(
    all_simulators: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> dict[str, Any]:
    for simulator in all_simulators.values():
        simulator.reset()
    for name, value in simulators.environment(all_simulators).items():
        monkeypatch.setenv(name, value)
    return all_simulators


def run(monkeypatch: pytest.MonkeyPatch, program: str, *arguments: str) -> int:
    file = str(EXAMPLES / program)
    monkeypatch.setattr(sys, "argv", [file, *arguments])
    try:
        runpy.run_path(file, run_name="__main__")
    except SystemExit as ended:
        return int(ended.code or 0)
    return 0


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_runs(
    program: str,
    vendors: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments, printed = PROGRAMS[program]

    assert run(monkeypatch, program, *arguments) == 0
    assert printed in capsys.readouterr().out
    assert any(simulator.requests for simulator in vendors.values())
    assert not any(simulator.defects for simulator in vendors.values())


def test_every_program_is_run_and_short() -> None:
    programs = {f.relative_to(EXAMPLES).as_posix(): f for f in EXAMPLES.rglob("*/*.py")}

    # These two have tests of their own.
    others = {"shared/billing_chain.py", "kantata_ox/export_fleet.py"}
    assert set(programs) == {*PROGRAMS, *others}
    for name, file in programs.items():
        lines = file.read_text("utf-8").splitlines()
        assert len(list(filter(str.strip, lines))) < 60
        assert len(lines) < 40 or name in others


def test_type_checkers_find_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = pytest.importorskip("mypy.api")
    home = Path(kantata_ox_client.__file__).parents[1]
    # An installed package is found by its interpreter, a checkout only by its path.
    if home.name != "site-packages":
        monkeypatch.setenv("MYPYPATH", str(home))
    files = [str(path) for path in EXAMPLES.rglob("*/*.py")]
    result, failed, _ = api.run(
        ["--strict", "--config-file=", f"--cache-dir={tmp_path}", *files]
    )
    assert not failed, failed
    assert [
        line for line in result.splitlines() if line.startswith(str(EXAMPLES))
    ] == []


def records(folder: Path, vendors: dict[str, Any]) -> list[str]:
    kantata, piriod = vendors["kantata_ox"], vendors["piriod"]
    ids = {
        "timesheet": vendors["lucca_timmi"].TIMESHEET,
        "submission": kantata.SUBMISSION,
        "invoice": kantata.INVOICE,
        "policy": MONITE.POLICY,
        "process": MONITE.PROCESS,
        "retention": {
            "retention": piriod.RETENTION,
            "document": piriod.CANCELLATION_DOCUMENT,
            "number": 1,
        },
    }
    (folder / "records.json").write_text(json.dumps(ids))
    return [str(folder / "records.json"), str(folder / "done.json")]


def test_the_billing_chain_goes_on_where_a_step_failed(
    vendors: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    files = records(tmp_path, vendors)
    vendors["kantata_ox"].fail("invoices.cancel", CannedResponse(503))

    assert run(monkeypatch, "shared/billing_chain.py", *files) == 1
    printed = capsys.readouterr().out
    assert "invoice failed" in printed
    assert "look first" in printed
    assert json.loads((tmp_path / "done.json").read_text()) == [
        "timesheet",
        "submission",
    ]

    assert run(monkeypatch, "shared/billing_chain.py", *files) == 0
    noted = json.loads((tmp_path / "done.json").read_text())
    assert noted == ["timesheet", "submission", "invoice", "process", "retention"]
    sent = [request.method for request in vendors["lucca_timmi"].requests]
    assert sent == ["POST"], "a step that is done is not done again"
