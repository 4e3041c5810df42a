"""The examples of the documentation run."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.clients.monite.test_approvals import policy
from tests.support.monite import CLIENT_ID, ENTITY, MoniteServer, process
from tests.support.runtime import Seen, answer

ROOT = Path(__file__).parents[3]
PAGES = ("docs/monite.md", "packages/monite-client/README.md")
EXAMPLES = [
    pytest.param(code, id=f"{page}-{number}")
    for page in PAGES
    for number, code in enumerate(
        re.findall(r"```python\n(.*?)```", (ROOT / page).read_text("utf-8"), re.S)
    )
]


def response(seen: Seen) -> bytes:
    path = urlsplit(seen.path).path
    if path == "/v1/approval_policies":
        return answer(200, {"data": [policy()]})
    if path.endswith("/processes"):
        return answer(200, {"data": [process(status="waiting")]})
    if path == "/v1/approval_requests":
        return answer(200, {"data": []})
    if path == "/v1/files":
        assert "x-monite-entity-id" not in seen.headers
        return answer(200, {"id": "example"})
    return answer(200, process())


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_example_runs(
    server: MoniteServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str
) -> None:
    server.response = response
    monkeypatch.setenv("MONITE_BASE_URL", f"{server.url}/v1")
    monkeypatch.setenv("MONITE_CLIENT_ID", CLIENT_ID)
    monkeypatch.setenv("MONITE_CLIENT_SECRET", "example")
    monkeypatch.setenv("MONITE_ENTITY_ID", ENTITY)
    (tmp_path / "invoice.pdf").write_bytes(b"%PDF-1.7")
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "example", "exec"), {})
    assert server.calls or "webhooks" in code
