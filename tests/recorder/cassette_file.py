"""Cassette files: readable, still loaded by plain vcrpy, sealed by a digest."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_SEAL = re.compile(r"^(    digest: )'(\w*)'$", re.MULTILINE)
CLOCK_SUFFIX = ".clock"


class TapeError(Exception):
    """A cassette cannot be read, written or used; the text says why."""


@dataclass(frozen=True)
class TapeFile:
    """One cassette with the clock that lies beside it.

    Attributes:
        path: Where it lies.
        metadata: Members ``provenance`` and ``inputs``.
        interactions: Requests and responses in vcrpy's form.
        clock: The frozen moment, in ISO 8601 with its zone.
        sealed: Whether the digest fits the text and the clock.
    """

    path: Path
    metadata: dict[str, Any]
    interactions: list[dict[str, Any]]
    clock: str
    sealed: bool

    @property
    def provenance(self) -> dict[str, Any]:
        """Where the recording comes from."""
        result: dict[str, Any] = self.metadata.get("provenance") or {}
        return result


def clock_beside(path: Path) -> Path:
    """Return the file with the frozen moment of a cassette."""
    return path.with_suffix(CLOCK_SUFFIX)


def load(path: Path) -> TapeFile:
    """Read a cassette.

    Raises:
        TapeError: It or its clock is missing or damaged.
    """
    try:
        text = path.read_text("utf-8")
        clock = clock_beside(path).read_text("utf-8").strip()
        held = yaml.load(text, Loader=yaml.CSafeLoader)
        return TapeFile(
            path=path,
            metadata=dict(held.get("metadata") or {}),
            interactions=list(held["interactions"]),
            clock=clock,
            sealed=_is_sealed(text, clock),
        )
    except FileNotFoundError as error:
        raise TapeError(f"{error.filename} is missing; {_how(path)}") from None
    except (yaml.YAMLError, UnicodeDecodeError, AttributeError, KeyError) as error:
        raise TapeError(f"{path} is damaged ({error}); {_how(path)}") from None


def _how(path: Path) -> str:
    vendor, source = path.parts[-3:-1]
    what = f"{vendor} {path.stem}" if source == "vendor" else "simulator"
    return f"record it with: python3 noxfile.py -s record -- {what}"


def store(
    path: Path,
    metadata: dict[str, Any],
    interactions: list[dict[str, Any]],
    clock: str,
) -> None:
    """Write a cassette and its clock, sealed; both appear at once and whole."""
    text = _rendered(metadata, interactions)
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(clock_beside(path), clock + "\n")
    _write(path, _SEAL.sub(rf"\g<1>'{_digest(text, clock)}'", text, count=1))


def is_canonical(tape: TapeFile) -> bool:
    """Return whether the file is what `store` writes, without comments or edits."""
    text = tape.path.read_text("utf-8")
    blank = _SEAL.sub(r"\g<1>''", text, count=1)
    return blank == _rendered(tape.metadata, tape.interactions)


def _rendered(metadata: dict[str, Any], interactions: list[dict[str, Any]]) -> str:
    provenance = {**metadata["provenance"], "digest": ""}
    held = {
        "version": 1,
        "metadata": {**metadata, "provenance": provenance},
        "interactions": interactions,
    }
    return yaml.dump(
        held, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1000
    )


def _write(path: Path, text: str) -> None:
    aside = path.with_name(path.name + ".part")
    aside.write_text(text, "utf-8")
    aside.replace(path)


def _digest(text: str, clock: str) -> str:
    blank = _SEAL.sub(r"\g<1>''", text, count=1)
    return hashlib.sha256(f"{clock}\n{blank}".encode()).hexdigest()


def _is_sealed(text: str, clock: str) -> bool:
    result = _SEAL.search(text)
    return result is not None and result[2] == _digest(text, clock)


class _Dumper(yaml.SafeDumper):
    """Shows long texts as blocks, so that a change can be reviewed."""


def _text(dumper: _Dumper, value: str) -> yaml.Node:
    style = "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)
