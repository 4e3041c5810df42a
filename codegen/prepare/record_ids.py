"""Ids in request bodies, which records may hold as text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..openapi.schemas import PREFIX, SchemaLocation, schema_places
from ..openapi.usage import SchemaUsage
from ..openapi.walk import Document

_ID = re.compile(r"/properties/(id|ids|[^/]*(_id|Id)s?)(/items)?$")


def record_ids(document: Document) -> Iterator[tuple[str, str]]:
    """Let text stand for a number that is an id, where only requests hold it.

    The runtime sends the documented number; responses keep what is documented.
    """
    usage = SchemaUsage(document)
    names = usage.in_requests - usage.in_responses
    for place in schema_places(document):
        schema = place.schema
        if not (_ID.search(place.pointer) and _is_of_request(place, names)):
            continue
        kinds = schema.get("type") if isinstance(schema, dict) else None
        kinds = [kinds] if isinstance(kinds, str) else list(kinds or ())
        if "integer" in kinds and "string" not in kinds and "enum" not in schema:
            schema["type"] = [*kinds, "string"]
            yield place.pointer, "text may stand for the number of a record"


def _is_of_request(place: SchemaLocation, names: set[str]) -> bool:
    if place.pointer.startswith(PREFIX):
        return place.pointer.removeprefix(PREFIX).partition("/")[0] in names
    return "/requestBody" in place.pointer and "/responses/" not in place.pointer
