"""Folders of ``codegen`` are in the pipeline's order; none imports a later one."""

from __future__ import annotations

import pytest

from tests.packaging.layout import ROOT
from tests.packaging.test_arrows import imported

#: Each folder may import itself, what precedes it, and the modules in ``FREE``.
ORDER = (
    "openapi",
    "intake",
    "correct",
    "prepare",
    "generate",
    "surface",
    "verify",
    "compare",
    "update",
    "scaffold",
    "reference",
)
#: Modules beside the folders that import none of them.
FREE = ("errors", "names", "vendors")
#: Modules beside the folders that call them, each with the first folder above it.
CALLERS = {"pipeline": "compare"}


def upward(text: str, module: str, *, is_package: bool = False) -> list[str]:
    """Modules that the text of ``module`` imports though they come after its folder."""
    package = module if is_package else module.rpartition(".")[0]
    own = ORDER.index(module.split(".")[1])
    return [
        name
        for _, name in imported(text, package)
        if name.startswith("codegen.") and _position(name) > own
    ]


def _position(module: str) -> int:
    name = module.split(".")[1]
    if name in FREE:
        return -1
    return ORDER.index(CALLERS[name]) if name in CALLERS else ORDER.index(name)


@pytest.mark.parametrize("folder", ORDER)
def test_no_folder_of_codegen_imports_a_later_one(folder: str) -> None:
    wrong = {}
    files = sorted((ROOT / "codegen" / folder).rglob("*.py"))
    for file in files:
        is_package = file.name == "__init__.py"
        parts = file.relative_to(ROOT).with_suffix("").parts
        module = ".".join(parts).removesuffix(".__init__")
        if names := upward(file.read_text("utf-8"), module, is_package=is_package):
            wrong[module] = names

    assert files
    assert wrong == {}


@pytest.mark.parametrize("name", FREE)
def test_a_module_that_every_folder_may_import_imports_no_folder(name: str) -> None:
    text = (ROOT / "codegen" / f"{name}.py").read_text("utf-8")
    names = {module for _, module in imported(text, "codegen")}
    own = {module for module in names if module.startswith("codegen")}

    assert own <= {f"codegen.{free}" for free in FREE}


def test_every_folder_of_codegen_has_a_place_in_the_order() -> None:
    folders = {path.parent.name for path in ROOT.glob("codegen/*/__init__.py")}

    assert folders == set(ORDER)


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("codegen.prepare.xml", "from ..surface.xml import xml_of"),
        ("codegen.prepare", "from .. import surface"),
        ("codegen.verify.census", "from ..update.site import link_package"),
        ("codegen.surface.write", "import codegen.verify.census"),
        ("codegen.verify.lock", "from .. import pipeline"),
        ("codegen.openapi.load", "def late():\n    from ..intake import fetch"),
        ("codegen.openapi.load", "if TYPE_CHECKING:\n    from ..correct import check"),
    ],
)
def test_an_import_of_a_later_folder_is_found(module: str, text: str) -> None:
    assert upward(text, module, is_package=module == "codegen.prepare")
