"""The update between two documents of a real size, and the report of it.

``python -m tests.support.large_step`` writes the first lines that a test holds.
"""

from __future__ import annotations

import copy
import datetime
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import yaml

from codegen import pipeline
from codegen.update import report, run
from codegen.update.result import UpdateResult
from codegen.vendors import ROOT, Vendor
from tests.support.large_document import document

#: 180 operations and 672 schemas: as many as most vendors have, and no more time.
RESOURCES = 30
HEAD = ROOT / "tests" / "codegen" / "update" / "large_report.md"
_LEDGER = "overlay: 1.0.0\ninfo: {title: Corrections, version: 1.0.0}\nactions: []\n"


def step(folder: Path) -> UpdateResult:
    """Update from the earlier document to the whole one, without swapping it in."""
    root = folder / "root"
    vendor = Vendor("shop", "shop_client", "Shop", root=root)
    (root / "packages" / "shop-client" / "changes").mkdir(parents=True)
    (root / "overlays" / "shop_client").mkdir(parents=True)
    (root / "overlays" / "_runtime").symlink_to(ROOT / "overlays" / "_runtime")
    (vendor.overlay / "__init__.py").touch()
    (vendor.overlay / "_version.py").write_text('__version__ = "0.3.1"\n')
    vendor.specs.mkdir(parents=True)
    (vendor.specs / "overlay.yaml").write_text(_LEDGER)
    (vendor.specs / "generator.yaml").write_text("{}\n")
    whole = document(RESOURCES)
    (vendor.specs / "openapi.yaml").write_text(_dumped(earlier(whole)))
    pipeline.generate([vendor], report=lambda _: None)
    for command in (["init"], ["add", "--all"], ["commit", "--message", "Begin"]):
        who = ["-c", "user.name=Example", "-c", "user.email=someone@example.test"]
        git = ["git", "-C", str(root), *who, *command]
        subprocess.run(git, check=True, capture_output=True)
    source = folder / "new.yaml"
    source.write_text(_dumped(whole))
    options = run.UpdateOptions(check=True, day=datetime.date(2026, 11, 21))
    return run.run(vendor, [str(source)], options, show=lambda _: None)


def _dumped(content: dict[str, Any]) -> str:
    text: str = yaml.dump(content, Dumper=yaml.CSafeDumper)
    return text


def earlier(whole: dict[str, Any]) -> dict[str, Any]:
    """The document before: no third resource, and other names here and there."""
    fresh = copy.deepcopy(whole)
    paths, schemas = fresh["paths"], fresh["components"]["schemas"]
    nouns = [path.strip("/") for path in paths if path.count("/") == 1]
    for noun in nouns[::3]:
        for path in [path for path in paths if re.match(rf"/{noun}(/|$)", path)]:
            del paths[path]
    for name in [schema for schema in schemas if schema.endswith("Resource")][1::10]:
        properties = schemas[name]["properties"]
        properties["formerStatus"] = properties.pop("status")
        schemas[name]["required"] = ["formerStatus"]
    for noun in nouns[4::9]:
        operation = paths[f"/{noun}"]["get"]
        operation["parameters"] = operation["parameters"][1:]
    fresh["info"]["version"] = "2024-01-31"
    return fresh


def head(result: UpdateResult) -> str:
    """The first lines of the report."""
    lines = report.markdown(result, "reports/shop-whole.md").splitlines()[:60]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        HEAD.write_text(head(step(Path(folder))), "utf-8")
