"""Fixtures for pytest; ``pytest_plugins = ["kantata_ox_client.testing.fixtures"]``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .fake import FakeKantataOX
from .simulator import KantataOXSimulator


@pytest.fixture
def kantata_ox_simulator() -> Iterator[KantataOXSimulator]:
    """A running simulator of Kantata OX, fresh for each test."""
    with KantataOXSimulator() as simulator:
        yield simulator
    simulator.assert_all_used()


@pytest.fixture
def fake_kantata_ox() -> Iterator[FakeKantataOX]:
    """Canned responses of Kantata OX; every one planned must have been asked for."""
    fake = FakeKantataOX()
    yield fake
    fake.assert_all_used()
