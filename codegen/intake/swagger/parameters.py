"""Parameters of Swagger 2.0 in the words of OpenAPI 3."""

from __future__ import annotations

from ...openapi.walk import Document

#: What describes the value of a parameter and not the parameter.
_OF_VALUE = (
    "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum",
    "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
    "uniqueItems", "enum", "multipleOf", "x-nullable", "x-enum-varnames",
)  # fmt: skip

#: ``style`` and ``explode`` of a list in a query. Tabs have no style of their own.
_STYLES = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}


def parameter(node: Document) -> Document:
    """A parameter in path, query or header."""
    new = typed(node)
    if node.get("type") == "array" and node.get("in") == "query":
        style, explode = _STYLES[node.get("collectionFormat", "csv")]
        new.update(style=style, explode=explode)
    if node.get("in") == "path":
        new["required"] = True
    return new


def typed(node: Document) -> Document:
    """A parameter or header whose value is described by a schema."""
    kept = (*_OF_VALUE, "collectionFormat", "x-example")
    new = {key: value for key, value in node.items() if key not in kept}
    new["schema"] = value_schema(node)
    return new


def value_schema(node: Document) -> Document:
    """The schema of the value of a parameter, header or list item."""
    schema = {key: node[key] for key in _OF_VALUE if key in node}
    if isinstance(schema.get("items"), dict):
        schema["items"] = value_schema(schema["items"]) | _reference(schema["items"])
    return schema


def _reference(node: Document) -> Document:
    return {"$ref": node["$ref"]} if "$ref" in node else {}


def list_style(node: Document) -> tuple[str, bool]:
    """``style`` and ``explode`` of a list in a form."""
    return _STYLES[node.get("collectionFormat", "csv")]
