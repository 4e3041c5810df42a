"""A vendor of its own for each test: a small document in a temporary root."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.vendors import ROOT, Vendor

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Example", "version": "2024-05-25"},
    "paths": {
        "/orders": {
            "get": {
                "operationId": "list_orders",
                "tags": ["orders"],
                "parameters": [
                    {"name": "page", "in": "query", "schema": {"type": "integer"}}
                ],
                "responses": {
                    "200": {
                        "description": "Orders.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Order"},
                                }
                            }
                        },
                    }
                },
            }
        },
        "/orders/{id}/cancel": {
            "post": {
                "operationId": "cancel_order",
                "tags": ["orders"],
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer"},
                    }
                ],
                "responses": {"204": {"description": "Done."}},
            }
        },
    },
    "components": {
        "schemas": {
            "Order": {
                "type": "object",
                "required": ["id", "due"],
                "properties": {
                    "id": {"type": "string", "format": "uuid"},
                    "due": {"type": "string", "format": "date"},
                    "state": {"type": "string", "enum": ["open", "closed"]},
                },
            }
        }
    },
}

MakeVendor = Callable[..., Vendor]


@pytest.fixture
def document() -> dict[str, Any]:
    return copy.deepcopy(DOCUMENT)


@pytest.fixture
def make_vendor(tmp_path: Path) -> MakeVendor:
    """Write a document with its corrections, names and settings, as in ``specs/``."""

    def make(
        document: Any,
        actions: list[dict[str, Any]] | None = None,
        surface: str = "",
        settings: dict[str, Any] | None = None,
    ) -> Vendor:
        specs = tmp_path / "specs" / "example"
        specs.mkdir(parents=True, exist_ok=True)
        text = document if isinstance(document, str) else yaml.safe_dump(document)
        (specs / "openapi.yaml").write_text(text, encoding="utf-8")
        ledger = {"overlay": "1.0.0", "info": {}, "actions": actions or []}
        (specs / "overlay.yaml").write_text(yaml.safe_dump(ledger), encoding="utf-8")
        (specs / "surface.toml").write_text(surface, encoding="utf-8")
        (specs / "generator.yaml").write_text(yaml.safe_dump(settings or {}))
        overlays = tmp_path / "overlays"
        overlays.mkdir(exist_ok=True)
        if not (overlays / "_runtime").exists():
            (overlays / "_runtime").symlink_to(ROOT / "overlays" / "_runtime")
        return Vendor("example", "example_client", "Example", root=tmp_path)

    return make
