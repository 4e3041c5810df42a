"""Reading the body of a response by the annotation of its type."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from .errors import expected
from .shapes import Shape, shape_of

_NULLABLE = frozenset({"None", "Any"})

_shapes: dict[tuple[str, str], Shape] = {}


def read_body(annotation: str, models: ModuleType, value: Any) -> Any:
    """Return the value of a parsed body, which nobody else uses.

    Args:
        annotation: The documented type, as models write it.
        models: The package of models.
        value: The parsed body.

    Raises:
        ShapeError: It is not what the document describes. Null is taken for a value
            only where the document allows it for the whole body.
    """
    if value is None and not _NULLABLE.intersection(annotation.split(" | ")):
        raise expected("a value", value)
    key = (models.__name__, annotation)
    shape = _shapes.get(key)
    if shape is None:
        shape = _shapes[key] = shape_of(annotation, models)
    read = shape.read
    return value if value is None or read is None else read(value)
