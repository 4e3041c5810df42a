"""Measure how models are read and written, beside what ``json`` needs for the same.

Run with the packages importable, for example
``PYTHONPATH=overlays python -P benchmarks/models.py``; with the ``overlays`` of an
earlier version it measures that one.

Each row reads one body of 200 objects from its bytes, touches every member, and writes
the objects back. Times are processor time, the shortest of the rounds, in milliseconds.
``json`` is ``json.loads`` of the body, or ``json.dumps`` of what was written. The last
lines count the lines of the generated code.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

import kantata_ox_client
from monite_client import models as monite
from piriod_client import models as piriod

ROUNDS, OBJECTS = 60, 200
MOMENT = "2024-05-25T12:00:00+00:00"
ID = "00000000-0000-4000-8000-000000000001"

SAMPLES: dict[str, tuple[Any, dict[str, Any]]] = {
    "Piriod supplier": (
        piriod.Supplier,
        {
            "id": 7,
            "name": "Example SpA",
            "country": {"id": 1, "name": "Chile", "code": "CL"},
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


def timed(work: Callable[[], object]) -> float:
    """Return the shortest time of the work in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = process_time()
        work()
        times.append(process_time() - start)
    return 1000 * min(times)


def reader(kind: Any, body: str | bytes) -> Callable[[], list[Any]]:
    """Return what makes models of a body and reads every declared field."""
    adopt = getattr(kind, "_adopt", kind.from_dict)
    names = [attr.name for attr in kind.__attrs_attrs__ if attr.init]
    # An argument of our classes alone: the raw generator's would not be read.
    names = [name for name in names if name != "additional_properties"]

    def read() -> list[Any]:
        results = [adopt(load) for load in json.loads(body)]
        for item in results:
            for name in names:
                getattr(item, name)
        return results

    return read


def measure(name: str, kind: Any, sample: dict[str, Any]) -> None:
    """Print the row of one class."""
    body = json.dumps([sample] * OBJECTS)
    read = reader(kind, body)
    result = read()
    plain = [item.to_dict() for item in result]
    row = (
        timed(lambda: json.loads(body)),
        timed(read),
        timed(lambda: [item.to_dict() for item in result]),
        timed(lambda: json.dumps(plain)),
    )
    print(f"{name:20}" + "".join(f"{value:12.2f}" for value in row))


def lines(package: Any) -> str:
    """Return how many lines of generated code there are beside a package."""
    overlays = Path(package.__file__).resolve().parents[1]
    counts = {
        folder.name: sum(len(f.read_text().splitlines()) for f in folder.rglob("*.py"))
        for folder in sorted((overlays.parent / "generated").iterdir())
        if folder.is_dir()
    }
    return ", ".join(f"{name} {count}" for name, count in counts.items())


def main() -> None:
    """Print all rows."""
    print(f"{'ms for 200 objects':20}{'json.loads':>12}{'read':>12}", end="")
    print(f"{'to_dict':>12}{'json.dumps':>12}")
    for name, (kind, sample) in SAMPLES.items():
        measure(name, kind, sample)
    print("lines of generated code:", lines(kantata_ox_client))


if __name__ == "__main__":
    main()
