"""The page docs/rules.md: every rule with its reason, as its docstring has it.

``python -m tests.pages.rules_page`` writes it. With the path of GitHub's document, from
the npm package that ``PUBLIC`` names, it counts that one anew as well.
"""

from __future__ import annotations

import copy
import inspect
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from codegen.correct.source import correct
from codegen.generate.template_patches import PATCHES
from codegen.openapi import load
from codegen.openapi.schemas import schemas_of
from codegen.openapi.walk import Document, operations
from codegen.prepare import RULES, name_of
from codegen.processes import side_by_side
from codegen.vendors import VENDORS, Vendor

PAGE = Path(__file__).resolve().parents[2] / "docs" / "rules.md"
#: What the rules change in a document that anybody can get, counted once.
PUBLIC = Path(__file__).with_name("rules_public.json")
_HEAD = """\
# Normalisation rules

Two lists, written from the code by `python -m tests.pages.rules_page`. Rules change
the copy of a document that is generated from, in this order; an update reports the
places each has touched. Patches change the text of the generator's templates.

## Rules

The numbers are operations and components that a rule changes in each document after its
corrections. *GitHub* is the public document of GitHub's REST API, {source}.

| rule | {columns} | why |
|---|{rulers}|---|
"""
_IDLE = """
### Rules without a place

These change none of the documents above. Each is for a form that OpenAPI allows and
that tests of `tests/codegen` hold, in documents of their own:
{names}.
"""
_PATCHES = """
## Patches of templates

| template | why |
|---|---|
"""


def page() -> str:
    """The text of the page."""
    counted = side_by_side(_changed_of, list(VENDORS.values()), _size)
    public = json.loads(PUBLIC.read_text("utf-8"))
    columns = dict(zip((v.title for v in VENDORS.values()), counted, strict=True))
    columns["GitHub"] = public["changed"]
    head = _HEAD.format(
        source=public["source"],
        columns=" | ".join(columns),
        rulers="|".join("--:" for _ in columns),
    )
    names = [name_of(rule) for rule in RULES]
    idle = [n for n in names if not any(column.get(n) for column in columns.values())]
    rules = "".join(_row(rule, columns) for rule in RULES)
    words = dict.fromkeys((patch.template, patch.why) for patch in PATCHES)
    patches = "".join(f"| `{name}` | {why} |\n" for name, why in words)
    listed = ", ".join(f"`{name}`" for name in idle)
    return f"{head}{rules}{_IDLE.format(names=listed)}{_PATCHES}{patches}"


def _row(rule: Any, columns: Mapping[str, Mapping[str, int]]) -> str:
    name = name_of(rule)
    cells = " | ".join(str(column.get(name, "")) for column in columns.values())
    return f"| `{name}` | {cells} | {_why(rule)} |\n"


def _why(rule: object) -> str:
    return " ".join((inspect.getdoc(rule) or "").split()).replace("|", "\\|")


def _changed_of(vendor: Vendor) -> dict[str, int]:
    return changed(correct(vendor).document)


def _size(vendor: Vendor) -> int:
    return (vendor.specs / "openapi.yaml").stat().st_size


def changed(document: Document) -> dict[str, int]:
    """The number of operations and components that each rule changes, if any."""
    document = copy.deepcopy(document)
    schemas_of(document)
    counts = {}
    before = dict(_parts(document))
    for rule in RULES:
        for _ in rule(document):
            pass
        after = dict(_parts(document))
        names = after.keys() | before.keys()
        if number := sum(after.get(name) != before.get(name) for name in names):
            counts[name_of(rule)] = number
        before = after
    return counts


def _parts(document: Document) -> Iterator[tuple[str, str]]:
    for method, path, operation in operations(document):
        yield f"{method} {path}", json.dumps(operation, default=str)
    for kind, components in (document.get("components") or {}).items():
        for name, component in components.items():
            yield f"{kind}/{name}", json.dumps(component, default=str)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        public = json.loads(PUBLIC.read_text("utf-8"))
        public["changed"] = changed(load.load(Path(name)))
        PUBLIC.write_text(json.dumps(public, indent=2) + "\n", "utf-8")
    PAGE.write_text(page(), "utf-8")
