"""How lists and objects are written into each place of a request."""

from __future__ import annotations

import datetime as dt
import json
import re
from decimal import Decimal
from typing import Any

import pytest
from piriod_client._runtime.base import styles
from piriod_client._runtime.base.errors import InvalidRequestError
from piriod_client._runtime.base.forms import form_fields, with_media_types
from piriod_client._runtime.base.json_text import json_text
from piriod_client._runtime.base.operation import Operation
from piriod_client._runtime.model.multipart import parts
from piriod_client._runtime.model.writing import plain

COLORS = ["blue", "black"]
COLOR = {"R": 100, "G": 200}

QUERY = [
    ("form", COLORS, {"color": ["blue", "black"]}),
    ("comma", COLORS, {"color": "blue,black"}),
    ("space", COLORS, {"color": "blue black"}),
    ("pipe", COLORS, {"color": "blue|black"}),
    ("comma", COLOR, {"color": "R,100,G,200"}),
    ("members", COLOR, {"R": "100", "G": "200"}),
    ("deep", COLOR, {"color[R]": "100", "color[G]": "200"}),
    ("deep", {"a": {"gte": 5}}, {"color[a][gte]": "5"}),
    ("deep", {"a": [1, 2]}, {"color[a]": ["1", "2"]}),
    ("json", COLORS, {"color": '["blue","black"]'}),
    ("true", True, {"color": "true"}),
]
PATH = [
    ("simple", COLORS, "blue,black"),
    ("simple*", COLOR, "R=100,G=200"),
    ("simple", COLOR, "R,100,G,200"),
    ("label", COLORS, ".blue,black"),
    ("label*", COLORS, ".blue.black"),
    ("label*", COLOR, ".R=100.G=200"),
    ("label", "blue", ".blue"),
    ("matrix", COLORS, ";color=blue,black"),
    ("matrix*", COLORS, ";color=blue;color=black"),
    ("matrix", COLOR, ";color=R,100,G,200"),
    ("matrix*", COLOR, ";R=100;G=200"),
    ("matrix", "blue", ";color=blue"),
    (None, "a/b c", "a%2Fb%20c"),
    (None, dt.date(2024, 5, 6), "2024-05-06"),
    (None, dt.time(7, 30), "07%3A30%3A00"),
]  # fmt: skip


@pytest.mark.parametrize(("style", "value", "sent"), QUERY)
def test_a_query_parameter_has_its_style(style: str, value: Any, sent: Any) -> None:
    assert dict(styles.query_pairs("color", value, "color", style)) == sent


@pytest.mark.parametrize(("style", "value", "sent"), PATH)
def test_a_path_parameter_has_its_style(
    style: str | None, value: Any, sent: str
) -> None:
    assert styles.simple_text("color", value, "color", style, safe="") == sent


def test_every_style_is_described_and_tried() -> None:
    described = set(re.findall(r"``([a-z]+)\*?``", str(styles.__doc__)))
    tried = {str(style).rstrip("*") for style, _, _ in (*QUERY, *PATH) if style}

    assert tried <= described


@pytest.mark.parametrize(
    ("style", "value"),
    [
        ("comma", []),
        ("comma", ""),
        ("comma", ["a,b"]),
        ("comma", [""]),
        ("form", {}),
        ("form", COLOR),
        ("form", [COLORS]),
        ("deep", "text"),
        ("members", 5),
        ("true", False),
        ("form", float("inf")),
        ("form", object()),
    ],
)
def test_what_has_no_certain_text_is_refused(style: str, value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="color"):
        list(styles.query_pairs("color", value, "color", style))


@pytest.mark.parametrize("value", [COLORS, COLOR, object(), float("nan")])
def test_a_path_takes_one_value_unless_the_document_says_more(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="color"):
        styles.simple_text("color", value, "color", None, safe="")


def test_two_arguments_never_become_one_parameter() -> None:
    operation = Operation("things.list", "GET", "/things", styles={"more": "members"})
    build = operation.request_builder(lambda **item: {"params": item})

    with pytest.raises(InvalidRequestError, match="page is sent by two arguments"):
        build(page=1, more={"page": 2})


def test_words_stand_for_numbers() -> None:
    words = {"status": {"open": 0, "done": 1}}
    styled = {"status": "comma"}
    lists = frozenset(words)
    operation = Operation(
        "things.list", "GET", "/things", words=words, styles=styled, lists=lists
    )
    build = operation.request_builder(lambda **item: {"params": item})

    assert build(status="done")["params"] == {"status": "1"}
    assert build(status=["open", 1, "1"])["params"] == {"status": "0,1,1"}
    with pytest.raises(InvalidRequestError, match=r"'dome' is not one of open \(0\)"):
        build(status="dome")


@pytest.mark.parametrize("body", [{}, {"thing": {}}])
@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_an_update_without_a_member_is_refused(method: str, body: Any) -> None:
    operation = Operation("things.update", method, "/things")
    build = operation.request_builder(lambda **_: {"json": body})

    with pytest.raises(InvalidRequestError, match="nothing to change"):
        build()


def test_an_object_may_be_emptied() -> None:
    operation = Operation("things.update", "PATCH", "/things")
    build = operation.request_builder(lambda **item: {"json": item})

    assert build(metadata={})["json"] == {"metadata": {}}
    assert build(name=None)["json"] == {"name": None}


@pytest.mark.parametrize(
    "digits", ["0.1", "12345678901234567890.12345678901234567890", "-1E-7", "7"]
)
def test_a_decimal_keeps_every_digit(digits: str) -> None:
    text = json_text(plain({"amount": Decimal(digits), "twice": [Decimal(digits)]}))

    assert text == f'{{"amount":{digits},"twice":[{digits}]}}'
    assert json.loads(text, parse_float=Decimal)["amount"] == Decimal(digits)


@pytest.mark.parametrize(
    "value", [Decimal("NaN"), float("nan"), float("inf"), object(), {1}, b"a", 1j]
)
def test_what_json_cannot_say_is_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        json_text(plain({"a": value}))


def test_the_members_of_a_form_are_texts_and_objects_json() -> None:
    members = {"on": True, "day": "2024-05-06", "none": None, "tags": [1, False]}

    assert form_fields({**members, "inner": {"a": [1]}}, "things.create", {}) == {
        "on": "true",
        "day": "2024-05-06",
        "none": "",
        "tags": ["1", "false"],
        "inner": '{"a":[1]}',
    }
    assert parts({"on": True, "inner": {"a": Decimal("1.10")}}) == [
        ("on", (None, b"true", "text/plain")),
        ("inner", (None, b'{"a":1.10}', "application/json")),
    ]


def test_a_form_is_written_as_its_document_encodes_it() -> None:
    members = {"tags": ["a", "b"], "at": {"R": 1, "G": 2}, "flat": {"B": 3}, "ids": [1]}
    encodings = {"tags": "pipe", "at": "deep", "flat": "members"}
    encodings["ids"] = "application/json"

    assert form_fields(members, "things.create", encodings) == {
        "tags": "a|b",
        "at[R]": "1",
        "at[G]": "2",
        "B": "3",
        "ids": "[1]",
    }
    with pytest.raises(InvalidRequestError, match="tags is an empty list"):
        form_fields({"tags": []}, "things.create", encodings)


def test_a_part_has_the_media_type_of_its_document_unless_a_file_has_its_own() -> None:
    parts_of_caller = [
        ("note", (None, b"<a/>", "text/plain")),
        ("file", ("a.csv", b"a", None)),
        ("scan", ("a.png", b"a", "image/png")),
        ("more", (None, b"b", "text/plain")),
    ]
    media = {"note": "application/xml", "file": "text/csv", "scan": "image/tiff"}

    results = dict(with_media_types(parts_of_caller, media))

    assert {name: part[-1] for name, part in results.items()} == {
        "note": "application/xml",
        "file": "text/csv",
        "scan": "image/png",
        "more": "text/plain",
    }
