"""Responses with an order of results beside records by id, and what they include."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..filtering import Record
from .schemas import Schemas
from .shapes import Shape

#: Returns the record of a collection, by the collection's key and the record's id.
Find = Callable[[str, str], Record]
_META = ("count", "page_count", "page_number", "page_size")


def envelope(
    schemas: Schemas, shape: Shape, records: list[Record], places: Mapping[str, Any]
) -> dict[str, Any]:
    """Return a body with records.

    Args:
        schemas: The schemas of the document.
        shape: Form of the response.
        records: The records in their order.
        places: Where the page lies among all records.
    """
    count = places.get("count", len(records))
    whole = {"count": count, "page_count": 1, "page_number": 1, "page_size": 20}
    meta = {**whole, **{name: places[name] for name in _META if name in places}}
    body = {
        "count": count,
        "results": [{"key": shape.key, "id": str(record["id"])} for record in records],
        shape.key: {str(record["id"]): record for record in records},
        "meta": meta,
    }
    known = schemas.properties(shape.schema)
    return {name: value for name, value in body.items() if name in known}


def include(
    body: dict[str, Any], shape: Shape, targets: Mapping[str, str], find: Find
) -> None:
    """Add the records that a request wants beside the results.

    Args:
        body: The body, changed in place.
        shape: Form of the response.
        targets: Names of the schemas that the associations lead to, by association.
        find: Returns a record to add.
    """
    for association, schema in targets.items():
        key = shape.included.get(schema)
        if key is None:
            continue
        shown = body.setdefault(key, {})
        for record in list(body[shape.key].values()):
            for id in pointed(record, association):
                shown.setdefault(id, find(key, id))


def pointed(record: Record, association: str) -> list[str]:
    """Return the ids of the records that an association of a record leads to."""
    singular = association.removesuffix("s")
    names = (f"{association}_id", f"{association}_ids", f"{singular}_ids")
    value: Any = next((record[name] for name in names if record.get(name)), [])
    listed = value if isinstance(value, list) else [value]
    return [str(item) for item in listed]
