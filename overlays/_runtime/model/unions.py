"""Choosing the branch of a union by the value, not by the order in the document."""

from __future__ import annotations

from typing import Any

from .errors import UNREADABLE, expected
from .shapes import DEPTH, NEVER, Shape, score


class Choice(Shape):
    """One of several shapes.

    The type of the value in JSON decides first; among objects the words and members
    that tell them apart, then what fits best; among strings the most particular form.
    What no branch foresees is kept where a plain value is one of them.

    Args:
        shapes: The branches; null is not among them.
    """

    def __init__(self, shapes: list[Shape]) -> None:
        super().__init__(*dict.fromkeys(k for shape in shapes for k in shape.kinds))
        ordered = sorted(shapes, key=lambda shape: shape.rank)
        self._by_kind = {
            kind: [item for item in ordered if kind in item.kinds]
            for kind in self.kinds
        }
        self._only = {k: item[0] for k, item in self._by_kind.items() if len(item) == 1}
        plain = [shape for shape in shapes if type(shape) is Shape]
        self._is_open = bool(plain)
        self._keeps_objects = any(dict in item.kinds for item in plain)
        self.rank = ordered[0].rank
        self.read = self._read_best

    def fits(self, value: Any, depth: int = DEPTH) -> bool:
        """Return whether one of the branches fits."""
        branches = self._by_kind.get(type(value), ())
        return value is None or any(branch.fits(value, depth) for branch in branches)

    def _read_best(self, value: Any) -> Any:
        only = self._only.get(type(value))
        if only is not None:
            return value if only.read is None else only.read(value)
        branches = self._by_kind.get(type(value))
        if branches is None:
            return self._without_branch(value)
        objects = [branch for branch in branches if branch.is_object]
        if len(objects) > 1 and isinstance(value, dict):
            return self._read_object(objects, value)
        branch = _best(branches, value)
        return value if branch.read is None else branch.read(value)

    def _read_object(self, objects: list[Shape], value: dict[str, Any]) -> Any:
        kinds = [item.model_class() for item in objects]
        kind = marked_class(kinds, value)
        if kind is not None:
            return kind._adopt(value)
        kind = best_class(kinds, value)
        model = None if kind is None else _read_or_none(kind, value)
        if model is not None or self._keeps_objects:
            return value if model is None else model
        from .base import UnknownModel

        return UnknownModel._adopt(value)

    def _without_branch(self, value: Any) -> Any:
        if self._is_open:
            return value
        raise expected("a value of another type", value)


def marked_class(kinds: list[Any], value: dict[str, Any]) -> Any:
    """Return the class of models that an object names; ``None`` for none.

    Args:
        kinds: The classes of the branches.
        value: The object.
    """
    named = [kind for kind in kinds if _is_marked(kind, value, kinds)]
    return named[0] if len(named) == 1 else None


def best_class(kinds: list[Any], value: dict[str, Any]) -> Any:
    """Return the class of models that an object fits best; ``None`` for none.

    Args:
        kinds: The classes of the branches.
        value: The object.
    """
    scores = {k: score(k, value) for k in kinds if not _is_excluded(k, value)}
    best = max(scores, key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] > NEVER else None


def _read_or_none(kind: Any, value: dict[str, Any]) -> Any:
    """The model of an object; ``None`` where the object is of no known kind."""
    try:
        return kind.from_dict(value)  # a copy: what was read in part is lost
    except UNREADABLE:
        return None


def _is_marked(kind: Any, value: dict[str, Any], kinds: list[Any]) -> bool:
    """Return whether the object holds what tells the class apart from the others.

    A class has marks of all its unions: a member that another class of this one has
    too tells nothing here.
    """
    return any(
        value.get(member) in words
        if words
        else member in value and sum(member in kind._keys for kind in kinds) == 1
        for member, words in kind._marks.items()
    )


def _is_excluded(kind: Any, value: dict[str, Any]) -> bool:
    """Return whether the object names another class, maybe one added meanwhile."""
    return any(
        words and isinstance(value.get(member), str) and value[member] not in words
        for member, words in kind._marks.items()
    )


def _best(branches: list[Shape], value: Any) -> Shape:
    fitting = [branch for branch in branches if branch.fits(value)]
    # An unknown word belongs to an enum only where plain text has no place.
    return fitting[0] if fitting else branches[-1]
