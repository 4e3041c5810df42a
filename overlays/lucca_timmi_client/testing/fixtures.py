"""Fixtures for pytest; ``pytest_plugins = ["lucca_timmi_client.testing.fixtures"]``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

# pytest looks for hooks in the modules that are its plugins.
from .._runtime.testing.verdict import check_used, pytest_runtest_makereport
from .fake import FakeLuccaTimmi
from .simulator import LuccaTimmiSimulator

__all__ = ["fake_lucca_timmi", "lucca_timmi_simulator", "pytest_runtest_makereport"]


@pytest.fixture
def lucca_timmi_simulator(
    request: pytest.FixtureRequest,
) -> Iterator[LuccaTimmiSimulator]:
    """A running simulator of Lucca Timmi, fresh for each test."""
    with LuccaTimmiSimulator() as simulator:
        yield simulator
    check_used(request, simulator)


@pytest.fixture
def fake_lucca_timmi(request: pytest.FixtureRequest) -> Iterator[FakeLuccaTimmi]:
    """Canned responses of Lucca Timmi; every one planned must have been asked for."""
    fake = FakeLuccaTimmi()
    yield fake
    check_used(request, fake)
