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
        yield from _of_word(value, path)
    elif hasattr(type(value), "__attrs_attrs__"):
        yield from _of_model(value, path)
    elif hasattr(value, "collection_name"):
        yield from _of_record(value, path)
    else:
        for name, item in _inside(value):
            yield from leftovers(item, path + name)


def _of_word(value: enum.Enum, path: str) -> Iterator[str]:
    if value.name not in type(value).__members__:
        yield f"{path}: {type(value).__name__} does not know {value.value!r}"


def _of_record(record: Any, path: str) -> Iterator[str]:
    for name in record.additional_properties:
        yield f"{path}: {type(record).__name__} does not declare {name!r}"
    for name in fields_of(record):
        yield from leftovers(getattr(record, name), f"{path}.{name}")


def fields_of(record: Any) -> list[str]:
    """Names of a record's fields; each package has a runtime of its own."""
    kinds = ("Field", "LazyField")
    members = vars(type(record)).items()
    return [name for name, item in members if type(item).__name__ in kinds]


def _inside(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield what lists, pages, records and maps hold, each with its place."""
    if hasattr(value, "all_of"):
        for name in value.collections:
            yield f".{name}", list(value.all_of(name))
    elif hasattr(value, "has_next"):
        yield "", value.body
    elif isinstance(value, (list, tuple)):
        yield from ((f"[{index}]", item) for index, item in enumerate(value))
    elif isinstance(value, Mapping):
        yield from ((f".{name}", item) for name, item in value.items())


def _of_model(value: Any, path: str) -> Iterator[str]:
    declared = [attr.name for attr in type(value).__attrs_attrs__]
    extra = getattr(value, "additional_properties", {})
    # A model with nothing but further members is a map the document leaves open.
    if declared != ["additional_properties"]:
        for name in extra:
            yield f"{path}: {type(value).__name__} does not declare {name!r}"
    for name in declared:
        if name != "additional_properties":
            yield from leftovers(getattr(value, name), f"{path}.{name}")
