"""Fixtures for pytest; ``pytest_plugins = ["lucca_timmi_client.testing.fixtures"]``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .fake import FakeLuccaTimmi
from .simulator import LuccaTimmiSimulator


@pytest.fixture
def lucca_timmi_simulator() -> Iterator[LuccaTimmiSimulator]:
    """A running simulator of Lucca Timmi, fresh for each test."""
    with LuccaTimmiSimulator() as simulator:
        yield simulator
    simulator.assert_all_used()


@pytest.fixture
def fake_lucca_timmi() -> Iterator[FakeLuccaTimmi]:
    """Canned responses of Lucca Timmi; every one planned must have been asked for."""
    fake = FakeLuccaTimmi()
    yield fake
    fake.assert_all_used()
