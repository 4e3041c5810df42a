"""Everything an update has found out, as tables: the attachment of its report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from ..correct.overlay import State
from .result import UpdateResult

_Section = Callable[[UpdateResult], Iterator[str]]

_ADVICE = {
    State.NEEDED: "stays",
    State.REPAIRED: "taken out of `overlay.yaml` by the update",
    State.STALE: "look at it; taken out only with `--drop-stale`",
}


def markdown(result: UpdateResult) -> str:
    """The attachment, every table at full length."""
    lines = [
        f"# {result.vendor.title}: update of {result.day.isoformat()}, in full",
        "",
    ]
    for title, section in _SECTIONS.items():
        lines += [f"## {title}", "", *(section(result) or ()), ""]
    return "\n".join(lines).rstrip() + "\n"


def _document(result: UpdateResult) -> Iterator[str]:
    rows = [
        (
            "**yes**" if change.breaking else "no",
            change.name,
            f"`{change.where}`",
            change.detail,
            change.kind.why,
        )
        for change in result.changes or ()
    ]
    yield from _table(("breaking", "change", "where", "what", "why"), rows)


def _losses(result: UpdateResult) -> Iterator[str]:
    if not result.census:
        yield "Not reached."
        return
    counted = result.census
    yield (
        f"{counted.operations_generated} of {counted.operations} operations and "
        f"{counted.schemas_generated} of {counted.schemas} schemas were generated."
    )
    for loss in counted.losses:
        yield f"- {loss.name}: {loss.reason} (accepted in `generator.yaml`)"


def _ledger(result: UpdateResult) -> Iterator[str]:
    outcomes = result.survey.outcomes if result.survey else ()
    states = (State.STALE, State.REPAIRED, State.NEEDED)
    ordered = sorted(outcomes, key=lambda item: states.index(item.state))
    rows = [
        (f"`{o.action.name}`", str(o.state), str(o.matches), o.reason, _ADVICE[o.state])
        for o in ordered
    ]
    yield from _table(("correction", "state", "places", "because", "then"), rows)
    for outcome in ordered:
        if outcome.state is not State.NEEDED:
            action = outcome.action
            yield ""
            yield f"- `{action.name}` at `{action.target}`: {action.why}"
            yield f"  Evidence: {action.evidence}"


def _surface(result: UpdateResult) -> Iterator[str]:
    rows = [
        (
            "**yes**" if difference.breaking else "no",
            f"`{difference.label}`",
            difference.why,
            _code(difference.before),
            _code(difference.after),
        )
        for difference in result.differences or ()
    ]
    yield from _table(("breaking", "name", "what", "before", "after"), rows)


def _names(result: UpdateResult) -> Iterator[str]:
    rows = [
        (f"`{rewrite.name}`", _code(rewrite.before), _code(rewrite.after), rewrite.why)
        for rewrite in result.rewrites or ()
    ]
    if rows:
        yield "`surface.toml` was rewritten where it had to be:"
        yield ""
    yield from _table(("name", "before", "after", "why"), rows)
    if result.pins:
        yield ""
        yield "Names of members and parameters, kept in `members.toml`:"
        yield ""
        pins = [
            (f"`{pin.place}`", f"`{pin.wire}`", f"`{pin.name}`", pin.why)
            for pin in result.pins
        ]
        yield from _table(("place", "on the wire", "in Python", "why"), pins)
    if derived := result.new_names():
        yield ""
        yield "New operations, named by derivation; choose better in `surface.toml`:"
        yield ""
        yield from (f"- `{name}` = `{name.operation}`" for name in derived)


def _samples(result: UpdateResult) -> Iterator[str]:
    if result.type_errors is None:
        yield "Not reached."
    elif not result.type_errors:
        yield "Everything that type-checked before still does."
    yield from (f"- {line}" for line in result.type_errors or ())


def _rules(result: UpdateResult) -> Iterator[str]:
    counted = Counter(note.rule for note in result.notes or ())
    rows = []
    for rule, count in sorted(counted.items()):
        places = [f"`{n.where}`" for n in result.notes or () if n.rule == rule]
        more = "" if count <= 3 else ", ..."
        rows.append((rule, str(count), ", ".join(places[:3]) + more))
    yield from _table(("rule", "places", "for instance"), rows)


def _table(head: Iterable[str], rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    if not rows:
        yield "Nothing."
        return
    titles = list(head)
    yield f"| {' | '.join(titles)} |"
    yield f"|{'---|' * len(titles)}"
    for row in rows:
        cells = (" ".join(cell.split()).replace("|", "\\|") for cell in row)
        yield f"| {' | '.join(cells)} |"


def _code(text: str) -> str:
    shown = text if len(text) <= 160 else f"{text[:157]}..."
    return f"`{shown}`" if shown else ""


_SECTIONS: dict[str, _Section] = {
    "What the vendor changed": _document,
    "Losses": _losses,
    "Corrections": _ledger,
    "Public surface": _surface,
    "Names": _names,
    "Examples and tests": _samples,
    "Normalisations": _rules,
}
