from __future__ import annotations

import pytest

from tests.support.monite import MoniteFlavour, MoniteServer


@pytest.fixture
def flavour_class() -> type[MoniteFlavour]:
    return MoniteFlavour


@pytest.fixture
def server_class() -> type[MoniteServer]:
    return MoniteServer
