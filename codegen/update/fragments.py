"""The changelog entries of an update, one sentence for users and the names it is about.

towncrier collects ``changes/+<word>.<type>.md`` at release; the word is made of the
document, so that the same update writes the same files.
"""

from __future__ import annotations

from collections.abc import Iterable

from .public_api import Difference
from .version_bump import Level, VersionBump

_MOST = 12


def write(
    title: str,
    version: str,
    word: str,
    bump: VersionBump,
    differences: Iterable[Difference],
) -> dict[str, str]:
    """Texts of the changelog fragments by file name; none where nothing changed.

    Args:
        title: of the vendor.
        version: of the vendor's document.
        word: identifies the update in the file names.
        bump: what the update does to users.
        differences: between the public surfaces.
    """
    if bump.level is Level.NONE:
        return {}
    all_differences = list(differences)
    lost = [_code(difference) for difference in all_differences if difference.breaking]
    new = [
        _code(difference) for difference in all_differences if difference.why == "new"
    ]
    about = f"Follow version {version} of the {title} document"
    entries = {}
    if bump.level is Level.MAJOR:
        names = lost or [f"`{reason}`" for reason in bump.reasons]
        entries["removal"] = f"{about}; changed or gone: {_listed(names)}."
    if new:
        entries["feature"] = f"{about}; new: {_listed(new)}."
    if not entries:
        kind = "feature" if bump.level is Level.MINOR else "bugfix"
        entries[kind] = f"{about}."
    return {f"+{word}.{kind}.md": f"{text}\n" for kind, text in entries.items()}


def _code(difference: Difference) -> str:
    return f"`{difference.label}`"


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:_MOST])
    return shown if len(names) <= _MOST else f"{shown} and {len(names) - _MOST} more"
