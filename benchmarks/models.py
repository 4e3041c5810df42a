"""CPU time from bytes to models whose every field is read, beside other models.

``PYTHONPATH=overlays python -P benchmarks/models.py`` prints the rows alone. Each reads
one body of 200 equal objects.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

sys.path.append(str(Path(__file__).parent))

import instructions
import peers
import raw
from environments import Run
from measure import Row, ratios, table
from monite_client import models as monite
from piriod_client import models as piriod

OBJECTS = 200
GOAL = 0.5
MOMENT = "2024-05-25T12:00:00+00:00"
ID = "00000000-0000-4000-8000-000000000001"
#: Vendor and schema of the raw generator's models.
SCHEMAS = {
    "Piriod supplier": ("piriod", "Supplier"),
    "Monite process": ("monite", "ProcessResource"),
}
SAMPLES: dict[str, tuple[Any, dict[str, Any]]] = {
    "Piriod supplier": (
        piriod.Supplier,
        {
            "id": 7,
            "name": "Example SpA",
            "country": {"id": "1", "name": "Chile", "code": "CL"},
            "tax_id": "76.000.000-0",
            "currency": "CLP",
            "email": "person@example.test",
            "website": None,
            "created": MOMENT,
            "updated": MOMENT,
        },
    ),
    "Monite process": (
        monite.ProcessResource,
        {
            "id": ID,
            "created_at": MOMENT,
            "updated_at": MOMENT,
            "created_by": ID,
            "status": "succeeded",
            "input": {"key": "value"},
            "metadata": {},
        },
    ),
}


def rows(run: Run) -> Iterator[Row]:
    """Return the rows of the table."""
    packages = {
        title: raw.package(vendor, run.space, schemas=[schema])
        for title, (vendor, schema) in SCHEMAS.items()
    }
    works = {title: ("models", title, str(run.space)) for title in SCHEMAS}
    counts = {} if run.quick else instructions.counted(works)
    for title, package in packages.items():
        body = _body(title)
        samples = ratios(_works(title, package), raw.NAME, run.rounds(20), 10)
        loads = median(samples[peers.LOADS])
        beside = {peers.LOADS: loads}
        if not run.quick:
            beside |= _beside(run, title, body, loads)
        counted = instructions.ratio(counts.get(title, {}), "ours", raw.NAME)
        work = f"{title}, every field read"
        yield Row(work, raw.NAME, samples["ours"], GOAL, beside, counted)


def _beside(run: Run, title: str, body: bytes, loads: float) -> dict[str, float]:
    vendor, schema = SCHEMAS[title]
    others = peers.beside(run, raw.document(vendor, run.space), schema, body)
    beside = {peers.ORJSON: loads * others[peers.ORJSON]}
    for name in (peers.PYDANTIC, peers.STRUCTS):
        beside[name] = loads * others[name + peers.READ]
    return beside


def _body(title: str) -> bytes:
    return json.dumps([SAMPLES[title][1]] * OBJECTS).encode()


def _works(title: str, package: Any) -> dict[str, Callable[[], Any]]:
    body = _body(title)
    theirs = getattr(package, SCHEMAS[title][1])
    works: dict[str, Callable[[], Any]] = {
        "ours": reader(SAMPLES[title][0], body),
        raw.NAME: reader(theirs, body),
        peers.LOADS: lambda: json.loads(body),
    }
    for name, work in works.items():
        assert len(work()) == OBJECTS, f"{name}: not all objects of {title}"
    return works


def reader(kind: Any, body: str | bytes) -> Callable[[], list[Any]]:
    """Return what makes models of a body and reads every declared field."""
    adopt = getattr(kind, "_adopt", kind.from_dict)
    names = [attr.name for attr in kind.__attrs_attrs__ if attr.init]
    # An argument of our classes alone: the raw generator's would not be read.
    names = [name for name in names if name != "additional_properties"]
    assert names, f"{kind.__name__} declares no fields"

    def read() -> list[Any]:
        results = [adopt(load) for load in json.loads(body)]
        for item in results:
            for name in names:
                getattr(item, name)
        return results

    return read


def count(title: str, folder: str) -> None:
    """Read one body with each, as ``instructions.py`` counts it."""
    package = raw.models(SCHEMAS[title][0], Path(folder))
    for name, work in _works(title, package).items():
        work()
        with instructions.counting(name, 5):
            for _ in range(5):
                work()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(table([*rows(Run(Path(folder), quick=False))]))
