"""Playing a scenario: against a simulator, a vendor, or a cassette."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from . import (
    cassette_file,
    provenance,
    scan,
    spec_check,
    vcr,
)
from .cassette_file import TapeFile
from .pseudonyms import Pseudonyms
from .scenario import Drive, Scenario
from .scrub import REDACTED, Scrubber
from .socket_witness import Witness
from .undecoded import leftovers
from .vendors import ENTITY, WORKSPACE, Kit, public_words

#: The moment at which the simulators stand still.
FROZEN = "2024-05-06T08:00:00+00:00"
CASSETTES = Path(__file__).resolve().parents[1] / "cassettes"


class RecordingError(Exception):
    """A recording was refused; nothing was saved."""


@dataclass(frozen=True)
class Recorded:
    """A recording and what is noteworthy about it."""

    tape: TapeFile
    remarks: list[str]


@dataclass(frozen=True)
class _Seen:
    """Where a recording was made, and who watched."""

    source: str
    environment: str
    base_url: str
    witness: Witness


def cassette(scenario: Scenario, source: str, top: Path = CASSETTES) -> Path:
    """Return where the cassette of a scenario lies."""
    return top / scenario.vendor / source / f"{scenario.name}.yaml"


def record_simulator(scenario: Scenario, top: Path = CASSETTES) -> Recorded:
    """Record a scenario over a real socket against the vendor's simulator.

    Raises:
        RecordingError: Something about the recording is not in order.
    """
    kit, witness = scenario.kit, Witness()
    with kit.simulator()(clock=_clock(kit)) as simulator:
        settings = {**simulator.settings(), **scenario.settings}
        with vcr.recording() as take, asyncio.Runner() as runner:
            client = simulator.client(transport=witness, **scenario.settings)
            drive = Drive(client, runner, take.inputs, simulator, planned=take.planned)
            with client:
                scenario.play(drive)
        where = urlsplit(simulator.url).netloc
        if simulator.defects:
            raise RecordingError(f"{scenario.name}: {simulator.defects[0]}")
    known = {where: kit.simulator_host, **_known(kit, settings)}
    salt = f"{scenario.vendor}/{scenario.name}".encode()
    scrubber = _scrubber(kit, known, salt, keeps_files=True)
    base = f"http://{kit.simulator_host}{kit.base_path}"
    seen = _Seen("simulator", "simulator", base, witness)
    return _save(scenario, take, scrubber, seen, FROZEN, top, settings)


def record_vendor(
    scenario: Scenario, settings: Mapping[str, Any], clock: str, top: Path
) -> Recorded:
    """Record a scenario against the vendor itself.

    Args:
        scenario: What to tell.
        settings: Arguments of the client.
        clock: The moment, in ISO 8601 with its zone.
        top: Folder to write below.

    Raises:
        RecordingError: Something about the recording is not in order.
    """
    kit, witness = scenario.kit, Witness()
    with vcr.recording() as take, asyncio.Runner() as runner:
        given = {**settings, **scenario.settings}
        client = kit.client(is_async=False, transport=witness, **given)
        base = client._state.base_url
        with client:
            scenario.play(Drive(client, runner, take.inputs, from_environment=True))
    host = base.netloc.decode()
    known = {host: kit.host, **_known(kit, given)}
    scrubber = _scrubber(kit, known, os.urandom(32))
    where = f"{base.scheme}://{kit.host}{kit.base_path}"
    seen = _Seen("vendor", kit.environment_of(base.host), where, witness)
    return _save(scenario, take, scrubber, seen, clock, top, given)


def replay(scenario: Scenario, path: Path, *, is_async: bool) -> list[str]:
    """Replay a scenario and return what its models did not take in.

    Raises:
        AssertionError: The scenario came out differently.
        TapeError: There is no cassette, or it cannot be used.
    """
    kit = scenario.kit
    with asyncio.Runner() as runner, vcr.replaying(path) as held:
        settings = {**scenario.settings, **kit.placeholders}
        client = kit.client(
            is_async=is_async,
            base_url=held.provenance["base_url"],
            allow_plain_http=True,
            clock=kit.clock(vcr.moment(held)),
            **settings,
        )
        drive = Drive(client, runner, dict(held.metadata.get("inputs") or {}))
        scenario.play(drive)
        drive.run(client.close())
    return [line for value in drive.decoded for line in leftovers(value)]


def secrets_of(kit: Kit, settings: Mapping[str, Any]) -> list[str]:
    """Return the credentials among the settings of a client."""
    return [str(settings[name]) for name in kit.secrets if settings.get(name)]


def _clock(kit: Kit) -> Any:
    return kit.clock(datetime.fromisoformat(FROZEN).timestamp())


def _known(kit: Kit, settings: Mapping[str, Any]) -> dict[str, str]:
    """Return the placeholder of each secret and tenant among the settings."""
    tenants = {"entity_id": ENTITY, "workspace": WORKSPACE}
    tenants["client_id"] = str(kit.placeholders.get("client_id"))
    found = dict.fromkeys(secrets_of(kit, settings), REDACTED)
    for name, placeholder in tenants.items():
        value = str(settings.get(name) or "")
        if value and value != placeholder:
            found[value] = placeholder
    return found


def _scrubber(
    kit: Kit, known: Mapping[str, str], salt: bytes, *, keeps_files: bool = False
) -> Scrubber:
    pseudonyms = Pseudonyms(salt, public_words(kit.name) | {REDACTED})
    return Scrubber(kit.rules, known, pseudonyms, keeps_files)


def _save(
    scenario: Scenario,
    take: vcr.Take,
    scrubber: Scrubber,
    seen: _Seen,
    clock: str,
    top: Path,
    settings: Mapping[str, Any],
) -> Recorded:
    kit = scenario.kit
    interactions, inputs = take.cleaned(scrubber)
    said = provenance.describe(
        kit,
        scenario.name,
        seen.source,
        seen.environment,
        seen.base_url,
        seen.witness.seen,
        scrubber,
        take.assumptions(),
    )
    said["planned"] = take.planned
    path = cassette(scenario, seen.source, top)
    cassette_file.store(
        path, {"provenance": said, "inputs": inputs}, interactions, clock
    )
    written = cassette_file.load(path)
    wrong = _refusals(written, kit, secrets_of(kit, settings))
    if wrong:
        path.unlink()
        cassette_file.clock_beside(path).unlink()
        raise RecordingError(f"{scenario.name}: {'; '.join(wrong)}")
    return Recorded(written, [str(each) for each in _contradictions(written, kit)])


def _refusals(written: TapeFile, kit: Kit, secrets: Iterable[str]) -> list[str]:
    text = written.path.read_text("utf-8")
    # The provenance names hosts and tools; secrets it must not hold either.
    leaked = scan.leaks(text, secrets)
    found = [f"{len(leaked)} credential(s) are still in the file"] if leaked else []
    return found + provenance.problems(written, kit) + scan.findings(written, kit)


def _contradictions(written: TapeFile, kit: Kit) -> list[spec_check.Problem]:
    check = spec_check.contract(kit.name)
    return [each for item in written.interactions for each in check.problems(item)]
