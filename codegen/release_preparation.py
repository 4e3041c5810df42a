"""Prepare the release of one package: its version and its changelog.

``python -m codegen.release_preparation monite-client`` takes the version from the
fragments in ``changes/``; ``--version X.Y.Z`` says another one.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

from .errors import CodegenError, file_errors
from .surface.names import former_names
from .update.versions import Level, next_version, present
from .vendors import ROOT, VENDORS, Vendor

#: What each type of fragment does to users; ``doc`` and ``misc`` do nothing.
_LEVELS = {
    "removal": Level.MAJOR,
    "feature": Level.MINOR,
    "bugfix": Level.PATCH,
    "doc": Level.PATCH,
    "misc": Level.PATCH,
}


def prepare(distribution: str, version: str = "", root: Path = ROOT) -> str:
    """Write the version and the section of the changelog, and take the fragments in.

    Args:
        distribution: the name of the package, such as ``monite-client``.
        version: three numbers; without it the one that follows from the fragments.
        root: the repository.

    Returns:
        What is left to do.

    Raises:
        CodegenError: there is no such package, nothing to release, or the version is
            not a later one.
    """
    vendor = _vendor(distribution)
    folder = root / "packages" / vendor.distribution
    waiting = sorted((folder / "changes").glob("*.md"))
    if not waiting:
        raise CodegenError(
            f"{folder / 'changes'} holds no fragment: nothing has changed for users "
            "since the last release. Write one, or release nothing."
        )
    file = root / "overlays" / vendor.package / "_version.py"
    is_first = not re.search(r"^## \d", _changelog(folder), re.MULTILINE)
    now = present(file.parent)
    chosen = version or _following(waiting, now, is_first)
    _check_order(chosen, now, is_first)
    _check_former_names(root / "specs" / vendor.name, waiting, is_first)
    text = file.read_text("utf-8")
    _towncrier(folder, chosen)
    file.write_text(text.replace(f'"{now}"', f'"{chosen}"'), "utf-8")
    tag = f"{vendor.distribution}-v{chosen}"
    return (
        f"{vendor.title} {chosen} is prepared from {len(waiting)} fragment(s). Read "
        f"packages/{vendor.distribution}/CHANGELOG.md, commit, then:\n"
        f"  python3 noxfile.py -s release-check -- {tag}\n"
        f"  git tag {tag} && git push origin {tag}"
    )


def _vendor(distribution: str) -> Vendor:
    known = {vendor.distribution: vendor for vendor in VENDORS.values()}
    if distribution not in known:
        listed = ", ".join(known)
        raise CodegenError(
            f"No package is called {distribution!r}; there are: {listed}."
        )
    return known[distribution]


def _changelog(folder: Path) -> str:
    file = folder / "CHANGELOG.md"
    return file.read_text("utf-8") if file.is_file() else ""


def _following(fragments: list[Path], now: str, is_first: bool) -> str:
    """The first release has the version that is written; later ones follow."""
    if is_first:
        return now
    kinds = [file.name.split(".")[-2] for file in fragments]
    return next_version(now, max(_LEVELS.get(kind, Level.PATCH) for kind in kinds))


def _check_order(chosen: str, now: str, is_first: bool) -> None:
    next_version(chosen, Level.NONE)  # refuses what is not three numbers
    order = [tuple(int(part) for part in item.split(".")) for item in (now, chosen)]
    if order[1] < order[0] or (order[1] == order[0] and not is_first):
        raise CodegenError(f"{chosen} does not follow {now}; choose a later version.")


def _check_former_names(specs: Path, waiting: list[Path], is_first: bool) -> None:
    """Refuse former names that a release has had, or that none ever had."""
    fragments = "".join(file.read_text("utf-8") for file in waiting)
    for former in former_names(specs / "surface.toml"):
        if is_first or f"formerly `{former}`" not in fragments:
            reason = "nothing is released yet" if is_first else "a release has had it"
            raise CodegenError(
                f"{former} is a former name, and {reason}: delete `formerly` in "
                f"{specs / 'surface.toml'}, then run `generate {specs.name}`."
            )


def _towncrier(folder: Path, version: str) -> None:
    """Turn the fragments into a section of the changelog."""
    command = [sys.executable, "-m", "towncrier", "build", "--yes"]
    command += ["--config", str(folder / "pyproject.toml"), "--dir", str(folder)]
    done = subprocess.run(
        [*command, "--version", version], capture_output=True, text=True, cwd=folder
    )
    if done.returncode:
        reason = (done.stderr or done.stdout).strip()
        raise CodegenError(f"towncrier could not write the changelog: {reason}")


def main(arguments: list[str] | None = None) -> int:
    """Prepare a release; returns 0, or 1 with the reason on standard error."""
    parser = argparse.ArgumentParser(prog="release", description=__doc__)
    parser.add_argument("distribution", metavar="DISTRIBUTION")
    parser.add_argument("--version", default="", metavar="X.Y.Z")
    options = parser.parse_args(arguments)
    try:
        with file_errors():
            print(prepare(options.distribution, options.version))
    except CodegenError as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
