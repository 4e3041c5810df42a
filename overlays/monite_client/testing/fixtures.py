"""Fixtures for pytest; ``pytest_plugins = ["monite_client.testing.fixtures"]``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .fake import FakeMonite
from .simulator import MoniteSimulator


@pytest.fixture
def monite_simulator() -> Iterator[MoniteSimulator]:
    """A running simulator of Monite, fresh for each test."""
    with MoniteSimulator() as simulator:
        yield simulator
    simulator.assert_all_used()


@pytest.fixture
def fake_monite() -> Iterator[FakeMonite]:
    """Canned responses of Monite; every one planned must have been asked for."""
    fake = FakeMonite()
    yield fake
    fake.assert_all_used()
