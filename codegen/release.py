"""Refuse a release that would surprise users: a wrong tag, or a change nobody named.

``python -m codegen.release monite-client-v0.2.0`` before or after the tag is set;
``python -m codegen.release --since origin/main`` for a change that is under review.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from .errors import CodegenError
from .update.versions import present
from .vendors import ROOT, VENDORS, Vendor

_TAG = re.compile(r"^(?P<dist>[a-z][a-z-]*)-v(?P<version>\d+\.\d+\.\d+)$")


def check(tag: str, root: Path = ROOT) -> str:
    """Check that the present commit may be released as ``tag``.

    Args:
        tag: ``<distribution>-v<version>``.
        root: the repository.

    Returns:
        What is fine, in one line.

    Raises:
        CodegenError: names everything that is not.
    """
    vendor, version = _parsed(tag)
    package = vendor.package
    last = _last_tag(vendor, tag, root)
    wrong = [
        *_version_faults(version, present(root / "overlays" / package)),
        *_changelog_faults(vendor, version, root),
        *_unnamed(vendor, last, root),
    ]
    if wrong:
        lines = "\n".join(f"  {item}" for item in wrong)
        raise CodegenError(f"{tag} cannot be released:\n{lines}")
    return f"{tag} can be released; it follows {last or 'no release'}."


def check_since(commit: str, root: Path = ROOT) -> str:
    """Check that what changed since ``commit`` is named to the users of each package.

    Raises:
        CodegenError: names the packages that changed without a changelog fragment.
    """
    _refuse_shallow(root)
    wrong = [
        fault for vendor in VENDORS.values() for fault in _unnamed(vendor, commit, root)
    ]
    if wrong:
        raise CodegenError("\n  ".join(["Changes that no fragment names:", *wrong]))
    return f"Every change since {commit} that users may notice has a fragment."


def _parsed(tag: str) -> tuple[Vendor, str]:
    match = _TAG.fullmatch(tag)
    by_name = {vendor.distribution: vendor for vendor in VENDORS.values()}
    if not match or match["dist"] not in by_name:
        raise CodegenError(
            f"{tag!r} is not a release tag: it has to be <distribution>-v<version>, "
            f"with one of {', '.join(by_name)} and a version like 0.2.0."
        )
    return by_name[match["dist"]], match["version"]


def _last_tag(vendor: Vendor, tag: str, root: Path) -> str:
    """The release before ``tag``; nothing when this is the first one."""
    _refuse_shallow(root)
    pattern = f"--match={vendor.distribution}-v*"
    command = ("describe", "--tags", "--abbrev=0", pattern, f"--exclude={tag}")
    return _git(root, *command, may_fail=True).strip()


def _refuse_shallow(root: Path) -> None:
    if _git(root, "rev-parse", "--is-shallow-repository").strip() == "true":
        raise CodegenError(
            "This clone has no history to compare with: `git fetch --unshallow --tags`."
        )


def _version_faults(version: str, written: str) -> Iterator[str]:
    if version != written:
        yield f"the tag says {version}, the package's _version.py says {written}"


def _changelog_faults(vendor: Vendor, version: str, root: Path) -> Iterator[str]:
    folder = root / "packages" / vendor.distribution
    text = (folder / "CHANGELOG.md").read_text("utf-8")
    if not re.search(rf"^## {re.escape(version)}\b", text, re.MULTILINE):
        yield f"CHANGELOG.md has no section {version}: run towncrier build"
    waiting = sorted(file.name for file in (folder / "changes").glob("*.md"))
    if waiting:
        yield f"{len(waiting)} fragment(s) wait in changes/: {waiting[0]}, ..."


def _unnamed(vendor: Vendor, since: str, root: Path) -> Iterator[str]:
    """What changed for users of one package without any fragment."""
    changes = f"packages/{vendor.distribution}/changes"
    changed = [name for name in _changed(vendor, since, root) if not _silent(name)]
    span = f"{since}..HEAD" if since else "HEAD"
    added = ("log", "--diff-filter=A", "--name-only", "--format=", span, "--", changes)
    if changed and not _git(root, *added).split():
        yield (
            f"{len(changed)} file(s) of {vendor.distribution} changed, for instance "
            f"{changed[0]}, and nothing was added to {changes}/"
        )


def _changed(vendor: Vendor, since: str, root: Path) -> Iterable[str]:
    places = (
        f"generated/{vendor.package}",
        f"overlays/{vendor.package}",
        "overlays/_runtime",
        f"packages/{vendor.distribution}",
    )
    if since:
        return _git(root, "diff", "--name-only", since, "HEAD", "--", *places).split()
    return _git(root, "ls-files", "--", *places).split()


def _silent(name: str) -> bool:
    """Files that a release changes by itself."""
    return "/changes/" in name or name.endswith(("CHANGELOG.md", "_version.py"))


def _git(root: Path, *arguments: str, may_fail: bool = False) -> str:
    command = ["git", "-C", str(root), *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode and not may_fail:
        raise CodegenError(f"git {arguments[0]}: {done.stderr.strip()}")
    return "" if done.returncode else done.stdout


def main(arguments: list[str] | None = None) -> int:
    """Run the check; returns 0, or 1 with the reasons on standard error."""
    parser = argparse.ArgumentParser(prog="release-check", description=__doc__)
    parser.add_argument("tag", nargs="?", metavar="TAG")
    parser.add_argument("--since", metavar="COMMIT")
    options = parser.parse_args(arguments)
    if bool(options.tag) == bool(options.since):
        parser.error("give either TAG or --since COMMIT")
    try:
        print(check(options.tag) if options.tag else check_since(options.since))
    except CodegenError as error:
        print(f"release-check: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
