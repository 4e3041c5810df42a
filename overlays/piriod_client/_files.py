"""Documents as files, whichever way the server sends them.

Gap: the document has ``application/pdf`` for retentions, the older reference speaks of
a Base64 blob, and a public program reads JSON with a member ``file``. The generated
method would return that JSON as if it were the file.
Evidence: docs.piriod.com/api-reference/procurement/retentions/render-retention-pdf;
the older page on order PDFs.
Spec pointer: ``paths./retentions/{id}/pdf/.get``.
Remove when: traffic shows that only one of the forms exists.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ._generated.resources import retentions as generated
from ._runtime.base.operation import Operation
from ._runtime.base.response import ApiResponse
from ._runtime.resource import Options
from ._runtime.response.decode import unexpected_shape_error
from ._runtime.response.download import FileSink, require_file

_NONE: Options = {}
_ANY = "application/pdf, */*"
_DATA_URL = re.compile(r"\s*data:[^,]*;base64,", re.IGNORECASE)


class Retentions(generated.Retentions):
    """Operations on ``retentions``."""

    def _bytes(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        options: Options = _NONE,
    ) -> bytes:
        call = self._prepared(operation, request, options, accept=_ANY)
        response = self._caller._execute(call)
        return self._caller._wrap(response, lambda: file_of(response))

    def _to_file(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        path: str | os.PathLike[str],
        options: Options = _NONE,
    ) -> Path:
        sink = FileSink(path)
        call = self._prepared(operation, request, options, accept=_ANY)
        response = self._caller._execute(call)
        sink.save(file_of(response))
        return self._caller._wrap(response, lambda: sink.path)


class AsyncRetentions(generated.AsyncRetentions):
    """Operations on ``retentions``."""

    async def _bytes(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        options: Options = _NONE,
    ) -> bytes:
        call = self._prepared(operation, request, options, accept=_ANY)
        response = await self._caller._execute(call)
        return self._caller._wrap(response, lambda: file_of(response))

    async def _to_file(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        path: str | os.PathLike[str],
        options: Options = _NONE,
    ) -> Path:
        sink = FileSink(path)
        call = self._prepared(operation, request, options, accept=_ANY)
        response = await self._caller._execute(call)
        sink.save(file_of(response))
        return self._caller._wrap(response, lambda: sink.path)


def file_of(response: ApiResponse) -> bytes:
    """Return the file in a response: Base64 in JSON decoded, anything else as it came.

    Raises:
        DecodeError: The body is an HTML page, or JSON whose ``file`` is not a file.
    """
    if "json" not in response.headers.get("content-type", ""):
        return require_file(response).content
    body = response.json_or_none()
    if isinstance(body, Mapping) and "file" in body:
        content = _decoded(body["file"])
        if not content:
            raise unexpected_shape_error(
                response, "$.file", "no Base64 where a file should be"
            )
        return content
    return _decoded(body) or response.content


def _decoded(text: Any) -> bytes | None:
    """Return what Base64 stands for, also in lines or in a data URL."""
    if not isinstance(text, str):
        return None
    plain = "".join(_DATA_URL.sub("", text, count=1).split())
    try:
        return base64.b64decode(plain, validate=True)
    except (binascii.Error, ValueError):
        return None
