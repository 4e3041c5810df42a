"""The way of one vendor's document: load, patch, prepare, generate, count, swap."""

from __future__ import annotations

import contextlib
import filecmp
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
import yaml

from . import prepare as normalise
from .correct import overlay
from .correct.overlay import Outcome
from .errors import CodegenError
from .generate import run as generator
from .openapi import load as documents
from .openapi import structure as shape
from .openapi.load import Document
from .prepare import Note, media
from .surface import (
    associations as sideload,
)
from .surface import (
    document_json as shipped,
)
from .surface import (
    names as naming,
)
from .surface import (
    records as record_classes,
)
from .surface import (
    request_checks as request_bodies,
)
from .surface import (
    write as resources,
)
from .surface.names import Surface
from .vendors import Vendor
from .verify import census, lock
from .verify.census import Census


@attrs.frozen
class Result:
    """Everything one run found out about a vendor."""

    vendor: Vendor
    document: Document
    patched: Document
    outcomes: list[Outcome]
    notes: list[Note]
    surface: Surface
    census: Census
    folder: Path

    def lock_entry(self) -> dict[str, Any]:
        """What ``specs.lock`` records of this run."""
        return lock.entry(
            self.vendor, self.document, self.patched, self.outcomes, self.census
        )


def patched(vendor: Vendor) -> tuple[Document, Document, list[Outcome]]:
    """The vendored document, the corrected one, and what each correction met.

    Raises:
        CodegenError: the document is unusable, or a correction does not fit it.
    """
    document = documents.load(vendor.specs / "openapi.yaml")
    actions = overlay.load(vendor.specs / "overlay.yaml")
    corrected, outcomes = overlay.apply(document, actions)
    overlay.check(outcomes, vendor.specs / "overlay.yaml")
    shape.check(corrected, vendor.title, shape.OPENAPI, shape.CORRECT)
    return document, corrected, outcomes


def build(vendor: Vendor, space: Path) -> Result:
    """Generate the package of ``vendor`` below the folder ``space``, and count it.

    Raises:
        CodegenError: anything of the document would be lost or does not fit.
    """
    document, corrected, outcomes = patched(vendor)
    prepared, notes = normalise.normalise(corrected)
    names = naming.load(vendor.specs / "surface.toml", prepared)
    settings = _settings(vendor)
    accepted = settings.pop("accepted_losses", {})
    check_bodies = settings.pop("check_bodies", False)
    settings.setdefault("content_type_overrides", {}).update(media.overrides(prepared))
    folder = space / vendor.package
    made = generator.run(prepared, settings, folder)
    linked = _sideloads(vendor, prepared, names)
    resources.write(folder, vendor.title, prepared, made, names, linked)
    if linked:
        record_classes.write(folder, vendor.title, made, linked)
    generator.tidy(folder)
    shipped.write(folder, corrected)
    if check_bodies:
        request_bodies.write(folder, corrected)
    counted = census.take(prepared, made, folder, vendor)
    census.check(counted, accepted, vendor)
    return Result(vendor, document, corrected, outcomes, notes, names, counted, folder)


def _sideloads(
    vendor: Vendor, document: Document, names: Surface
) -> sideload.Sideloads | None:
    path = vendor.specs / "associations.toml"
    return sideload.load(path, document, names.paging) if path.is_file() else None


def _settings(vendor: Vendor) -> dict[str, Any]:
    path = vendor.specs / "generator.yaml"
    try:
        text = path.read_text("utf-8") if path.is_file() else ""
        settings = documents.parse_yaml(text) or {}
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise CodegenError(
            f"{path} is not YAML: {' '.join(str(error).split())}."
        ) from error
    if not isinstance(settings, dict):
        raise CodegenError(f"{path} holds no mapping of settings.")
    return dict(settings)


def generate(vendors: Iterable[Vendor], report: Any = print) -> list[Result]:
    """Rewrite ``generated/`` and ``specs.lock`` for ``vendors``, all or nothing.

    Raises:
        CodegenError: nothing under ``generated/`` has changed then.
    """
    with _space() as space:
        results = []
        for vendor in vendors:
            report(
                f"{vendor.title}: generating from {vendor.specs.name}/openapi.yaml ..."
            )
            results.append(build(vendor, space))
            report(summary(results[-1]))
        for result in results:
            swap(result.folder, result.vendor.generated)
        entries = {result.vendor.name: result.lock_entry() for result in results}
        if results:
            lock.write(results[0].vendor.root / "specs" / "specs.lock", entries)
    return results


def summary(result: Result) -> str:
    """One line for the reader of the terminal."""
    counted = result.census
    return (
        f"{result.vendor.title}: {counted.operations_generated} of "
        f"{counted.operations} operations, {counted.schemas_generated} of "
        f"{counted.schemas} schemas, "
        f"{len(result.outcomes)} corrections, {counted.modules} modules imported"
    )


def swap(fresh: Path, place: Path) -> None:
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
    with _space() as space:
        for vendor in vendors:
            report(f"{vendor.title}: comparing ...")
            result = build(vendor, space)
            names = _differing(filecmp.dircmp(result.folder, vendor.generated))
            wrong += [f"generated/{vendor.package}/{name}" for name in names]
            locked = lock.read(vendor.root / "specs" / "specs.lock").get("vendors", {})
            if locked.get(vendor.name) != result.lock_entry():
                wrong.append(f"specs/specs.lock (entry {vendor.name})")
    return wrong


def _differing(found: filecmp.dircmp[str]) -> list[str]:
    # dircmp itself compares size and time only
    _, changed, unreadable = filecmp.cmpfiles(
        found.left, found.right, found.common_files, shallow=False
    )
    extra = [name for name in found.right_only if name != "__pycache__"]
    names = [*found.left_only, *extra, *found.common_funny, *changed, *unreadable]
    for name, inner in found.subdirs.items():
        names += [f"{name}/{each}" for each in _differing(inner)]
    return sorted(names)


@contextlib.contextmanager
def _space() -> Iterator[Path]:
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
