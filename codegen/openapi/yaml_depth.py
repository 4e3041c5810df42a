"""Refuse YAML that is nested so deeply that reading it would end the process."""

from __future__ import annotations

import re

import yaml

from .json_values import MAX_DEPTH

#: Brackets with neither brackets nor quotes inside, such as ``{id}`` in a path.
_INNERMOST = re.compile(r"""[\[{][^\[\]{}'"\n]*[\]}]""")
_INDENT = re.compile(rf"^[ ?:-]{{{MAX_DEPTH}}}", re.MULTILINE)


def require_shallow_yaml(text: str) -> None:
    """Refuse ``text`` before the library builds it, by a function that calls itself.

    Raises:
        yaml.YAMLError: it is nested more than ``MAX_DEPTH`` levels, or malformed.
    """
    if not _may_be_deep(text):
        return
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            mark = event.start_mark
            line = mark.line + 1 if mark else "unknown"
            raise yaml.YAMLError(f"it is nested too deeply (line {line})")


def _may_be_deep(text: str) -> bool:
    """A quick look: brackets in texts count too, so that it errs on the safe side."""
    rest = _INNERMOST.sub("", text)
    return rest.count("[") + rest.count("{") >= MAX_DEPTH or bool(_INDENT.search(text))
