"""Splitting JSON into members without parsing what nobody has touched.

With ``msgspec`` members stay slices of the body until they are read. Without it, or
where it is stricter than the standard library (``NaN``, lone surrogates, other
encodings than UTF-8), the standard library parses the whole; values are the same.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Protocol

from ..reply import Reply


class Slicer(Protocol):
    """Takes JSON apart."""

    def split(self, reply: Reply) -> Any:
        """Return the body; members of an object may be slices."""

    def members(self, value: Any) -> Any:
        """Return a member; members of an object may be slices."""

    def parse(self, value: Any) -> Any:
        """Return a member with nothing in it left unparsed."""


class PureSlicer:
    """Parses the whole body at once with the standard library."""

    def split(self, reply: Reply) -> Any:
        """Return the body."""
        return reply.json()

    def members(self, value: Any) -> Any:
        """Return the member."""
        return value

    def parse(self, value: Any) -> Any:
        """Return the member."""
        return value


class MsgspecSlicer:
    """Keeps members as slices of the body.

    Raises:
        ImportError: ``msgspec`` is not installed.
    """

    def __init__(self) -> None:
        import msgspec

        self._slice = msgspec.Raw
        self._refused = msgspec.DecodeError
        self._split = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
        self._parse = msgspec.json.Decoder().decode

    def split(self, reply: Reply) -> Any:
        """Return the body; members of an object are slices."""
        if not reply.is_utf8:
            return reply.json()
        try:
            return self._split(reply.content)
        except (self._refused, UnicodeDecodeError):
            return reply.json()

    def members(self, value: Any) -> Any:
        """Return a member; members of an object are slices."""
        if type(value) is not self._slice:
            return value
        try:
            return self._split(value)
        except (self._refused, UnicodeDecodeError):
            return self.parse(value)

    def parse(self, value: Any) -> Any:
        """Return a member with nothing in it left unparsed."""
        if type(value) is not self._slice:
            return value
        try:
            return self._parse(value)
        except (self._refused, UnicodeDecodeError):
            return json.loads(bytes(value))


@cache
def default_slicer() -> Slicer:
    """Return the fastest slicer that is installed."""
    try:
        return MsgspecSlicer()
    except ImportError:
        return PureSlicer()
