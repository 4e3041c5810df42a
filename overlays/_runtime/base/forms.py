"""The members of a form, written as OpenAPI 3.0.4 has it ("Encoding Object")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .json_text import json_text
from .styles import query_pairs
from .wire import wire_text

Part = tuple[str, Any]


def form_fields(
    members: Mapping[str, Any], name: str, encodings: Mapping[str, str]
) -> dict[str, str | list[str]]:
    """Return plain JSON values as the fields of a form; objects are JSON.

    Args:
        members: The values by the name of the field.
        name: Name of the operation, for messages.
        encodings: A style of ``base.styles`` or a media type, by the name of the field.

    Raises:
        InvalidRequestError: A member has no certain text.
    """
    fields: dict[str, str | list[str]] = {}
    for field, value in members.items():
        encoding, place = encodings.get(field, ""), f"{name}: {field}"
        if encoding and "/" not in encoding:
            fields.update(query_pairs(field, value, place, encoding))
        elif isinstance(value, list) and "json" not in encoding:
            fields[field] = [content_of(item, place)[0] for item in value]
        else:
            fields[field] = content_of(value, place)[0]
    return fields


def content_of(value: Any, place: str) -> tuple[str, str]:
    """Return the text of one plain JSON value, and the media type it is.

    Raises:
        InvalidRequestError: It has no certain text.
    """
    if isinstance(value, (dict, list)):
        return json_text(value), "application/json"
    return wire_text(value, place), "text/plain"


def with_media_types(parts: Iterable[Part], encodings: Mapping[str, str]) -> list[Part]:
    """Return parts with the media types that a document names for them.

    A type that the caller states with a file stays.
    """
    return [(name, _typed(part, encodings.get(name, ""))) for name, part in parts]


def _typed(part: Any, media: str) -> Any:
    if "/" not in media or not isinstance(part, tuple):
        return part
    file_name, content, *stated = part
    is_stated = file_name is not None and any(stated)
    return part if is_stated else (file_name, content, media)
