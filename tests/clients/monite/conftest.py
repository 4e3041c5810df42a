from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from tests.support.monite import MoniteFlavour, MoniteServer

_SETTINGS = (
    "CLIENT_ID",
    "CLIENT_SECRET",
    "ENTITY_ID",
    "ENTITY_USER_ID",
    "VERSION",
    "BASE_URL",
    "ENVIRONMENT",
)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _SETTINGS:
        monkeypatch.delenv(f"MONITE_{name}", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Iterator[MoniteFlavour]:
    with asyncio.Runner() as runner:
        made = MoniteFlavour(request.param, runner)
        yield made
        made.close()


@pytest.fixture
def server() -> Iterator[MoniteServer]:
    made = MoniteServer()
    yield made
    made.stop()
