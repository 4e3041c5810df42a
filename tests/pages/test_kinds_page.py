"""Every kind of value arrives in every place, or the page says why it does not."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from tests.pages.kinds_page import PAGE, page
from tests.support.codegen import Bundle
from tests.support.kinds import KINDS, PLACES, Cells, cells, is_whole


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Cells, Cells]:
    folder: Path = tmp_path_factory.mktemp("kinds")
    return cells(Bundle(folder, "kinds_of_tests"), "kinds")


def test_the_page_is_written_from_what_goes_over_a_socket(
    both: tuple[Cells, Cells],
) -> None:
    assert PAGE.read_text("utf-8") == page(both[0]), (
        "run: python -m tests.pages.kinds_page"
    )


def test_clients_of_both_sorts_send_and_read_the_same(
    both: tuple[Cells, Cells],
) -> None:
    assert both[0] == both[1]


@pytest.mark.parametrize("place", PLACES)
def test_no_cell_is_silent_or_sends_half_a_value(
    both: tuple[Cells, Cells], place: str
) -> None:
    results = {kind: both[0][kind, place] for kind in KINDS}

    assert [kind for kind, cell in results.items() if not is_whole(kind, cell)] == []


def test_every_kind_has_a_cell_in_every_place(both: tuple[Cells, Cells]) -> None:
    assert set(both[0]) == set(product(KINDS, PLACES))
