"""What the test kits of all vendors have in common."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest
from kantata_ox_client.testing import KantataOXSimulator
from lucca_timmi_client.testing import FakeLuccaTimmi
from monite_client.errors import ServerError
from monite_client.testing import (
    CannedResponse,
    FakeMonite,
    ManualClock,
    MoniteSimulator,
    UnexpectedRequestError,
)

from tests.recorder.vendors import KITS

SIMULATORS = [kit.simulator() for kit in KITS.values()]
POLICIES = "/v1/approval_policies"
simulators = pytest.mark.parametrize("kind", SIMULATORS, ids=lambda kind: kind.__name__)


@simulators
def test_every_operation_of_the_document_has_a_response(kind: Any) -> None:
    simulator = kind()

    assert simulator.operations() == set(simulator.contract.operations)


@simulators
def test_every_assumption_of_the_code_is_listed_and_every_listed_one_is_used(
    kind: Any,
) -> None:
    import inspect
    import re

    texts = {inspect.getsource(inspect.getmodule(base)) for base in kind.__mro__[:-1]}
    package = inspect.getmodule(kind)
    folder = package.__name__.rpartition(".")[0]
    import importlib
    import pkgutil

    for module in pkgutil.iter_modules(importlib.import_module(folder).__path__):
        texts.add(inspect.getsource(importlib.import_module(f"{folder}.{module.name}")))
    quoted = set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)+)"', "".join(texts)))

    assert set(kind.assumptions) <= quoted
    named = re.findall(r'assumption\s*=\s*"([^"]+)"', "".join(texts))
    assert set(named) <= set(kind.assumptions)


@simulators
def test_a_response_that_breaks_the_document_is_a_defect(kind: Any) -> None:
    broken = type("Broken", (kind,), {})
    operation, name = next(
        (operation, name)
        for operation, name in kind.handlers().items()
        if operation[0] == "GET" and "{" not in operation[1]
    )
    response = CannedResponse(
        200, {"count": "three", "data": 3, "next_invoice_number": 7}
    )
    handler = lambda self, call: response  # noqa: E731
    handler.handles = (operation,)  # type: ignore[attr-defined]
    setattr(broken, name, handler)
    with broken() as simulator:
        simulator.authenticate = lambda call: None
        simulator.overlooks = lambda problem: True
        value = httpx.get(simulator.url + operation[1])

    assert value.status_code == 500
    assert "defect of the simulator" in value.text
    assert simulator.defects


@simulators
def test_a_simulator_listens_on_the_loopback_interface_only(kind: Any) -> None:
    with kind() as simulator:
        assert simulator.url.startswith("http://127.0.0.1:")
    with pytest.raises(RuntimeError, match="start it first"):
        _ = simulator.url


@simulators
def test_a_simulator_leaves_nothing_running(kind: Any) -> None:
    before = set(threading.enumerate())
    with kind() as simulator:
        url = simulator.url

    assert set(threading.enumerate()) <= before
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


@simulators
def test_resetting_takes_a_simulator_back_to_its_start(kind: Any) -> None:
    with kind() as simulator:
        httpx.get(f"{simulator.url}/nowhere")
        simulator.respond_next(CannedResponse(503))
        simulator.reset()

        assert list(simulator.requests) == []
        assert httpx.get(f"{simulator.url}/nowhere").status_code == 404


def test_simulators_of_one_vendor_do_not_share_anything() -> None:
    with MoniteSimulator() as one, MoniteSimulator() as other:
        with one.client() as client:
            client.approval_policies.delete(one.POLICY)

        assert one.entities[one.ENTITY].policies == {}
        assert other.entities[other.ENTITY].policies != {}


def test_nobody_waits_and_every_wait_is_noted(
    monite_simulator: MoniteSimulator, perform: Any
) -> None:
    monite_simulator.clock = ManualClock(jitter=0.5)
    perform(monite_simulator, lambda c: c.approval_policies.list())
    monite_simulator.respond_next(
        CannedResponse(503), CannedResponse(503), CannedResponse(503)
    )

    with pytest.raises(ServerError):
        perform(monite_simulator, lambda c: c.approval_policies.list())

    assert monite_simulator.clock.sleeps == [0.25, 0.5]


def test_a_request_that_was_sent_is_asserted_with_its_parts(
    monite_simulator: MoniteSimulator, perform: Any
) -> None:
    perform(
        monite_simulator,
        lambda c: c.approval_policies.create(name="Example", script=[True]),
    )
    log = monite_simulator.requests

    sent = log.assert_sent(
        "POST",
        POLICIES,
        json={"name": "Example", "script": [True]},
        headers={"X-Monite-Entity-Id": monite_simulator.ENTITY},
    )
    assert sent.media_type == "application/json"
    for wrong in (
        {"json": {"name": "Other"}},
        {"headers": {"x-monite-version": "2000-01-01"}},
        {"query": {"limit": "1"}},
        {"times": 2},
    ):
        with pytest.raises(AssertionError):
            log.assert_sent("POST", POLICIES, **wrong)


def test_no_credential_shows_in_what_was_sent(
    monite_simulator: MoniteSimulator, perform: Any
) -> None:
    perform(monite_simulator, lambda c: c.approval_policies.list())
    log = monite_simulator.requests

    assert monite_simulator.CLIENT_SECRET not in repr(log)
    with pytest.raises(AssertionError) as caught:
        log.assert_sent("GET", POLICIES, headers={"authorization": "Bearer wrong"})
    assert "simulated-token" not in str(caught.value)


def test_a_fake_gives_its_responses_once_and_in_order(
    fake_monite: FakeMonite, perform: Any
) -> None:
    pages = [{"data": [], "next_pagination_token": "t"}, {"data": []}]
    fake_monite.grant_token()
    fake_monite.on("GET", POLICIES, *(CannedResponse(json=page) for page in pages))

    assert perform(fake_monite, lambda c: c.approval_policies.list_all()) == []
    fake_monite.requests.assert_sent("GET", POLICIES, times=2)
    with pytest.raises(UnexpectedRequestError, match=r"approval_policies \(0 left\)"):
        perform(fake_monite, lambda c: c.approval_policies.list())


def test_a_response_nobody_asked_for_fails_the_test() -> None:
    fake = FakeMonite()
    fake.on("GET", POLICIES, CannedResponse(json={"data": []}))

    with pytest.raises(AssertionError, match=r"GET /v1/approval_policies \(1\)"):
        fake.assert_all_used()


def test_a_fake_raises_what_a_connection_would(
    fake_monite: FakeMonite, perform: Any
) -> None:
    fake_monite.grant_token()
    fake_monite.on(
        "GET", POLICIES, httpx.ReadTimeout("slow"), CannedResponse(json={"data": []})
    )

    assert perform(fake_monite, lambda c: c.approval_policies.list()).items == ()
    assert len(fake_monite.clock.sleeps) == 1


def test_a_canned_response_must_fit_the_document(perform: Any) -> None:
    # The response is of another package's class, as in a program with several clients.
    fake = FakeLuccaTimmi()
    path = "/timmi-timesheet/api/timesheets/7/cancel"
    fake.on("POST", path, CannedResponse(json=[{"id": "seven"}]))

    with pytest.raises(AssertionError, match=r"\$\[0\]\['id'\]: 'seven' is not"):
        perform(fake, lambda c: c.timesheets.cancel(7))


def test_the_check_of_canned_responses_can_be_switched_off(perform: Any) -> None:
    fake = FakeLuccaTimmi(checked=False)
    path = "/timmi-timesheet/api/timesheets/7/cancel"
    fake.on("POST", path, CannedResponse(json=[{"id": 7, "status": 12}]))

    assert perform(fake, lambda c: c.timesheets.cancel(7))


def test_a_value_in_the_wrong_form_is_found_though_it_could_be_cast() -> None:
    with KantataOXSimulator() as kantata:
        headers = {"authorization": f"Bearer {kantata.TOKEN}"}
        for value, status in (("true", 200), ("True", 422), ("1", 422)):
            url = f"{kantata.url}/invoices?paid={value}"
            assert httpx.get(url, headers=headers).status_code == status


def test_many_clients_are_served_at_the_same_time(
    monite_simulator: MoniteSimulator,
) -> None:
    with monite_simulator.client() as client:
        client.approval_policies.list()
        results: list[int] = []
        threads = [
            threading.Thread(
                target=lambda: results.append(
                    len(client.approval_policies.list().items)
                )
            )
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert results == [1] * 8
