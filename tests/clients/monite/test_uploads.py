"""Multipart uploads, which the vendored operations do not include yet."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from monite_client import errors

from tests.support.monite import MoniteFlavour, MoniteServer
from tests.support.runtime import http_response

CONTENT = b"%PDF-1.7\r\n--+++\r\nnot the end\r\n--+++--\r\n"


def upload(flavour: MoniteFlavour, server: MoniteServer, file: Any) -> bytes:
    server.response = lambda _: http_response(200, {"id": "example"})
    monite = flavour.client(server.url)
    arguments = {"files": {"file": file}, "data": {"file_type": "attachments"}}
    response = flavour.run(monite.request("POST", "/files", **arguments))
    assert response.parse() == {"id": "example"}
    body: bytes = server.calls[-1].body
    return body


@pytest.mark.parametrize("kind", ["path", "bytes", "stream", "named"])
def test_a_file_comes_from_path_bytes_or_stream(
    flavour: MoniteFlavour, server: MoniteServer, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "invoice.pdf"
    path.write_bytes(CONTENT)
    arguments: dict[str, Any] = {
        "path": path,
        "bytes": CONTENT,
        "stream": io.BytesIO(CONTENT),
        "named": ("invoice.pdf", CONTENT, "application/pdf"),
    }
    body = upload(flavour, server, arguments[kind])
    assert b"\r\n\r\n" + CONTENT + b"\r\n" in body
    assert b'name="file_type"\r\n\r\nattachments' in body
    if kind in ("path", "named"):
        assert b'filename="invoice.pdf"' in body
        assert b"Content-Type: application/pdf" in body


def test_the_boundary_is_random_and_not_in_the_file(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    bodies = [upload(flavour, server, CONTENT) for _ in range(2)]
    boundaries = set()
    for seen, body in zip(server.calls, bodies, strict=True):
        result = re.search(r"boundary=(\S+)", seen.headers["content-type"])
        assert result is not None
        boundaries.add(result[1])
        assert body.count(f"--{result[1]}".encode()) == 3
    assert len(boundaries) == 2
    assert all(len(boundary) >= 32 for boundary in boundaries)


def test_a_path_that_cannot_be_read_is_named(
    flavour: MoniteFlavour, server: MoniteServer, tmp_path: Path
) -> None:
    with pytest.raises(errors.InvalidRequestError, match=r"absent\.pdf: No such file"):
        upload(flavour, server, tmp_path / "absent.pdf")
    assert server.calls == []
