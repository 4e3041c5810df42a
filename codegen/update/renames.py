"""Names of methods that ``generate`` changes are a change like one of the vendor's."""

from __future__ import annotations

import filecmp
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..pipeline import Result
from ..surface.names import former_names
from ..vendors import Vendor
from . import versions
from .versions import Level

if TYPE_CHECKING:
    from .public_api import Difference


def report(result: Result, show: Callable[[str], Any] = print) -> None:
    """Name the public methods that are gone or renamed, with the version that follows.

    A changelog fragment is written for them, unless there is one.

    Args:
        result: of a build that is not in its place yet.
        show: prints a line.
    """
    vendor = result.vendor
    if _same_resources(vendor.generated / "resources", result.folder / "resources"):
        return
    from . import public_api  # which imports griffe

    differences = [
        item
        for item in public_api.compare(vendor.generated, result.folder)
        if item.label.startswith("client.")
    ]
    former = former_names(vendor.specs / "surface.toml")
    kept = {old: new for old, new in former.items() if _is_new(new, differences)}
    if gone := [difference for difference in differences if difference.why == "gone"]:
        _report_gone(vendor, gone, differences, show)
    elif kept:
        names = ", ".join(f"`{new}` (formerly `{old}`)" for old, new in kept.items())
        _verdict(vendor, Level.MINOR, show)
        for old, new in kept.items():
            show(f"  deprecated: {old}, called {new} now")
        text = f"Other public names: {names}; the former ones work and warn."
        _show_written(_write_fragment(vendor, text, "feature"), show)


def _is_new(name: str, differences: list[Difference]) -> bool:
    return any(
        difference.why == "new" and difference.label == name
        for difference in differences
    )


def _report_gone(
    vendor: Vendor,
    gone: list[Difference],
    differences: list[Difference],
    show: Callable[[str], Any],
) -> None:
    _verdict(vendor, Level.MAJOR, show)
    for item in differences:
        if item.why in ("gone", "new"):
            show(f"  {item.why}: {item.label}")
    names = ", ".join(f"`{item.label}`" for item in gone)
    new = ", ".join(
        f"`{difference.label}`" for difference in differences if difference.why == "new"
    )
    text = f"Other public names; gone: {names}" + (f"; new: {new}" if new else "")
    _show_written(_write_fragment(vendor, f"{text}.", "removal"), show)


def _verdict(vendor: Vendor, level: Level, show: Callable[[str], Any]) -> None:
    present = versions.present(vendor.overlay)
    follows = versions.next_version(present, level)
    show(f"{vendor.title}: public names change, {level} ({present} -> {follows})")


def _show_written(path: str, show: Callable[[str], Any]) -> None:
    if path:
        show(f"  wrote {path}")


def _same_resources(old: Path, new: Path) -> bool:
    """Whether no method changes, so that nothing needs to be read at length."""
    if not old.is_dir() or not new.is_dir():
        return not old.is_dir()  # what was never generated has no names to lose
    names = [file.name for file in (*old.glob("*.py"), *new.glob("*.py"))]
    _, changed, missing = filecmp.cmpfiles(old, new, set(names), shallow=False)
    return not (changed or missing)


def _write_fragment(vendor: Vendor, text: str, kind: str) -> str:
    """Write a changelog fragment; return its path, empty if there is one."""
    folder = vendor.root / "packages" / vendor.distribution / "changes"
    word = hashlib.sha256(text.encode()).hexdigest()[:8]
    path = folder / f"+names-{word}.{kind}.md"
    if not folder.is_dir() or folder.is_symlink() or path.exists():
        return ""
    path.write_text(f"{text}\n", "utf-8")
    return str(path.relative_to(vendor.root))
