"""Reading the bodies of requests, whatever their media type."""

from __future__ import annotations

from email.message import EmailMessage, MIMEPart
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


def parts(sent: SentRequest) -> list[tuple[str, str | None, bytes]]:
    """Return name, file name and content of each part of a form."""
    head = b"content-type: " + sent.headers["content-type"].encode() + b"\r\n\r\n"
    message = BytesParser(EmailMessage, policy=HTTP).parsebytes(head + sent.body)
    return [
        (_name(part), part.get_filename(), _content(part)) for part in _parts(message)
    ]


def _parts(message: EmailMessage) -> list[MIMEPart]:
    return list(message.iter_parts()) if message.is_multipart() else []


def _name(part: MIMEPart) -> str:
    return str(part.get_param("name", header="content-disposition"))


def _content(part: MIMEPart) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _fields(sent: SentRequest) -> dict[str, Any]:
    """Return the fields of a form; of a file its name."""
    return {
        name: file or content.decode(errors="replace")
        for name, file, content in parts(sent)
    }
