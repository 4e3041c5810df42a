"""A document that is odd or made to hurt is refused with one sentence."""

from __future__ import annotations

import json
import os
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.intake import read as sources
from codegen.openapi import structure, walk
from tests.support.documents import document, holding, obj, operation, text

PLAIN = document({"/a": {"get": operation()}})
YAML = "openapi: 3.0.3\npaths: {/a: {get: {responses: {'200': {description: d}}}}}\n"
_LAUGHS = "".join(
    f"x-{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
_DEEP = '{"a":' * 400 + "1" + "}" * 400


def document_text(**members: Any) -> str:
    return json.dumps({**PLAIN, **members})


def read(folder: Path, result: str) -> Any:
    path = folder / "document"
    path.write_text(result, encoding="utf-8")
    return sources.read([str(path)])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"{YAML}x-a: &a [1, 2]\n{_LAUGHS}", "is too large or nested too deeply"),
        (
            document_text()[:-1] + f', "x-a": {_DEEP}}}',
            "is too large or nested too deeply",
        ),
        (f"{YAML}x-a: !!timestamp 2024-01-01\n", "holds a date at #/x-a"),
        (f"{YAML}x-a: !!binary aGk=\n", "holds a bytes at #/x-a"),
        (document_text(**{"x-a": float("nan")}), "holds the number nan at #/x-a"),
        (document_text(**{"x-a": "\ud800"}), "holds half of a character"),
        (document_text(**{"x-a": "\0"}), "holds a NUL character at #/x-a"),
        (document_text()[:-1] + ', "paths": {}}', "the key 'paths' is given twice"),
        (YAML.replace("3.0.3", "3.1"), "a version has three parts, such as 3.1.0"),
        (document_text(info="x"), "#/info is 'x' where a mapping belongs"),
        (
            document_text(components=None),
            "#/components is null where a mapping belongs",
        ),
        (
            document_text(paths={"a": {}}),
            "#/paths/a is a path that does not begin with a slash",
        ),
        (document_text(paths={"/a": ["get"]}), "the path /a holds no operation"),
        (
            document_text(tags=[{"$ref": "#name"}]),
            "refers to '#name' at #/tags/0, which is no",
        ),
    ],
)
def test_rejects_impossible_documents(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(CodegenError) as caught:
        read(tmp_path, text)

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
    result = holding(Thing={**thing, "example": {"$ref": "b.json"}})

    assert read(tmp_path, json.dumps(result)) == result


def test_an_alias_stands_for_a_copy(tmp_path: Path) -> None:
    result = read(tmp_path, f"{YAML}x-a: &a {{b: 1}}\nx-c: *a\n")

    assert result["x-a"] == result["x-c"]
    assert result["x-a"] is not result["x-c"]


@pytest.mark.parametrize("address", ["https://[", "https://", "https:/host/a.json"])
def test_rejects_an_invalid_address(address: str) -> None:
    with pytest.raises(CodegenError, match=r"address (cannot be read|names no host)"):
        sources.read([address])


def chain(length: int) -> str:
    names = [f"A{index}" for index in range(length)]
    links = {n: {"$ref": f"#/components/schemas/{g}"} for n, g in pairwise(names)}
    return document_text(
        components={"schemas": {**links, names[-1]: {"type": "string"}}}
    )


def twice(count: int) -> str:
    pairs = ",".join(f'"k{index}": 1' for index in range(count))
    return f'{document_text()[:-1]}, "x-a": {{{pairs}, "k0": 2}}}}'


_MANY = 100_000


@pytest.mark.parametrize(
    "text",
    [
        f"{YAML}x-a: {'[' * _MANY}{']' * _MANY}",
        f"{YAML}x-a: {'[' * _MANY}",
        f"{YAML}x-a: {'{a: ' * _MANY}",
        f"{YAML}x-a: {'[{a: ' * _MANY}",
        f"{YAML}x-a: {'[a, [b], ' * _MANY}",
        f"{YAML}x-a:\n  {'- ' * _MANY}a",
        f"{YAML}x-a:\n  {'? ' * _MANY}a",
        '["]", ' * _MANY,
    ],
)
def test_yaml_of_any_depth_is_refused_and_does_not_end_the_process(
    tmp_path: Path, text: str
) -> None:
    with pytest.raises(CodegenError, match=r"nested too deeply|neither JSON nor YAML"):
        read(tmp_path, text)


def test_braces_in_texts_are_not_depth(tmp_path: Path) -> None:
    result = "".join(f"  /a/{{id}}/{i}: {{get: {{}}}}\n" for i in range(300))

    value = read(tmp_path, f"openapi: 3.0.3\npaths:\n{result}")

    assert len(value["paths"]) == 300


def test_a_long_chain_of_references_is_followed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = 0

    def place_of(*arguments: Any) -> Any:
        nonlocal steps
        steps += 1
        return walk.place_of(*arguments)

    monkeypatch.setattr(sources, "place_of", place_of)

    read(tmp_path, chain(2000))

    assert steps < 4000


def test_the_first_of_many_keys_that_is_given_twice_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="the key 'k0' is given twice"):
        read(tmp_path, twice(50_000))


@pytest.mark.parametrize("index", ["9" * 5000, "-1", "01x", "²"])
def test_a_reference_to_an_impossible_place_leads_nowhere(index: str) -> None:
    node = {"$ref": f"#/components/schemas/A/allOf/{index}"}
    result = holding(A={"allOf": [{}]})

    with pytest.raises(CodegenError, match="leads nowhere") as caught:
        walk.resolve(result, node)

    assert len(str(caught.value)) < 200


def test_what_has_no_end_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    for source in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(CodegenError, match="is not a file but"):
            sources.read([str(source)])
