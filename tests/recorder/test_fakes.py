"""The fakes that ship with the packages answer from the same cassettes."""

from __future__ import annotations

import asyncio
import importlib
from typing import Any

import pytest
from lucca_timmi_client import LuccaTimmi
from lucca_timmi_client.testing import LuccaTimmiSimulator
from monite_client._runtime.testing.matching import differences
from monite_client.testing import SentRequest
from piriod_client import Piriod
from piriod_client.testing import PiriodSimulator
from vcr.request import Request

from tests.recorder import cassette_file, matching, session
from tests.recorder.catalogue import scenarios
from tests.recorder.network import no_network
from tests.recorder.scenario import SCENARIOS, Drive, Scenario
from tests.recorder.scrub import REDACTED

JSON, XML = "application/json", "application/xml"


def fake_of(scenario: Scenario) -> Any:
    kit = scenario.kit
    module = importlib.import_module(f"{kit.package}.testing")
    kind = getattr(module, f"Fake{kit.clients[0]}")
    return kind.from_cassette(session.cassette(scenario, "simulator"))


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("scenario", scenarios(), ids=lambda s: f"{s.vendor}-{s.name}")
def test_every_scenario_comes_out_the_same_with_a_fake(
    scenario: Scenario, is_async: bool
) -> None:
    fake = fake_of(scenario)
    held = cassette_file.load(session.cassette(scenario, "simulator"))
    # A recording has placeholders for tenants; secrets it may hold equal any.
    tenants = {k: v for k, v in scenario.kit.placeholders.items() if v != REDACTED}
    with no_network(), asyncio.Runner() as runner:
        make = fake.async_client if is_async else fake.client
        client = make(**{**scenario.settings, **tenants})
        drive = Drive(client, runner, dict(held.metadata.get("inputs") or {}))
        scenario.play(drive)
        drive.run(client.close())
    fake.assert_all_used()


def test_recorded_files_are_those_of_the_simulators() -> None:
    def files(lucca: LuccaTimmi, piriod: Piriod) -> list[bytes]:
        report = lucca.reports.create(template_id="example")
        get = lucca.reports.download_when_ready
        results = [get(report, file_format=name) for name in ("csv", "excel")]
        return [
            *results,
            piriod.retentions.download_pdf(str(PiriodSimulator.RETENTION)),
        ]

    lucca = fake_of(SCENARIOS["lucca_timmi", "download_a_report"])
    piriod = fake_of(SCENARIOS["piriod", "download_the_pdf_of_a_retention"])
    with lucca.client() as one, piriod.client() as other:
        recorded = files(one, other)
    with (
        LuccaTimmiSimulator() as lucca,
        PiriodSimulator() as piriod,
        lucca.client() as one,
        piriod.client() as other,
    ):
        simulated = files(one, other)

    assert recorded == simulated
    assert sum(any(byte > 127 for byte in item) for item in recorded) == 2


@pytest.mark.parametrize(
    ("kind", "sent", "recorded", "same"),
    [
        (JSON, b'{"a": 1, "b": 2}', b'{"b":2,\n"a":1}', True),
        (JSON, b'{"a": 1}', b'{"a": 1.0}', False),
        (JSON, b'{"a": 1}', b'{"a": true}', False),
        (JSON, b'{"a": 1}', b'{"a": 1, "b": null}', False),
        (JSON, b"[1, 2]", b"[2, 1]", False),
        (JSON, b'{"a":', b'{"a":', True),
        (JSON, b'{"a":', b'{"b":', False),
        (XML, b"<a b='1'>x &#38; y</a>", b'<a b="1">x &amp; y</a>', True),
        (XML, b"<a>x</a>", b"<b>x</b>", False),
        (XML, b"<a>x</a>", b"<a>y</a>", False),
        ("application/octet-stream", b"\x00\xff", b"\x00\xff", True),
        ("application/octet-stream", b"\x00\xff", b"\x00\xfe", False),
    ],
)
def test_a_fake_takes_for_equal_what_the_recorder_does(
    kind: str, sent: bytes, recorded: bytes, same: bool
) -> None:
    headers = {"content-type": kind}
    ours = differences(
        *(SentRequest("POST", "/", headers, b) for b in (sent, recorded)), (), ()
    )
    pair = [
        Request("POST", "http://x.test/", body, headers) for body in (sent, recorded)
    ]
    try:
        matching.semantic_body(*pair)
        theirs = True
    except AssertionError:
        theirs = False

    assert (ours == [], theirs) == (same, same)
