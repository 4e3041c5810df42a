"""The table by which a client checks a body holds what the document demands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.surface import request_checks

TREE = {
    "type": "object",
    "required": ["id"],
    "description": "Words for people.",
    "properties": {
        "id": {"type": "integer", "enum": [1, 2]},
        "name": {"type": "string", "maxLength": 5},
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/TreeInput"}},
    },
}
READ = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "created": {"type": "string", "readOnly": True},
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
    },
}


def table(folder: Path, schema: dict[str, Any]) -> Any:
    content = {"application/json": {"schema": schema}}
    response = {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}
    responses = {"201": {"description": "GeneratedPackage.", "content": response}}
    document = {
        "paths": {
            "/trees": {
                "get": {"responses": {"200": {"description": "No body."}}},
                "post": {"requestBody": {"content": content}, "responses": responses},
            }
        },
        "components": {"schemas": {"TreeInput": TREE, "Tree": READ}},
    }
    request_checks.write(folder, document)
    return json.loads((folder / "request_bodies.json").read_text("utf-8"))


def test_facts_are_kept_and_words_are_not(tmp_path: Path) -> None:
    result = table(tmp_path, {"$ref": "#/components/schemas/TreeInput"})
    assert result == {
        "bodies": {"POST /trees": {"$ref": "#/components/schemas/TreeInput"}},
        "schemas": {
            "TreeInput": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "integer"},
                    "name": {"type": "string", "maxLength": 5},
                    "parts": {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/TreeInput"},
                    },
                },
                "readOnly": ["created"],
            }
        },
    }


def test_read_only_members_are_detected_in_bodies_without_a_name(
    tmp_path: Path,
) -> None:
    result = table(tmp_path, {"type": "object", "properties": {"name": {}}})
    assert result["bodies"]["POST /trees"]["readOnly"] == ["created"]
