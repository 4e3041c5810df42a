"""The examples of the documentation run as they stand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.lucca_timmi import collection, item
from tests.support.runtime import Seen, Server, answer

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "lucca_timmi.md").read_text("utf-8")
README = (ROOT / "packages" / "lucca-timmi-client" / "README.md").read_text("utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", PAGE, re.S)
REPORT = {"id": 31, "status": "pending", "templateId": "example"}


def responses(seen: Seen) -> bytes:
    """What the examples need."""
    if "/download-" in seen.path:
        return answer(200, b"a;b", {"Content-Type": "application/octet-stream"})
    if seen.path.endswith("/reports"):
        return answer(201, REPORT)
    if seen.path.startswith("/api/v3"):
        return answer(200, collection({"id": 1}) if seen.method == "GET" else {})
    return answer(200, [item(), item(status="error", exceptionMessage="No")])


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_an_example_runs(
    server: Server, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setenv("LUCCA_TIMMI_BASE_URL", server.url)
    monkeypatch.setenv("LUCCA_TIMMI_API_KEY", "example")
    server.otherwise = responses
    exec(EXAMPLES[number], {})
    assert server.seen or "webhooks" in EXAMPLES[number]


def test_the_readme_shows_what_works(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README, re.S)
    server.otherwise = responses
    host = 'host="example.ilucca-test.net"'
    assert host in example
    exec(example.replace(host, f'base_url="{server.url}"'), {})
    assert "9001 success 2024-04-29 2024-05-06" in capsys.readouterr().out


def test_the_configuration_table_names_every_argument() -> None:
    import inspect

    from lucca_timmi_client import AsyncLuccaTimmi, LuccaTimmi

    for kind in (LuccaTimmi, AsyncLuccaTimmi):
        names = [*inspect.signature(kind).parameters][:-1]
        rows = re.findall(r"^\| `(\w+)` \| `(LUCCA_TIMMI_\w+)`", PAGE, re.M)
        assert sorted(rows) == sorted(
            (name, f"LUCCA_TIMMI_{name.upper()}") for name in names
        )
