"""Reading the bodies of requests, whatever their media type."""

from __future__ import annotations

from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from ..messages import SentRequest

#: With the comment of bytes above 127 by which a PDF says that it is not text.
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n% simulated\n%%EOF\n"


def read(sent: SentRequest) -> Any:
    """Return the values of a body by name, or what its JSON is; ``None`` if empty."""
    if not sent.body:
        return None
    if sent.media_type.endswith("json"):
        return sent.json
    if sent.media_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl(sent.body.decode(errors="replace")))
    if sent.media_type == "multipart/form-data":
        return _fields(sent)
    return None


def _fields(sent: SentRequest) -> dict[str, Any]:
    """Return the fields of a form; of a file its name."""
    head = b"content-type: " + sent.headers["content-type"].encode() + b"\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + sent.body)
    return {
        str(part.get_param("name", header="content-disposition")): part.get_filename()
        or part.get_payload(decode=True).decode(errors="replace")
        for part in message.iter_parts()
    }
