"""The import package around generated code that does not lie in its place yet."""

from __future__ import annotations

from pathlib import Path

from ..vendors import Vendor

_LINKED = ("_generated", "_runtime")


def assemble(vendor: Vendor, generated: Path, site: Path) -> Path:
    """Link the hand-written modules of ``vendor`` around the folder ``generated``.

    Args:
        vendor: whose ``overlays/`` are used.
        generated: the generated package to put inside.
        site: a new folder for ``PYTHONPATH``; the other import packages come as well.

    Returns:
        The folder of the import package, below ``site``.
    """
    overlays = vendor.root / "overlays"
    package = site / vendor.package
    package.mkdir(parents=True)
    for written in _entries(overlays / vendor.package):
        if written.name not in _LINKED:
            (package / written.name).symlink_to(written)
    if not (package / "__init__.py").exists():
        (package / "__init__.py").touch()
    (package / "_generated").symlink_to(generated.resolve())
    (package / "_runtime").symlink_to(overlays / "_runtime")
    for other in _entries(overlays):
        if other.is_dir() and other.name not in (vendor.package, "_runtime"):
            (site / other.name).symlink_to(other)
    return package


def _entries(folder: Path) -> list[Path]:
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return [folder.resolve() / e.name for e in found if e.name != "__pycache__"]
