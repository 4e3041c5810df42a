"""A package that is whole to look at, but does not work, is a loss by name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType

from codegen.verify import trial
from tests.support.codegen import Bundle, GeneratedPackage
from tests.support.documents import body, document, obj, operation, param, ref, response

_DAY = {"type": "string", "format": "date"}


@pytest.fixture(scope="module")
def whole(bundle: Bundle) -> GeneratedPackage:
    thing = obj("id", id={"type": "string"}, day=_DAY, count={"type": "integer"})
    post = operation(
        response(ref("Thing"), "201"),
        parameters=[
            param("id", where="path"),
            param("since", _DAY),
            param("x-key", where="header"),
        ],
        requestBody=body(ref("Thing")),
    )
    listed = operation(response({"type": "array", "items": ref("Thing")}))
    paths = {"/things/{id}": {"post": post}, "/things": {"get": listed}}
    return bundle.add("trial", document(paths, {"Thing": thing}))


def _losses(value: GeneratedPackage, folder: Path) -> dict[str, str]:
    config = Config.from_sources(
        ConfigFile(), MetaType.NONE, Path("a"), "utf-8", overwrite=False,
        output_path=None,
    )  # fmt: skip
    result = value.result
    names = result.surface.names
    with trial.interpreter(result.vendor, folder) as process:
        return trial.run(value.prepared, config, names, result.vendor, process)[1]


def test_a_whole_package_loses_nothing(whole: GeneratedPackage) -> None:
    assert _losses(whole, whole.result.folder) == {}


_ID = "POST /things/{id}"


@pytest.mark.parametrize(
    ("file", "before", "after", "loss"),
    [
        ("models/things.py", "count: int", "count: _m.Thing", "Thing sample"),
        ("models/things.py", "id: str", "id: str\n    gone: str", "Thing sample"),
        ("api/*.py", '"since": since,', "", f"{_ID} since"),
        ("api/*.py", '"x-key": x_key,', "", f"{_ID} x_key"),
        ("api/*.py", "_kwargs: dict", "no_such: dict", f"{_ID} request"),
        ("api/*.py", "body)", "{})", f"{_ID} request"),
        ("api/*.py", "list[_m.Thing]", "dict[str, int]", "GET /things response"),
    ],
)
def test_what_a_package_does_not_do_is_a_loss_by_name(
    whole: GeneratedPackage,
    tmp_path: Path,
    file: str,
    before: str,
    after: str,
    loss: str,
) -> None:
    folder = tmp_path / "damaged"
    shutil.copytree(whole.result.folder, folder)
    place = next(p for p in folder.glob(file) if p.stem != "__init__")
    text = place.read_text("utf-8")
    assert before in text
    place.write_text(text.replace(before, after), "utf-8")

    assert loss in _losses(whole, folder)
