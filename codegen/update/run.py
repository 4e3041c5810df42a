"""Take in a vendor's new document: build aside, report, swap all of it or nothing.

What the vendor has repaired leaves the ledger. A correction that fits nothing any more
(*stale*) may mean that a fault has moved: it stops the swap until somebody has looked,
which ``--drop-stale`` says.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs

from .. import compare, pipeline, prepare
from ..correct import check as ledger
from ..correct import validity
from ..correct.overlay import State
from ..errors import CodegenError, file_errors
from ..generate import member_names
from ..generate import run as generator
from ..generate.settings import Settings
from ..intake.fetch import source_label
from ..intake.read import read
from ..openapi import load
from ..openapi.walk import Document
from ..pipeline import Result
from ..vendors import Vendor
from . import (
    fragments,
    journal,
    members,
    names,
    public_api,
    report,
    staging,
    type_check,
    version_bump,
    versions,
    whole_report,
)
from .result import UpdateResult

OnStage = Callable[[str], None]


def _nothing(stage: str) -> None:
    """Take no notice of the stage that has been reached."""


@attrs.frozen
class UpdateOptions:
    """What the maintainer asked for beside the update itself.

    Attributes:
        check: only report.
        allow_shrink: take a document with far fewer operations than the present one.
        drop_stale: go on without corrections that fit nothing any more.
        report: a file that gets the report as well.
        day: of the report.
    """

    check: bool = False
    allow_shrink: bool = False
    drop_stale: bool = False
    report: Path | None = None
    day: datetime.date = attrs.field(factory=datetime.date.today)


def run(
    vendor: Vendor,
    sources: list[str],
    options: UpdateOptions | None = None,
    show: Callable[[str], Any] = print,
    on_stage: OnStage = _nothing,
) -> UpdateResult:
    """Update ``vendor`` from its new document.

    Args:
        vendor: whose document it is.
        sources: files or https addresses; several are merged into one document.
        options: what to do besides.
        show: prints a line.
        on_stage: called with each stage; tests interrupt there.

    Returns:
        All that was found out.

    Raises:
        CodegenError: something stands in the way; the tree is as it was.
    """
    options = options or UpdateOptions()
    with file_errors(), journal.work_folder(vendor.root) as work:
        on_stage("begun")
        uncommitted = _uncommitted(vendor)
        if uncommitted and not options.check:
            raise CodegenError(uncommitted)
        present = load.load(vendor.specs / "openapi.yaml")
        show(f"{vendor.title}: reading the new document ...")
        document = read(sources, present, options.allow_shrink)
        on_stage("document read")
        result = _result(vendor, sources, options, present, document)
        update = _Update(result, options, work, show, on_stage)
        try:
            changed = update.build(present, document)
        except CodegenError as error:
            raise update.refused(error) from error
        update.finish(changed)
        if uncommitted:
            raise CodegenError(uncommitted)
    return result


def _uncommitted(vendor: Vendor) -> str:
    """Why an update cannot begin, if so: git is the way back, it must know the tree.

    The ledger and the names may be ahead of the document: they are corrected by hand
    until it fits, and an update keeps what it finds there.
    """
    by_hand = [
        f":!specs/{vendor.name}/{name}"
        for name in ("overlay.yaml", "surface.toml", "members.toml")
    ]
    places = ["specs", "generated", f"packages/{vendor.distribution}/changes"]
    command = ["git", "status", "--porcelain", "--", *places, *by_hand]
    git = subprocess.run(command, cwd=vendor.root, capture_output=True, text=True)
    if git.returncode:
        return (
            f"{vendor.root} is not a git repository: {git.stderr.strip()}. An update "
            "needs one, to be undone by."
        )
    if git.stdout:
        return (
            "There are uncommitted changes, which those of an update could not be told "
            f"from; commit or stash them first:\n{git.stdout.rstrip()}"
        )
    return ""


def _result(
    vendor: Vendor,
    sources: list[str],
    options: UpdateOptions,
    present: Document,
    document: Document,
) -> UpdateResult:
    return UpdateResult(
        vendor=vendor,
        sources=tuple(source_label(source) for source in sources),
        day=options.day,
        old=present.get("info") or {},
        new=document.get("info") or {},
    )


@attrs.frozen
class _Update:
    """One update under way; what it learns goes into ``result``."""

    result: UpdateResult
    options: UpdateOptions
    work: Path
    show: Callable[[str], Any]
    on_stage: OnStage

    def build(self, present: Document, document: Document) -> list[str]:
        """Build everything aside; returns the names of what differs."""
        result, vendor = self.result, self.result.vendor
        path = vendor.specs / "overlay.yaml"
        before = ledger.survey(present, path).corrected
        result.survey = ledger.survey(document, path)
        validity.check(result.survey.corrected, result.survey.outcomes, vendor.title)
        result.changes = compare.compare(before, result.survey.corrected)
        self.on_stage("documents compared")
        staged = staging.stage(vendor, present, document, result.survey, self.work)
        self._keep_names(staged, before, result.survey.corrected)
        self.on_stage("names kept")
        self.show(f"{vendor.title}: generating aside ...")
        package = pipeline.build(staged, self.work)
        result.census, result.notes = package.census, package.notes
        result.names = package.surface.names
        self.on_stage("package built")
        changed = self._changed(package)
        self._compare(package.folder, changed)
        self.on_stage("packages compared")
        return changed

    def _keep_names(self, staged: Vendor, before: Document, after: Document) -> None:
        old, new = (prepare.prepare(item)[0] for item in (before, after))
        path = self.result.vendor.specs / "surface.toml"
        known = names.known(path, old, self.work / "surface-before.toml")
        self.result.names_before = known.names
        target = staged.specs / "surface.toml"
        self.result.rewrites = names.follow(target, old, new, known)
        self._keep_members(staged, old, new)

    def _keep_members(self, staged: Vendor, old: Document, new: Document) -> None:
        settings = Settings.load(staged.specs / "generator.yaml")
        path = staged.specs / "members.toml"
        kept = member_names.load(path)
        before, after = (
            generator.names_of_members(item, settings, kept) for item in (old, new)
        )
        self.result.pins = members.follow(path, before, after)
        after = members.with_pins(after, self.result.pins)
        self.result.moved = list(members.moved(before, after))

    def _changed(self, result: Result) -> list[str]:
        placed = staging.place(result, self.work)
        return staging.differing(self.work / "new", self.result.vendor.root, placed)

    def _compare(self, folder: Path, changed: list[str]) -> None:
        result, vendor = self.result, self.result.vendor
        rewritten = f"generated/{vendor.package}" in changed
        result.differences, result.type_errors = [], []
        if rewritten:
            self.show(f"{vendor.title}: comparing the packages ...")
            result.differences = public_api.compare(vendor.generated, folder)
            result.type_errors = type_check.new_type_errors(
                vendor, vendor.generated, folder, self._aside()
            )
        result.differences += result.moved
        result.version_bump = version_bump.version_bump(
            result.changes or (),
            result.differences,
            result.type_errors,
            rewritten,
            versions.present(vendor.root / "overlays" / vendor.package),
        )

    def _aside(self) -> Path:
        """An empty folder of the same name each time: mypy's cache keeps the paths."""
        folder = self.work.parent / "work-samples"
        shutil.rmtree(folder, ignore_errors=True)
        return folder

    def refused(self, error: CodegenError) -> CodegenError:
        """The error with places as the maintainer knows them, and the report of it."""
        text = str(error).replace(f"{self.work / 'tree'}", str(self.result.vendor.root))
        self.result.stopped = text
        return CodegenError(f"{text}\nNothing was changed. {self._put_aside()}")

    def finish(self, changed: list[str]) -> None:
        """Report, and swap unless something speaks against it."""
        result = self.result
        stale = result.survey.of(State.STALE) if result.survey else []
        if stale and not self.options.drop_stale:
            named = "\n".join(f"  {o.action.name}: {o.reason}" for o in stale)
            result.stopped = (
                f"{len(stale)} correction(s) fit nothing in the new document. Renew "
                "them in overlay.yaml, or let them go with --drop-stale:\n" + named
            )
        self.show(report.short(result))
        self._write_copy()
        if self.options.check:
            self.show(report.markdown(result))
        if result.stopped:
            where = self._put_aside()
            raise CodegenError(f"{result.stopped}\nNothing was changed. {where}")
        if self.options.check:
            return
        if changed:
            self._swap(changed)
        else:
            self.show(f"{result.vendor.title}: nothing to change.")

    def _put_aside(self) -> str:
        """Keep the report of what was not done where git does not look."""
        name = f"{self.result.vendor.name}-{self.result.day.isoformat()}.md"
        self._write_pair(self.work.parent / name)
        self._write_copy()
        return f"The report is {journal.SPACE}/{name}."

    def _write_copy(self) -> None:
        if self.options.report:
            self._write_pair(self.options.report)

    def _write_pair(self, path: Path) -> None:
        """The report, and beside it everything."""
        whole = path.with_name(f"{path.stem}-whole.md")
        path.write_text(report.markdown(self.result, whole.name), "utf-8")
        whole.write_text(whole_report.markdown(self.result), "utf-8")

    def _swap(self, changed: list[str]) -> None:
        change_id = self._change_id()
        added = [*self._add_reports(change_id), *self._add_fragments(change_id)]
        self.on_stage("report written")
        root = self.result.vendor.root
        journal.swap(self.work, root, [*changed, *added], self.on_stage)
        self.on_stage("swapped")
        for name in [*changed, *added]:
            self.show(f"  wrote {name}")

    def _add_reports(self, change_id: str) -> list[str]:
        result = self.result
        name = f"reports/{result.vendor.name}-{result.day.isoformat()}"
        if (result.vendor.root / f"{name}.md").exists():  # a second one on one day
            name = f"{name}-{change_id}"
        whole = f"{name}-whole.md"
        return [
            staging.write(self.work, f"{name}.md", report.markdown(result, whole)),
            staging.write(self.work, whole, whole_report.markdown(result)),
        ]

    def _add_fragments(self, change_id: str) -> list[str]:
        result = self.result
        assert result.version_bump
        texts = fragments.write(
            result.vendor.title,
            str(result.new.get("version")),
            change_id,
            result.version_bump,
            result.differences or (),
        )
        folder = f"packages/{result.vendor.distribution}/changes"
        return [
            staging.write(self.work, f"{folder}/{name}", text)
            for name, text in texts.items()
        ]

    def _change_id(self) -> str:
        """A word for this very step from old to new, for the names of files."""
        result = self.result
        assert result.version_bump
        facts = [result.old, result.new, result.changes, result.differences]
        text = json.dumps(facts, default=str, sort_keys=True)
        return f"document-{hashlib.sha256(text.encode()).hexdigest()[:8]}"
