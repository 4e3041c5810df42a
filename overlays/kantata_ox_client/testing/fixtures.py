"""Fixtures for pytest; ``pytest_plugins = ["kantata_ox_client.testing.fixtures"]``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

# pytest looks for hooks in the modules that are its plugins.
from .._runtime.testing.verdict import check_used, pytest_runtest_makereport
from .fake import FakeKantataOX
from .simulator import KantataOXSimulator

__all__ = ["fake_kantata_ox", "kantata_ox_simulator", "pytest_runtest_makereport"]


@pytest.fixture
def kantata_ox_simulator(
    request: pytest.FixtureRequest,
) -> Iterator[KantataOXSimulator]:
    """A running simulator of Kantata OX, fresh for each test."""
    with KantataOXSimulator() as simulator:
        yield simulator
    check_used(request, simulator)


@pytest.fixture
def fake_kantata_ox(request: pytest.FixtureRequest) -> Iterator[FakeKantataOX]:
    """Canned responses of Kantata OX; every one planned must have been asked for."""
    fake = FakeKantataOX()
    yield fake
    check_used(request, fake)
