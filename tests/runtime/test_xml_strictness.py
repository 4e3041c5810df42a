"""XML says what JSON would have said, or nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.runtime import runtime

names = runtime("xml.names")
parser = runtime("xml.parser")
reader = runtime("xml.reader")
writer = runtime("xml.writer")


def schema(kind: str, **hints: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"a": {"type": kind, "xml": hints}}}


@pytest.mark.parametrize("attribute", [True, False])
@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("integer", True),
        ("integer", 1.5),
        ("integer", "1"),
        ("number", False),
        ("number", "1"),
        ("boolean", 1),
        ("boolean", "true"),
    ],
)
def test_a_value_of_another_kind_is_not_written(
    kind: str, value: Any, attribute: bool
) -> None:
    wanted = f"a: {type(value).__name__} given where the document has {kind}"
    with pytest.raises(names.XmlError, match=wanted):
        writer.write({"a": value}, schema(kind, attribute=attribute), root="r")


@pytest.mark.parametrize("kind", ["object", "array"])
def test_text_that_has_no_place_is_not_lost(kind: str) -> None:
    with pytest.raises(names.XmlError, match=f"a: text where the document has {kind}"):
        reader.read(b"<r><a>1 2</a></r>", schema(kind, wrapped=True))


def test_blanks_between_elements_mean_nothing() -> None:
    read = reader.read(b"<r>\n  <a>1</a>\n</r>", schema("integer"))
    assert read == {"a": 1}


@pytest.mark.parametrize("part", ["<b/>", '<b c="" d=""/>'])
def test_a_document_of_too_many_parts_is_refused(
    part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parser, "MAX_PARTS", 31)
    fitting = 30 // (1 + part.count("="))
    body = {"type": "object", "additionalProperties": True}

    read = reader.read(f"<a>{part * fitting}</a>".encode(), body)
    assert len(read["b"]) == fitting
    with pytest.raises(names.XmlError, match="more than 31 elements and attributes"):
        reader.read(f"<a>{part * (fitting + 1)}</a>".encode(), body)
