"""The page docs/rules.md: every rule with its reason, as its docstring has it.

``python -m tests.pages.rules_page`` writes it.
"""

from __future__ import annotations

import inspect
from pathlib import Path

from codegen.generate.template_patches import PATCHES
from codegen.prepare import RULES, name_of

PAGE = Path(__file__).resolve().parents[2] / "docs" / "rules.md"
_HEAD = """\
# Normalisation rules

Two lists, written from the code by `python -m tests.pages.rules_page`. Rules change
the copy of a document that is generated from, in this order; an update reports the
places each has touched. Patches change the text of the generator's templates.

## Rules

| rule | why |
|---|---|
"""
_PATCHES = """
## Patches of templates

| template | why |
|---|---|
"""


def page() -> str:
    """The text of the page."""
    rules = "".join(f"| `{name_of(rule)}` | {_why(rule)} |\n" for rule in RULES)
    said = dict.fromkeys((patch.template, patch.why) for patch in PATCHES)
    patches = "".join(f"| `{name}` | {why} |\n" for name, why in said)
    return f"{_HEAD}{rules}{_PATCHES}{patches}"


def _why(rule: object) -> str:
    return " ".join((inspect.getdoc(rule) or "").split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
