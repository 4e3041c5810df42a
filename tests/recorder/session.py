"""Playing a scenario: against a simulator, a vendor, or a cassette."""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from . import (
    aftermath,
    cassette_file,
    provenance,
    scan,
    spec_check,
    vcr,
)
from .allowed import of_scenario
from .cassette_file import TapeError, TapeFile
from .operations import template_of
from .scenario import Drive, Scenario
from .scrub import Cleaner
from .socket_witness import Witness
from .stand_ins import Invented, StandIns
from .undecoded import leftovers
from .vendors import REDACTED, Kit

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
    return _simulated(scenario, top, Invented, keeps_files=True)


def rehearse(scenario: Scenario, top: Path) -> None:
    """Go the way of a vendor recording with the simulator, down to the replay.

    Raises:
        RecordingError: The scenario, the cleaning, the scan or a replay fails.
    """

    def stand_ins(known: Mapping[str, str]) -> StandIns:
        return StandIns(of_scenario(scenario), known, timedelta(0))

    check_replay(scenario, _simulated(scenario, top, stand_ins, keeps_files=False))


def check_replay(scenario: Scenario, recorded: Recorded) -> None:
    """Replay a recording with both clients.

    Raises:
        RecordingError: It comes out differently; no text of the recording is shown.
    """
    for is_async in (False, True):
        try:
            replay(scenario, recorded.tape.path, is_async=is_async)
        except Exception as error:
            kind = "asynchronous" if is_async else "synchronous"
            raise RecordingError(
                f"{scenario.name}: the {kind} client cannot replay the recording"
                f" ({type(error).__name__})"
            ) from error


def _simulated(
    scenario: Scenario,
    top: Path,
    values_of: Callable[[Mapping[str, str]], Invented | StandIns],
    *,
    keeps_files: bool,
) -> Recorded:
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
    own = (f"http://{where}", f"http://{kit.simulator_host}")
    cleaner = _cleaner(scenario, values_of(known), own, keeps_files=keeps_files)
    seen = _Seen("simulator", "simulator", f"{own[1]}{kit.base_path}", witness)
    return _save(scenario, take, cleaner, seen, FROZEN, top, settings)


def record_vendor(
    scenario: Scenario,
    settings: Mapping[str, Any],
    clock: str,
    top: Path,
    *,
    is_async: bool = False,
    changes: list[str] | None = None,
) -> Recorded:
    """Record a scenario against the vendor itself.

    Args:
        scenario: What to tell.
        settings: Arguments of the client.
        clock: The moment, in ISO 8601 with its zone.
        top: Folder to write below.
        is_async: Which of the vendor's clients to record with.
        changes: Takes a line for each change at the vendor, however the scenario ends.

    Raises:
        RecordingError: Something about the recording is not in order.
    """
    kit, witness = scenario.kit, Witness()
    arguments = {**settings, **scenario.settings}
    take = vcr.Take()
    try:
        with vcr.recording(take), asyncio.Runner() as runner:
            client = kit.client(is_async=is_async, transport=witness, **arguments)
            base = client._state.base_url
            drive = Drive(client, runner, take.inputs, from_environment=True)
            try:
                scenario.play(drive)
            finally:
                drive.closed()
    finally:
        if changes is not None:
            changes += aftermath.changes(kit, take.raw)
    _refuse_live_data(kit, take)
    own = (f"{base.scheme}://{base.netloc.decode()}", f"{base.scheme}://{kit.host}")
    shift = timedelta(weeks=-1 - secrets.randbelow(260))
    values = StandIns(of_scenario(scenario), _known(kit, arguments), shift)
    cleaner = _cleaner(scenario, values, own)
    where = f"{own[1]}{kit.base_path}"
    seen = _Seen("vendor", kit.environment_of(base.host), where, witness)
    moved = (datetime.fromisoformat(clock) + shift).isoformat()
    return _save(scenario, take, cleaner, seen, moved, top, arguments)


def _refuse_live_data(kit: Kit, take: vcr.Take) -> None:
    """Refuse a recording that shows live data of a vendor with a test mode.

    Raises:
        RecordingError: A response says so.
    """
    live = re.compile(rb'"%s"\s*:\s*false' % (kit.test_member or "").encode())
    bodies = (response["body"]["string"] for _, response in take.raw)
    if kit.test_member and any(live.search(body) for body in bodies):
        raise RecordingError(
            f"a response is about live data: {kit.test_member} is false in it"
        )


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
        drive.closed()
    return [line for value in drive.decoded for line in leftovers(value)]


def secrets_of(kit: Kit, settings: Mapping[str, Any]) -> list[str]:
    """Return the credentials among the settings of a client."""
    return [str(settings[name]) for name in kit.secrets if settings.get(name)]


def _clock(kit: Kit) -> Any:
    return kit.clock(datetime.fromisoformat(FROZEN).timestamp())


def _known(kit: Kit, settings: Mapping[str, Any]) -> dict[str, str]:
    """Return the placeholder of each secret and tenant among the settings."""
    results = {
        str(placeholder): str(placeholder) for placeholder in kit.placeholders.values()
    }
    results |= dict.fromkeys(secrets_of(kit, settings), REDACTED)
    for name in kit.tenants:
        placeholder = str(kit.placeholders[name])
        value = str(settings.get(name) or "")
        if value and value != placeholder:
            results[value] = placeholder
    return results


def _cleaner(
    scenario: Scenario,
    values: Invented | StandIns,
    own: tuple[str, str],
    *,
    keeps_files: bool = False,
) -> Cleaner:
    fits = partial(template_of, scenario.kit)
    return Cleaner(values, of_scenario(scenario), own, fits, keeps_files)


def _save(
    scenario: Scenario,
    take: vcr.Take,
    cleaner: Cleaner,
    seen: _Seen,
    clock: str,
    top: Path,
    settings: Mapping[str, Any],
) -> Recorded:
    kit = scenario.kit
    try:
        interactions, inputs = take.cleaned(cleaner)
    except TapeError as error:
        raise RecordingError(f"{scenario.name}: {error}") from None
    result = provenance.describe(
        kit,
        scenario.name,
        seen.source,
        seen.environment,
        seen.base_url,
        seen.witness.seen,
        cleaner,
        take.assumptions(),
    )
    result["planned"] = take.planned
    path = cassette(scenario, seen.source, top)
    cassette_file.store(
        path, {"provenance": result, "inputs": inputs}, interactions, clock
    )
    written = cassette_file.load(path)
    wrong = _refusals(written, kit, secrets_of(kit, settings))
    if wrong:
        path.unlink()
        cassette_file.clock_beside(path).unlink()
        raise RecordingError(f"{scenario.name}: {'; '.join(wrong)}")
    return Recorded(
        written, [str(contradiction) for contradiction in _contradictions(written, kit)]
    )


def _refusals(written: TapeFile, kit: Kit, credentials: Iterable[str]) -> list[str]:
    text = written.path.read_text("utf-8")
    # The provenance names hosts and tools; secrets it must not hold either.
    leaked = scan.leaks(text, credentials)
    result = [f"{len(leaked)} credential(s) are still in the file"] if leaked else []
    return result + provenance.problems(written, kit) + scan.findings(written, kit)


def _contradictions(written: TapeFile, kit: Kit) -> list[spec_check.Problem]:
    check = spec_check.contract(kit.name)
    return [
        problem for item in written.interactions for problem in check.problems(item)
    ]
