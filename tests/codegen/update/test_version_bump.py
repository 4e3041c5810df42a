"""The version number that follows, and the changelog entry that goes with it."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.compare import Change
from codegen.errors import CodegenError
from codegen.update import fragments, version_bump
from codegen.update.public_api import Difference
from codegen.update.version_bump import Level

REMOVED = Change("operation-removed", "GET /a")
ADDED = Change("operation-added", "GET /b")
TEXTS = Change("documentation-changed", "GET /c")
GONE = Difference("client.a.get", "get() -> A", "", True, "gone")
NEW = Difference("client.b.get", "", "get() -> B", False, "new")


def judged(*changes: Change, **value: Any) -> version_bump.VersionBump:
    mapping = {
        "differences": (),
        "type_errors": (),
        "rewritten": True,
        "present": "1.4.2",
    }
    return version_bump.version_bump(changes, **{**mapping, **value})


@pytest.mark.parametrize(
    ("found", "level", "follows"),
    [
        (judged(REMOVED, ADDED), Level.MAJOR, "2.0.0"),
        (judged(ADDED, TEXTS), Level.MINOR, "1.5.0"),
        (judged(TEXTS), Level.PATCH, "1.4.3"),
        (judged(rewritten=True), Level.PATCH, "1.4.3"),
        (judged(rewritten=False), Level.NONE, "1.4.2"),
        (judged(differences=(GONE,)), Level.MAJOR, "2.0.0"),
        (judged(differences=(NEW,)), Level.MINOR, "1.5.0"),
        (judged(type_errors=["README.md:3: no"]), Level.MAJOR, "2.0.0"),
    ],
)
def test_the_gravest_finding_decides(
    found: version_bump.VersionBump, level: Level, follows: str
) -> None:
    assert (found.level, found.next_version) == (level, follows)


@pytest.mark.parametrize(
    ("level", "follows"),
    [(Level.MAJOR, "0.4.0"), (Level.MINOR, "0.3.2"), (Level.PATCH, "0.3.2")],
)
def test_below_one_a_breaking_change_raises_the_second_number(
    level: Level, follows: str
) -> None:
    assert version_bump.next_version("0.3.1", level) == follows


def test_only_reasons_of_the_deciding_level_are_listed() -> None:
    result = judged(REMOVED, ADDED)

    assert result.reasons == ("operation-removed at GET /a: its method is gone",)


def test_rejects_a_version_that_is_not_three_numbers() -> None:
    with pytest.raises(CodegenError, match=r"'1\.0' is not a version"):
        version_bump.next_version("1.0", Level.PATCH)


def test_what_is_gone_and_what_is_new_get_an_entry_each() -> None:
    result = fragments.write("Shop", "2", "w", judged(REMOVED), [GONE, NEW])

    assert result == {
        "+w.removal.md": "Follow version 2 of the Shop document; changed or gone: "
        "`client.a.get`.\n",
        "+w.feature.md": "Follow version 2 of the Shop document; new: "
        "`client.b.get`.\n",
    }


def test_an_update_nobody_can_see_has_no_entry() -> None:
    assert fragments.write("Shop", "2", "w", judged(rewritten=False), []) == {}


def test_a_long_list_of_names_is_cut() -> None:
    many = [NEW] * 30

    text = fragments.write("Shop", "2", "w", judged(ADDED), many)["+w.feature.md"]

    assert text.endswith("and 18 more.\n")
