"""Records of a body that was stored, received elsewhere or written by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ..base.errors import InvalidRequestError
from ..base.response import ApiResponse
from .includes import Includes, names_in
from .page import EnvelopeReader
from .record_lists import StoredRecordList
from .registry import Registry


def read_body(
    body: bytes | str | Mapping[str, Any] | list[Any],
    registry: Registry,
    collection: str,
    include: str | Iterable[str],
) -> StoredRecordList[Any]:
    """Return the records of a body.

    Args:
        body: JSON as bytes or text, or parsed.
        registry: Knows the class of each collection's records.
        collection: Where results are when the body does not say.
        include: What the request had asked for; nothing in the body tells.

    Raises:
        DecodeError: It is nothing this protocol is known to send.
        InvalidRequestError: Body or names are of another type.
    """
    includes = _stated(include)
    reader = EnvelopeReader(registry, (collection,), includes)
    return StoredRecordList(reader.store(_response(body)))


def _stated(include: str | Iterable[str]) -> tuple[str, ...]:
    names = tuple(names_in(include))
    return Includes(tuple(name.strip() for name in names)).read(names)


def _response(body: Any) -> ApiResponse:
    content = body
    if isinstance(body, str):
        content = body.encode(errors="surrogatepass")
    elif isinstance(body, (Mapping, list)):
        content = _written(body)
    elif not isinstance(body, bytes):
        kind = type(body).__name__
        raise InvalidRequestError(f"the body must be JSON or parsed JSON, not {kind}")
    return ApiResponse("replay", "GET", "", "stored body", 200, {}, content)


def _written(body: Mapping[str, Any] | list[Any]) -> bytes:
    try:
        return json.dumps(body).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(f"the body is not parsed JSON: {error}") from error
