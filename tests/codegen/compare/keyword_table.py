"""Every keyword in requests and responses, added, removed and changed: our promises.

A promise names the kinds of change without the side they begin with; ``!`` marks those
that break users. An empty promise is that nothing is reported; ``None``, and a cell
that is left out, has no meaning: a parameter without a name does not exist.
"""

# ruff: noqa: E501 -- one row is one line
from __future__ import annotations

from typing import Any

import attrs

from tests.support.shop_documents import Document, changed

TEXT: Document = {"type": "string"}
NUMBER: Document = {"type": "number"}
LIST: Document = {"type": "array", "items": TEXT}
OBJECT: Document = {"type": "object", "properties": {"a": TEXT, "b": TEXT}}
ANYTHING: Document = {}

ACTIONS = ("added", "removed", "changed")
SIDES = ("request", "response")
#: The component schema that each side uses, and what is compared beside it.
COMPONENTS = {"request": "NewOrder", "response": "Order"}

Promises = tuple[str | None, ...]
CONSTRAINT: tuple[Promises, Promises] = (
    ("!constraint-tightened", "constraint-loosened", "!constraint-tightened"),
    ("constraint-tightened", "constraint-loosened", "constraint-tightened"),
)


@attrs.frozen
class Row:
    """A keyword of schemas: where it stands, two values of it, and our promises.

    Attributes:
        name: of the keyword, perhaps with a remark behind a blank.
        other: a second value; ``None`` where a flag has no other one.
        promises: by side, one for each action.
    """

    name: str
    beside: Document
    value: Any
    other: Any
    promises: dict[str, Promises]

    def schema(self, value: Any) -> Document:
        """The schema with the keyword, or without it for ``None``."""
        keyword = self.name.partition(" ")[0]
        return self.beside if value is None else {**self.beside, keyword: value}

    def pair(self, action: str) -> tuple[Document, Document]:
        """The schemas before and after an action."""
        values = {
            "added": (None, self.value),
            "removed": (self.value, None),
            "changed": (self.value, self.other),
        }
        before, after = values[action]
        return self.schema(before), self.schema(after)


def row(
    name: str,
    beside: Document,
    value: Any,
    other: Any,
    request: Promises,
    response: Promises | None = None,
) -> Row:
    promises = {"request": request, "response": response or request}
    return Row(name, beside, value, other, promises)


def document(side: str, schema: Document, *, more: bool = False) -> Document:
    """The shop with one more member on ``side``; ``more``: and a harmless one."""
    members = f"components|schemas|{COMPONENTS[side]}|properties"
    edits: dict[str, Any] = {f"{members}|subject": schema}
    if more:
        edits[f"{members}|harmless"] = TEXT
    return changed(edits)


KEYWORDS = (
    row("type", ANYTHING, "string", "integer", ("!type-narrowed", "type-widened", "!type-changed"), ("type-narrowed", "!type-widened", "!type-changed")),
    row("format", TEXT, "email", "uri", ("format-changed", "format-changed", "format-changed")),
    row("format (a type in Python)", TEXT, "date", "uuid", ("!type-changed", "!type-changed", "!type-changed")),
    row("enum", TEXT, ["a", "b"], ["a", "c"], ("!enum-introduced", "!enum-dropped", "!enum-value-removed enum-value-added"), ("enum-introduced", "!enum-dropped", "!enum-value-removed enum-value-added")),
    row("const", TEXT, "a", "b", ("!enum-introduced", "!enum-dropped", "!enum-value-removed enum-value-added"), ("enum-introduced", "!enum-dropped", "!enum-value-removed enum-value-added")),
    row("nullable", TEXT, True, None, ("became-nullable", "!no-longer-nullable"), ("optional-became-nullable", "no-longer-nullable")),
    row("default", TEXT, "a", "b", ("default-changed", "default-changed", "default-changed")),
    row("pattern", TEXT, "^a", "^b", *CONSTRAINT),
    row("minLength", TEXT, 1, 2, *CONSTRAINT),
    row("maxLength", TEXT, 5, 4, *CONSTRAINT),
    row("minimum", NUMBER, 1, 2, *CONSTRAINT),
    row("maximum", NUMBER, 5, 4, *CONSTRAINT),
    row("exclusiveMinimum", NUMBER, 1, 2, *CONSTRAINT),
    row("exclusiveMaximum", NUMBER, 5, 4, *CONSTRAINT),
    row("multipleOf", NUMBER, 2, 3, *CONSTRAINT),
    row("contentEncoding", TEXT, "base64url", "quoted-printable", *CONSTRAINT),
    row("contentMediaType", TEXT, "text/csv", "text/html", *CONSTRAINT),
    row("contentSchema", TEXT, {"type": "object"}, {"type": "array"}, *CONSTRAINT),
    row("items", {"type": "array"}, TEXT, {"type": "integer"}, ("!type-narrowed", "type-widened", "!type-changed"), ("type-narrowed", "!type-widened", "!type-changed")),
    row("prefixItems", {"type": "array"}, [TEXT], [{"type": "integer"}], ("!type-changed", "!type-changed", "!type-changed")),
    row("minItems", LIST, 1, 2, *CONSTRAINT),
    row("maxItems", LIST, 5, 4, *CONSTRAINT),
    row("uniqueItems", LIST, True, None, *(item[:2] for item in CONSTRAINT)),
    row("contains", LIST, {"const": "a"}, {"const": "b"}, *CONSTRAINT),
    row("minContains", LIST, 1, 2, *CONSTRAINT),
    row("maxContains", LIST, 5, 4, *CONSTRAINT),
    row("unevaluatedItems", LIST, False, TEXT, *CONSTRAINT),
    row("properties", {"type": "object"}, {"a": TEXT}, {"a": {"type": "integer"}}, ("field-added-optional", "!field-removed", "!type-changed"), ("field-added", "!field-removed", "!type-changed")),
    row("required", OBJECT, ["a"], ["b"], ("!field-became-required", "field-became-optional", "!field-became-required field-became-optional"), ("field-became-required", "!field-became-optional", "!field-became-optional field-became-required")),
    row("additionalProperties", {"type": "object"}, TEXT, {"type": "integer"}, ("!type-narrowed", "type-widened", "!type-changed"), ("type-narrowed", "!type-widened", "!type-changed")),
    row("additionalProperties (false)", {"type": "object"}, False, None, ("!extra-fields-refused", "extra-fields-allowed"), ("extra-fields-refused", "extra-fields-allowed")),
    row("patternProperties", OBJECT, {"^x": TEXT}, {"^x": {"type": "integer"}}, *CONSTRAINT),
    row("minProperties", OBJECT, 1, 2, *CONSTRAINT),
    row("maxProperties", OBJECT, 5, 4, *CONSTRAINT),
    row("propertyNames", OBJECT, {"maxLength": 3}, {"maxLength": 2}, *CONSTRAINT),
    row("unevaluatedProperties", OBJECT, False, TEXT, *CONSTRAINT),
    row("dependentRequired", OBJECT, {"a": ["b"]}, {"b": ["a"]}, *CONSTRAINT),
    row("dependentSchemas", OBJECT, {"a": {"required": ["b"]}}, {"b": {"required": ["a"]}}, *CONSTRAINT),
    row("if", OBJECT, {"required": ["a"]}, {"required": ["b"]}, *CONSTRAINT),
    row("then", OBJECT, {"required": ["a"]}, {"required": ["b"]}, *CONSTRAINT),
    row("else", OBJECT, {"required": ["a"]}, {"required": ["b"]}, *CONSTRAINT),
    row("not", TEXT, {"const": "a"}, {"const": "b"}, *CONSTRAINT),
    row("allOf", OBJECT, [{"properties": {"c": TEXT}}, {"required": ["c"]}], [{"properties": {"d": TEXT}}, {"required": ["d"]}], ("!field-added-required", "!field-removed", "!field-removed !field-added-required"), ("field-added", "!field-removed", "!field-removed field-added")),
    row("anyOf", ANYTHING, [TEXT, {"type": "integer"}], [TEXT, {"type": "boolean"}], ("!type-narrowed", "type-widened", "!variant-removed variant-added"), ("type-narrowed", "!type-widened", "!variant-added variant-removed")),
    row("oneOf", ANYTHING, [{"$ref": "#/components/schemas/Owner"}, {"$ref": "#/components/schemas/Team"}], [{"$ref": "#/components/schemas/Owner"}, {"$ref": "#/components/schemas/Reason"}], ("!type-narrowed", "type-widened", "!variant-removed variant-added"), ("type-narrowed", "!type-widened", "!variant-added variant-removed")),
    row("discriminator", {"oneOf": [{"$ref": "#/components/schemas/Owner"}, {"$ref": "#/components/schemas/Team"}]}, {"propertyName": "a"}, {"propertyName": "b"}, ("discriminator-changed", "discriminator-changed", "discriminator-changed")),
    row("$ref", ANYTHING, "#/components/schemas/Owner", "#/components/schemas/Team", ("!type-narrowed", "type-widened", "!reference-changed"), ("type-narrowed", "!type-widened", "!reference-changed")),
    row("readOnly", TEXT, True, None, ("!field-became-read-only", "field-no-longer-read-only"), ("field-became-read-only", "field-no-longer-read-only")),
    row("writeOnly", TEXT, True, None, ("field-became-write-only", "field-no-longer-write-only"), ("!field-became-write-only", "field-no-longer-write-only")),
    row("deprecated", TEXT, True, None, ("field-deprecated", "documentation-changed")),
    row("xml", TEXT, {"name": "n"}, {"name": "m"}, ("xml-changed", "xml-changed", "xml-changed")),
    row("$defs", OBJECT, {"X": TEXT}, {"X": {"type": "integer"}}, ("!unclassified-change", "!unclassified-change", "!unclassified-change")),
    row("$id", TEXT, "a", "b", ("!unclassified-change", "!unclassified-change", "!unclassified-change")),
    row("$anchor", TEXT, "a", "b", ("!unclassified-change", "!unclassified-change", "!unclassified-change")),
    row("$dynamicRef", TEXT, "#a", "#b", ("!unclassified-change", "!unclassified-change", "!unclassified-change")),
    row("$dynamicAnchor", TEXT, "a", "b", ("!unclassified-change", "!unclassified-change", "!unclassified-change")),
    row("$schema", TEXT, "a", "b", ("!unclassified-change", "!unclassified-change", "!unclassified-change")),
    row("$vocabulary", TEXT, {"a": True}, {"b": True}, ("!unclassified-change", "!unclassified-change", "!unclassified-change")),
    row("$comment", TEXT, "a", "b", ("documentation-changed", "documentation-changed", "documentation-changed")),
    row("title", TEXT, "a", "b", ("documentation-changed", "documentation-changed", "documentation-changed")),
    row("description", TEXT, "a", "b", ("documentation-changed", "documentation-changed", "documentation-changed")),
    row("example", TEXT, "a", "b", ("documentation-changed", "documentation-changed", "documentation-changed")),
    row("examples", TEXT, ["a"], ["b"], ("documentation-changed", "documentation-changed", "documentation-changed")),
    row("externalDocs", TEXT, {"url": "a"}, {"url": "b"}, ("documentation-changed", "documentation-changed", "documentation-changed")),
    row("x-any", TEXT, 1, 2, ("documentation-changed", "documentation-changed", "documentation-changed")),
    row("unknown", TEXT, 1, 2, ("!unclassified-change", "!unclassified-change", "!unclassified-change")),
)  # fmt: skip
