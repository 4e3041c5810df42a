"""The workflows run our own sessions, with no right and no secret more than needed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.openapi.load import parse_yaml
from codegen.vendors import ROOT, VENDORS

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SESSIONS = set(
    re.findall(
        r'@nox\.session(?:\((?:name="([\w-]+)")?[^\n]*\))?\ndef (\w+)',
        (ROOT / "noxfile.py").read_text("utf-8"),
    )
)


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def file(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def jobs(file: Path) -> dict[str, Any]:
    value: dict[str, Any] = parse_yaml(file.read_text("utf-8"))["jobs"]
    return value


def test_there_are_three_workflows() -> None:
    assert [file.stem for file in FILES] == ["ci", "release", "update"]


def test_nothing_is_permitted_that_a_job_does_not_ask_for(file: Path) -> None:
    assert parse_yaml(file.read_text("utf-8"))["permissions"] == {}
    for job in jobs(file).values():
        assert job["timeout-minutes"] <= 60
        assert "write-all" not in str(job["permissions"])


def test_no_workflow_needs_a_secret(file: Path) -> None:
    assert "secrets." not in file.read_text("utf-8")


def test_every_action_is_pinned(file: Path) -> None:
    text = file.read_text("utf-8")

    uses = re.findall(r"uses: (\S+)", text)

    assert uses
    assert all(re.search(r"@(v\d|release/v\d|[0-9a-f]{40}$)", use) for use in uses)


def test_every_session_a_workflow_runs_exists(file: Path) -> None:
    named = {name or function for name, function in SESSIONS}

    for session in re.findall(r"noxfile\.py -s ([\w-]+)", file.read_text("utf-8")):
        assert session in named


def test_a_job_that_may_write_runs_nothing_that_was_fetched() -> None:
    update = jobs(FILES[2])

    assert update["update"]["permissions"] == {"contents": "read"}
    assert "noxfile.py" not in str(update["propose"])


def test_every_vendor_is_updated() -> None:
    steps = jobs(FILES[2])["vendors"]["steps"]
    (script,) = (step["run"] for step in steps if step.get("id") == "list")
    code = script.partition("<<'END'\n")[2].rpartition("END")[0]

    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True
    )
    rows = json.loads(done.stdout.removeprefix("include="))

    assert [row["vendor"] for row in rows] == list(VENDORS)
    assert rows[0]["variable"] == "LUCCA_TIMMI_DOCUMENT"


def test_nothing_is_published_before_it_was_checked_and_attested() -> None:
    release = jobs(FILES[1])
    steps = [step.get("run", "") for step in release["build"]["steps"]]

    assert any("-s release-check" in step for step in steps)
    assert set(release["publish"]["needs"]) == {"build", "attest"}
