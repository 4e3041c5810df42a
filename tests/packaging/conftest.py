"""Every test that takes ``package`` runs once per package."""

from __future__ import annotations

import pytest

from tests.packaging.layout import PACKAGES, Package


@pytest.fixture(params=PACKAGES, ids=str)
def package(request: pytest.FixtureRequest) -> Package:
    chosen: Package = request.param
    return chosen
