"""Fixtures for pytest; ``pytest_plugins = ["piriod_client.testing.fixtures"]``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .fake import FakePiriod
from .simulator import PiriodSimulator


@pytest.fixture
def piriod_simulator() -> Iterator[PiriodSimulator]:
    """A running simulator of Piriod, fresh for each test."""
    with PiriodSimulator() as simulator:
        yield simulator
    simulator.assert_all_used()


@pytest.fixture
def fake_piriod() -> Iterator[FakePiriod]:
    """Canned responses of Piriod; every one planned must have been asked for."""
    fake = FakePiriod()
    yield fake
    fake.assert_all_used()
