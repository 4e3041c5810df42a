"""Where the packages and their built files are."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"


@dataclass(frozen=True)
class Package:
    """One distribution: ``name`` is what is imported."""

    name: str
    title: str

    def __str__(self) -> str:
        return self.name

    @property
    def distribution(self) -> str:
        return self.name.replace("_", "-")

    @property
    def folder(self) -> Path:
        return ROOT / "packages" / self.distribution

    @property
    def source(self) -> Path:
        return self.folder / "src" / self.name

    @property
    def wheel(self) -> Path:
        return self._built("*.whl")

    @property
    def sdist(self) -> Path:
        return self._built("*.tar.gz")

    def pyproject(self) -> dict[str, Any]:
        return tomllib.loads((self.folder / "pyproject.toml").read_text("utf-8"))

    def _built(self, pattern: str) -> Path:
        (result,) = DIST.glob(f"{self.name}-{pattern}")
        return result


_VENDORS = tomllib.loads((ROOT / "specs" / "vendors.toml").read_text("utf-8"))
PACKAGES = tuple(
    Package(vendor["package"], vendor["title"]) for vendor in _VENDORS.values()
)
