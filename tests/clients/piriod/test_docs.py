"""The examples of the documentation run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.piriod import TOKEN, WORKSPACE, cancellation, page
from tests.support.runtime import Seen, Server, answer

ROOT = Path(__file__).parents[3]
PAGES = ("docs/piriod.md", "packages/piriod-client/README.md")
EXAMPLES = [
    pytest.param(code, id=f"{page}-{number}")
    for page in PAGES
    for number, code in enumerate(
        re.findall(r"```python\n(.*?)```", (ROOT / page).read_text("utf-8"), re.S)
    )
]


def response(seen: Seen) -> bytes:
    if seen.method == "POST":
        return answer(201, cancellation())
    return answer(200, page({"id": "cus_example", "name": "Example"}))


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_example_runs(
    server: Server, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    server.otherwise = response
    monkeypatch.setenv("PIRIOD_BASE_URL", server.url)
    monkeypatch.setenv("PIRIOD_TOKEN", TOKEN)
    monkeypatch.setenv("PIRIOD_WORKSPACE", WORKSPACE)
    # What an example writes out itself goes before the environment.
    exec(compile(code, "example", "exec"), {})
    assert server.seen
