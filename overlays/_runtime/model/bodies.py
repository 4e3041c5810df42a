"""Reading the body of a response by the annotation of its type."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from .shapes import Shape, shape_of

_shapes: dict[tuple[str, str], Shape] = {}


def read_body(annotation: str, models: ModuleType, value: Any) -> Any:
    """Return the value of a parsed body, which nobody else uses; null stays.

    Args:
        annotation: The documented type, as models write it.
        models: The package of models.
        value: The parsed body.

    Raises:
        ShapeError: It is not what the document describes.
    """
    key = (models.__name__, annotation)
    shape = _shapes.get(key)
    if shape is None:
        shape = _shapes[key] = shape_of(annotation, models)
    read = shape.read
    return value if value is None or read is None else read(value)
