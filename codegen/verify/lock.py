"""``specs/specs.lock``: what was generated from what, written by the pipeline only."""

from __future__ import annotations

import hashlib
import json
from importlib import metadata
from pathlib import Path
from typing import Any

from ..correct.overlay import Outcome
from ..errors import CodegenError
from ..openapi.walk import Document
from ..vendors import Vendor
from .census import Census

_TOOLS = ("openapi-python-client", "ruff")


def entry(
    vendor: Vendor,
    document: Document,
    patched: Document,
    outcomes: list[Outcome],
    census: Census,
) -> dict[str, Any]:
    """The record of one vendor."""
    return {
        "document": source(vendor, document, patched),
        "patched_sha256": _sha256(json.dumps(patched, sort_keys=True).encode()),
        "corrections": {outcome.action.name: outcome.matches for outcome in outcomes},
        "operations": census.operations,
        "schemas": census.schemas,
        "modules": census.modules,
        "unreached": list(census.unreached),
        "losses": sorted(loss.name for loss in census.losses),
    }


def source(vendor: Vendor, document: Document, patched: Document) -> dict[str, Any]:
    """What identifies the vendored document."""
    info = patched.get("info", {})
    return {
        "title": info.get("title"),
        "version": info.get("version"),
        "openapi": document["openapi"],
        "sha256": _sha256((vendor.specs / "openapi.yaml").read_bytes()),
    }


def write(path: Path, entries: dict[str, dict[str, Any]]) -> None:
    """Replace the entries of the vendors given; those of the others stay."""
    present = read(path).get("vendors", {})
    vendors = {**present, **entries}
    content = {
        "about": "Written by `python -m codegen generate`. Do not edit.",
        "tools": {name: metadata.version(name) for name in _TOOLS},
        "vendors": dict(sorted(vendors.items())),
    }
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")


def read(path: Path) -> dict[str, Any]:
    """The lock at ``path``, empty when the file does not exist yet.

    Raises:
        CodegenError: somebody has edited it.
    """
    if not path.is_file():
        return {}
    try:
        content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise CodegenError(
            f"{path} is not JSON: {error}. Take back the change: `git checkout {path}`."
        ) from error
    return content


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
