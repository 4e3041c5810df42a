"""Recorded responses, read from a cassette: a file in the YAML or JSON of vcrpy."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .messages import SentRequest

#: Suffix of the file beside a cassette that holds the moment of the recording.
CLOCK_SUFFIX = ".clock"
#: How bodies in a coding begin.
_MAGIC = {"gzip": b"\x1f\x8b", "zstd": b"\x28\xb5\x2f\xfd"}


class CassetteError(Exception):
    """A cassette cannot be read; the text says which and why."""


@dataclass(frozen=True, repr=False)
class Recording:
    """One recorded request and its response.

    Attributes:
        place: File name and number, for messages.
        host: Host the request was sent to, without a port.
        sent: The request as it was recorded.
        status: HTTP status of the response.
        headers: Names and values of the response, repeated names included.
        body: Bytes of the response as they crossed the wire.
    """

    place: str
    host: str
    sent: SentRequest
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    # Neither headers nor bodies: a cassette may hold credentials.
    def __repr__(self) -> str:
        return f"<{self.place}: {self.sent.method} {self.sent.path}>"


def recordings(path: str | os.PathLike[str]) -> list[Recording]:
    """Return what a cassette holds, in the order recorded.

    Args:
        path: The file. PyYAML reads it, which the extra ``[testing]`` brings.

    Raises:
        CassetteError: It is missing, no cassette, or PyYAML is not installed.
    """
    file = Path(path)
    held = _parsed(file, _text(file))
    if not isinstance(held, dict) or not isinstance(held.get("interactions"), list):
        raise CassetteError(f"{file} is not a cassette: it has no list of interactions")
    records = []
    for number, item in enumerate(held["interactions"], 1):
        try:
            records.append(_recording(f"{file.name}, recording {number}", item))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            text = f"recording {number} is not in the form of vcrpy"
            raise CassetteError(f"{file}: {text} ({error!r})") from None
    return records


def recorded_moment(path: str | os.PathLike[str]) -> float | None:
    """Return when a cassette was recorded, in seconds since the epoch.

    Args:
        path: The cassette; a file of the same name with the suffix ``.clock`` beside
            it holds the moment in ISO 8601.

    Returns:
        The moment, ``None`` when there is no such file.

    Raises:
        CassetteError: The file holds no moment.
    """
    file = Path(path).with_suffix(CLOCK_SUFFIX)
    if not file.is_file():
        return None
    try:
        moment = datetime.fromisoformat(_text(file).strip())
    except ValueError:
        raise CassetteError(f"{file} must hold a moment in ISO 8601") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise CassetteError(f"{file} cannot be read: {reason}") from None


def _parsed(file: Path, text: str) -> Any:
    # Not by YAML, which reads characters beyond 16 bits in JSON as two halves.
    if text.lstrip().startswith("{"):
        with suppress(ValueError):
            return json.loads(text)
    # Imported here: tests that play no cassette need no YAML.
    try:
        import yaml
    except ModuleNotFoundError:
        package = "PyYAML, which the extra [testing] of this package brings"
        raise CassetteError(f"{file} cannot be read without {package}") from None
    try:
        return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" in line {mark.line + 1}" if mark else ""
        raise CassetteError(f"{file} is not YAML that can be read{where}") from None


def _recording(place: str, held: Mapping[str, Any]) -> Recording:
    asked = held["request"]
    parts = urlsplit(asked["uri"])
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    headers = dict(_headers(asked.get("headers")))
    sent = SentRequest(
        asked["method"].upper(), target, headers, _bytes(asked.get("body"))
    )
    return Recording(place, parts.hostname or "", sent, *_response(held["response"]))


def _response(
    held: Mapping[str, Any],
) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
    """Return status, headers and body of a recorded response."""
    if "status_code" in held:  # as vcrpy wrote for httpx before 6.0
        status, body = held["status_code"], held["content"]
    else:
        status, body = held["status"]["code"], held["body"]
    content = _bytes(body)
    headers = tuple(_headers(held.get("headers")))
    coding = "".join(value for name, value in headers if name == "content-encoding")
    if _is_decoded(coding.lower(), content):
        left = ("content-encoding", "content-length")
        headers = tuple(pair for pair in headers if pair[0] not in left)
    return int(status), headers, content


def _is_decoded(coding: str, content: bytes) -> bool:
    """Return whether a body is no longer in the coding its headers name.

    Recorders of clients that decode by themselves keep the headers as they were.
    """
    if coding in _MAGIC:
        return not content.startswith(_MAGIC[coding])
    # Nothing marks these; what they write is not UTF-8.
    return coding in ("br", "deflate") and _is_text(content)


def _is_text(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _headers(held: Mapping[str, Any] | None) -> Iterator[tuple[str, str]]:
    for name, value in (held or {}).items():
        for item in value if isinstance(value, list) else [value]:
            yield name.lower(), str(item)


def _bytes(held: Any) -> bytes:
    if isinstance(held, dict):
        held = held["string"]
    if held is None or isinstance(held, bytes):
        return held or b""
    if not isinstance(held, str):
        raise TypeError(f"a body is of type {type(held).__name__}")
    return held.encode()
