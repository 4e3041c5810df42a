"""Request bodies that can be sent more than once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..base.errors import InvalidRequestError
from ..base.forms import form_fields
from ..base.json_text import json_text
from ..model.writing import plain

_KINDS = {"json": "json", "content": "content", "data": "form", "files": "form"}


def buffered_body(request: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return the body arguments of a request, files and iterators read to bytes.

    A repeated attempt must send the same bytes, but a file continues where the first
    attempt stopped reading.

    Args:
        request: Arguments of a request as generated code makes them.
        name: Name of the operation, for messages.

    Raises:
        InvalidRequestError: The body is of a kind that cannot be sent.
    """
    body = {key: request[key] for key in _KINDS if request.get(key) is not None}
    _require_one_body_kind(body, name)
    if "json" in body:
        # Our own text: decimal numbers keep every digit, and values that only we know
        # (models, dates, ids) are written as documented bodies have them.
        return {"content": json_text(plain(body["json"])).encode()}
    if "data" in body:
        body["data"] = form_fields(plain(body["data"]), name, {})
    if "content" in body:
        body["content"] = _to_bytes(body["content"], name)
    if "files" in body:
        body["files"] = _read_files(body["files"], name)
    return body


def _require_one_body_kind(body: Mapping[str, Any], name: str) -> None:
    if len({_KINDS[key] for key in body}) > 1:
        raise InvalidRequestError(
            f"{name}: {' and '.join(body)} cannot be sent together; pass one body"
        )
    if not isinstance(body.get("data", {}), Mapping):
        raise InvalidRequestError(
            f"{name}: data must be a mapping, the fields of a form; anything else is"
            " sent as content"
        )


def _read_files(files: Any, name: str) -> list[tuple[str, Any]]:
    pairs = files.items() if isinstance(files, Mapping) else files
    return [(field, _read_part(part, name)) for field, part in pairs]


def _read_part(part: Any, name: str) -> Any:
    if isinstance(part, os.PathLike):
        return _read_path(Path(part), name)
    if isinstance(part, tuple):
        file_name, payload, *rest = part
        return (file_name, _to_bytes(payload, name), *rest)
    return _to_bytes(part, name)


def _read_path(path: Path, name: str) -> tuple[str, bytes]:
    try:
        return path.name, path.read_bytes()
    except OSError as error:
        raise InvalidRequestError(f"{name}: {path}: {error.strerror}") from error


def _to_bytes(payload: Any, name: str) -> bytes | str:
    if isinstance(payload, (bytes, str)):
        return payload
    if isinstance(payload, (bytearray, memoryview)):
        return bytes(payload)
    if hasattr(payload, "read"):
        return _to_bytes(payload.read(), name)
    if isinstance(payload, Iterable) and not isinstance(payload, Mapping):
        return b"".join(payload)
    raise InvalidRequestError(
        f"{name}: a body must be bytes, text or a file, not {type(payload).__name__}"
    )
