"""The tables of changes hold every keyword and member that the standards name."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any

import pytest
from jsonschema_specifications import REGISTRY

from tests.codegen.compare.keyword_table import KEYWORDS
from tests.codegen.compare.member_table import MEMBERS

_META = "https://json-schema.org/draft/2020-12/meta"
VOCABULARIES = (
    *("core", "applicator", "unevaluated", "validation", "meta-data"),
    *("format-annotation", "content"),
)
#: Objects of the tables by their names in the schemas of OpenAPI, 3.0 and 3.1.
OBJECTS = {
    "components": ("Components", "components"),
    "document": ("", ""),
    "header of a response": ("Header", "header"),
    "info": ("Info", "info"),
    "media type of a request": ("MediaType", "media-type"),
    "media type of a response": ("MediaType", "media-type"),
    "operation": ("Operation", "operation"),
    "parameter": ("Parameter", "parameter"),
    "path item": ("PathItem", "path-item"),
    "request body": ("RequestBody", "request-body"),
    "response": ("Response", "response"),
    "security scheme": (
        *("SecurityScheme", "security-scheme", "APIKeySecurityScheme"),
        *("HTTPSecurityScheme", "OAuth2SecurityScheme"),
        "OpenIdConnectSecurityScheme",
    ),
    "server": ("Server", "server"),
}
#: Members that have no row: others stand for them.
ELSEWHERE = {
    "document": {"components", "info", "paths"},  # the objects inside have rows
    "path item": {"$ref"},  # resolved when a document is read
}
#: Objects that are compared whole, with the member that holds them.
WHOLE = {
    *("apikey", "callback", "callbacks", "contact", "discriminator", "encoding"),
    *("example", "examples", "externaldocumentation", "license", "link"),
    *("oauthflows", "reference", "servervariable", "tag", "xml"),
    *("implicitoauthflow", "passwordoauthflow", "clientcredentialsflow"),
    *("authorizationcodeoauthflow", "parameterlocation", "responses"),
}


def standard(version: str) -> dict[str, Any]:
    folder = resources.files("openapi_spec_validator") / "resources" / "schemas"
    data: dict[str, Any] = json.loads((folder / version / "schema.json").read_text())
    return data


def members(schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield the members that a schema of an object names, wherever it does."""
    yield from schema.get("properties", {})
    for word in ("allOf", "anyOf", "oneOf"):
        for inner in schema.get(word, []):
            yield from members(inner)
    for inner in schema.get("dependentSchemas", {}).values():
        yield from members(inner)
    if "then" in schema:
        yield from members(schema["then"])


def named() -> dict[str, set[str]]:
    """Return the members of each object by its name in either version."""
    result: dict[str, set[str]] = defaultdict(set)
    for version, inner in (("v3.0", "definitions"), ("v3.1", "$defs")):
        whole = standard(version)
        result[""] |= set(members(whole))
        for name, schema in whole[inner].items():
            result[name] |= set(members(schema))
    return result


def test_every_keyword_of_json_schema_2020_12_has_a_row() -> None:
    keywords = {
        name
        for vocabulary in VOCABULARIES
        for name in REGISTRY.contents(f"{_META}/{vocabulary}")["properties"]
    }
    assert len(keywords) > 50
    assert keywords - rows() == set()


def test_every_keyword_of_a_schema_of_openapi_has_a_row() -> None:
    assert named()["Schema"] - rows() == set()


def rows() -> set[str]:
    return {row.name.partition(" ")[0] for row in KEYWORDS}


@pytest.mark.parametrize("kind", OBJECTS)
def test_every_member_of_an_object_of_openapi_has_a_row(kind: str) -> None:
    known = named()
    wanted = {name for item in OBJECTS[kind] for name in known[item]}
    held = {
        member.name.rpartition(", ")[2]
        for member in MEMBERS
        if member.name.startswith(f"{kind}, ")
    }
    assert wanted
    assert wanted - held - ELSEWHERE.get(kind, set()) == set()
    assert held - wanted - {"unknown"} == set()


def test_every_object_of_openapi_has_members_in_the_table_or_is_compared_whole() -> (
    None
):
    spelled = {
        name.lower().replace("-", "") for item in OBJECTS.values() for name in item
    }
    left = {
        name
        for name, inner in named().items()
        if inner and name.lower().replace("-", "") not in spelled | WHOLE
    }
    assert left == {"Schema"}
