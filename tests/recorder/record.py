"""Recording cassettes: of the simulators, or of a vendor by somebody with an account.

``python -m tests.recorder.record simulator [vendor ...]``
``python -m tests.recorder.record <vendor> [scenario ...] [options]``
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from tests.recorder.catalogue import scenarios

from . import cassette_file, session
from .cassette_file import clock_beside
from .known_deviations import unexplained
from .scenario import Scenario
from .session import RecordingError
from .vendors import KITS, Kit

Ask = Callable[[str], str]


def main(arguments: Sequence[str], top: Path = session.CASSETTES) -> int:
    """Run the command; return its exit status."""
    result = _parsed(arguments)
    try:
        if result.what == "simulator":
            return record_simulators(result.names, top)
        value = chosen(result.what, result.names)
        ask: Ask = (lambda _: result.what) if result.yes else input
        return record_vendor(
            value,
            production=result.production,
            ask=ask,
            top=top,
            is_async=result.is_async,
        )
    except RecordingError as error:
        print(f"Nothing was saved: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted: nothing was saved", file=sys.stderr)
        return 130
    except Exception as error:
        # Its text may repeat what the vendor has sent, or what is secret.
        print(f"Nothing was saved: {_short(error)}", file=sys.stderr)
        return 1


def _short(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename or 'no file is named'}"
    return type(error).__name__


def record_simulators(vendors: Iterable[str], top: Path = session.CASSETTES) -> int:
    """Record all scenarios of the simulators anew.

    Raises:
        RecordingError: One is not in order; its old cassette stays.
    """
    wanted = list(vendors) or list(KITS)
    if strangers := [name for name in wanted if name not in KITS]:
        raise RecordingError(f"no simulator is called {strangers}; try: {list(KITS)}")
    results = [scenario for scenario in scenarios() if scenario.vendor in wanted]
    with tempfile.TemporaryDirectory() as aside:
        for item in results:
            _check(item, session.record_simulator(item, Path(aside)))
        for vendor in wanted:
            shutil.rmtree(top / vendor / "simulator", ignore_errors=True)
            shutil.copytree(Path(aside, vendor), top / vendor, dirs_exist_ok=True)
    print(f"{len(results)} recordings of {len(wanted)} simulators")
    return 0


def chosen(vendor: str, names: Sequence[str]) -> list[Scenario]:
    """Return the scenarios to record at a vendor.

    Raises:
        RecordingError: One does not exist or needs a simulator.
    """
    if vendor not in KITS:
        known = ", ".join(["simulator", *KITS])
        raise RecordingError(f"no vendor is called {vendor!r}; there are: {known}")
    able = {
        s.name: s for s in scenarios() if s.vendor == vendor and s.effects is not None
    }
    for name in names:
        if name not in able:
            listed = ", ".join(able)
            raise RecordingError(f"no scenario {name!r} can be recorded; try: {listed}")
    return [able[name] for name in names or able]


def settings_for(kit: Kit) -> dict[str, Any]:
    """Return the arguments of a client from the environment.

    Raises:
        RecordingError: A variable is missing.
    """
    missing = [name for name in kit.environment.values() if not os.environ.get(name)]
    if missing:
        raise RecordingError(
            f"{kit.title} needs {', '.join(missing)} in the environment,"
            f" for {kit.test_system}"
        )
    results: dict[str, Any] = {n: os.environ[v] for n, v in kit.environment.items()}
    if "test_mode" in kit.placeholders:
        results["test_mode"] = True
    return results


def refuse_production(kit: Kit, host: str, *, production: bool) -> None:
    """Refuse a host that is not known to be a test system, unless told otherwise.

    Raises:
        RecordingError: It may be production.
    """
    if not production and not kit.test_hosts.fullmatch(host):
        raise RecordingError(
            f"{host} may hold real data. Record with {kit.test_system}, or add"
            " --production if this account is disposable"
        )


def record_vendor(
    values: Sequence[Scenario],
    *,
    production: bool,
    ask: Ask,
    top: Path = session.CASSETTES,
    is_async: bool = False,
) -> int:
    """Record scenarios at a vendor and move the files that are in order into place.

    Each scenario is rehearsed with the simulator before the account is touched, and
    stands alone: one that fails does not take the others with it.

    Returns:
        The exit status: 1 if a scenario failed.

    Raises:
        RecordingError: Nothing was sent, or nothing may be kept.
    """
    kit = values[0].kit
    settings = settings_for(kit)
    refuse_production(kit, _host(kit, settings), production=production)
    check_inputs(values)
    with tempfile.TemporaryDirectory() as aside:
        for entry in values:
            _rehearsed(entry, Path(aside, "rehearsal"))
        _confirm(f"{_effects(values)}\nType {kit.name} to go on: ", kit.name, ask)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        play = partial(
            session.record_vendor,
            settings=settings,
            clock=now,
            top=Path(aside),
            is_async=is_async,
        )
        results = [(item, _played(item, play)) for item in values]
        kept = [(item, recorded) for item, recorded in results if recorded]
        for entry, recorded in kept:
            place = session.cassette(entry, "vendor", top)
            print(_difference(recorded.tape.path, place))
        if kept:
            _confirm(f"Type {kit.name} to keep {len(kept)} files: ", kit.name, ask)
        with _uninterrupted():
            for entry, recorded in kept:
                _move(recorded.tape.path, session.cassette(entry, "vendor", top))
    print(f"{len(kept)} of {len(values)} scenarios of {kit.title} recorded")
    return 0 if len(kept) == len(values) else 1


def _rehearsed(scenario: Scenario, top: Path) -> None:
    try:
        session.rehearse(scenario, top)
    except RecordingError as error:
        raise RecordingError(
            f"the rehearsal failed, nothing was sent: {error}"
        ) from error
    except Exception as error:
        raise RecordingError(
            f"the rehearsal of {scenario.name} failed, nothing was sent:"
            f" {type(error).__name__}"
        ) from error


def check_inputs(values: Sequence[Scenario]) -> None:
    """Check for the ids scenarios work on, before any of them changes anything.

    Raises:
        RecordingError: A variable is missing.
    """
    names = [name for item in values for name in _input_variables(item)]
    unset = [name for name in names if not os.environ.get(name, "").strip()]
    if missing := dict.fromkeys(unset):
        raise RecordingError(f"these scenarios need {', '.join(missing)}")


def _input_variables(scenario: Scenario) -> list[str]:
    """Return the variables a scenario takes its ids from, known from the simulator."""
    known = session.cassette(scenario, "simulator")
    held = cassette_file.load(known).metadata.get("inputs") if known.is_file() else None
    return [f"RECORD_{name.upper()}" for name in held or {}]


def _played(
    scenario: Scenario, play: Callable[..., session.Recorded]
) -> session.Recorded | None:
    """Return the recording of a scenario, ``None`` after saying why there is none.

    What it changed is told however it ends, and at once: the next one may be the last.
    """
    changes: list[str] = []
    try:
        recorded = play(scenario, changes=changes)
        _check(scenario, recorded)
        session.check_replay(scenario, recorded)
        if changes:
            print("\n  ".join([f"{scenario.name} changed at the vendor:", *changes]))
        return recorded
    except (Exception, KeyboardInterrupt) as error:
        # The text of any other error may repeat what the vendor has sent.
        known = isinstance(error, RecordingError)
        reason = str(error) if known else f"{scenario.name}: {type(error).__name__}"
        result = _aftermath(scenario, changes)
        print(f"Not recorded: {reason}\n{result}", file=sys.stderr)
        if isinstance(error, KeyboardInterrupt):
            raise KeyboardInterrupt from None
        return None


def _aftermath(scenario: Scenario, changes: Sequence[str]) -> str:
    if not scenario.effects and not changes:
        return "It only reads; nothing has to be undone."
    done = "; ".join(scenario.effects or ())
    named = ", ".join(_input_variables(scenario)) or "no ids"
    begun = f"It may have been carried out: {done}. Look at what {named} names."
    return "\n  ".join([begun, *(f"done: {change}" for change in changes)])


def _check(scenario: Scenario, recorded: session.Recorded) -> None:
    if wrong := unexplained(scenario.vendor, recorded.remarks):
        listed = "\n  ".join(wrong)
        raise RecordingError(
            f"{scenario.name} contradicts the document:\n  {listed}\nCorrect the"
            " document, or give the reason in tests/recorder/known_deviations.py"
        )


def _effects(values: Sequence[Scenario]) -> str:
    lines = [
        f"{item.name}: {'; '.join(item.effects or ['only reads'])}" for item in values
    ]
    return "\n".join(["This will be done with the account:", *lines])


def _confirm(question: str, expected: str, ask: Ask) -> None:
    try:
        result = ask(question)
    except EOFError:
        result = ""
    if result.strip() != expected:
        raise RecordingError("not confirmed")


def _host(kit: Kit, settings: dict[str, Any]) -> str:
    try:
        with kit.client(is_async=False, **settings) as client:
            return host_of(client)
    except Exception as error:  # each package has its own ConfigurationError
        raise RecordingError(str(error)) from error


def host_of(client: Any) -> str:
    """Return the host a client talks to."""
    return str(client._state.base_url.host)


def _difference(new: Path, old: Path) -> str:
    before = old.read_text("utf-8").splitlines() if old.is_file() else []
    after = new.read_text("utf-8").splitlines()
    return "\n".join(
        difflib.unified_diff(before, after, "before", new.name, lineterm="")
    )


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """Finish what is being done before an interrupt counts."""
    usual = {
        item: signal.signal(item, signal.SIG_IGN)
        for item in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for entry, handler in usual.items():
            signal.signal(entry, handler)


def _move(new: Path, old: Path) -> None:
    old.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(clock_beside(new), clock_beside(old))
    shutil.move(new, old)


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="record", description="Record cassettes; see docs/traffic.md."
    )
    parser.add_argument("what", help=f"simulator, or one of: {', '.join(KITS)}")
    parser.add_argument("names", nargs="*", help="scenarios; vendors of simulators")
    parser.add_argument("--production", action="store_true", help="any host will do")
    parser.add_argument(
        "--async", action="store_true", dest="is_async", help="the asynchronous client"
    )
    parser.add_argument("--yes", action="store_true", help="ask nothing")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    # Whoever ends the process ends it cleanly: no file is left behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main(sys.argv[1:]))
