from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.lucca_timmi import LuccaFlavour
from tests.support.runtime import Server


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("LUCCA_TIMMI_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Iterator[LuccaFlavour]:
    with asyncio.Runner() as runner:
        made = LuccaFlavour(request.param, runner)
        yield made
        made.close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.stop()


@pytest.fixture
def lucca(flavour: LuccaFlavour, server: Server) -> Any:
    return flavour.client(server.url)
