from __future__ import annotations

from typing import Any

import pytest

from tests.support.lucca_timmi import LuccaFlavour
from tests.support.runtime import Server


@pytest.fixture
def flavour_class() -> type[LuccaFlavour]:
    return LuccaFlavour


@pytest.fixture
def lucca(flavour: LuccaFlavour, server: Server) -> Any:
    return flavour.client(server.url)
