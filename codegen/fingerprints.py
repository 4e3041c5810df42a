"""Hashes by which ``generate`` knows that a package needs no new generation.

A record says which inputs gave which outputs. It lies in ``.codegen/``, which git
ignores, since it holds for one checkout and environment only. Outputs are hashed from
disk each time, so that an edit by hand is found; ``drift`` reads no record.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from .vendors import Vendor

#: Below the repository's root.
SPACE = ".codegen"
_CACHES = ("__pycache__",)


class Inputs(NamedTuple):
    """Hashes of everything that a generation reads.

    Attributes:
        ledger: The corrections as they are written.
        others: The document, what names it, the pipeline with its templates, the
            hand-written code around the package, and the installed distributions.
    """

    ledger: str
    others: str


def inputs(vendor: Vendor) -> Inputs:
    """Hash everything that a generation of ``vendor`` reads."""
    root = vendor.root
    folders = [vendor.specs, vendor.overlay, root / "overlays" / "_runtime"]
    own = [vendor.name, vendor.package, vendor.title, sys.version, *_distributions()]
    place = f"{vendor.specs.relative_to(root).as_posix()}/overlay.yaml "
    files = list(_files(folders, root))
    ledger = [file for file in files if file.startswith(place)]
    others = [file for file in files if not file.startswith(place)]
    return Inputs(_hash(ledger), _hash([*own, _code(), *others]))


def is_current(vendor: Vendor, inputs: Inputs) -> bool:
    """Whether the package on disk is what a generation made of these inputs."""
    return _read(vendor) == _record(vendor, inputs, _read(vendor).get("corrected"))


def only_ledger_differs(vendor: Vendor, inputs: Inputs) -> bool:
    """Whether the record differs in nothing but the text of the corrections."""
    present = _read(vendor)
    return present == {
        **_record(vendor, inputs, present.get("corrected")),
        "ledger": present.get("ledger"),
    }


def corrected_digest(vendor: Vendor) -> str:
    """Return the digest of the corrected document that the record speaks of."""
    return str(_read(vendor).get("corrected"))


def keep(vendor: Vendor, inputs: Inputs, corrected: str) -> None:
    """Record what the package on disk was made of.

    Args:
        vendor: Whose package it is.
        inputs: Of the generation.
        corrected: The digest of the corrected document.
    """
    place = _place(vendor)
    place.parent.mkdir(exist_ok=True)
    record = _record(vendor, inputs, corrected)
    place.write_text(json.dumps(record, indent=2) + "\n", "utf-8")


def templates(root: Path) -> Path:
    """The folder for what this code, as it is installed, makes of its templates."""
    digest = _hash([sys.version, *_distributions(), _code()])
    return root / SPACE / "templates" / digest


def _place(vendor: Vendor) -> Path:
    return vendor.root / SPACE / f"{vendor.name}.json"


def _read(vendor: Vendor) -> dict[str, Any]:
    try:
        record = json.loads(_place(vendor).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def _record(vendor: Vendor, inputs: Inputs, corrected: Any) -> dict[str, Any]:
    return {
        **inputs._asdict(),
        "corrected": corrected,
        "outputs": _outputs(vendor),
    }


def _outputs(vendor: Vendor) -> str:
    files = _files([vendor.generated], vendor.root)
    return _hash([json.dumps(_lock_entry(vendor), sort_keys=True), *files])


def _lock_entry(vendor: Vendor) -> Any:
    try:
        lock = json.loads((vendor.root / "specs" / "specs.lock").read_bytes())
        return [lock["tools"], lock["vendors"][vendor.name]]
    except (OSError, ValueError, LookupError, TypeError):
        return None


@cache
def _code() -> str:
    """The code that runs; a vendor may lie in another folder."""
    code = Path(__file__).parent
    return _hash(_files([code], code))


@cache
def _distributions() -> list[str]:
    """Names and versions of what is installed, which its folders are called by."""
    folders = [folder for folder in map(Path, sys.path) if folder.is_dir()]
    files = [file for folder in folders for file in folder.iterdir()]
    return sorted(f.name for f in files if f.suffix in (".dist-info", ".egg-info"))


def _files(folders: Iterable[Path], root: Path) -> Iterator[str]:
    """Each file with its place and its hash; an empty folder is none."""
    for folder in folders:
        for parent, inner, names in os.walk(folder):
            inner[:] = sorted(set(inner) - set(_CACHES))
            place = Path(parent).relative_to(root).as_posix()
            for file in (Path(parent, name) for name in sorted(names)):
                if file.is_file():
                    digest = hashlib.sha256(file.read_bytes()).hexdigest()
                    yield f"{place}/{file.name} {digest}"


def _hash(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
