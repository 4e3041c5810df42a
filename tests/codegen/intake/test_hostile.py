"""A document that is odd or made to hurt is refused with one sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.intake import read as sources
from codegen.openapi import structure
from tests.support.documents import document, holding, obj, operation, text

PLAIN = document({"/a": {"get": operation()}})
YAML = "openapi: 3.0.3\npaths: {/a: {get: {responses: {'200': {description: d}}}}}\n"
_LAUGHS = "".join(
    f"x-{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
_DEEP = '{"a":' * 400 + "1" + "}" * 400


def given(**members: Any) -> str:
    return json.dumps({**PLAIN, **members})


def read(folder: Path, said: str) -> Any:
    path = folder / "document"
    path.write_text(said, encoding="utf-8")
    return sources.read([str(path)])


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (f"{YAML}x-a: &a [1, 2]\n{_LAUGHS}", "is too large or nested too deeply"),
        (given()[:-1] + f', "x-a": {_DEEP}}}', "is too large or nested too deeply"),
        (f"{YAML}x-a: !!timestamp 2024-01-01\n", "holds a date at #/x-a"),
        (f"{YAML}x-a: !!binary aGk=\n", "holds a bytes at #/x-a"),
        (given(**{"x-a": float("nan")}), "holds the number nan at #/x-a"),
        (given(**{"x-a": "\ud800"}), "holds half of a character"),
        (given(**{"x-a": "\0"}), "holds a NUL character at #/x-a"),
        (given()[:-1] + ', "paths": {}}', "the key 'paths' is given twice"),
        (YAML.replace("3.0.3", "3.1"), "a version has three parts, such as 3.1.0"),
        (given(info="x"), "#/info is 'x' where a mapping belongs"),
        (given(components=None), "#/components is null where a mapping belongs"),
        (
            given(paths={"a": {}}),
            "#/paths/a is a path that does not begin with a slash",
        ),
        (given(paths={"/a": ["get"]}), "the path /a holds no operation"),
        (
            given(**{"x-a": {"$ref": "#name"}}),
            "refers to '#name' at #/x-a, which is no",
        ),
    ],
)
def test_rejects_impossible_documents(tmp_path: Path, said: str, reason: str) -> None:
    with pytest.raises(CodegenError) as caught:
        read(tmp_path, said)

    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (None, "#/paths/~1a is null"),
        ({"get": None}, "#/paths/~1a/get is null"),
        ({"get": {"responses": {"200": None}}}, "responses/200 is null"),
        (
            {"get": {"parameters": [{"in": "query"}]}},
            "parameters/0 is a parameter without `name`",
        ),
    ],
)
def test_a_faulty_swagger_document_is_refused(
    tmp_path: Path, item: Any, reason: str
) -> None:
    with pytest.raises(CodegenError) as caught:
        read(tmp_path, json.dumps({"swagger": "2.0", "paths": {"/a": item}}))

    assert reason in str(caught.value)


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        (None, "Thing is null where a mapping belongs"),
        ({"type": "strin"}, "Thing/type is 'strin', which is not one of array"),
        ({"properties": ["a"]}, "Thing/properties is ['a'] where a mapping belongs"),
        (
            {"allOf": {"type": "object"}},
            "Thing/allOf is {'type': 'object'} where a list",
        ),
        ({"required": True}, "Thing/required is True where a list belongs"),
        ({"items": [{}]}, "Thing/items is [{}] where a mapping belongs"),
        ({"$ref": 3}, "Thing/$ref is 3 where a text belongs"),
    ],
)
def test_a_faulty_schema_is_named_with_its_place(schema: Any, reason: str) -> None:
    with pytest.raises(CodegenError) as caught:
        structure.check(
            holding(Thing=schema), "It", structure.OPENAPI, structure.FIX_IN_OVERLAY
        )

    assert reason in str(caught.value)
    assert "Correct it in `overlay.yaml`" in str(caught.value)


def test_what_only_looks_like_a_reference_is_data(tmp_path: Path) -> None:
    thing = obj(a=text(example={"$ref": "a.json"}), example=text(), default=text())
    made = holding(Thing={**thing, "example": {"$ref": "b.json"}})

    assert read(tmp_path, json.dumps(made)) == made


def test_an_alias_stands_for_a_copy(tmp_path: Path) -> None:
    found = read(tmp_path, f"{YAML}x-a: &a {{b: 1}}\nx-c: *a\n")

    assert found["x-a"] == found["x-c"]
    assert found["x-a"] is not found["x-c"]


@pytest.mark.parametrize("address", ["https://[", "https://", "https:/host/a.json"])
def test_rejects_an_invalid_address(address: str) -> None:
    with pytest.raises(CodegenError, match=r"address (cannot be read|names no host)"):
        sources.read([address])
