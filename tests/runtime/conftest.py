"""Every test of the runtime runs with both clients against a real socket."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from tests.support.runtime import Flavour, Server


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ACCOUNT", "API_KEY", "TENANT", "BASE_URL", "ENVIRONMENT"):
        monkeypatch.delenv(f"DEMO_{name}", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Iterator[Flavour]:
    with asyncio.Runner() as runner:
        made = Flavour(request.param, runner)
        yield made
        made.close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.stop()
