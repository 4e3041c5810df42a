"""The import package around generated code that does not lie in its place yet."""

from __future__ import annotations

from pathlib import Path

from ..vendors import Vendor

_LINKED = ("_generated", "_runtime")


def link_package(vendor: Vendor, generated: Path, site: Path) -> Path:
    """Link what generated code needs in order to be imported, and nothing else.

    Args:
        vendor: whose package it is.
        generated: the generated package to put inside.
        site: a folder for ``PYTHONPATH``.

    Returns:
        The folder of the import package, below ``site``.
    """
    package = site / vendor.package
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "_generated").symlink_to(generated.resolve())
    (package / "_runtime").symlink_to(vendor.root / "overlays" / "_runtime")
    return package


def link_site(vendor: Vendor, generated: Path, site: Path) -> Path:
    """As `link_package`, with the hand-written modules and the other import packages.

    Args:
        vendor: whose ``overlays/`` are used.
        generated: the generated package to put inside.
        site: a new folder for ``PYTHONPATH``.

    Returns:
        The folder of the import package, below ``site``.
    """
    overlays = vendor.root / "overlays"
    package = link_package(vendor, generated, site)
    for written in _entries(overlays / vendor.package):
        if written.name not in _LINKED:
            (package / written.name).unlink(missing_ok=True)
            (package / written.name).symlink_to(written)
    for other in _entries(overlays):
        if other.is_dir() and other.name not in (vendor.package, "_runtime"):
            (site / other.name).symlink_to(other)
    return package


def _entries(folder: Path) -> list[Path]:
    entries = sorted(folder.iterdir()) if folder.is_dir() else []
    return [folder.resolve() / e.name for e in entries if e.name != "__pycache__"]
