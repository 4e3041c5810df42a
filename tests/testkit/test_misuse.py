"""What a test kit says to somebody who uses it wrongly, or in a hostile place."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import httpx
import pytest
from monite_client.testing import (
    CannedResponse,
    FakeMonite,
    MoniteSimulator,
    RequestLog,
    SentRequest,
)

from tests.recorder.vendors import KITS

KINDS = [kit.simulator() for kit in KITS.values()]
FAKES = [kit.fake() for kit in KITS.values()]
POLICIES = "/v1/approval_policies"
NO_REPLIES = [
    {"data": []},
    CannedResponse,
    503,
    CannedResponse(200, b"json"),
    CannedResponse(content="text"),
]  # type: ignore[arg-type]
simulators = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
no_responses = pytest.mark.parametrize("response", NO_REPLIES, ids=repr)


def logged(method: str, target: str, body: bytes = b"") -> RequestLog:
    log = RequestLog()
    log.add(SentRequest(method, target, body=body))
    return log


@no_responses
def test_a_fake_rejects_an_invalid_response_when_it_is_planned(response: Any) -> None:
    with pytest.raises(TypeError):
        FakeMonite().on("GET", POLICIES, response)


@no_responses
def test_a_simulator_rejects_an_invalid_response_when_it_is_planned(
    response: Any,
) -> None:
    with pytest.raises(TypeError):
        MoniteSimulator().respond_next(response)


def test_a_response_without_json_shows_no_address_of_memory() -> None:
    assert repr(CannedResponse(content=b"x")).startswith(
        "CannedResponse(status=200, json=ABSENT,"
    )


def test_an_exception_is_not_a_response_of_a_simulator() -> None:
    with pytest.raises(TypeError, match=r"ReadTimeout.* is not a CannedResponse"):
        MoniteSimulator().respond_next(httpx.ReadTimeout("slow"))  # type: ignore[arg-type]


@simulators
def test_an_unused_planned_response_is_reported(kind: Any) -> None:
    simulator = kind()
    simulator.respond_next(CannedResponse(503), CannedResponse(429))

    with pytest.raises(AssertionError, match="never asked for: status 503, 429"):
        simulator.assert_all_used()


@simulators
def test_a_planned_response_also_answers_where_nothing_is(kind: Any) -> None:
    with kind() as simulator:
        simulator.respond_next(CannedResponse(503))

        assert httpx.get(f"{simulator.url}/nowhere").status_code == 503
        assert httpx.get(f"{simulator.url}/nowhere").status_code == 404
        simulator.assert_all_used()


@simulators
def test_a_simulator_is_not_started_twice(kind: Any) -> None:
    with kind() as simulator:
        url = simulator.url
        with pytest.raises(RuntimeError, match="running already"):
            simulator.__enter__()

        assert simulator.url == url
        assert httpx.get(f"{url}/nowhere").status_code == 404


def test_a_body_that_is_not_json_is_not_the_json_asserted() -> None:
    log = logged("POST", "/x", b"<root/>")

    with pytest.raises(AssertionError, match="was sent with <root/>, not with"):
        log.assert_sent("POST", "/x", json={})


@pytest.mark.parametrize(("sent", "wanted"), [(b"[true]", [1]), (b"[1]", [True])])
def test_a_truth_value_is_not_a_number(sent: bytes, wanted: Any) -> None:
    with pytest.raises(AssertionError, match="was sent with"):
        logged("POST", "/x", sent).assert_sent("POST", "/x", json=wanted)


def test_a_parameter_sent_several_times_is_asserted_as_list() -> None:
    log = logged("GET", "/x?status=a&status=b")

    assert log.assert_sent("GET", "/x", query={"status": ["a", "b"]})
    with pytest.raises(AssertionError, match=r"has status=\['a', 'b'\], not \['a'\]"):
        log.assert_sent("GET", "/x", query={"status": "a"})


def test_a_number_in_a_query_differs_from_its_text() -> None:
    wanted: Any = {"limit": 2}

    with pytest.raises(AssertionError, match=r"has limit=\['2'\], not \[2\]"):
        logged("GET", "/x?limit=2").assert_sent("GET", "/x", query=wanted)


@pytest.mark.parametrize("known", [None, "example.test"])
def test_proxies_of_the_machine_are_passed_by(
    known: str | None, monkeypatch: pytest.MonkeyPatch, perform: Any
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        if known:
            monkeypatch.setenv(name, known)
    with MoniteSimulator() as monite, MoniteSimulator() as other:
        assert perform(monite, lambda c: c.approval_policies.list()).items
        assert perform(other, lambda c: c.approval_policies.list()).items

    assert os.environ.get("NO_PROXY") == os.environ.get("no_proxy") == known


def test_the_version_of_the_machine_is_not_that_of_the_simulator(
    monkeypatch: pytest.MonkeyPatch, perform: Any
) -> None:
    monkeypatch.setenv("MONITE_VERSION", "2023-09-01")
    with MoniteSimulator() as monite:
        perform(monite, lambda c: c.approval_policies.list())

        headers = {"x-monite-version": monite.VERSION}
        monite.requests.assert_sent("GET", POLICIES, headers=headers)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.package)
def test_without_the_extra_the_kit_says_what_is_missing(kind: Any) -> None:
    hidden = "import sys; sys.modules['openapi_core'] = None\n"
    code = f"{hidden}import {kind.package}.testing"
    done = subprocess.run(
        [sys.executable, "-B", "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )

    name = kind.package.replace("_", "-")
    assert f"pip install '{name}[testing]'" in done.stderr


@pytest.mark.parametrize("flags", [(), ("-O",)], ids=["usual", "optimised"])
def test_fixtures_notice_what_was_left_also_without_assertions(flags: Any) -> None:
    code = """
from types import SimpleNamespace
from monite_client.testing import CannedResponse, fixtures
kind = fixtures.monite_simulator
steps = getattr(kind, "__wrapped__", None) or kind._get_wrapped_function()
made = steps(SimpleNamespace(node=SimpleNamespace(stash={})))
next(made).defects.append("wrong")
try:
    next(made, None)
except AssertionError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-B", *flags, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "defects of the simulator: ['wrong']" in done.stdout, done.stderr
