"""A model that no method takes or returns is not written, and is not a loss."""

from __future__ import annotations

from typing import Any

from tests.support.codegen import Bundle

OPERATION = {
    "operationId": "getNote",
    "tags": ["notes"],
    "responses": {
        "200": {
            "description": "One note.",
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Note"}}
            },
        }
    },
}


def document(**schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Notes", "version": "1"},
        "paths": {"/notes": {"get": OPERATION}},
        "components": {"schemas": schemas},
    }


def model(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members}


def test_only_reachable_models_are_written(bundle: Bundle) -> None:
    value = bundle.add(
        "pruned",
        document(
            Note=model(author={"$ref": "#/components/schemas/Author"}),
            Author=model(name={"type": "string"}),
            Orphan=model(child={"$ref": "#/components/schemas/Child"}),
            Child=model(name={"type": "string"}),
        ),
    )

    assert set(value.models.__all__) == {"Author", "Note"}
    assert value.result.census.unreached == ("Child", "Orphan")
    assert value.result.census.losses == ()
    assert value.result.lock_entry()["unreached"] == ["Child", "Orphan"]
