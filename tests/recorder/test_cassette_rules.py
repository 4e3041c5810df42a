"""The checks of cassettes fail when they should."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from monite_client.testing import CannedResponse

from tests.recorder import (
    cassette_file,
    provenance,
    scan,
    spec_check,
    vcr,
)
from tests.recorder.allowed import of_kit
from tests.recorder.cassette_file import TapeFile, clock_beside
from tests.recorder.drift import Comparison
from tests.recorder.scrub import Cleaner
from tests.recorder.session import CASSETTES
from tests.recorder.socket_witness import Witness, kind_of
from tests.recorder.stand_ins import Invented
from tests.recorder.vendors import KITS
from tests.support.as_openapi_31 import modern_schema

MONITE = KITS["monite"]
RECORDED = datetime(2026, 1, 1, tzinfo=UTC)
TAPE = CASSETTES / "monite" / "simulator" / "cancel_process.yaml"
CANCEL = "POST /approval_policies/{approval_policy_id}/processes/{process_id}/cancel"


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    place = tmp_path / "monite" / "simulator" / TAPE.name
    place.parent.mkdir(parents=True)
    shutil.copy(TAPE, place)
    shutil.copy(clock_beside(TAPE), clock_beside(place))
    return place


def resealed(path: Path, **changes: Any) -> TapeFile:
    """Write a cassette again with other provenance, sealed anew."""
    held = cassette_file.load(path)
    mapping = {**held.provenance, **changes}
    metadata = {**held.metadata, "provenance": mapping}
    cassette_file.store(path, metadata, held.interactions, held.clock)
    return cassette_file.load(path)


def changed(path: Path, place: list[Any], value: Any) -> dict[str, Any]:
    """The last interaction of a cassette with another value in its response."""
    item = copy.deepcopy(cassette_file.load(path).interactions[-1])
    body = json.loads(item["response"]["body"]["string"])
    inner = body
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    item["response"]["body"]["string"] = json.dumps(body)
    return item


@pytest.mark.parametrize("share", [0.05, 0.4, 0.7, 0.95])
def test_one_changed_byte_breaks_the_seal(tape: Path, share: float) -> None:
    content = bytearray(tape.read_bytes())
    place = next(
        at
        for at in range(int(len(content) * share), len(content))
        if chr(content[at]).isdigit()
    )
    content[place] = ord("7") if content[place] != ord("7") else ord("8")
    tape.write_bytes(bytes(content))
    assert any(
        "digest" in p for p in provenance.problems(cassette_file.load(tape), MONITE)
    )


def test_a_changed_clock_breaks_the_seal(tape: Path) -> None:
    clock_beside(tape).write_text("2024-05-07T08:00:00+00:00\n")
    assert any(
        "digest" in p for p in provenance.problems(cassette_file.load(tape), MONITE)
    )


def test_a_simulator_tape_must_not_say_vendor(tape: Path) -> None:
    result = provenance.problems(resealed(tape, source="vendor"), MONITE)
    assert any("lies in monite/simulator" in item for item in result)
    assert any("no evidence of TLS" in item for item in result)
    assert any("not host api.sandbox.monite.com" in item for item in result)


def test_a_simulator_tape_comes_from_this_machine(tape: Path) -> None:
    held = resealed(tape, transport={"peer": "plain", "address": "public"})
    [result] = provenance.problems(held, MONITE)
    assert "peer called 'public'" in result


def test_missing_provenance_is_named(tape: Path) -> None:
    held = cassette_file.load(tape)
    mapping = {k: v for k, v in held.provenance.items() if k != "package"}
    cassette_file.store(tape, {"provenance": mapping}, held.interactions, held.clock)
    assert provenance.problems(cassette_file.load(tape), MONITE) == [
        "provenance lacks package"
    ]


def test_a_tape_of_another_document_is_stale(tape: Path) -> None:
    held = resealed(tape, document={"sha256": "0", "corrections_sha256": "0"})
    [line] = provenance.warnings(held, MONITE, RECORDED)
    assert line.startswith("stale: the document")


def test_an_old_vendor_tape_is_stale(tape: Path) -> None:
    now = provenance.document_hashes("monite")
    moment = RECORDED.isoformat()
    held = resealed(tape, source="vendor", recorded_at=moment, document=now)
    half_a_year = timedelta(days=180)
    assert provenance.warnings(held, MONITE, RECORDED + half_a_year) == []
    later = RECORDED + half_a_year + timedelta(days=1)
    assert provenance.warnings(held, MONITE, later) == ["stale: recorded 181 days ago"]


def _text(item: dict[str, Any]) -> dict[str, Any]:
    value: dict[str, Any] = item["response"]["body"]
    return value


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (
            lambda i: _text(i).update(string="mail a@b.ch"),
            "an e-mail address outside the reserved domains",
        ),
        (
            lambda i: _text(i).update(string='{"next": "https://acme.ilucca.net/x"}'),
            "a host outside the reserved domains",
        ),
        (
            lambda i: _text(i).update(string="eyJhbGciOiJI.eyJzdWIiOiIx.c2ln"),
            "a JSON web token",
        ),
        (
            lambda i: i["request"]["headers"].update(authorization=["Bearer abc123"]),
            "a credential",
        ),
        (
            lambda i: i["response"]["headers"].update({"set-cookie": ["a=b"]}),
            "header set-cookie of a response is not on the list",
        ),
        (
            lambda i: _text(i).update(string="0123456789abcdef0123456789abcdef"),
            "a long hexadecimal number",
        ),
    ],
    ids=["mail", "host", "token", "credential", "header", "hash"],
)
def test_the_scan_finds(
    tape: Path, spoil: Callable[[dict[str, Any]], Any], told: str
) -> None:
    held = cassette_file.load(tape)
    spoil(held.interactions[-1])
    assert told in scan.findings(held, MONITE)


def as_vendor(tape: Path, **changes: Any) -> TapeFile:
    """A simulator's cassette that somebody rewrites and seals as the vendor's."""
    held = cassette_file.load(tape)
    place = tape.parents[1] / "vendor" / tape.name
    text = json.dumps(held.interactions).replace(MONITE.simulator_host, MONITE.host)
    mapping = {**held.provenance, "source": "vendor", **changes}
    mapping["base_url"] = f"http://{MONITE.host}/v1"
    mapping["transport"] = {"peer": "tls", "address": "public", "cert_sha256": "0" * 64}
    metadata = {**held.metadata, "provenance": mapping}
    cassette_file.store(place, metadata, json.loads(text), held.clock)
    return cassette_file.load(place)


def test_a_simulators_cassette_sealed_as_the_vendors_is_noticed(tape: Path) -> None:
    marked = as_vendor(tape, assumptions=["an assumption"])
    assert any(
        "assumptions" in problem for problem in provenance.problems(marked, MONITE)
    )


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.0.0.1", "192.168.1.1", "::1", "fe80::1%eth0"]
)
def test_addresses_that_no_vendor_has_are_told_apart(address: str) -> None:
    assert kind_of(address) in ("loopback", "private")
    assert kind_of("93.184.215.14") == "public"


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("version: 1\n", "version: 1  # written by Carla\n", "comments"),
        ("  inputs:\n", "  note: by Carla\n  inputs:\n", "more than provenance"),
        ("    ci_run:", "    by: Carla\n    ci_run:", "not on the list"),
    ],
)
def test_the_scan_reads_what_is_not_traffic(
    tape: Path, old: str, new: str, finding: str
) -> None:
    text = tape.read_text("utf-8")
    assert old in text
    tape.write_text(text.replace(old, new, 1), "utf-8")
    held = cassette_file.load(tape)
    assert any(finding in item for item in scan.findings(held, MONITE))


def test_the_scan_reads_the_clock(tape: Path) -> None:
    clock_beside(tape).write_text("Monday, says Carla")
    result = scan.findings(cassette_file.load(tape), MONITE)
    assert "the clock holds something else than a moment" in result


def test_reserved_addresses_are_nobodys(tape: Path) -> None:
    held = cassette_file.load(tape)
    _text(held.interactions[-1])["string"] = "a@example.com, https://x.example.test/"
    result = scan.findings(held, MONITE)
    assert not [item for item in result if "address" in item or "host" in item]


@pytest.mark.parametrize(
    ("place", "value", "where", "told"),
    [
        (["status"], 7, "$.status", "documented is string, sent was integer"),
        (["id"], None, "$.id", "documented is string, sent was null"),
        (
            ["created_at"],
            True,
            "$.created_at",
            "documented is string, sent was boolean",
        ),
    ],
)
def test_a_changed_type_names_operation_path_and_both_types(
    place: list[Any], value: Any, where: str, told: str
) -> None:
    result = spec_check.contract("monite").problems(changed(TAPE, place, value))
    assert spec_check.Problem(CANCEL, "response 200", where, told) in result


def test_a_wrong_type_in_a_simulators_response_is_named() -> None:
    with MONITE.simulator()() as simulator, vcr.recording() as take:
        own = (simulator.url, f"http://{MONITE.simulator_host}")
        policy = simulator.entities[simulator.ENTITY].policies[simulator.POLICY]
        with simulator.client(transport=Witness()) as client:
            client.approval_policies.get(simulator.POLICY)
            simulator.respond_next(CannedResponse(200, {**policy, "priority": "high"}))
            client.approval_policies.get(simulator.POLICY)
    cleaner = Cleaner(Invented({}), of_kit(MONITE), own, lambda _: None)
    interactions, _ = take.cleaned(cleaner)
    [result] = spec_check.contract("monite").problems(interactions[-1])
    assert str(result) == (
        "GET /approval_policies/{approval_policy_id}, response 200, $.priority:"
        " documented is integer, sent was string"
    )


def test_a_missing_member_is_named() -> None:
    item = copy.deepcopy(cassette_file.load(TAPE).interactions[-1])
    body = json.loads(item["response"]["body"]["string"])
    del body["status"]
    item["response"]["body"]["string"] = json.dumps(body)
    [result] = spec_check.contract("monite").problems(item)
    assert "'status' is a required property" in result.reason


def test_a_wrong_kind_of_credential_is_named() -> None:
    item = copy.deepcopy(cassette_file.load(TAPE).interactions[-1])
    item["request"]["headers"]["authorization"] = ["Token REDACTED"]
    result = spec_check.contract("monite").problems(item)
    assert "authorization" in [item.where for item in result]


def test_an_unknown_operation_is_named() -> None:
    item = copy.deepcopy(cassette_file.load(TAPE).interactions[-1])
    item["request"]["uri"] += "/again"
    [result] = spec_check.contract("monite").problems(item)
    assert "no such operation" in result.reason


def test_xml_bodies_are_read() -> None:
    path = CASSETTES / "lucca_timmi" / "simulator" / "cancel_timesheet.yaml"
    item = copy.deepcopy(cassette_file.load(path).interactions[-1])
    assert item["request"]["headers"]["content-type"][0].startswith("application/xml")
    assert spec_check.contract("lucca_timmi").problems(item) == []
    item["request"]["body"] = "<root><comment>"
    assert spec_check.contract("lucca_timmi").problems(item) != []


def test_drift_names_what_the_document_lacks_and_what_never_came(tape: Path) -> None:
    held = cassette_file.load(tape)
    held.interactions[-1] = changed(tape, ["colour"], "red")
    value = Comparison(MONITE).add([held]).result()
    assert value.undocumented == {f"{CANCEL} 200": {"/colour"}}
    [never] = [v for k, v in value.never_seen.items() if "ProcessResource/" in k]
    assert "created_by" in never
    assert "status" not in never


@pytest.mark.parametrize(
    ("schema", "value", "fits"),
    [
        ({"type": "string", "nullable": True}, None, True),
        ({"type": "string"}, None, False),
        ({"nullable": True, "allOf": [{"type": "object"}]}, None, True),
        ({"nullable": True, "allOf": [{"type": "object"}]}, "text", False),
        ({"type": "string", "enum": ["a"], "nullable": True}, None, True),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, 1, False),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, 2, True),
    ],
)
def test_schemas_of_openapi_3_0_keep_their_meaning(
    schema: dict[str, Any], value: Any, fits: bool
) -> None:
    assert jsonschema_rs.validator_for(modern_schema(schema)).is_valid(value) is fits
