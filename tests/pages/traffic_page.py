"""Writes docs/traffic.md: what was recorded, of whom, and what it does not show.

``python -m tests.pages.traffic_page`` writes the page, ``--check`` only compares.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from codegen.vendors import ROOT
from tests.recorder import shapes
from tests.recorder.cassette_file import TapeFile
from tests.recorder.cassettes import tapes
from tests.recorder.drift import Comparison
from tests.recorder.known_deviations import EXPLAINED, INVENTED
from tests.recorder.operations import operation_names, operation_of
from tests.recorder.vendors import KITS, Kit

PAGE = ROOT / "docs" / "traffic.md"

#: The operations on the pages this project was started with.
SEEDS = {
    "lucca_timmi": ("POST /timmi-timesheet/api/timesheets/{id}/cancel",),
    "kantata_ox": (
        "GET /timesheet_submissions",
        "POST /timesheet_submissions",
        "GET /timesheet_submissions/{id}",
        "PUT /timesheet_submissions/{id}/approve",
        "PUT /timesheet_submissions/{id}/cancel",
        "PUT /timesheet_submissions/{id}/reject",
        "PUT /invoices/{id}/cancel",
    ),
    "monite": (
        "POST /approval_policies/{approval_policy_id}/processes/{process_id}/cancel",
        "POST /auth/token",
    ),
    "piriod": ("POST /cancellations/",),
}
_INTRODUCTION = """\
# Recorded traffic

Written by `python3 noxfile.py -s traffic`. Do not edit.

**{vendor} recordings of vendors, {simulator} recordings of simulators.**
{shapes} shapes of responses.
{honesty}

A recording (cassette) holds requests and responses as they crossed a socket. Those
below `tests/cassettes/<vendor>/simulator/` were made against the simulators of this
repository, on the loopback interface. They show that clients, simulators and corrected
documents fit each other. They do not show how a vendor's servers behave: simulators and
clients share their authors' readings of the vendors' pages. {planned} of them hold
responses the simulator was told to give: statuses that a document declares and that
nothing a client does brings about.

A shape, below `tests/cassettes/<vendor>/shape/`, is the structure of a response that
somebody else recorded: names, order, types, nulls and pointers are as they were, every
value is invented. It is a fact about the vendor's format of that year, and not a
recording: nobody here watched its connection, and of its request only method and
address are known.

Whoever has an account records the same scenarios against the vendor:

```sh
python3 noxfile.py -s record -- monite                  # all scenarios
python3 noxfile.py -s record -- monite cancel_process   # one
python3 noxfile.py -s record -- simulator               # the simulators anew
```

The command takes credentials and the ids to work on from the environment, names those
that are missing, refuses hosts that may be production, and plays each scenario with the
simulator first, through cleaning, scan and replay. Then it lists what it will change
and asks. A scenario that fails does not take the others with it. What was changed at
the vendor is named with its ids and the call that undoes it, if the document has one,
also after a failure or an interrupt; ids that may be something else are not shown. What
is in order is checked against the document and replayed with both clients; the command
shows the difference, asks again, and moves the files.

Of a message stays what the vendor's document names: members, enumerated words, media
types. Every other value becomes a numbered stand-in of its type and length, equal
values the same one, dates move by whole weeks, and members the document lacks get other
names. What cannot be read is not saved. Nobody can clean a file such as a CSV or PDF:
`REDACTED` takes its place. A member is let through by name, with a reason, in
`tests/recorder/kept_members.toml`.

A recording counts as one of a vendor if TLS verified the vendor's own host name at a
public address and nothing in it is a mark of a simulator. That is the statement of
whoever recorded it, not a proof.
"""
_NONE = """\
Nobody has recorded a vendor yet: no statement about a vendor's real behaviour rests on
anything recorded here."""
_SOME = "The table says which operations were recorded of whom, and when."


def page() -> str:
    """Return the text of the page."""
    held = {name: tapes(name) for name in KITS}
    known = {name: tapes(name, shapes.SOURCE) for name in KITS}
    return "\n".join(
        [
            _introduction([tape for item in held.values() for tape in item], known),
            *(
                line
                for kit in KITS.values()
                for line in _vendor(kit, held[kit.name], known[kit.name])
            ),
            *_explained(),
            *_drift(held),
        ]
    )


def statuses(kit: Kit, held: Iterable[TapeFile]) -> dict[str, dict[str, set[int]]]:
    """Return the recorded statuses by operation and source."""
    result: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for tape in held:
        source = tape.provenance["source"]
        for interaction in tape.interactions:
            asked = interaction["request"]
            name = operation_of(kit, asked["method"], asked["uri"])
            result[str(name)][source].add(interaction["response"]["status"]["code"])
    return result


def _introduction(
    held: Sequence[TapeFile], known: Mapping[str, Sequence[TapeFile]]
) -> str:
    count = {"vendor": 0, "simulator": 0}
    for tape in held:
        count[tape.provenance["source"]] += 1
    all_shapes = [item for listed in known.values() for item in listed]
    count["shapes"] = sum(len(shape.interactions) for shape in all_shapes)
    planned = sum(bool(tape.provenance["planned"]) for tape in held)
    honesty = _SOME if count["vendor"] else _NONE
    return _INTRODUCTION.format(**count, planned=planned, honesty=honesty)


def _vendor(
    kit: Kit, held: Sequence[TapeFile], known: Sequence[TapeFile]
) -> Iterator[str]:
    result, dates = statuses(kit, held), _dates(kit, held)
    named = operation_names(kit)
    yield f"## {kit.title}\n"
    yield "Operations in bold are on the pages this project was started with.\n"
    yield "| operation | simulator | recorded | vendor | recorded |"
    yield "|---|---|---|---|---|"
    for name in sorted(named, key=lambda item: item not in SEEDS[kit.name]):
        if name in result:
            yield _row(kit, name, result[name], dates)
    without = [name for name in named if name not in result]
    if without:
        yield f"\nNot recorded: {len(without)} of {len(named)} operations."
    yield from _shapes(kit, known)
    yield from _assumptions(kit, held)
    yield ""


def _shapes(kit: Kit, known: Sequence[TapeFile]) -> Iterator[str]:
    """Yield which responses are known by their shape, and of which years."""
    years: dict[str, set[int]] = defaultdict(set)
    for tape in known:
        for method, address, _, _ in shapes.exchanges(tape):
            name = operation_of(kit, method, address)
            years[str(name)].add(tape.provenance["recorded"])
    if years:
        yield "\n| operation | shapes of the years |"
        yield "|---|---|"
    for name in (name for name in operation_names(kit) if name in years):
        yield f"| `{name}` | {', '.join(map(str, sorted(years[name])))} |"


def _row(
    kit: Kit,
    name: str,
    mapping: dict[str, set[int]],
    dates: dict[tuple[str, str], str],
) -> str:
    shown = f"**`{name}`**" if name in SEEDS[kit.name] else f"`{name}`"
    cells = []
    for source in ("simulator", "vendor"):
        codes = ", ".join(map(str, sorted(mapping.get(source, ()))))
        cells += [codes or "-", dates.get((name, source), "-")]
    return f"| {shown} | {' | '.join(cells)} |"


def _dates(kit: Kit, held: Iterable[TapeFile]) -> dict[tuple[str, str], str]:
    results: dict[tuple[str, str], str] = {}
    for tape in held:
        day = tape.provenance["recorded_at"][:10]
        for interaction in tape.interactions:
            asked = interaction["request"]
            name = operation_of(kit, asked["method"], asked["uri"])
            key = str(name), tape.provenance["source"]
            results[key] = max(day, results.get(key, ""))
    return results


def _assumptions(kit: Kit, held: Iterable[TapeFile]) -> Iterator[str]:
    touched = {name for tape in held for name in tape.provenance["assumptions"]}
    yield "\nWhat the simulator assumes, because no page says it:\n"
    for name, text in sorted(kit.assumptions().items()):
        yield f"- `{name}`{' (recorded)' if name in touched else ''}: {text}"


def _explained() -> Iterator[str]:
    yield "## Known contradictions between recordings and documents\n"
    yield "| vendor | where | why it is accepted |"
    yield "|---|---|---|"
    for item in EXPLAINED:
        where = item.line.replace("|", "\\|")
        yield f"| {KITS[item.vendor].title} | `{where}` | {item.reason} |"
    yield ""


def _drift(held: dict[str, list[TapeFile]]) -> Iterator[str]:
    yield "## Members seen but undocumented, and documented but never seen\n"
    yield "Never seen counts only the named schemas that a recorded response reached.\n"
    for kit in KITS.values():
        value = Comparison(kit).add(held[kit.name]).result()
        yield f"### {kit.title}\n"
        yield from _undocumented(kit, value.undocumented)
        never = sorted(value.never_seen.items())
        if not never:
            yield "- Every documented member was seen."
        for place, names in never:
            yield f"- Never seen in `{_schema(place)}`: {_listed(names)}"
        yield ""


def _undocumented(kit: Kit, mapping: dict[str, set[str]]) -> Iterator[str]:
    if not mapping:
        yield "- Nothing undocumented was seen."
    for name, places in sorted(mapping.items()):
        for place in sorted(places):
            reason = INVENTED.get(kit.name, {}).get(place, "")
            yield f"- Undocumented in `{name}`: `{place}`. {reason}".rstrip()


def _schema(place: str) -> str:
    return place.removeprefix("/components/schemas/").removesuffix("/properties")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))


def main(arguments: Sequence[str]) -> int:
    """Write the page, or compare it; return the exit status."""
    text = page()
    if "--check" in arguments:
        return 0 if PAGE.is_file() and PAGE.read_text("utf-8") == text else 1
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(text, "utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {len(text.splitlines())} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
