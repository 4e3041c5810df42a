"""Models as attrs and ``help`` see them, made when somebody asks."""

from __future__ import annotations

from inspect import get_annotations
from typing import Any


class AttrsFields:
    """``__attrs_attrs__`` of a model, for `attrs.fields`, ``evolve`` and ``asdict``."""

    def __get__(self, instance: object, kind: Any) -> Any:
        fields = vars(kind).get("_attrs_fields")
        if fields is None:
            fields = kind._attrs_fields = _fields(kind)
        return fields


class LazySignature:
    """What ``help`` and notebooks show of the constructor."""

    def __get__(self, instance: object, kind: Any) -> Any:
        from inspect import Parameter, Signature

        types = _types(kind)
        parameters = [
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if name in kind._required else None,
                annotation=types[name],
            )
            for name in kind._names
        ]
        return Signature(parameters)


def _types(kind: Any) -> dict[str, Any]:
    owners = reversed(kind.__mro__)
    return {n: a for owner in owners for n, a in get_annotations(owner).items()}


def _fields(kind: Any) -> Any:
    import attrs

    types = _types(kind)
    # It comes first: `evolve` names the changes before it, and the rest after it.
    members: dict[str, Any]
    members = {"additional_properties": attrs.field(factory=dict, type=dict[str, Any])}
    for name in kind._names:
        default = attrs.NOTHING if name in kind._required else None
        members[name] = attrs.field(default=default, type=types[name])
    return attrs.fields(attrs.make_class(kind.__name__, members, kw_only=True))
