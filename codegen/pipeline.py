"""The steps from a vendor's document to its package, and the comparison with disk."""

from __future__ import annotations

import contextlib
import filecmp
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from subprocess import Popen
from typing import Any

import attrs

from .correct.source import Corrected, correct
from .errors import CodegenError
from .generate import gather, member_names, prune
from .generate import run as generator
from .generate.run import Generated
from .generate.settings import Settings
from .openapi.walk import Document
from .prepare import AppliedRule, prepare
from .processes import side_by_side, without_collector
from .surface import names, package
from .surface.names import Surface
from .vendors import Vendor
from .verify import census, lock, trial
from .verify.census import Census

_NONE: Mapping[Vendor, Corrected] = {}


@attrs.frozen
class Result:
    """Everything one run found out about a vendor."""

    vendor: Vendor
    source: Corrected
    notes: list[AppliedRule]
    surface: Surface
    census: Census
    folder: Path

    def lock_entry(self) -> dict[str, Any]:
        """What ``specs.lock`` records of this run."""
        source = self.source
        return lock.entry(
            self.vendor,
            source.vendored,
            source.document,
            source.outcomes,
            self.census,
        )


def build(vendor: Vendor, parent: Path, source: Corrected | None = None) -> Result:
    """Generate the package of ``vendor`` below the folder ``parent``, and count it.

    Args:
        vendor: whose package it is.
        parent: an existing folder.
        source: what ``correct`` returns, where it is known already.

    Raises:
        CodegenError: anything of the document would be lost or does not fit.
    """
    folder = parent / vendor.package
    with without_collector(), trial.interpreter(vendor, folder) as process:
        return _build(vendor, folder, source or correct(vendor), process)


def _build(
    vendor: Vendor, folder: Path, source: Corrected, process: Popen[str]
) -> Result:
    settings = Settings.load(vendor.specs / "generator.yaml")

    prepared, notes = prepare(source.document)
    surface = names.load(vendor.specs / "surface.toml", prepared)
    kept = member_names.load(vendor.specs / "members.toml")
    generated = generator.run(prepared, settings, folder, kept)
    package.write(folder, vendor, prepared, generated, surface, settings.hosts)
    package.write_source(folder, lock.source(vendor, source.vendored, source.document))
    reached = prune.prune(folder, vendor.overlay, generated.drafts)
    gather.gather(folder, reached)
    generator.format_code(folder)
    package.write_data(folder, source.document, settings.check_bodies)
    counted = _counted(vendor, prepared, generated, surface, folder, settings, process)
    counted = attrs.evolve(counted, unreached=reached.dropped)

    return Result(vendor, source, notes, surface, counted, folder)


def _counted(
    vendor: Vendor,
    prepared: Document,
    generated: Generated,
    surface: Surface,
    folder: Path,
    settings: Settings,
    process: Popen[str],
) -> Census:
    counted = census.take(
        prepared, generated, surface, folder, vendor, process, settings.hosts
    )
    census.check(counted, settings.accepted_losses, vendor)
    return counted


def generate(
    vendors: Iterable[Vendor],
    report: Any = print,
    before_swap: Callable[[Result], None] | None = None,
    sources: Mapping[Vendor, Corrected] = _NONE,
) -> list[Result]:
    """Rewrite ``generated/`` and ``specs.lock`` for ``vendors``, all or nothing.

    Args:
        vendors: whose packages are generated.
        report: prints a line.
        before_swap: called with each result while the old package is in its place.
        sources: what ``correct`` returns, where it is known already.

    Raises:
        CodegenError: nothing under ``generated/`` has changed then.
    """
    with _scratch_folder() as parent:
        results = []
        for result in _built(vendors, parent, "generating", report, sources):
            results.append(result)
            report(summary(result))
        if before_swap:
            for result in results:
                before_swap(result)
        for result in results:
            replace_folder(result.folder, result.vendor.generated)
        entries = {result.vendor.name: result.lock_entry() for result in results}
        if results:
            lock.write(results[0].vendor.root / "specs" / "specs.lock", entries)
    return results


def _built(
    vendors: Iterable[Vendor],
    parent: Path,
    doing: str,
    report: Any,
    sources: Mapping[Vendor, Corrected] = _NONE,
) -> Iterator[Result]:
    """Build the packages side by side, and yield them in the order of the vendors."""
    vendors = list(vendors)
    for vendor in vendors:
        report(f"{vendor.title}: {doing} ...")
    yield from side_by_side(partial(_build_below, parent, sources), vendors, _size)


def _build_below(
    parent: Path, sources: Mapping[Vendor, Corrected], vendor: Vendor
) -> Result:
    return build(vendor, parent, sources.get(vendor))


def _size(vendor: Vendor) -> int:
    document = vendor.specs / "openapi.yaml"
    return document.stat().st_size if document.is_file() else 0


def summary(result: Result) -> str:
    """One line for the reader of the terminal."""
    counted = result.census
    return (
        f"{result.vendor.title}: {counted.operations_generated} of "
        f"{counted.operations} operations, {counted.schemas_generated} of "
        f"{counted.schemas} schemas, "
        f"{len(result.source.outcomes)} corrections, "
        f"{counted.modules} modules imported, "
        f"{len(counted.unreached)} models left out, since nothing refers to them"
    )


def replace_folder(fresh: Path, place: Path) -> None:
    """Put the folder ``fresh`` in the place of ``place``; the old one goes last."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent, prefix=".swap-") as aside:
        arriving = Path(aside, "new")
        shutil.copytree(fresh, arriving)
        if place.exists():
            place.rename(Path(aside, "old"))
        arriving.rename(place)


def drift(vendors: Iterable[Vendor], report: Any = print) -> list[str]:
    """Generate aside and name every file that differs from what is committed."""
    wrong: list[str] = []
    with _scratch_folder() as parent:
        for result in _built(vendors, parent, "comparing", report):
            vendor = result.vendor
            wrong += [f"generated/{name}" for name in _drifted(result)]
            locked = lock.read(vendor.root / "specs" / "specs.lock").get("vendors", {})
            if locked.get(vendor.name) != result.lock_entry():
                wrong.append(f"specs/specs.lock (entry {vendor.name})")
    return wrong


def _drifted(result: Result) -> list[str]:
    package = result.vendor.package
    if not result.vendor.generated.is_dir():
        return [package]
    comparison = filecmp.dircmp(result.folder, result.vendor.generated)
    return [f"{package}/{name}" for name in _differing(comparison)]


def _differing(result: filecmp.dircmp[str]) -> list[str]:
    # dircmp itself compares size and time only
    _, changed, unreadable = filecmp.cmpfiles(
        result.left, result.right, result.common_files, shallow=False
    )
    extra = [name for name in result.right_only if name != "__pycache__"]
    names = [*result.left_only, *extra, *result.common_funny, *changed, *unreadable]
    for name, inner in result.subdirs.items():
        names += [f"{name}/{item}" for item in _differing(inner)]
    return sorted(names)


@contextlib.contextmanager
def _scratch_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="codegen-") as folder:
        yield Path(folder)


def fail_on_drift(names: list[str]) -> None:
    """Raise for files that are not what the documents generate.

    Raises:
        CodegenError: names them.
    """
    if names:
        listed = "\n".join(f"  {name}" for name in names)
        raise CodegenError(
            f"{len(names)} file(s) are not what the documents in specs/ generate; run "
            f"`python3 noxfile.py -s generate` and commit the result:\n{listed}"
        )
