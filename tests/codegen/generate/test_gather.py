"""What a resource leads to lies in one module, and is still imported by its name."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from codegen.generate.gather import gather
from codegen.generate.prune import Reached, prune

INIT = """\
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from .colour import Colour
    from .cup import Cup
    from .handle import Handle
    from .plate import Plate
    from .shape import Shape
_MODULES = {
    "Colour": ".colour",
    "Cup": ".cup",
    "Handle": ".handle",
    "Plate": ".plate",
    "Shape": ".shape",
}
"""
PACKAGE = {
    "models/__init__.py": INIT,
    "models/colour.py": "class Colour: pass\n",
    "models/cup.py": "from .. import models as _m\n"
    "class Cup:\n    handle: '_m.Handle'\n    colour: _m.Colour = 1\n",
    "models/handle.py": "class Handle: pass\n",
    "models/plate.py": "from .. import models as _m\n"
    "class Plate:\n    colour: _m.Colour = 1\n",
    "models/shape.py": "class Shape: pass\n",
    "api/__init__.py": "",
    "api/table/__init__.py": "",
    "api/table/get_cup.py": "from ...models.cup import Cup\n"
    "def _get_cup_kwargs(): return 'cup'\n"
    "def _get_cup_response(x) -> Cup: return read('_m.Cup')\n",
    "api/table/get_plate.py": "from ...models.plate import Plate\n"
    "def _get_plate_kwargs(): return 'plate'\n"
    "def _get_plate_response(x) -> Plate: return read('_m.Plate')\n",
    "resources/cups.py": "from ..api.table import _get_cup_kwargs, _get_cup_response\n"
    "def get() -> models.Cup: return models.Handle\n",
    "resources/plates.py": "from ..api.table import _get_plate_kwargs\n"
    "def get() -> models.Plate: pass\n",
    "records/shape.py": "class Shape(Record): pass\n",
    "records/box.py": "from .shape import Shape\n"
    "class Box(Record):\n    shape: Shape = records.Shape()\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in PACKAGE.items():
        place = tmp_path / "crockery" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"from __future__ import annotations\n{text}", "utf-8")
    return tmp_path / "crockery"


@pytest.fixture
def reached(folder: Path) -> Reached:
    reached = prune(folder, folder / "no overlay")
    gather(folder, reached)
    return reached


def modules(folder: Path, part: str) -> list[str]:
    return sorted(file.stem for file in (folder / part).rglob("[!_]*.py"))


@pytest.mark.usefixtures("reached")
def test_models_lie_with_those_to_which_the_same_resources_lead(folder: Path) -> None:
    assert modules(folder, "models") == ["colour", "cups", "plates"]
    assert modules(folder, "api") == ["table"]


def test_a_record_does_not_lead_to_the_model_that_is_called_like_it(
    reached: Reached, folder: Path
) -> None:
    assert reached.dropped == ("Shape",)
    assert "Shape" not in (folder / "models" / "__init__.py").read_text("utf-8")


@pytest.mark.usefixtures("reached")
def test_a_parser_that_nobody_calls_goes_and_builders_stay(folder: Path) -> None:
    text = (folder / "api" / "table.py").read_text("utf-8")

    assert "_get_cup_response" in text
    assert "_get_plate_kwargs" in text
    assert "_get_plate_response" not in text


@pytest.mark.usefixtures("reached")
def test_what_lies_together_can_be_imported(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(folder.parent))
    try:
        models = importlib.import_module("crockery.models.cups")
        table = importlib.import_module("crockery.api.table")
        assert {models.Cup.__name__, models.Handle.__name__} == {"Cup", "Handle"}
        assert (table._get_cup_kwargs(), table._get_plate_kwargs()) == ("cup", "plate")
    finally:
        for name in [name for name in sys.modules if name.startswith("crockery")]:
            del sys.modules[name]
