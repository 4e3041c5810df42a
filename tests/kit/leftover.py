"""What decoding took over without understanding it."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from typing import Any


def leftovers(value: Any, path: str = "$") -> Iterator[str]:
    """Yield members no model declares and enumerated values no model knows.

    Args:
        value: A model or record, or a list or page of them.
        path: Where it stands, for the lines.
    """
    if isinstance(value, enum.Enum):
        if value.name not in type(value).__members__:
            yield f"{path}: {type(value).__name__} does not know {value.value!r}"
    elif hasattr(value, "all_of"):
        for name in value.collections:
            yield from leftovers(list(value.all_of(name)), f"{path}.{name}")
    elif hasattr(value, "to_model"):
        yield from leftovers(value.to_model(), path)
    elif hasattr(value, "has_next"):
        yield from leftovers(value.body, path)
    elif isinstance(value, (list, tuple)):
        for index, each in enumerate(value):
            yield from leftovers(each, f"{path}[{index}]")
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield from leftovers(each, f"{path}.{name}")
    elif hasattr(type(value), "__attrs_attrs__"):
        yield from _of_model(value, path)


def _of_model(value: Any, path: str) -> Iterator[str]:
    declared = [each.name for each in type(value).__attrs_attrs__]
    extra = getattr(value, "additional_properties", {})
    # A model with nothing but further members is a map the document leaves open.
    if declared != ["additional_properties"]:
        for name in extra:
            yield f"{path}: {type(value).__name__} does not declare {name!r}"
    for name in declared:
        if name != "additional_properties":
            yield from leftovers(getattr(value, name), f"{path}.{name}")
