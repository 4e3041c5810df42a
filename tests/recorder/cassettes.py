"""All committed cassettes."""

from __future__ import annotations

from pathlib import Path

from . import cassette_file
from .cassette_file import TapeFile
from .session import CASSETTES

#: What crossed a socket. A shape is not a recording, and never counted as one.
RECORDINGS = ("simulator", "vendor")


def paths(vendor: str = "*", source: str | None = None) -> list[Path]:
    """Return the cassettes of a vendor and a source, sorted; recordings by default."""
    sources = (source,) if source else RECORDINGS
    results = (CASSETTES.glob(f"{vendor}/{source}/*.yaml") for source in sources)
    return sorted(path for paths in results for path in paths)


def tapes(vendor: str, source: str | None = None) -> list[TapeFile]:
    """Return the contents of the cassettes of a vendor and a source."""
    return [cassette_file.load(path) for path in paths(vendor, source)]
