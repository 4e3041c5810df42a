"""CPU time of what is done with a page of Kantata's records, beside other decoders.

``PYTHONPATH=overlays python -P benchmarks/sideload.py`` prints the rows alone.

Everything starts from the bytes of one response: 200 results and 800 side-loads in 0.9
MB, with every documented field and a third of the members null. A record is *touched*
when it was fetched from the page and a field of it was read.

- results touched: all results, in order.
- tenth touched: all results, and every tenth record of each side-loaded collection.
- tenth followed: all results, and every record the first tenth of them links to: also a
  tenth of the side-loads, and more of the large ones. Either may be meant by "a tenth".
- everything touched: all results and all side-loads.
- links followed: every link of every result is followed, and what it leads to is
  touched; these are all side-loads.
- every field: every field of every record is read, dates and objects converted.

The garbage collector runs.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

sys.path.append(str(Path(__file__).parent))

import instructions
import peers
import raw
from environments import Run
from kantata_ox_client import read_records, records
from kantata_ox_client._runtime.sideload.record import Field
from kantata_pages import page
from measure import Row, ratios, table

PATH = "/timesheet_submissions"
RESULTS = 200
INCLUDE = ("external_references", "time_entries", "user", "workspace")
FIELDS = {
    "users": "full_name",
    "workspaces": "title",
    "time_entries": "notes",
    "external_references": "status",
}
COLLECTIONS = tuple(FIELDS)
Work = Callable[[bytes], tuple[Any, list[Any]]]


def read(body: bytes) -> Any:
    """Read the page, and nothing of its records."""
    return read_records(body, records.TimesheetSubmission, include=INCLUDE)


def results_touched(body: bytes) -> tuple[Any, list[Any]]:
    """Touch every result."""
    result = read(body)
    return result, [item.title for item in result]


def tenth_touched(body: bytes) -> tuple[Any, list[Any]]:
    """Touch every result, and every tenth record of each collection."""
    result = read(body)
    touched = [item.title for item in result]
    for collection, field in FIELDS.items():
        number = 0
        while record := result.find(collection, number):
            touched.append(getattr(record, field))
            number += 10
    return result, touched


def tenth_followed(body: bytes) -> tuple[Any, list[Any]]:
    """Touch every result, and all that the first tenth of them links to."""
    result = read(body)
    touched = [item.title for item in result]
    for item in result[: len(result) // 10]:
        _touch_linked(item, touched)
    return result, touched


def everything_touched(body: bytes) -> tuple[Any, list[Any]]:
    """Touch every result and every side-load."""
    result = read(body)
    touched = [item.title for item in result]
    touched += [item.full_name for item in result.all_of("users")]
    touched += [item.title for item in result.all_of("workspaces")]
    touched += [item.notes for item in result.all_of("time_entries")]
    touched += [item.status for item in result.all_of("external_references")]
    return result, touched


def links_followed(body: bytes) -> tuple[Any, list[Any]]:
    """Follow every link of every result, and touch what it leads to."""
    result = read(body)
    touched: list[object] = []
    for item in result:
        _touch_linked(item, touched)
    return result, touched


def _touch_linked(item: Any, touched: list[object]) -> None:
    touched.append(item.user.full_name)
    touched.append(item.workspace.title)
    touched += [entry.notes for entry in item.time_entries]
    touched += [reference.status for reference in item.external_references]


def every_field(body: bytes) -> tuple[Any, list[Any]]:
    """Read and convert every field of every record."""
    result = read(body)
    linked = [item for name in COLLECTIONS for item in result.all_of(name)]
    return result, [_values(item) for item in (*result, *linked)]


_NAMES: dict[type, tuple[str, ...]] = {}


def _values(record: Any) -> list[Any]:
    kind = type(record)
    if kind not in _NAMES:
        members = vars(kind).items()
        _NAMES[kind] = tuple(n for n, m in members if isinstance(m, Field))
    return [getattr(record, name) for name in _NAMES[kind]]


#: How many records each touches of a page with so many results; a record that several
#: results link to is touched by each.
TOUCHED: Mapping[Work, Callable[[int], int]] = {
    results_touched: lambda results: results,
    tenth_touched: lambda results: results + results * 4 // 10,
    tenth_followed: lambda results: results + linked(results // 10),
    everything_touched: lambda results: results * 5,
    links_followed: lambda results: linked(results),
    every_field: lambda results: results * 5,
}


def linked(results: int) -> int:
    """Return how many links the first results of a page have."""
    return 3 * results + results * 11 // 4


def rows(run: Run) -> Iterator[Row]:
    """Return the rows of the table."""
    body = page(RESULTS)
    generated = raw.package("kantata_ox", run.space, paths=[PATH])
    kind = generated.GetTimesheetSubmissionsResponse200
    compared: dict[str, Callable[[], Any]] = {
        work.__name__: partial(work, body) for work in TOUCHED
    }
    compared[peers.LOADS] = lambda: json.loads(body)
    compared[raw.NAME] = lambda: kind.from_dict(json.loads(body))
    check(body, RESULTS)
    samples = ratios(compared, raw.NAME, run.rounds(15), 3)
    beside = _beside(run, body, median(samples[peers.LOADS]))
    counts = {} if run.quick else _counts(run)
    for name in (work.__name__ for work in TOUCHED):
        read = name == every_field.__name__
        goal = round(1.5 * beside[False][peers.LOADS], 2) if read else None
        work = f"Kantata page, {name.replace('_', ' ')}"
        counted = instructions.ratio(counts, name, raw.NAME)
        yield Row(work, raw.NAME, samples[name], goal, beside[read], counted)


def check(body: bytes, results: int) -> None:
    """Raise AssertionError unless each work touches what it says."""
    for work, expected in TOUCHED.items():
        _, touched = work(body)
        number, wanted = len(touched), expected(results)
        assert number == wanted, f"{work.__name__} touches {number}, not {wanted}"
    fields = sum(len(values) for values in every_field(body)[1])
    members = _members(body)
    # Ids are not fields, and a class leaves out some members.
    assert fields > 0.95 * members, f"{fields} fields are read, of {members} members"


def _members(body: bytes) -> int:
    """Return how many members the records of a page have."""
    page = json.loads(body)
    collections = [page[name] for name in ("timesheet_submissions", *COLLECTIONS)]
    return sum(len(each) for items in collections for each in items.values())


def _beside(run: Run, body: bytes, loads: float) -> tuple[dict[str, float], ...]:
    """Return what others need to read the page, and to read also every field."""
    if run.quick:
        return ({peers.LOADS: loads},) * 2
    # An empty date is one that is not set, which only ours is told.
    plain = body.replace(b':""', b":null")
    others = peers.beside(run, raw.document("kantata_ox", run.space), PATH, plain)
    parsed = (peers.LOADS, peers.ORJSON)
    kinds = (peers.PYDANTIC, peers.STRUCTS)
    return tuple(
        {name: loads * others[name] for name in parsed}
        | {name: loads * others[name + suffix] for name in kinds}
        for suffix in ("", peers.READ)
    )


def _counts(run: Run) -> dict[str, float]:
    return instructions.counted({"page": ("page", str(run.space))})["page"]


def count(folder: str) -> None:
    """Do each of the works, as ``instructions.py`` counts them."""
    body = page(RESULTS)
    kind = raw.models("kantata_ox", Path(folder)).GetTimesheetSubmissionsResponse200
    works: dict[str, Callable[[], Any]] = {
        work.__name__: partial(work, body) for work in TOUCHED
    }
    works[raw.NAME] = lambda: kind.from_dict(json.loads(body))
    for name, work in works.items():
        work()
        with instructions.counting(name, 2):
            work()
            work()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(table([*rows(Run(Path(folder), quick=False))]))
