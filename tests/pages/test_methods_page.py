"""The pages of methods list every operation, under the name it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.vendors import VENDORS, Vendor
from tests.pages.methods_page import FOLDER, page


@pytest.mark.parametrize("name", VENDORS)
def test_the_page_of_methods_is_current(name: str) -> None:
    vendor: Vendor = VENDORS[name]
    place: Path = FOLDER / f"{name}.md"

    assert place.read_text("utf-8") == page(vendor), (
        "run: python -m tests.pages.methods_page"
    )
