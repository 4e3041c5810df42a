"""What generated code makes of the arguments of a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..base.operation import UNCHECKED
from ..base.wire import wire_text
from .judged import needs_document
from .multipart import parts
from .unset import UNSET
from .writing import plain


def stated_values(values: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments that are not left out, by their names."""
    return {n: v for n, v in values.items() if v is not UNSET and v is not None}


def add_body(request: dict[str, Any], kind: str, media: str, body: Any) -> None:
    """Add a body to a request, unless it is left out.

    Args:
        request: The arguments of a request, by place.
        kind: What httpx calls it: ``json``, ``data``, ``files`` or ``content``.
        media: Its media type.
        body: The argument: a model, a mapping, or another value for JSON.

    Raises:
        TypeError: It cannot be sent so.
        InvalidRequestError: A member of a form has no certain text.
    """
    if body is not UNSET:
        request[kind] = _BODIES[kind](body)
        request.setdefault("headers", {})["Content-Type"] = media
        if kind == "json" and needs_document(body):
            request[UNCHECKED] = True


def _fields(body: Any) -> Any:
    return _members(plain(body))


def _parts(body: Any) -> Any:
    if hasattr(body, "to_multipart"):
        return body.to_multipart()
    return parts(_members(body))


def _content(body: Any) -> Any:
    if isinstance(body, (str, bytes)) or hasattr(body, "read"):
        return body
    payload = getattr(body, "payload", None)
    return wire_text(body, "body") if payload is None else payload


def _members(body: Any) -> Mapping[str, Any]:
    if not isinstance(body, Mapping):
        raise TypeError(f"a form has members by name; got a {type(body).__name__}")
    return body


_BODIES: dict[str, Callable[[Any], Any]] = {
    "json": plain,
    "data": _fields,
    "files": _parts,
    "content": _content,
}
