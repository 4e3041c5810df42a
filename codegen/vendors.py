"""The four vendors: where their document lies and what is built from it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import attrs

from .errors import CodegenError

ROOT = Path(__file__).resolve().parents[1]


@attrs.frozen
class Vendor:
    """One vendor: a folder in ``specs/`` and the import package made from it."""

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


VENDORS = {
    vendor.name: vendor
    for vendor in (
        Vendor("lucca_timmi", "lucca_timmi_client", "Lucca Timmi"),
        Vendor("kantata_ox", "kantata_ox_client", "Kantata OX"),
        Vendor("monite", "monite_client", "Monite"),
        Vendor("piriod", "piriod_client", "Piriod"),
    )
}


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
