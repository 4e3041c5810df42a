"""All committed cassettes."""

from __future__ import annotations

from pathlib import Path

from . import tapefile
from .session import CASSETTES
from .tapefile import TapeFile


def paths(vendor: str = "*", source: str = "*") -> list[Path]:
    """Return the cassettes of a vendor and a source, sorted."""
    return sorted(CASSETTES.glob(f"{vendor}/{source}/*.yaml"))


def tapes(vendor: str, source: str = "*") -> list[TapeFile]:
    """Return the contents of the cassettes of a vendor and a source."""
    return [tapefile.load(path) for path in paths(vendor, source)]
