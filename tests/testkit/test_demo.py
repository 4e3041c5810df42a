"""The demo calls every seed operation, and tells when something is wrong."""

from __future__ import annotations

from typing import Any

import pytest
from monite_client.testing import CannedResponse

from tests import demo
from tests.pages.traffic_page import SEEDS
from tests.recorder.operations import operation_of
from tests.recorder.vendors import KITS

vendors = pytest.mark.parametrize("vendor", demo.VENDORS, ids=lambda item: item.client)


def folder(vendor: demo.Vendor) -> str:
    return vendor.package.removesuffix("_client")


@vendors
def test_every_seed_operation_is_called(vendor: demo.Vendor) -> None:
    kit, sent = KITS[folder(vendor)], set()
    with vendor.simulator() as simulator:
        for name in vendor.operations:
            demo._call(vendor, name, simulator)
            sent |= {operation_of(kit, r.method, r.target) for r in simulator.requests}
            simulator.reset()

    assert sent == set(SEEDS[kit.name])


@vendors
def test_both_clients_are_called_and_compared(
    vendor: demo.Vendor, capsys: pytest.CaptureFixture[str]
) -> None:
    with vendor.simulator() as simulator:
        calls = [demo._perform(vendor, name, simulator) for name in vendor.operations]

    assert set(calls) == {2}
    result = capsys.readouterr().out
    assert result.count("sent the same, the same response") == len(calls)


@vendors
def test_no_credential_is_printed(
    vendor: demo.Vendor, capsys: pytest.CaptureFixture[str]
) -> None:
    with vendor.simulator() as simulator:
        for name in vendor.operations:
            demo._perform(vendor, name, simulator)
        settings = simulator.settings()
    result = capsys.readouterr().out
    secrets = [settings[name] for name in KITS[folder(vendor)].secrets]

    assert secrets
    assert [secret for secret in secrets if secret in result] == []


@vendors
def test_a_refusal_stops_the_demo(vendor: demo.Vendor) -> None:
    name = next(iter(vendor.operations))
    with vendor.simulator() as simulator:
        simulator.respond_next(CannedResponse(403))
        with pytest.raises(demo.DemoError, match=rf"{name} failed: \w+Error: "):
            demo._perform(vendor, name, simulator)


def test_a_defect_of_a_simulator_stops_the_demo() -> None:
    vendor = demo.VENDORS[0]
    with vendor.simulator() as simulator:
        simulator.defects.append("a wrong response")
        with pytest.raises(demo.DemoError, match="a wrong response"):
            demo._perform(vendor, "timesheets.cancel", simulator)


@pytest.mark.parametrize("other", [(["GET /b"], 1), (["GET /a"], 2)])
def test_clients_that_differ_stop_the_demo(other: tuple[list[str], Any]) -> None:
    with pytest.raises(demo.DemoError, match="the async"):
        demo._compare((["GET /a"], 1), other)
