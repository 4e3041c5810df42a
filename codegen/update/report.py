"""The report of an update: what follows, what needs a hand, what users notice.

A reader knows in a minute what to do. Every list is cut; ``whole_report`` is not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import yaml

from ..correct.overlay import Outcome, State
from . import folding, version_bump
from .result import UpdateResult

#: Lines of one list, and characters of one value.
_LINES = 20
_CHARACTERS = 2000


def markdown(result: UpdateResult, whole: str = "") -> str:
    """The report.

    Args:
        result: what is known of the update.
        whole: the name of the file that has everything, if there is one.
    """
    lines = [
        f"# {result.vendor.title}: update of {result.day.isoformat()}",
        "",
        f"From {_sources(result)}: {_label(result.old)} -> {_label(result.new)}.",
        "",
        *_verdict(result),
        *_section("What needs a hand", _by_hand(result)),
        *_section("What users notice", _for_users(result)),
        *_section("Counts", _counts(result)),
    ]
    if whole:
        lines += ["", f"Every difference by itself: `{whole}`."]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
    return text.rstrip() + "\n"


def short(result: UpdateResult) -> str:
    """A few lines for the terminal."""
    lines = [f"{result.vendor.title}: {_label(result.old)} -> {_label(result.new)}"]
    if result.changes is not None:
        breaking = sum(change.breaking for change in result.changes)
        lines.append(f"  document: {len(result.changes)} changes, {breaking} breaking")
    if result.survey:
        states = Counter(outcome.state for outcome in result.survey.outcomes)
        counted = ", ".join(f"{states[state]} {state}" for state in State)
        lines.append(f"  corrections: {counted}")
    if result.differences is not None:
        breaking = sum(difference.breaking for difference in result.differences)
        lines.append(
            f"  public surface: {len(result.differences)} differences, "
            f"{breaking} breaking"
        )
    if result.type_errors:
        lines.append(f"  {len(result.type_errors)} example(s) or test(s) no longer fit")
    if result.version_bump:
        step = f"{result.version_bump.present} -> {result.version_bump.next_version}"
        lines.append(f"  verdict: {result.version_bump.level} ({step})")
    return "\n".join(lines)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield from ("", f"## {title}", "")
    yield from list(lines) or ["Nothing."]


def _verdict(result: UpdateResult) -> Iterator[str]:
    if result.stopped:
        yield from ("**Nothing was changed.** What stands in the way:", "")
        yield from ("```text", *result.stopped.splitlines()[: 2 * _LINES], "```", "")
    if not result.version_bump:
        yield "No verdict: the update stopped before it."
        return
    bump = result.version_bump
    yield f"**{bump.level}**: {bump.present} -> {bump.next_version}, because of"
    yield ""
    yield from _cut(folding.reasons(result)) if bump.reasons else ["- nothing at all"]
    yield from ("", version_bump.RULE)


def _by_hand(result: UpdateResult) -> Iterator[str]:
    for outcome in result.survey.of(State.STALE) if result.survey else ():
        yield from _stale(outcome)
    unknown = [c for c in result.changes or () if c.name == "unclassified-change"]
    yield from _list(
        "No rule knows these differences; look at them:",
        [f"`{change.where}`: {change.detail}" for change in unknown],
    )
    yield from _list(
        "Names that stand for something else now:",
        [f"`{item.label}` {item.why}" for item in result.moved],
    )
    yield from _list(
        "Examples, tests and hand-written modules that no longer fit:",
        result.type_errors or (),
    )
    yield from _list(
        "Names kept in `surface.toml` and `members.toml`:",
        [
            *(f"`{rewrite.name}`: {rewrite.why}" for rewrite in result.rewrites or ()),
            *(f"`{p.place}` `{p.wire}` is `{p.name}`: {p.why}" for p in result.pins),
        ],
    )
    yield from _list(
        "New operations named by derivation; better names go into `surface.toml`:",
        folding.by_resource(result.new_names()),
    )
    yield from _list("Corrections to look at once:", _half_corrections(result))
    yield from _list("The test kit:", _test_kit(result))


def _stale(outcome: Outcome) -> Iterator[str]:
    """A correction that fits nothing, with all one needs to renew it."""
    action = outcome.action
    yield f"**`{action.name}` fits nothing any more**: {outcome.reason}"
    yield f"at `{action.target}`. {action.why} Evidence: {action.evidence}"
    yield "Renew it in `overlay.yaml`, or let it go with `--drop-stale`."
    yield from ("", "```yaml", "# expected", *_yaml(action.expect))
    yield from ("# in the document", *_yaml(outcome.present), "```", "")


def _yaml(value: Any) -> list[str]:
    text: str = yaml.safe_dump(value, sort_keys=False, allow_unicode=True)
    return text.removesuffix("...\n")[:_CHARACTERS].splitlines()


def _half_corrections(result: UpdateResult) -> Iterator[str]:
    outcomes = result.survey.of(State.NEEDED) if result.survey else []
    half = [(o.action.name, o.unchanged) for o in outcomes if o.unchanged]
    names = ", ".join(f"`{name}`" for name, _ in half)
    if half:
        schemas = sorted({f"`{item}`" for _, unchanged in half for item in unchanged})
        yield (
            f"{names} change what responses hold; what requests send was split off "
            f"before, and stays: {', '.join(schemas)}"
        )


def _test_kit(result: UpdateResult) -> Iterator[str]:
    """What is written by hand or recorded for operations that came or changed."""
    new = [c.where for c in result.changes or () if c.name == "operation-added"]
    if new:
        shown = ", ".join(f"`{item}`" for item in new[:5])
        more = f" and {len(new) - 5} more" if len(new) > 5 else ""
        yield f"the simulator has no behaviour of its own for {shown}{more}"
    if any(c.where.partition(" ")[0].isupper() for c in result.changes or ()):
        yield (
            f"`python3 noxfile.py -s record -- simulator {result.vendor.name}` records "
            "the simulator anew; then run the tests"
        )


def _for_users(result: UpdateResult) -> Iterator[str]:
    differences = result.differences or ()
    yield from _list(
        "Gone or changed, code has to follow:",
        folding.differences(
            difference for difference in differences if difference.breaking
        ),
    )
    yield from _list(
        "New:",
        folding.differences(
            difference for difference in differences if not difference.breaking
        ),
    )


def _counts(result: UpdateResult) -> Iterator[str]:
    if counted := result.census:
        yield (
            f"{counted.operations_generated} of {counted.operations} operations and "
            f"{counted.schemas_generated} of {counted.schemas} schemas were generated; "
            f"{len(counted.losses)} accepted losses."
        )
        yield ""
    yield "| resource | added | removed | breaking | other changes |"
    yield "|---|---|---|---|---|"
    yield from folding.table(result)
    if result.survey:
        states = Counter(outcome.state for outcome in result.survey.outcomes)
        counts = ", ".join(f"{states[state]} {state}" for state in State)
        yield from ("", f"Corrections: {counts}.")
    if result.notes:
        rules = len({note.rule for note in result.notes})
        yield ""
        yield f"Normalisations: {rules} rules at {len(result.notes)} places."


def _list(title: str, lines: Iterable[str]) -> Iterator[str]:
    if items := [f"- {line}" for line in lines]:
        yield from (title, "", *_cut(items), "")


def _cut(lines: Iterable[str]) -> list[str]:
    listed = list(lines)
    if len(listed) <= _LINES:
        return listed
    return [*listed[:_LINES], f"- and {len(listed) - _LINES} more of this kind"]


def _sources(result: UpdateResult) -> str:
    return ", ".join(f"`{source}`" for source in result.sources)


def _label(info: dict[str, object]) -> str:
    return f"{info.get('title')} {info.get('version')}"
