"""What a fixture says after a test that did not fail by itself."""

from __future__ import annotations

from typing import Any, Protocol

import pytest

_FAILED = pytest.StashKey[bool]()


class Used(Protocol):
    """A simulator or a fake."""

    def assert_all_used(self) -> None:
        """Assert that nothing planned is left."""


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[Any]) -> None:
    """Note that a test ended by an exception."""
    if call.excinfo is not None:
        item.stash[_FAILED] = True


def check_used(request: pytest.FixtureRequest, kit: Used) -> None:
    """Assert that all was used that a test planned, unless the test failed.

    What failed first is what is wrong; what it left over would be a second error.

    Args:
        request: The request of the fixture.
        kit: A simulator or a fake.

    Raises:
        AssertionError: Something is left, or the simulator had a defect.
    """
    if _FAILED not in request.node.stash:
        kit.assert_all_used()
