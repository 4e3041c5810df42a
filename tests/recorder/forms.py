"""Bodies of the type multipart/form-data: their parts, and how they are stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP

from .cassette_file import TapeError

#: Takes the place of the boundary, which is drawn anew for each request.
BOUNDARY = "recorded"
MEDIA_TYPE = "multipart/form-data"


@dataclass(frozen=True)
class Part:
    """One field of a form.

    Attributes:
        name: Its name.
        file: Name of the file, ``None`` for a value.
        media_type: As sent, empty if it was not.
        content: Bytes of the value or file.
    """

    name: str
    file: str | None
    media_type: str
    content: bytes


def read(content_type: str, body: bytes) -> list[Part]:
    """Return the parts of a form.

    Raises:
        TapeError: It cannot be read whole.
    """
    head = f"content-type: {content_type}\r\n\r\n".encode()
    message = BytesParser(EmailMessage, policy=HTTP).parsebytes(head + body)
    if message.defects or not message.is_multipart() or message.preamble:
        raise TapeError("a form cannot be read: not saved")
    return [_part(part) for part in message.iter_parts()]


def _part(part: EmailMessage) -> Part:
    name = part.get_param("name", header="content-disposition")
    content = part.get_payload(decode=True)
    if part.defects or not isinstance(name, str) or not isinstance(content, bytes):
        raise TapeError("a part of a form cannot be read: not saved")
    media_type = part.get_content_type() if "content-type" in part else ""
    return Part(name, part.get_filename(), media_type, content)


def written(parts: Iterable[Part]) -> bytes:
    """Return parts as a body with the constant boundary."""
    boundary = f"--{BOUNDARY}".encode()
    return b"".join(
        [
            *(b"%s\r\n%s\r\n" % (boundary, _written(part)) for part in parts),
            boundary + b"--\r\n",
        ]
    )


def _written(part: Part) -> bytes:
    head = f'content-disposition: form-data; name="{_quoted(part.name)}"'
    if part.file is not None:
        head += f'; filename="{_quoted(part.file)}"'
    if part.media_type:
        head += f"\r\ncontent-type: {part.media_type}"
    return head.encode() + b"\r\n\r\n" + part.content


def _quoted(text: str) -> str:
    # As browsers and httpx write it.
    for raw, code in (('"', "%22"), ("\r", "%0D"), ("\n", "%0A")):
        text = text.replace(raw, code)
    return text
