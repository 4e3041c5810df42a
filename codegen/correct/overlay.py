"""Apply an OpenAPI Overlay 1.0 document: our corrections, each one checked.

Beside the standard's ``target``, ``description``, ``update`` and ``remove`` every
action carries ``x-name`` (its name in messages and reports), ``x-evidence`` (where the
fact is known from) and ``x-expect`` (what the vendor's document says today). The
expectation is compared as a subset: a mapping needs each named member to match,
``null`` stands for an absent member, everything else has to be equal.

Source: https://spec.openapis.org/overlay/v1.0.0.html
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

import attrs
from jsonpath_rfc9535 import (
    JSONPathError,
    JSONPathNode,
    JSONPathQuery,
    find,
)
from jsonpath_rfc9535 import compile as compile_path

from ..errors import CodegenError
from ..openapi.json_values import require_json_values
from ..openapi.load import parse_yaml
from ..openapi.pointers import below
from ..openapi.walk import Document

_REQUIRED = ("target", "description", "x-name", "x-evidence", "x-expect")
_KNOWN = ("target", "description", "update", "remove")


class State(StrEnum):
    """What the vendor's document says of a correction."""

    NEEDED = "needed"
    REPAIRED = "repaired by the vendor"
    STALE = "no longer applicable"


@attrs.frozen
class Action:
    """One correction of the ledger."""

    name: str
    target: str
    why: str
    evidence: str
    expect: Any
    update: Any = None
    remove: bool = False


@attrs.frozen
class Outcome:
    """What one correction met in the document it was applied to.

    Attributes:
        present: what the document says where something else was expected, as far as the
            expectation asks for it.
        unchanged: names of schemas for requests that an earlier correction has split
            off, and that this one does not change with the schema for responses.
    """

    action: Action
    state: State
    matches: int
    reason: str = ""
    present: Any = None
    unchanged: tuple[str, ...] = ()


def load(path: Path) -> list[Action]:
    """Read the ledger at ``path``.

    Raises:
        CodegenError: the file is not an Overlay 1.0 document, or an action is
            incomplete.
    """
    try:
        overlay = parse_yaml(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CodegenError(f"{path} does not exist; write `actions: []`.") from None
    except Exception as error:
        raise CodegenError(f"{path} is not YAML: {error}") from error
    if not isinstance(overlay, dict) or overlay.get("overlay") != "1.0.0":
        raise CodegenError(f"{path} is not an Overlay 1.0.0 document.")
    listed = overlay.get("actions") or []
    if not isinstance(listed, list) or not all(isinstance(a, dict) for a in listed):
        raise CodegenError(f"{path}: `actions` is not a list of mappings.")
    actions = [_action(raw, path) for raw in listed]
    names = [action.name for action in actions]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise CodegenError(f"{path}: two actions are called {twice[0]!r}.")
    return actions


def _action(raw: Mapping[str, Any], path: Path) -> Action:
    label = raw.get("x-name") or raw.get("target") or raw
    if missing := [member for member in _REQUIRED if member not in raw]:
        raise CodegenError(f"{path}: action {label!r} lacks `{missing[0]}`.")
    if ("update" in raw) == bool(raw.get("remove")):
        raise CodegenError(
            f"{path}: {label!r} needs either `update` or `remove: true`."
        )
    _check_members(raw, label, path)
    return Action(
        name=raw["x-name"],
        target=raw["target"],
        why=raw["description"],
        evidence=raw["x-evidence"],
        expect=raw["x-expect"],
        update=raw.get("update"),
        remove=bool(raw.get("remove")),
    )


def _check_members(raw: Mapping[str, Any], label: Any, path: Path) -> None:
    for member in ("target", "description", "x-name"):
        if not isinstance(raw[member], str) or not raw[member].strip():
            raise CodegenError(f"{path}: `{member}` of action {label!r} is not a text.")
    unknown = [name for name in raw if name not in _KNOWN and not name.startswith("x-")]
    if unknown:
        raise CodegenError(
            f"{path}: action {label!r} has a member `{unknown[0]}`, which an overlay "
            "does not know; write `update`, `remove` or a name with `x-`."
        )
    require_json_values(raw.get("update"), f"{path}: `update` of {label!r}")


def apply(document: Document, actions: list[Action]) -> tuple[Document, list[Outcome]]:
    """Apply ``actions`` in order to a copy of ``document``.

    Returns:
        The corrected document, and what each action met. Actions that are not needed
        or not applicable change nothing; ``check`` turns them into an error.
    """
    patched = copy.deepcopy(document)
    return patched, [_apply_one(patched, action) for action in actions]


def check(outcomes: list[Outcome], path: Path) -> None:
    """Fail for the corrections that the document at ``path`` no longer needs.

    Raises:
        CodegenError: names every such action and says what to do about it.
    """
    wrong = [outcome for outcome in outcomes if outcome.state is not State.NEEDED]
    if wrong:
        lines = [f"  {o.action.name}: {o.state}; {o.reason}" for o in wrong]
        raise CodegenError(
            f"{path}: {len(wrong)} correction(s) do not fit the document any more. "
            "Remove what the vendor repaired, look at the rest:\n" + "\n".join(lines)
        )


def _apply_one(document: Document, action: Action) -> Outcome:
    targets = _find(document, action)
    if not targets:
        return _without_match(document, action)
    nodes = [node for node in targets if not _is_repaired(node, action)]
    if not nodes:
        reason = f"{_pointer(targets[0])} already says what the update would write"
        return Outcome(action, State.REPAIRED, len(targets), reason)
    for node in nodes:
        if difference := _difference(node.value, action.expect):
            reason = f"at {_pointer(node)} {difference}"
            present = _projection(node.value, action.expect)
            return Outcome(action, State.STALE, len(targets), reason, present)
    unchanged = _unchanged_inputs(document, nodes)
    # From the end: positions in a list stay valid while its members are removed.
    for node in reversed(nodes):
        _change(document, node, action)
    return Outcome(action, State.NEEDED, len(nodes), unchanged=unchanged)


def _unchanged_inputs(document: Document, nodes: list[JSONPathNode]) -> tuple[str, ...]:
    """The schemas ``XInput`` beside a schema ``X`` that alone is corrected."""
    schemas = (document.get("components") or {}).get("schemas") or {}
    touched = {
        str(node.location[2])
        for node in nodes
        if tuple(node.location[:2]) == ("components", "schemas")
        and len(node.location) > 2
    }
    inputs = sorted(f"{name}Input" for name in touched)
    return tuple(name for name in inputs if name in schemas and name not in touched)


def _is_repaired(node: JSONPathNode, action: Action) -> bool:
    return not action.remove and _contains(node.value, action.update)


def _without_match(document: Document, action: Action) -> Outcome:
    """A removal has nothing left to do where the place is there without the thing."""
    query = compile_path(action.target)
    holder = JSONPathQuery(env=query.env, segments=query.segments[:-1])
    if action.remove and not holder.empty() and holder.find(document):
        reason = f"nothing to remove is left at {holder}"
        return Outcome(action, State.REPAIRED, 0, reason)
    return Outcome(action, State.STALE, 0, f"nothing matches {action.target}")


def _find(document: Document, action: Action) -> list[JSONPathNode]:
    try:
        return list(find(action.target, document))
    except JSONPathError as error:
        raise CodegenError(
            f"The target of {action.name!r} is not a JSONPath (RFC 9535): {error}"
        ) from error


def _change(document: Document, node: JSONPathNode, action: Action) -> None:
    if action.remove and not node.location:
        raise CodegenError(
            f"{action.name!r} removes the whole document; aim at what is wrong in it."
        )
    if action.remove:
        parent: Any = document
        for step in node.location[:-1]:
            parent = parent[step]
        del parent[node.location[-1]]
    elif isinstance(node.value, list):
        node.value.append(copy.deepcopy(action.update))
    elif isinstance(node.value, dict) and isinstance(action.update, dict):
        _merge(node.value, action.update)
    else:
        raise CodegenError(
            f"{action.name!r} updates {_pointer(node)}, which is neither an object nor "
            "a list; aim at the object that holds it."
        )


def _merge(target: dict[str, Any], update: Mapping[str, Any]) -> None:
    for name, value in update.items():
        present = target.get(name)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(copy.deepcopy(value))
        else:
            target[name] = copy.deepcopy(value)


def _contains(value: Any, update: Any) -> bool:
    """Whether merging ``update`` into ``value`` would change nothing."""
    if isinstance(value, dict) and isinstance(update, dict):
        return all(
            name in value and _contains(value[name], update[name]) for name in update
        )
    if isinstance(value, list):
        wanted = update if isinstance(update, list) else [update]
        return all(item in value for item in wanted)
    return bool(value == update)


def _difference(value: Any, expect: Any, where: str = "") -> str:
    """In words, how ``value`` differs from what is expected; empty when it fits."""
    if isinstance(expect, Mapping) and isinstance(value, Mapping):
        for name, wanted in expect.items():
            if difference := _difference(value.get(name), wanted, f"{where}/{name}"):
                return difference
        return ""
    if value == expect or (where and value is None and _is_absence(expect)):
        return ""
    return f"`{where or '.'}` is {_short(value)}, expected {_short(expect)}"


def _is_absence(expect: Any) -> bool:
    """Whether nothing but absence is expected, which an absent holder grants."""
    if isinstance(expect, Mapping):
        return bool(expect) and all(map(_is_absence, expect.values()))
    return expect is None


def _projection(value: Any, expect: Any) -> Any:
    """Of ``value`` the members that ``expect`` speaks of."""
    if isinstance(expect, Mapping) and isinstance(value, Mapping):
        return {name: _projection(value.get(name), expect[name]) for name in expect}
    return value


def _short(value: Any) -> str:
    text = "absent" if value is None else repr(value)
    return text if len(text) <= 120 else f"{text[:117]}..."


def _pointer(node: JSONPathNode) -> str:
    return below("#", *map(str, node.location))
