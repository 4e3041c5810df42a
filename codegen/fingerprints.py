"""Hashes by which ``generate`` knows that a package needs no new generation.

A record says which inputs gave which outputs. It lies in ``.codegen/``, which git
ignores, since it holds for one checkout and environment only. Outputs are hashed from
disk each time, so that an edit by hand is found; ``drift`` reads no record.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from .vendors import Vendor

#: Below the repository's root.
SPACE = ".codegen"
_CACHES = ("__pycache__",)


def inputs(vendor: Vendor) -> str:
    """Hash everything that a generation of ``vendor`` reads.

    The document and what corrects and names it, the pipeline with its templates, the
    hand-written code around the package, and the installed distributions.
    """
    root = vendor.root
    folders = [vendor.specs, vendor.overlay, root / "overlays" / "_runtime"]
    # The code that runs; a vendor may lie in another folder.
    code = Path(__file__).parent
    own = [vendor.name, vendor.package, vendor.title, sys.version, *_distributions()]
    return _hash([*own, *_files(folders, root), *_files([code], code)])


def is_current(vendor: Vendor, inputs: str) -> bool:
    """Whether the package on disk is what a generation made of these inputs."""
    try:
        record = json.loads(_place(vendor).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return bool(record == _record(vendor, inputs))


def keep(vendor: Vendor, inputs: str) -> None:
    """Record that the package on disk was made of these inputs."""
    place = _place(vendor)
    place.parent.mkdir(exist_ok=True)
    place.write_text(json.dumps(_record(vendor, inputs), indent=2) + "\n", "utf-8")


def _place(vendor: Vendor) -> Path:
    return vendor.root / SPACE / f"{vendor.name}.json"


def _record(vendor: Vendor, inputs: str) -> dict[str, str]:
    return {"inputs": inputs, "outputs": _outputs(vendor)}


def _outputs(vendor: Vendor) -> str:
    files = _files([vendor.generated], vendor.root)
    return _hash([json.dumps(_lock_entry(vendor), sort_keys=True), *files])


def _lock_entry(vendor: Vendor) -> Any:
    try:
        lock = json.loads((vendor.root / "specs" / "specs.lock").read_bytes())
        return [lock["tools"], lock["vendors"][vendor.name]]
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _distributions() -> list[str]:
    return sorted(
        f"{distribution.name} {distribution.version}"
        for distribution in metadata.distributions()
    )


def _files(folders: Iterable[Path], root: Path) -> Iterator[str]:
    """Each file with its place and its hash; an empty folder is none."""
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and not set(_CACHES) & set(file.parts):
                digest = hashlib.sha256(file.read_bytes()).hexdigest()
                yield f"{file.relative_to(root).as_posix()} {digest}"


def _hash(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
