"""What no longer type-checks is named, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.update import type_check
from codegen.vendors import Vendor
from tests.codegen.update.conftest import NEW, ORDER, SHOP, Run
from tests.support.shop_documents import changed

pytestmark = pytest.mark.usefixtures("build_once")


def test_types_are_checked_in_the_same_place_by_every_update(
    shop: Vendor, update_shop: Run, no_types: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """mypy repeats an error with the place where the file was when it saw it first."""
    places: list[Path] = []

    def broken(*value: Any) -> list[str]:
        places.append(value[3])
        return []

    monkeypatch.setattr(type_check, "new_type_errors", broken)
    for item in (changed({f"{ORDER}|description": "An order."}, SHOP), NEW):
        update_shop(item, check=True)

    assert len(places) == 2
    assert places[0] == places[1]
