"""Documents that use one name for two things keep both, wherever they are named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.intake import read
from tests.support.documents import (
    document,
    holding,
    obj,
    operation,
    ref,
    response,
    text,
)


@pytest.fixture
def merged(tmp_path: Path) -> Any:
    """Two documents with a ``Thing`` each, and one ``Choice`` by its words."""
    mapping = {"propertyName": "a", "mapping": {"x": "Thing"}}
    choice = {"oneOf": [ref("Thing")], "discriminator": mapping}
    first = holding(Thing=obj(a=text()), Choice=choice, ThingOther=text())
    paths = {"/others": {"get": operation(response(ref("Choice")))}}
    second = document(paths, {"Thing": obj(b=text()), "Choice": choice})
    second["info"]["title"] = "Other"
    second["security"] = [{"key": []}]
    for item, kind in ((first, "apiKey"), (second, "oauth2")):
        item["components"]["securitySchemes"] = {"key": {"type": kind}}
    names = []
    for name, item in (("a.json", first), ("b.json", second)):
        (tmp_path / name).write_text(json.dumps(item), "utf-8")
        names.append(str(tmp_path / name))
    return read.read(names)


def test_a_new_name_takes_no_name_that_is_there(merged: Any) -> None:
    schemas = merged["components"]["schemas"]

    assert schemas["ThingOther"] == text()
    assert schemas["ThingOtherOther"] == obj(b=text())


def test_what_refers_to_another_thing_is_another_thing(merged: Any) -> None:
    schemas = merged["components"]["schemas"]

    assert schemas["Choice"]["oneOf"] == [ref("Thing")]
    assert schemas["ChoiceOther"]["oneOf"] == [ref("ThingOtherOther")]


def test_a_discriminator_and_a_security_scheme_follow(merged: Any) -> None:
    value = merged["components"]["schemas"]["ChoiceOther"]["discriminator"]

    assert value["mapping"] == {"x": ref("ThingOtherOther")["$ref"]}
    operation_ = merged["paths"]["/others"]["get"]
    assert operation_["security"] == [{"keyOther": []}]


def _secured(folder: Path, kinds: tuple[str, str], security: list[Any]) -> Any:
    """Two documents with the same security, by schemes of these kinds."""
    names = []
    for index, kind in enumerate(kinds):
        result = document({f"/{'ab'[index]}": {"get": operation(response(text()))}}, {})
        result["security"] = security
        result["components"]["securitySchemes"] = {"key": {"type": kind}}
        file = folder / f"{index}.json"
        file.write_text(json.dumps(result), "utf-8")
        names.append(str(file))
    return read.read(names)


@pytest.mark.parametrize("security", [[], [{"key": []}]])
def test_security_of_all_documents_is_that_of_the_whole(
    tmp_path: Path, security: list[Any]
) -> None:
    result = _secured(tmp_path, ("apiKey", "apiKey"), security)

    assert result["security"] == security
    assert "security" not in result["paths"]["/b"]["get"]


def test_a_scheme_of_the_same_name_is_another_scheme(tmp_path: Path) -> None:
    result = _secured(tmp_path, ("apiKey", "oauth2"), [{"key": []}])

    assert "security" not in result
    first, second = (result["paths"][path]["get"]["security"] for path in ("/a", "/b"))
    schemes = result["components"]["securitySchemes"]
    kinds = [schemes[next(iter(item[0]))]["type"] for item in (first, second)]
    assert kinds == ["apiKey", "oauth2"]
