"""Documents as files, whichever way the server sends them.

Gap: the document has ``application/pdf`` for retentions, the older reference speaks of
a Base64 blob, and a public program reads JSON with a member ``file``. The generated
method would return that JSON as if it were the file.
Evidence: docs.piriod.com/api-reference/procurement/retentions/render-retention-pdf;
the older page on order PDFs.
Spec pointer: ``paths./retentions/{id}/pdf/.get``.
Can go when traffic shows that only one of the forms exists.
"""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ._generated.resources import retentions as generated
from ._runtime.download import FileSink, require_file
from ._runtime.operations import Call, Operation
from ._runtime.reply import Reply

_ANY = "application/pdf, */*"


class Retentions(generated.Retentions):
    """Operations on ``retentions``."""

    def _bytes(self, operation: Operation, request: Mapping[str, Any]) -> bytes:
        reply = self._caller._execute(Call(operation, request, accept=_ANY))
        return self._caller._present(reply, lambda: file_of(reply))

    def _to_file(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        path: str | os.PathLike[str],
    ) -> Path:
        sink = FileSink(path)
        reply = self._caller._execute(Call(operation, request, accept=_ANY))
        sink.save(file_of(reply))
        return self._caller._present(reply, lambda: sink.path)


class AsyncRetentions(generated.AsyncRetentions):
    """Operations on ``retentions``."""

    async def _bytes(self, operation: Operation, request: Mapping[str, Any]) -> bytes:
        reply = await self._caller._execute(Call(operation, request, accept=_ANY))
        return self._caller._present(reply, lambda: file_of(reply))

    async def _to_file(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        path: str | os.PathLike[str],
    ) -> Path:
        sink = FileSink(path)
        reply = await self._caller._execute(Call(operation, request, accept=_ANY))
        sink.save(file_of(reply))
        return self._caller._present(reply, lambda: sink.path)


def file_of(reply: Reply) -> bytes:
    """Return the file in a reply: Base64 in JSON decoded, anything else as it came.

    Raises:
        DecodeError: The body is an HTML page.
    """
    if "json" not in reply.headers.get("content-type", ""):
        return require_file(reply).content
    body = reply.json_or_none()
    text = body.get("file") if isinstance(body, Mapping) else body
    if not isinstance(text, str):
        return reply.content
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return reply.content
