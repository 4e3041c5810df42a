"""An unusable document is rejected with one helpful sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.openapi import load, walk


def write(folder: Path, text: str) -> Path:
    path = folder / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty; fetch"),
        ("  \n", "is empty; fetch"),
        ("<!doctype html><title>Sign in</title>", "is an HTML or XML page"),
        ("openapi: [3.0.0", "is neither JSON nor YAML"),
        ('{"openapi": "3.0.0", ', "is neither JSON nor YAML"),
        ("- one\n- two\n", "holds a list, not an OpenAPI document"),
        ("just words", "holds a str, not an OpenAPI document"),
        ("title: nothing\n", "has no `openapi` member"),
        ("swagger: '2.0'\npaths: {}\n", "is Swagger 2.0; convert it"),
        ("openapi: 3.2.0\npaths: {}\n", "is OpenAPI 3.2.0; the generator reads"),
        ("openapi: 3.0.3\npaths: {}\n", "has no `paths`"),
        ("openapi: 3.0.3\nopenapi: 3.1.0\n", "the key 'openapi' is given twice"),
    ],
)
def test_an_unusable_file_is_refused_by_name(
    tmp_path: Path, text: str, says: str
) -> None:
    path = write(tmp_path, text)

    with pytest.raises(CodegenError) as caught:
        load.load(path)

    assert says in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="does not exist; put the document there"):
        load.load(tmp_path / "openapi.yaml")


def test_rejects_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_bytes(b"\xff\xfe\x00\x00PK")

    with pytest.raises(CodegenError, match="cannot be read as UTF-8 text"):
        load.load(path)


def test_a_reference_to_another_document_is_refused_with_its_place(
    tmp_path: Path, document: dict[str, Any]
) -> None:
    order = document["components"]["schemas"]["Order"]
    order["properties"]["owner"] = {"$ref": "https://vendor.test/other.yaml#/User"}
    path = write(tmp_path, json.dumps(document))

    with pytest.raises(CodegenError) as caught:
        load.load(path)

    assert "#/components/schemas/Order/properties/owner" in str(caught.value)
    assert "Bundle the documents" in str(caught.value)


def test_json_and_yaml_give_the_same_document(
    tmp_path: Path, document: dict[str, Any]
) -> None:
    path = write(tmp_path, "\ufeff" + json.dumps(document))

    assert load.load(path) == document


def test_a_version_that_looks_like_a_date_stays_text(tmp_path: Path) -> None:
    text = "openapi: 3.0.3\ninfo: {version: 2024-05-25}\npaths: {/a: {}}\n"

    assert load.load(write(tmp_path, text))["info"]["version"] == "2024-05-25"


def test_statuses_written_as_numbers_become_names(tmp_path: Path) -> None:
    text = "openapi: 3.0.3\npaths: {/a: {get: {responses: {200: {}}}}}\n"

    loaded = load.load(write(tmp_path, text))

    assert list(loaded["paths"]["/a"]["get"]["responses"]) == ["200"]


def test_a_reference_in_a_circle_is_named(document: dict[str, Any]) -> None:
    document["components"]["schemas"] = {
        "A": {"$ref": "#/components/schemas/B"},
        "B": {"$ref": "#/components/schemas/A"},
    }

    with pytest.raises(CodegenError, match="leads in a circle"):
        walk.resolve(document, {"$ref": "#/components/schemas/A"})
