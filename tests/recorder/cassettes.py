"""All committed cassettes."""

from __future__ import annotations

from pathlib import Path

from . import cassette_file
from .cassette_file import TapeFile
from .session import CASSETTES


def paths(vendor: str = "*", source: str = "*") -> list[Path]:
    """Return the cassettes of a vendor and a source, sorted."""
    return sorted(CASSETTES.glob(f"{vendor}/{source}/*.yaml"))


def tapes(vendor: str, source: str = "*") -> list[TapeFile]:
    """Return the contents of the cassettes of a vendor and a source."""
    return [cassette_file.load(path) for path in paths(vendor, source)]
