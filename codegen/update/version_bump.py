"""Which version number follows from what changed, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from ..compare import Change
from .public_api import Difference
from .versions import RULE, Level, next_version

__all__ = ("RULE", "Level", "VersionBump", "next_version", "version_bump")

#: Additions that users can do something new with, and what warns them.
_NEW = re.compile(
    r"^(operation-added|schema-added|parameter-added-optional|response-field-added"
    r"|request-field-added-optional|request-body-added-optional|\w+-enum-value-added"
    r"|response-body-added|request-variant-added|request-type-widened"
    r"|parameter-type-widened|server-added|[a-z-]+(?<!no-longer)-deprecated)$"
)


@attrs.frozen
class VersionBump:
    """The level, what it makes of the present version, and the reasons for it."""

    level: Level
    present: str
    next_version: str
    reasons: tuple[str, ...]


def version_bump(
    changes: Iterable[Change],
    differences: Iterable[Difference],
    type_errors: Iterable[str],
    rewritten: bool,
    present: str,
) -> VersionBump:
    """Judge what an update does to the users of a package.

    Args:
        changes: between the corrected documents.
        differences: between the public surfaces.
        type_errors: in examples and tests, only with the new package.
        rewritten: whether any generated file differs at all.
        present: the version users have.
    """
    levels = [*_of_changes(changes), *_of_surface(differences)]
    levels += [
        (Level.MAJOR, f"no longer type-checks: {error}") for error in type_errors
    ]
    if rewritten and not levels:
        levels = [(Level.PATCH, "generated code differs, no public name or type does")]
    level = max((item for item, _ in levels), default=Level.NONE)
    reasons = tuple(why for item, why in levels if item is level)
    return VersionBump(level, present, next_version(present, level), reasons)


def _of_changes(changes: Iterable[Change]) -> Iterable[tuple[Level, str]]:
    for change in changes:
        why = f"{change.name} at {change.where}: {change.kind.why}"
        yield level_of(change), why


def level_of(change: Change) -> Level:
    """What a change of the document demands."""
    if change.breaking:
        return Level.MAJOR
    return Level.MINOR if _NEW.match(change.name) else Level.PATCH


def _of_surface(differences: Iterable[Difference]) -> Iterable[tuple[Level, str]]:
    for difference in differences:
        yield level_of_difference(difference), f"{difference.label}: {difference.why}"


def level_of_difference(difference: Difference) -> Level:
    """What a difference of the public surface demands."""
    return Level.MAJOR if difference.breaking else Level.MINOR
