"""The vendors: where their document lies and what is built from it."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from .errors import CodegenError

ROOT = Path(__file__).resolve().parents[1]

#: The one list of vendors, below the root.
_LIST = Path("specs", "vendors.toml")


class Vendor(NamedTuple):
    """One vendor: a folder in ``specs/`` and the import package made from it."""

    # Importing attrs takes longer than to find that nothing has changed.

    name: str
    package: str
    title: str
    root: Path = ROOT

    @property
    def specs(self) -> Path:
        """The folder with the vendored document and our corrections to it."""
        return self.root / "specs" / self.name

    @property
    def generated(self) -> Path:
        """The folder the pipeline writes; nobody edits it."""
        return self.root / "generated" / self.package

    @property
    def overlay(self) -> Path:
        """The hand-written import package around the generated one."""
        return self.root / "overlays" / self.package

    @property
    def distribution(self) -> str:
        """The name under which the package is published."""
        return self.package.replace("_", "-")


def _listed(path: Path) -> dict[str, Vendor]:
    content = tomllib.loads(path.read_text("utf-8"))
    return {
        name: Vendor(name, row["package"], row["title"])
        for name, row in content.items()
    }


VENDORS = _listed(ROOT / _LIST)


def add(vendor: Vendor) -> None:
    """Add a vendor to the list of its repository, and to that of this process."""
    row = (
        f"\n[{vendor.name}]\npackage = {json.dumps(vendor.package)}\n"
        f"title = {json.dumps(vendor.title, ensure_ascii=False)}\n"
    )
    with (vendor.root / _LIST).open("a", encoding="utf-8") as file:
        file.write(row)
    if vendor.root == ROOT:
        VENDORS[vendor.name] = vendor


def chosen(names: Iterable[str]) -> list[Vendor]:
    """The vendors called ``names``, or all of them when no name is given.

    Raises:
        CodegenError: an unknown vendor name.
    """
    wanted = list(names) or list(VENDORS)
    if unknown := [name for name in wanted if name not in VENDORS]:
        known = ", ".join(VENDORS)
        raise CodegenError(f"No vendor is called {unknown[0]!r}; there are: {known}.")
    return [VENDORS[name] for name in wanted]
