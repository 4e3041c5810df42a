"""What no client sends is refused, or answered, and is not a defect of a simulator."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from kantata_ox_client.testing import KantataOXSimulator
from lucca_timmi_client.testing import LuccaTimmiSimulator
from monite_client.testing import MoniteSimulator
from piriod_client.testing import PiriodSimulator

JSON = {"content-type": "application/json"}


@pytest.fixture
def ask(piriod_simulator: PiriodSimulator) -> Any:
    def send(method: str, path: str, **value: Any) -> httpx.Response:
        headers = {
            "authorization": f"Token {piriod_simulator.TOKEN}",
            "x-simple-workspace": piriod_simulator.WORKSPACE,
            "x-piriod-test-mode": "true",
            **JSON,
            **value.pop("headers", {}),
        }
        return httpx.request(
            method, piriod_simulator.url + path, headers=headers, **value
        )

    return send


def test_half_a_surrogate_pair_comes_back_as_it_was_sent(ask: Any) -> None:
    body = rb'{"name": "\ud800", "country": "US"}'
    result = ask("POST", "/suppliers/", content=body)

    assert result.status_code == 201
    assert rb'"\ud800"' in result.content


def test_a_body_nested_too_deeply_is_refused(ask: Any) -> None:
    deep = b"[" * 200_000 + b"]" * 200_000

    assert ask("POST", "/suppliers/", content=deep).status_code == 400


def test_a_wrong_query_is_refused_beside_a_body(ask: Any) -> None:
    result = ask("GET", "/customers/?page=none", content=b"{}")

    assert (result.status_code, result.headers["x-assumption"]) == (400, "bad-query")


def test_a_wrong_mode_is_refused(ask: Any) -> None:
    result = ask("GET", "/customers/", headers={"x-piriod-test-mode": "maybe"})

    assert result.status_code == 400


@pytest.mark.parametrize("body", [b"\xff", b"<a>&b;</a>", b"<!DOCTYPE a><a/>", b"<a"])
def test_damaged_xml_is_refused(
    body: bytes, lucca_timmi_simulator: LuccaTimmiSimulator
) -> None:
    lucca = lucca_timmi_simulator
    path = f"/timmi-timesheet/api/timesheets/{lucca.TIMESHEET}/cancel"
    headers = {
        "authorization": f"lucca application={lucca.API_KEY}",
        "content-type": "application/xml",
    }

    assert (
        400
        <= httpx.post(lucca.url + path, headers=headers, content=body).status_code
        < 500
    )


@pytest.mark.parametrize(
    ("kind", "path", "status", "allowed"),
    [
        (MoniteSimulator, "/tags", 405, "GET, POST"),
        (MoniteSimulator, "/tags/a%2Fb", 405, "DELETE, GET, PATCH"),
        (MoniteSimulator, "/tags/a/b", 404, None),
        (PiriodSimulator, "/customers/", 405, "GET, POST"),
        (PiriodSimulator, "/customers", 404, None),
        (LuccaTimmiSimulator, "/api/v3/departments/tree", 405, "GET"),
        (KantataOXSimulator, "/invoices", 404, "GET, POST"),
    ],
)
@pytest.mark.parametrize("method", ["HEAD", "PURGE"])
def test_a_method_that_no_operation_has_is_refused_with_those_there_are(
    method: str, kind: Any, path: str, status: int, allowed: str | None
) -> None:
    with kind() as simulator:
        response = httpx.request(method, simulator.url + path)

    assert (response.status_code, response.headers.get("allow")) == (status, allowed)
