"""An edit of a document changes the lines that the change is about, and no others."""

from __future__ import annotations

import copy
import difflib
import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.openapi import edit
from codegen.openapi.load import parse_yaml
from codegen.vendors import ROOT

TEXT = """\
# What the vendor publishes.
openapi: 3.1.0
info: {title: Shop, version: '1'} # in flow style
tags:
  - name: orders
    description: Orders.
  # About health.
  - name: health
paths:
  /orders:
    get:
      summary: >-
        List
        orders.
      parameters:
        - name: page # from 1
          in: query
          schema:
            type: integer

        - name: size
          in: query
  # The end.
  /ping:
    get:
      description: |
        Pong.
      responses:
        '204':
          description: Done.
"""


def edited(changes: Any) -> tuple[str, list[str]]:
    """The text after ``changes``, and the lines that differ, without their context."""
    document = parse_yaml(TEXT)
    changes(document)
    text = edit.edited(TEXT, document)
    assert parse_yaml(text) == document
    lines = difflib.unified_diff(TEXT.splitlines(), text.splitlines(), n=0, lineterm="")
    return text, [line for line in lines if line[:3] not in ("---", "+++", "@@ ")]


def test_an_equal_document_keeps_its_bytes() -> None:
    assert edited(lambda document: None) == (TEXT, [])


def test_a_value_is_replaced_where_it_stands() -> None:
    def change(document: Any) -> None:
        document["paths"]["/orders"]["get"]["parameters"][0]["schema"]["type"] = (
            "string"
        )

    assert edited(change)[1] == [
        "-            type: integer",
        "+            type: string",
    ]


def test_a_new_member_stands_where_the_vendor_has_it() -> None:
    def change(document: Any) -> None:
        get = document["paths"]["/orders"]["get"]
        get.update({"deprecated": True, "parameters": get.pop("parameters")})

    assert edited(change)[1] == ["+      deprecated: true"]


def test_a_new_first_member_and_a_new_last_one() -> None:
    def change(document: Any) -> None:
        paths = document["paths"]
        document["paths"] = {"/a": {"get": {}}, **paths, "/z": {"get": {}}}

    text, lines = edited(change)

    assert lines == ["+  /a:", "+    get: {}", "+  /z:", "+    get: {}"]
    assert text.index("/a:") < text.index("/orders:")


def test_a_removed_member_leaves_the_comment_of_the_next_one() -> None:
    text, lines = edited(lambda document: document["paths"].pop("/orders"))

    assert "  # The end.\n  /ping:" in text
    assert all(line.startswith("-") for line in lines)


def test_items_of_a_list_come_and_go_by_themselves() -> None:
    def change(document: Any) -> None:
        parameters = document["paths"]["/orders"]["get"]["parameters"]
        parameters[0:0] = [{"name": "first", "in": "query"}]
        parameters.append({"name": "last", "in": "query"})
        document["tags"].pop()

    text, lines = edited(change)

    assert "- name: page # from 1" in text
    assert sorted(lines) == [
        "+          in: query",
        "+          in: query",
        "+        - name: first",
        "+        - name: last",
        "-  - name: health",
    ]


def test_a_member_in_flow_style_is_written_anew() -> None:
    def change(document: Any) -> None:
        document["info"]["version"] = "2"

    assert [line for line in edited(change)[1] if line.startswith("-")] == [
        "-info: {title: Shop, version: '1'} # in flow style"
    ]


def test_an_item_that_begins_behind_a_dash_loses_its_first_member() -> None:
    def change(document: Any) -> None:
        del document["paths"]["/orders"]["get"]["parameters"][1]["name"]

    edited(change)


@pytest.mark.parametrize("text", ["a: &x {b: 1}\nc: *x\n", '{"a": 1}', "a: {}\n"])
def test_what_cannot_be_edited_is_written_anew(text: str) -> None:
    document = {**parse_yaml(text), "more": [1, {"deep": "text"}]}

    assert parse_yaml(edit.edited(text, document)) == document


@pytest.mark.parametrize("path", sorted((ROOT / "specs").glob("*/openapi.yaml")))
def test_any_change_of_a_vendored_document_survives(path: Path) -> None:
    text = path.read_text("utf-8")
    present = parse_yaml(text)
    chance = random.Random(path.parent.name)
    for _ in range(4):
        document = copy.deepcopy(present)
        for _ in range(12):
            _change_something(document, chance)
        result = edit.edited(text, document)
        assert parse_yaml(result) == document
        assert result.startswith(text[:40])


def test_seventeen_new_lines_are_seventeen_new_lines() -> None:
    path = ROOT / "specs" / "monite" / "openapi.yaml"
    text = path.read_text("utf-8")
    document = parse_yaml(text)
    operation = {"operationId": "ping", "responses": {"204": {"description": "Done."}}}
    document["paths"]["/ping"] = {"get": operation}

    result = edit.edited(text, document)

    matcher = difflib.SequenceMatcher(
        None, text.splitlines(), result.splitlines(), autojunk=False
    )
    codes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    expected = yaml.safe_dump({"/ping": {"get": operation}}, sort_keys=False)
    assert [code[0] for code in codes] == ["insert"]
    assert codes[0][4] - codes[0][3] == len(expected.splitlines())


def _change_something(document: Any, chance: random.Random) -> None:
    node = document
    for _ in range(chance.randint(1, 9)):
        inner = [child for child in _children(node) if isinstance(child, dict | list)]
        if not inner:
            break
        node = chance.choice(inner)
    if isinstance(node, list):
        index = chance.randint(0, len(node))
        node[index : index + chance.randint(0, 1)] = [{"name": f"n{index}"}]
    else:
        for name in chance.sample(sorted(node), k=min(1, len(node))):
            chance.choice(_CHANGES)(node, name)


def _add(node: Any, name: str) -> None:
    items = list(node.items())
    place = list(node).index(name)
    items.insert(place, (f"new {name}", {"text": "two\nlines\n", "list": [1, [2]]}))
    node.clear()
    node.update(items)


_CHANGES = (
    lambda node, name: node.pop(name),
    lambda node, name: node.update({name: "other: text #"}),
    lambda node, name: node.update({name: {"a": [{"b": 1}, "c"]}}),
    lambda node, name: node.update({name: []}),
    _add,
)


def _children(node: Any) -> list[Any]:
    return list(node.values()) if isinstance(node, dict) else list(node)
