"""Fixtures for pytest; ``pytest_plugins = ["monite_client.testing.fixtures"]``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

# pytest looks for hooks in the modules that are its plugins.
from .._runtime.testing.verdict import check_used, pytest_runtest_makereport
from .fake import FakeMonite
from .simulator import MoniteSimulator

__all__ = ["fake_monite", "monite_simulator", "pytest_runtest_makereport"]


@pytest.fixture
def monite_simulator(request: pytest.FixtureRequest) -> Iterator[MoniteSimulator]:
    """A running simulator of Monite, fresh for each test."""
    with MoniteSimulator() as simulator:
        yield simulator
    check_used(request, simulator)


@pytest.fixture
def fake_monite(request: pytest.FixtureRequest) -> Iterator[FakeMonite]:
    """Canned responses of Monite; every one planned must have been asked for."""
    fake = FakeMonite()
    yield fake
    check_used(request, fake)
