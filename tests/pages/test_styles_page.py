"""The page of styles shows what is sent, and what is sent is what OpenAPI says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages.styles_page import PAGE, SHAPES, Style, page, sent
from tests.support.codegen import Bundle

Found = dict[tuple[Style, str], str]

#: "Style Examples" of OpenAPI 3.0.4, with the delimiters as a URL encodes them.
STANDARD = {
    ("path", "simple", False): ("blue", "blue,black", "R,100,G,200"),
    ("path", "simple", True): ("blue", "blue,black", "R=100,G=200"),
    ("path", "label", False): (".blue", ".blue,black", ".R,100,G,200"),
    ("path", "label", True): (".blue", ".blue.black", ".R=100.G=200"),
    ("path", "matrix", False): (
        ";color=blue", ";color=blue,black", ";color=R,100,G,200",
    ),
    ("path", "matrix", True): (
        ";color=blue", ";color=blue;color=black", ";R=100;G=200",
    ),
    ("query", "form", True): ("color=blue", "color=blue&color=black", "R=100&G=200"),
}  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    return sent(Bundle(tmp_path_factory.mktemp("styles"), "styles_of_tests"))


def test_the_page_is_written_from_requests(found: Found) -> None:
    assert Path(PAGE).read_text("utf-8") == page(found), (
        "run: python -m tests.pages.styles_page"
    )


@pytest.mark.parametrize("style", STANDARD, ids=str)
def test_a_style_is_that_of_the_standard(found: Found, style: Style) -> None:
    assert tuple(found[style, shape] for shape in SHAPES) == STANDARD[style]
