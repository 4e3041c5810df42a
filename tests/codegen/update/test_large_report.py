"""The report of a step between two documents of a real size is read in a minute."""

from __future__ import annotations

import copy
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import pipeline
from codegen.update import report, run, type_check, whole_report
from codegen.update.result import UpdateResult
from codegen.vendors import Vendor
from tests.codegen.update.conftest import DAY, git, write_shop
from tests.support.large_document import document

#: 180 operations and 372 schemas: as many as most vendors have, and no more time.
RESOURCES = 30
HEAD = Path(__file__).with_name("large_report.md")
LEDGER = "overlay: 1.0.0\ninfo: {title: Corrections, version: 1.0.0}\nactions: []\n"


def earlier(whole: dict[str, Any]) -> dict[str, Any]:
    """The document before: no third resource, and other names here and there."""
    fresh = copy.deepcopy(whole)
    nouns = [path.strip("/") for path in fresh["paths"] if path.count("/") == 1]
    for noun in nouns[::3]:
        for path in [p for p in fresh["paths"] if re.match(rf"/{noun}(/|$)", p)]:
            del fresh["paths"][path]
    schemas = fresh["components"]["schemas"]
    for index, name in enumerate(n for n in list(schemas) if n.endswith("Resource")):
        if index % 10 == 1:
            properties = schemas[name]["properties"]
            properties["formerStatus"] = properties.pop("status")
            schemas[name]["required"] = ["formerStatus"]
        if index % 10 == 4:
            operation = fresh["paths"].get(f"/{nouns[index]}", {}).get("get")
            if operation:
                operation["parameters"] = operation["parameters"][1:]
    fresh["info"]["version"] = "2024-01-31"
    return fresh


@pytest.fixture(scope="module")
def step(tmp_path_factory: pytest.TempPathFactory) -> UpdateResult:
    """The update from the earlier document to the whole one, without swapping it in."""
    root = tmp_path_factory.mktemp("large")
    vendor = write_shop(root)
    shutil.rmtree(root / "packages")
    (root / "packages" / "shop-client" / "changes").mkdir(parents=True)
    (vendor.specs / "overlay.yaml").write_text(LEDGER)
    (vendor.specs / "surface.toml").write_text("")
    new = tmp_path_factory.mktemp("new") / "new.yaml"
    new.write_text(yaml.dump(document(RESOURCES), Dumper=yaml.CSafeDumper))
    old = yaml.dump(earlier(document(RESOURCES)), Dumper=yaml.CSafeDumper)
    (vendor.specs / "openapi.yaml").write_text(old)
    pipeline.generate([vendor], report=lambda _: None)
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Begin")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(type_check, "new_type_errors", lambda *_: [])
        return _checked(vendor, new)


def _checked(vendor: Vendor, source: Path) -> UpdateResult:
    options = run.UpdateOptions(check=True, day=DAY)
    return run.run(vendor, [str(source)], options, show=lambda _: None)


def test_the_first_lines_say_what_to_do(step: UpdateResult) -> None:
    head = report.markdown(step, "reports/shop-whole.md").splitlines()[:60]

    assert "\n".join(head) + "\n" == HEAD.read_text("utf-8")


def test_the_report_fits_a_change_request(step: UpdateResult) -> None:
    short, whole = report.markdown(step), whole_report.markdown(step)

    assert len(short) < 10_000
    assert len(short.splitlines()) < 120
    assert len(whole) > 5 * len(short)
