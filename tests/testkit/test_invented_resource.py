"""A resource nobody has written code for is answered by its document alone."""

from __future__ import annotations

import copy
import json
from importlib import resources
from typing import Any

import httpx
import pytest
from monite_client._runtime.testing import simulator as simulators
from monite_client._runtime.testing.contract import Contract
from monite_client._runtime.testing.engine.engine import Plan
from monite_client.testing import MoniteSimulator

_WIDGET = {
    "type": "object",
    "required": ["id", "name", "status", "created_at"],
    "properties": {
        "id": {"type": "string", "format": "uuid"},
        "name": {"type": "string", "maxLength": 20},
        "status": {"type": "string", "enum": ["draft", "issued", "canceled"]},
        "created_at": {"type": "string", "format": "date-time"},
    },
}
_CHANGES = {"type": "object", "properties": {"name": {"type": "string"}}}
_LIST = {
    "type": "object",
    "required": ["data"],
    "properties": {"data": {"type": "array", "items": _WIDGET}},
}


def _response(schema: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"description": "It worked.", "content": content}


def _operation(status: str, schema: Any = None, body: Any = None) -> dict[str, Any]:
    response = _response(schema) if schema else {"description": "Nothing."}
    mapping: dict[str, Any] = {"responses": {status: response}}
    if body:
        mapping["requestBody"] = {"content": {"application/json": {"schema": body}}}
    return mapping


def _with_widgets(document: dict[str, Any]) -> dict[str, Any]:
    id = {"name": "widget_id", "in": "path", "required": True}
    item = {"parameters": [{**id, "schema": {"type": "string"}}]}
    extended = copy.deepcopy(document)
    extended["paths"]["/widgets"] = {
        "get": _operation("200", _LIST),
        "post": _operation("201", _WIDGET, _CHANGES),
    }
    extended["paths"]["/widgets/{widget_id}"] = {
        **item,
        "get": _operation("200", _WIDGET),
        "patch": _operation("200", _WIDGET, _CHANGES),
        "delete": _operation("204"),
    }
    return extended


@pytest.fixture
def widgets(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Requests to a simulator whose document has one more resource."""
    file = resources.files("monite_client._generated") / "document.json"
    contract = Contract(_with_widgets(json.loads(file.read_text("utf-8"))), "/v1")
    monkeypatch.setattr(simulators, "shipped_contract", lambda *_: contract)
    monkeypatch.setattr(simulators, "shipped_plan", lambda *_: Plan(contract))
    with MoniteSimulator() as simulator:
        with simulator.client() as client:
            client.approval_policies.list()
        sent = simulator.requests[-1].headers
        headers = {n: v for n, v in sent.items() if n.startswith(("x-", "auth"))}
        with httpx.Client(base_url=simulator.url, headers=headers) as http:
            yield http
        assert simulator.defects == []


def test_it_is_made_listed_read_changed_and_deleted(widgets: httpx.Client) -> None:
    response = widgets.post("/widgets", json={"name": "Example"})
    path = f"/widgets/{response.json()['id']}"

    assert response.status_code == 201
    assert widgets.get("/widgets").json()["data"] == [response.json()]
    assert widgets.patch(path, json={"name": "Changed"}).json()["name"] == "Changed"
    assert widgets.get(path).json()["name"] == "Changed"
    assert widgets.delete(path).status_code == 204
    assert widgets.get(path).status_code == 404
    assert widgets.get("/widgets").json()["data"] == []


def test_what_its_schema_forbids_is_refused_or_left_out(widgets: httpx.Client) -> None:
    long = "longer than the record allows"

    assert widgets.post("/widgets", json={"name": 7}).status_code == 422
    assert widgets.post("/widgets", json={"nmae": "x"}).status_code == 422
    assert widgets.post("/widgets", json={"name": long}).json()["name"] != long
