from __future__ import annotations

import pytest

from tests.support.piriod import PiriodFlavour


@pytest.fixture
def flavour_class() -> type[PiriodFlavour]:
    return PiriodFlavour
