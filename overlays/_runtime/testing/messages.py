"""Requests and responses as a simulator, a fake or a recording sees them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit


class _Absent:
    """Stands for what was not given, since ``None`` is a value of JSON."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Any = _Absent()


@dataclass(frozen=True, repr=False)
class SentRequest:
    """One request as it arrived.

    Attributes:
        method: HTTP method in upper case.
        target: Path and query as they were sent, percent-encoded.
        headers: Header values by lower-case name.
        body: The body's bytes; empty when there was none.
    """

    method: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    # Kept: each of them is asked for many times.
    @cached_property
    def path(self) -> str:
        """The decoded path."""
        return unquote(self.raw_path)

    @cached_property
    def raw_path(self) -> str:
        """The path as it was sent, percent-encoded."""
        return urlsplit(f"//host{self.target}").path

    @cached_property
    def query(self) -> dict[str, list[str]]:
        """The query's values by name, each in the order sent."""
        return parse_qs(urlsplit(f"//host{self.target}").query, keep_blank_values=True)

    @property
    def media_type(self) -> str:
        """The body's media type without parameters, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def json(self) -> Any:
        """The body read as JSON.

        Raises:
            ValueError: It is not JSON.
        """
        return json.loads(self.body)

    # Neither headers nor body: both may carry credentials.
    def __repr__(self) -> str:
        return f"<{self.method} {self.target}>"


@dataclass(frozen=True)
class CannedResponse:
    """One response, made by a simulator or given to a fake.

    Args:
        status: HTTP status.
        json: Body to send as JSON; left out, ``content`` is the body.
        content: Body to send as it is.
        headers: Further headers.
        assumption: Name of the assumption this response rests on; sent as
            ``x-assumption``. Without one, it is what the vendor documents.
        page: The vendor's page that documents this response, where the document leaves
            it out at the operation.
    """

    status: int = 200
    json: Any = ABSENT
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    assumption: str | None = None
    page: str | None = None

    @property
    def body(self) -> bytes:
        """The bytes to send."""
        if self.json is ABSENT:
            return self.content
        text = json.dumps(self.json, ensure_ascii=False, allow_nan=False)
        # Half a surrogate pair, which JSON allows, becomes its escape in JSON.
        return text.encode(errors="backslashreplace")

    @property
    def sent_headers(self) -> dict[str, str]:
        """The headers to send, with lower-case names."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        if self.json is not ABSENT:
            headers.setdefault("content-type", "application/json")
        if self.assumption is not None:
            headers["x-assumption"] = self.assumption
        return headers


def check_response(response: Any) -> None:
    """Check that something planned can be sent, where it is planned.

    Args:
        response: A `CannedResponse`; that of another vendor's package serves as well.

    Raises:
        TypeError: It is not a response, or its body cannot be sent.
    """
    if isinstance(response, type) or not hasattr(response, "sent_headers"):
        raise TypeError(
            f"{response!r} is not a CannedResponse; plan CannedResponse(json=...)"
        )
    if not isinstance(response.body, bytes):
        raise TypeError(f"content={response.body!r} must be bytes")


class RefusalError(Exception):
    """Raised by a simulator's operation to respond with an error.

    Args:
        response: What the vendor returns.
    """

    def __init__(self, response: CannedResponse) -> None:
        super().__init__(f"status {response.status}")
        self.response = response


@dataclass(frozen=True)
class ReceivedCall:
    """A request that reached one operation of a simulator.

    Attributes:
        sent: The request.
        path: The path parameters, decoded.
        operation: Method and path of the operation, as in the document.
    """

    sent: SentRequest
    path: Mapping[str, str]
    operation: tuple[str, str] = ("", "")

    @property
    def json(self) -> Any:
        """The JSON body, ``None`` when there is no body."""
        return self.sent.json if self.sent.body else None

    def text(self, name: str, default: str = "") -> str:
        """Return the last value of a query parameter."""
        return self.sent.query.get(name, [default])[-1]

    def number(self, name: str, default: int) -> int:
        """Return a query parameter as whole number."""
        return int(self.text(name) or default)

    def flag(self, name: str, default: bool = False) -> bool:
        """Return a query parameter as truth value."""
        return (self.text(name) or str(default)).lower() == "true"

    def texts(self, name: str) -> list[str]:
        """Return all values of a query parameter, repeated or separated by commas."""
        values = self.sent.query.get(name, [])
        return [part for value in values for part in value.split(",") if part]
