"""What a generated package costs its users: bytes, modules, and time to import."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import zlib
from pathlib import Path

import attrs

from ..vendors import Vendor
from .site import assemble

_RUNS = 3
_IMPORT = """
import sys, time
import httpx, attrs, dateutil.parser
begun = time.perf_counter()
from importlib import import_module, util
for name in sys.argv[1:]:
    if util.find_spec(name):
        import_module(name)
print(time.perf_counter() - begun)
"""


@attrs.frozen
class Size:
    """The size of a generated package.

    Attributes:
        modules: Python files.
        bytes: of all files.
        packed: bytes of all files deflated, close to what they add to a wheel.
    """

    modules: int
    bytes: int
    packed: int


def size(folder: Path) -> Size:
    """Measure the generated package at ``folder``, which may be missing."""
    files = [
        file
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    ]
    contents = [file.read_bytes() for file in files]
    return Size(
        modules=sum(file.suffix == ".py" for file in files),
        bytes=sum(map(len, contents)),
        packed=sum(len(zlib.compress(content)) for content in contents),
    )


def import_seconds(vendor: Vendor, folders: list[Path], aside: Path) -> list[float]:
    """Time the import of each package in ``folders``, taking turns.

    Args:
        vendor: whose package it is.
        folders: generated packages.
        aside: an empty folder to work in.

    Returns:
        For each folder the median, in seconds, of importing the client, its resources
        and its models after their third-party dependencies; with bytecode at hand.
    """
    sites = [aside / str(index) for index in range(len(folders))]
    for site, folder in zip(sites, folders, strict=True):
        assemble(vendor, folder, site)
        _import(vendor, site)  # writes the bytecode
    times = [[_import(vendor, site) for site in sites] for _ in range(_RUNS)]
    return [statistics.median(each) for each in zip(*times, strict=True)]


def _import(vendor: Vendor, site: Path) -> float:
    parts = ("", ".client", "._generated.resources", "._generated.models")
    done = subprocess.run(
        [sys.executable, "-P", "-c", _IMPORT, *(vendor.package + p for p in parts)],
        env={
            **os.environ,
            "PYTHONPATH": str(site),
            "PYTHONPYCACHEPREFIX": str(site.with_name("cache")),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)
