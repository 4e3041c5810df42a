"""The XML codec by itself: what is written, what is read, what is refused."""

from __future__ import annotations

import contextlib
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.support.runtime import runtime

names = runtime("xml.names")
reader = runtime("xml.reader")
writer = runtime("xml.writer")
XSI = "http://www.w3.org/2001/XMLSchema-instance"


def parsed(content: bytes) -> Any:
    """Parse with another parser than the one under test."""
    return etree.fromstring(content)


def encode(value: Any, schema: Any, root: str | None = "root", **more: Any) -> Any:
    return writer.write(value, schema, root=root, **more)


def described(kind: str, **hints: Any) -> dict[str, Any]:
    return {"type": kind, "xml": hints} if hints else {"type": kind}


def structure(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


# The examples of the specification, OpenAPI 3.1.0, 4.8.26.
TEXTS = {"type": "array", "items": {"type": "string"}}
NAMED = {"type": "array", "items": described("string", name="animal")}
SPECIFIED = [
    (structure(animals=TEXTS), "<animals>a</animals><animals>b</animals>"),
    (structure(animals=NAMED), "<animal>a</animal><animal>b</animal>"),
    (
        structure(animals={**NAMED, "xml": {"name": "aliens"}}),
        "<animal>a</animal><animal>b</animal>",
    ),
    (
        structure(animals={**TEXTS, "xml": {"wrapped": True}}),
        "<animals><animals>a</animals><animals>b</animals></animals>",
    ),
    (
        structure(animals={**NAMED, "xml": {"name": "aliens", "wrapped": True}}),
        "<aliens><animal>a</animal><animal>b</animal></aliens>",
    ),
    (
        structure(animals={**TEXTS, "xml": {"name": "aliens", "wrapped": True}}),
        "<aliens><aliens>a</aliens><aliens>b</aliens></aliens>",
    ),
]


@pytest.mark.parametrize(("schema", "inside"), SPECIFIED)
def test_lists_are_written_as_the_specification_shows(schema: Any, inside: str) -> None:
    written = encode({"animals": ["a", "b"]}, schema)
    assert written.decode().endswith(f"<root>{inside}</root>")
    assert reader.read(written, schema) == {"animals": ["a", "b"]}


def test_attributes_namespaces_and_prefixes_are_written_as_specified() -> None:
    schema = structure(
        id=described("integer", attribute=True),
        name=described("string", namespace="http://example.com/s", prefix="sample"),
    )
    root = parsed(encode({"id": 123, "name": "example"}, schema, root="Person"))
    assert (root.tag, root.attrib) == ("Person", {"id": "123"})
    assert root[0].tag == "{http://example.com/s}name"
    assert root[0].prefix == "sample"


def test_the_root_is_called_by_its_hint_its_reference_or_the_caller() -> None:
    schemas = {"Note": structure(text={"type": "string"})}
    reference = {"$ref": "#/components/schemas/Note"}
    named = {**schemas["Note"], "xml": {"name": "memo"}}
    body = {"text": "x"}
    assert parsed(encode(body, named)).tag == "memo"
    assert parsed(encode(body, reference, schemas=schemas)).tag == "Note"
    assert parsed(encode(body, schemas["Note"], root="given")).tag == "given"
    with pytest.raises(names.XmlError, match="root element"):
        encode(body, schemas["Note"], root=None)


def test_references_nulls_and_all_of_mean_what_they_mean_in_json() -> None:
    schemas = {
        "Node": {
            "allOf": [
                structure(name={"type": "string"}),
                structure(
                    next={
                        "anyOf": [
                            {"$ref": "#/components/schemas/Node"},
                            {"type": "null"},
                        ]
                    }
                ),
            ]
        }
    }
    root = {"$ref": "#/components/schemas/Node"}
    value = {"name": "a", "next": {"name": "b", "next": None}}
    written = encode(value, root, schemas=schemas)
    assert reader.read(written, root, schemas=schemas) == value
    assert parsed(written).find("next/next").get(f"{{{XSI}}}nil") == "true"


@pytest.mark.parametrize("bad", ["\0", "\x0b", "\x1f", "\ud800", "\ufffe"])
def test_characters_xml_cannot_carry_are_refused_with_their_place(bad: str) -> None:
    schema = structure(notes=TEXTS, id=described("string", attribute=True))
    for value, path in (
        ({"notes": ["fine", f"ab{bad}"]}, r"\$\.notes\[1\]"),
        ({"id": f"ab{bad}"}, r"\$\.id"),
    ):
        expected = rf"{path}: U\+{ord(bad):04X} at position 2"
        with pytest.raises(names.XmlError, match=expected):
            encode(value, schema)


def test_what_does_not_fit_the_schema_is_refused_with_its_place() -> None:
    numbers = {"type": "array", "items": {"type": "integer"}}
    schema = structure(a={"type": "string"}, b=numbers, c={"type": "number"})
    for value, words in (
        ({"a": {"b": 1}}, r"\$\.a: object given"),
        ({"b": "text"}, r"\$\.b: a list is needed"),
        ({"c": float("nan")}, r"\$\.c: float nan"),
        ({"b": [[1]]}, r"\$\.b\[0\]: array given"),
        ({"not a name": "x"}, "is not a name XML allows"),
        ({"a>b": "x"}, "is not a name XML allows"),
    ):
        with pytest.raises(names.XmlError, match=words):
            encode(value, schema)


def test_a_list_in_a_list_needs_a_wrapper() -> None:
    bare = structure(rows={"type": "array", "items": TEXTS})
    with pytest.raises(names.XmlError, match="wrapped"):
        encode({"rows": [["a"]]}, bare)
    wrapped = {**TEXTS, "xml": {"wrapped": True, "name": "row"}}
    schema = structure(rows={"type": "array", "items": wrapped})
    value = {"rows": [["a", "b"], []]}
    assert reader.read(encode(value, schema), schema) == value


def test_a_prefix_bound_twice_on_one_element_gets_another_name() -> None:
    schema = {
        **structure(
            a=described("string", attribute=True, prefix="p", namespace="urn:one"),
            b=described("string", attribute=True, prefix="p", namespace="urn:two"),
        ),
        "xml": {"name": "r", "prefix": "p", "namespace": "urn:three"},
    }
    value = {"a": "1", "b": "2"}
    root = parsed(encode(value, schema))
    assert root.tag == "{urn:three}r"
    assert root.attrib == {"{urn:one}a": "1", "{urn:two}b": "2"}
    assert reader.read(encode(value, schema), schema) == value


def test_an_attribute_with_a_namespace_gets_a_prefix_even_without_hint() -> None:
    schema = structure(a=described("string", attribute=True, namespace="urn:one"))
    root = parsed(encode({"a": "1"}, schema))
    assert (root.tag, root.attrib) == ("root", {"{urn:one}a": "1"})


def test_a_prefix_without_namespace_is_refused() -> None:
    schema = structure(a=described("string", prefix="p"))
    with pytest.raises(names.XmlError, match="bound to no namespace"):
        encode({"a": "1"}, schema)


LAUGHS = b"<!DOCTYPE l [<!ENTITY a 'ha'>%s]><l>&i;</l>" % b"".join(
    b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(8)
)
HOSTILE = {
    "entity bomb": LAUGHS,
    "internal entity": b"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
    "external entity": b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
    b"<a>&x;</a>",
    "parameter entity": b"<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/'>%x;]>"
    b"<a/>",
    "external DTD": b"<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/evil.dtd'><a/>",
    "UTF-16 DTD": "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>".encode("utf-16"),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_documents_with_a_dtd_are_refused(content: bytes) -> None:
    with pytest.raises(names.XmlError, match="document type declaration"):
        reader.read(content, {})


DAMAGED = {
    "empty": (b"  ", "the body is empty"),
    "JSON": (b'{"a": 1}', "not XML"),
    "cut": (b"<a><b>", "not XML"),
    "two roots": (b"<a/><b/>", "not XML"),
    "undeclared entity": (b"<a>&x;</a>", "not XML"),
    "undeclared prefix": (b"<p:a/>", "not XML"),
    "wrong bytes": (b"<a>\xff</a>", "not XML"),
    "unknown encoding": (b"<?xml version='1.0' encoding='nope'?><a/>", "not XML"),
    "control character": (b"<a>&#0;</a>", "not XML"),
    "depth": (b"<a>" * 10_000, "nested more than"),
}


@pytest.mark.parametrize(("content", "words"), DAMAGED.values(), ids=DAMAGED.keys())
def test_rejects_invalid_xml_with_a_reason(content: bytes, words: str) -> None:
    with pytest.raises(names.XmlError, match=words):
        reader.read(content, {})


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("integer", " 42\n", 42),
        ("integer", "-7", -7),
        ("number", "1.50", 1.5),
        ("number", "2E3", 2000.0),
        ("boolean", "1", True),
        ("boolean", "false", False),
        ("string", " as it is ", " as it is "),
        ("string", "", ""),
    ],
)
def test_texts_are_read_by_their_type(kind: str, text: str, value: Any) -> None:
    schema = structure(a={"type": kind})
    assert reader.read(f"<r><a>{text}</a></r>".encode(), schema) == {"a": value}


@pytest.mark.parametrize(
    ("kind", "inside"),
    [
        ("integer", "1_000"),
        ("integer", ""),
        ("integer", "1" * 5000),
        ("number", "nan"),
        ("boolean", "yes"),
        ("string", "<b/>"),
    ],
)
def test_texts_of_another_type_are_refused_with_their_place(
    kind: str, inside: str
) -> None:
    schema = structure(a={"type": kind})
    with pytest.raises(names.XmlError) as caught:
        reader.read(f"<r><a>{inside}</a></r>".encode(), schema)
    assert caught.value.json_path == "$.a"


def test_elements_nobody_described_are_kept() -> None:
    content = b"<r new='1'><a>x</a><b>1</b><b>2</b><c><d>e</d></c></r>"
    result = reader.read(content, structure(a={"type": "string"}))
    assert result == {"new": "1", "a": "x", "b": ["1", "2"], "c": {"d": "e"}}


def test_rejects_a_repeated_element_where_one_is_described() -> None:
    with pytest.raises(names.XmlError, match="2 elements where one is expected"):
        reader.read(b"<r><a>x</a><a>y</a></r>", structure(a={"type": "string"}))


def test_an_empty_element_is_null_where_null_is_allowed() -> None:
    schema = structure(a={"type": ["integer", "null"]}, b={"type": ["string", "null"]})
    assert reader.read(b"<r><a/><b/></r>", schema) == {"a": None, "b": ""}


def test_the_character_set_of_the_http_header_counts() -> None:
    schema = structure(a={"type": "string"})
    latin = "<r><a>é</a></r>".encode("latin-1")
    assert reader.read(latin, schema, encoding="iso-8859-1") == {"a": "é"}
    marked = "<r><a>é</a></r>".encode("utf-16")
    assert reader.read(marked, schema, encoding="utf-8") == {"a": "é"}


# Round trip: schemas first, then values of them.

_WORDS = st.text(
    st.characters(
        codec="utf-8",
        exclude_characters="".join(
            chr(n) for n in (*range(32), 0xFFFE, 0xFFFF) if n not in (9, 10, 13)
        ),
    ),
    max_size=20,
)
_SCALARS = {
    "string": _WORDS,
    "integer": st.integers(-(10**12), 10**12),
    "number": st.floats(allow_nan=False, allow_infinity=False) | st.integers(-9, 9),
    "boolean": st.booleans(),
}
_NAMESPACES = st.sampled_from(
    [
        {},
        {"namespace": "urn:a"},
        {"namespace": "urn:a", "prefix": "p"},
        {"namespace": "urn:b", "prefix": "p"},
        {"namespace": "urn:c?x=1&y=2", "prefix": "q"},
    ]
)


class _Maker:
    """Draws schemas whose names all differ, as in a document that can be read."""

    def __init__(self, draw: Any) -> None:
        self._draw = draw
        self._numbers = iter(range(10_000))

    def record(self, level: int) -> dict[str, Any]:
        properties = {}
        for _ in range(self._draw(st.integers(0, 4))):
            attribute = self._draw(st.booleans())
            inner = self._scalar(attribute=True) if attribute else self._any(level - 1)
            properties[f"k{next(self._numbers)}"] = inner
        return {"type": "object", "properties": properties, **self._hints()}

    def _any(self, level: int, kinds: tuple[str, ...] = ("array",)) -> dict[str, Any]:
        kind = self._draw(st.sampled_from(("scalar", "object", *kinds)))
        if level <= 0 or kind == "scalar":
            return self._scalar()
        return self.record(level) if kind == "object" else self._array(level)

    def _array(self, level: int) -> dict[str, Any]:
        items = self._any(level - 1, kinds=())
        hints = self._hints(wrapped=self._draw(st.booleans()))
        return {"type": "array", "items": items, **hints}

    def _scalar(self, **more: Any) -> dict[str, Any]:
        kind = self._draw(st.sampled_from(sorted(_SCALARS)))
        nullable = not more and self._draw(st.booleans())
        return {"type": [kind, "null"] if nullable else kind, **self._hints(**more)}

    def _hints(self, **more: Any) -> dict[str, Any]:
        named = {"name": f"n{next(self._numbers)}"} if self._draw(st.booleans()) else {}
        return {"xml": {**self._draw(_NAMESPACES), **named, **more}}


@st.composite
def schemas(draw: Any) -> dict[str, Any]:
    return _Maker(draw).record(3)


def values(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values of a schema that leave a trace: a bare list has at least one item."""
    kind = schema["type"]
    if isinstance(kind, list):
        return st.none() | _SCALARS[kind[0]]
    if kind == "array":
        least = 0 if schema["xml"]["wrapped"] else 1
        return st.lists(values(schema["items"]), min_size=least, max_size=3)
    if kind == "object":
        members = {name: values(item) for name, item in schema["properties"].items()}
        return st.fixed_dictionaries({}, optional=members)
    return _SCALARS[kind]


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_every_value_of_every_schema_survives_the_round_trip(data: Any) -> None:
    schema = data.draw(schemas())
    value = data.draw(values(schema))
    written = encode(value, schema)
    assert parsed(written) is not None
    result = reader.read(written, schema)
    assert result == value
    assert repr(sorted_members(result)) == repr(sorted_members(value))


def sorted_members(value: Any) -> Any:
    """Return the value with its members in one order, so that types compare too."""
    if isinstance(value, dict):
        return {key: sorted_members(value[key]) for key in sorted(value)}
    return (
        [sorted_members(item) for item in value] if isinstance(value, list) else value
    )


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_carried_exactly_or_refused(text: str) -> None:
    schema = structure(a={"type": "string"}, b=described("string", attribute=True))
    legal = not re.search(r"[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", text)
    value = {"a": text, "b": text}
    if not legal:
        with pytest.raises(names.XmlError):
            encode(value, schema)
        return
    root = parsed(encode(value, schema))
    assert (root.find("a").text or "") == text
    assert root.get("b") == text


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with contextlib.suppress(names.XmlError):
        result = reader.read(content, structure(a={"type": "integer"}))
        assert isinstance(result, dict)
