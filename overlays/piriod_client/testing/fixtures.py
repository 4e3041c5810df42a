"""Fixtures for pytest; ``pytest_plugins = ["piriod_client.testing.fixtures"]``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

# pytest looks for hooks in the modules that are its plugins.
from .._runtime.testing.verdict import check_used, pytest_runtest_makereport
from .fake import FakePiriod
from .simulator import PiriodSimulator

__all__ = ["fake_piriod", "piriod_simulator", "pytest_runtest_makereport"]


@pytest.fixture
def piriod_simulator(request: pytest.FixtureRequest) -> Iterator[PiriodSimulator]:
    """A running simulator of Piriod, fresh for each test."""
    with PiriodSimulator() as simulator:
        yield simulator
    check_used(request, simulator)


@pytest.fixture
def fake_piriod(request: pytest.FixtureRequest) -> Iterator[FakePiriod]:
    """Canned responses of Piriod; every one planned must have been asked for."""
    fake = FakePiriod()
    yield fake
    check_used(request, fake)
