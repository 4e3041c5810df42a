"""Every committed cassette, without any client."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.recorder import (
    cassette_file,
    provenance,
    scan,
    shapes,
    spec_check,
)
from tests.recorder.cassettes import paths, tapes
from tests.recorder.drift import Comparison
from tests.recorder.known_deviations import EXPLAINED, INVENTED, is_needed, unexplained
from tests.recorder.session import CASSETTES
from tests.recorder.vendors import KITS, Kit

ALL = paths()
SHAPES = paths(source=shapes.SOURCE)


def kit_of(path: Path) -> Kit:
    return KITS[path.parts[-3]]


def name_of(path: Path) -> str:
    return "-".join((*path.parts[-3:-1], path.stem))


def contradictions(path: Path) -> list[str]:
    check = spec_check.contract(kit_of(path).name)
    items = cassette_file.load(path).interactions
    return [str(problem) for item in items for problem in check.problems(item)]


def test_there_are_cassettes_of_all_four_vendors() -> None:
    assert {path.parts[-3] for path in ALL} == set(KITS)


def test_nothing_but_cassettes_and_clocks_lies_there() -> None:
    results = {path for path in CASSETTES.rglob("*") if path.is_file()}
    held = [*ALL, *SHAPES]
    assert results == {*held, *map(cassette_file.clock_beside, held)}


@pytest.mark.parametrize("path", SHAPES, ids=name_of)
def test_a_shape_says_that_it_is_none_of_the_recordings(path: Path) -> None:
    tape = cassette_file.load(path)
    assert shapes.problems(tape, kit_of(path)) == []
    assert scan.findings(tape, kit_of(path)) == []


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_provenance_is_complete_true_and_sealed(path: Path) -> None:
    tape = cassette_file.load(path)
    assert provenance.problems(tape, kit_of(path)) == []
    for line in provenance.warnings(tape, kit_of(path), datetime.now(UTC)):
        warnings.warn(f"{name_of(path)}: {line}", stacklevel=1)


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_no_secret_foreign_host_or_address(path: Path) -> None:
    assert scan.findings(cassette_file.load(path), kit_of(path)) == []


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_requests_and_responses_fit_the_document(path: Path) -> None:
    assert unexplained(kit_of(path).name, contradictions(path)) == []


def test_every_explained_contradiction_still_occurs() -> None:
    lines = {
        vendor: [line for path in paths(vendor) for line in contradictions(path)]
        for vendor in KITS
    }
    idle = [e.reason for e in EXPLAINED if not is_needed(e, lines[e.vendor])]
    assert idle == []


@pytest.mark.parametrize("vendor", KITS)
def test_simulators_invent_no_members_but_the_listed(vendor: str) -> None:
    compared = Comparison(KITS[vendor]).add(tapes(vendor, "simulator")).result()
    results = {place for places in compared.undocumented.values() for place in places}
    assert results == set(INVENTED.get(vendor, {}))


@pytest.mark.parametrize("vendor", KITS)
def test_assumptions_are_the_simulator_lists(vendor: str) -> None:
    listed = set(KITS[vendor].assumptions())
    named = {
        g for tape in tapes(vendor, "simulator") for g in tape.provenance["assumptions"]
    }
    assert named <= listed
