"""Fold what an update has found: reasons by kind, counts by resource."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ..compare import Change
from ..surface.names import PublicName
from .public_api import Difference
from .result import UpdateResult
from .version_bump import Level, level_of, level_of_difference

#: Instances of a kind that a line names.
_SOME = 3
#: The row for what belongs to no operation.
_MODELS, _DOCUMENT = "schemas", "document"


def reasons(update: UpdateResult) -> Iterator[str]:
    """One line per kind of change of the deciding level, with some of its places."""
    level = update.version_bump.level if update.version_bump else Level.NONE
    grouped: dict[str, list[str]] = {}
    for change in update.changes or ():
        if level_of(change) is level:
            kind = f"**{change.name}**: {change.kind.why}"
            grouped.setdefault(kind, []).append(change.where)
    for difference in update.differences or ():
        if level_of_difference(difference) is level:
            grouped.setdefault(_why(difference), []).append(difference.label)
    for error in (update.type_errors or ()) if level is Level.MAJOR else ():
        grouped.setdefault("no longer type-checks", []).append(error)
    if not grouped and update.version_bump:
        yield from (f"- {reason}" for reason in update.version_bump.reasons)
    for kind, places in grouped.items():
        yield f"- {kind} ({_some(places)})"


def _why(difference: Difference) -> str:
    word = difference.why if len(difference.why) < 30 else "changed"
    return f"public surface, {word}"


def _some(places: list[str]) -> str:
    shown = ", ".join(f"`{place}`" for place in places[:_SOME])
    more = len(places) - _SOME
    return f"{shown} and {more} more" if more > 0 else shown


def differences(all_differences: Iterable[Difference]) -> Iterator[str]:
    """What came, went or changed: whole resources and classes first, then members."""
    whole: dict[tuple[str, str], list[str]] = {}
    parts: dict[str, dict[str, list[str]]] = {}
    for difference in all_differences:
        holder, _, name = difference.label.rpartition(".")
        if holder in ("client", "models", "records"):
            whole.setdefault((holder, _word(difference)), []).append(name)
        else:
            parts.setdefault(holder, {}).setdefault(_word(difference), []).append(name)
    complete = {
        f"{area}.{name}" for (area, _), names in whole.items() for name in names
    }
    for (area, word), names in sorted(whole.items()):
        yield f"`{area}`: {len(names)} {word}: {_listed(names, most=8)}"
    for holder, by_word in sorted(parts.items(), key=_order):
        if holder not in complete:  # its members came or went with it
            words = (f"{word} {_listed(names)}" for word, names in by_word.items())
            yield f"`{holder}`: {'; '.join(words)}"


def _order(group: tuple[str, dict[str, list[str]]]) -> tuple[bool, str]:
    """Methods before models: they are what users call."""
    return (not group[0].startswith("client"), group[0])


def _word(difference: Difference) -> str:
    return difference.why if difference.why in ("new", "gone") else "changed"


def _listed(names: list[str], most: int = 6) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"


def by_resource(names: Iterable[PublicName]) -> Iterator[str]:
    """One line for the resources that have the same methods."""
    methods: dict[str, list[str]] = {}
    for name in names:
        methods.setdefault(name.resource, []).append(name.method)
    resources: dict[tuple[str, ...], list[str]] = {}
    for resource, method_names in methods.items():
        resources.setdefault(tuple(method_names), []).append(resource)
    for same, holders in resources.items():
        yield f"{_listed(holders, most=8)}: {_listed(list(same), most=12)}"


def table(update: UpdateResult) -> Iterator[str]:
    """A row per resource with the number of changes of its operations."""
    resources = {
        name.operation: name.resource for name in (*update.names_before, *update.names)
    }
    rows: dict[str, Counter[str]] = {}
    for change in update.changes or ():
        row = rows.setdefault(_resource(change, resources), Counter())
        row[_column(change)] += 1
    for name in sorted(rows, key=lambda item: (item in (_MODELS, _DOCUMENT), item)):
        cells = (rows[name][c] for c in ("added", "removed", "breaking", "other"))
        yield f"| {name} | {' | '.join(str(cell) for cell in cells)} |"


def _resource(change: Change, resources: dict[str, str]) -> str:
    first, _, rest = change.where.partition(" ")
    if first == "schema":
        return _MODELS
    operation = f"{first} {rest.partition(' ')[0]}"
    return f"`{resources[operation]}`" if operation in resources else _DOCUMENT


def _column(change: Change) -> str:
    if change.name in ("operation-added", "schema-added"):
        return "added"
    if change.name in ("operation-removed", "schema-removed", "unused-schema-removed"):
        return "removed"
    return "breaking" if change.breaking else "other"
