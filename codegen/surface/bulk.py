"""Operations that take one record or several: a method for each."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import attrs

from ..names import singular
from .arguments import Argument
from .operations import MethodSpec


def one_and_many(
    method: MethodSpec, collections: Collection[str]
) -> Iterator[MethodSpec]:
    """The method, or two where its body takes one record or several of them.

    Args:
        method: what the template says of the operation.
        collections: plural names under which several records are sent.
    """
    several = next((a for a in method.arguments if a.name in collections), None)
    named = singular(several.name) if several else ""
    one = next((a for a in method.arguments if a.name == named), None)
    if several is None or one is None:
        yield method
        return
    yield _without(method, several, one)
    name = attrs.evolve(method.name, method=f"{method.name.method}_many")
    yield attrs.evolve(_without(method, one, several), name=name)


def _without(method: MethodSpec, dropped: Argument, needed: Argument) -> MethodSpec:
    """The method without one argument; the other one has to be given."""
    plain = needed.annotation.removesuffix(" | Unset")
    required = attrs.evolve(needed, annotation=plain, required=True)
    rest = [
        argument for argument in method.arguments if argument not in (dropped, needed)
    ]
    first = method.positional
    arguments = (*rest[:first], required, *rest[first:])
    fields = tuple(field for field in method.fields if field != dropped.name)
    return attrs.evolve(method, arguments=arguments, fields=fields)
