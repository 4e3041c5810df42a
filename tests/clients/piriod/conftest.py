from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from tests.support.piriod import PiriodFlavour
from tests.support.runtime import Server


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TOKEN", "WORKSPACE", "TEST_MODE", "BASE_URL", "ENVIRONMENT"):
        monkeypatch.delenv(f"PIRIOD_{name}", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Iterator[PiriodFlavour]:
    with asyncio.Runner() as runner:
        made = PiriodFlavour(request.param, runner)
        yield made
        made.close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.stop()
