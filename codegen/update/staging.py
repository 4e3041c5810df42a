"""The tree as it will be after an update, built aside."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..correct import check
from ..correct.check import LedgerCheck
from ..correct.overlay import State
from ..openapi import edit
from ..openapi.walk import Document
from ..pipeline import Result
from ..vendors import Vendor
from ..verify import lock

_TREE = "tree"
_LOCK = "specs/specs.lock"


def stage(
    vendor: Vendor,
    present: Document,
    document: Document,
    survey: LedgerCheck,
    work: Path,
) -> Vendor:
    """Lay out ``specs/`` with the new document below ``work``.

    The ledger comes without the corrections that do not fit the document any more.

    Returns:
        The vendor, at home in the new tree.
    """
    staged = vendor._replace(root=work / _TREE)
    shutil.copytree(vendor.specs, staged.specs)
    staged.root.joinpath("overlays").symlink_to(vendor.root.resolve() / "overlays")
    if (vendor.root / _LOCK).is_file():
        shutil.copy(vendor.root / _LOCK, staged.root / _LOCK)
    if document != present:
        path = staged.specs / "openapi.yaml"
        text = edit.edited(path.read_text("utf-8-sig"), document)
        path.write_text(text, "utf-8")
    if gone := [o for o in survey.outcomes if o.state is not State.NEEDED]:
        path = staged.specs / "overlay.yaml"
        path.write_text(
            check.remove_actions(path, [o.action.name for o in gone]), "utf-8"
        )
    return staged


def place(result: Result, work: Path) -> list[str]:
    """Gather what was built in ``work/new``, under its names in the repository.

    Args:
        result: of the vendor that ``stage`` gave.
        work: the folder of the update.

    Returns:
        The names to swap: those whose content differs from the present one.
    """
    vendor, new = result.vendor, work / "new"
    lock.write(vendor.root / _LOCK, {vendor.name: result.lock_entry()})
    specs = f"specs/{vendor.name}"
    files = [f"{specs}/{name}" for name in ("openapi", "overlay")]
    names = [f"{name}.yaml" for name in files] + [_LOCK]
    names += [f"{specs}/{name}.toml" for name in ("surface", "members")]
    for name in names:
        if (vendor.root / name).is_file():
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(vendor.root / name, new / name)
    package = f"generated/{vendor.package}"
    shutil.copytree(result.folder, new / package)
    return [*names, package]


def differing(new: Path, root: Path, names: list[str]) -> list[str]:
    """Those of ``names`` whose content below ``new`` is not that below ``root``."""
    return [
        name
        for name in names
        if (new / name).exists() and _content(new / name) != _content(root / name)
    ]


def _content(path: Path) -> dict[str, bytes]:
    if path.is_file():
        return {"": path.read_bytes()}
    return {
        str(file.relative_to(path)): file.read_bytes()
        for file in path.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def write(work: Path, name: str, text: str) -> str:
    """Add a file called ``name`` to what will be swapped, and return its name."""
    path = work / "new" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return name
