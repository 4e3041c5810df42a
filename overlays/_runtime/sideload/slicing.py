"""Splitting JSON into members without parsing what nobody has touched.

With ``msgspec`` members stay slices of the body until they are read. Without it, or
where it is stricter than the standard library (``NaN``, lone surrogates, other
encodings than UTF-8), the standard library parses the whole; values are the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Protocol

from ..base.response import ApiResponse
from .layout import RecordLayout, converted_name

OWN_MEMBERS = frozenset({"count", "meta", "results", "errors", "error_message"})
"""Members of an envelope that are not collections."""


_TEXT = {str}


class Slicer(Protocol):
    """Takes JSON apart."""

    def split(self, response: ApiResponse, collections: tuple[str, ...]) -> Any:
        """Return the body; members of an object may be slices.

        Args:
            response: The response.
            collections: Members whose own members may be slices at once.
        """

    def members(self, value: Any) -> Any:
        """Return a member; members of an object may be slices."""

    def parse(self, value: Any) -> Any:
        """Return a member with nothing in it left unparsed."""

    def reader(self, layout: RecordLayout) -> Callable[[Any], Any]:
        """Return what makes a record's members of an intact value.

        Where it raises, `parse` may still succeed.
        """

    def texts(self, value: Any) -> list[str] | None:
        """Return a member that is an array of text and nothing else."""


class PureSlicer:
    """Parses the whole body at once with the standard library."""

    def split(self, response: ApiResponse, collections: tuple[str, ...]) -> Any:
        """Return the body."""
        return response.json()

    def members(self, value: Any) -> Any:
        """Return the member."""
        return value

    def parse(self, value: Any) -> Any:
        """Return the member."""
        return value

    def reader(self, layout: RecordLayout) -> Callable[[Any], Any]:
        """Return what makes members of a parsed record."""

        def read(value: Any) -> Any:
            if type(value) is not dict:
                raise TypeError(type(value).__name__)
            return layout.from_mapping(value)

        return read

    def texts(self, value: Any) -> list[str] | None:
        """Return a member that is an array of text and nothing else."""
        if type(value) is not list or not set(map(type, value)) <= _TEXT:
            return None
        return value


class MsgspecSlicer(PureSlicer):
    """Keeps members as slices of the body.

    Raises:
        ImportError: ``msgspec`` is not installed.
    """

    def __init__(self) -> None:
        import msgspec

        self._slice = msgspec.Raw
        self._unset = msgspec.UNSET
        self._refused = msgspec.DecodeError
        self._envelope_decoders: dict[tuple[str, ...], Callable[[bytes], Any]] = {}
        self._split = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
        self._parse = msgspec.json.Decoder().decode
        self._texts = msgspec.json.Decoder(list[str]).decode
        self._readers: dict[RecordLayout, Callable[[Any], Any]] = {}

    def split(self, response: ApiResponse, collections: tuple[str, ...]) -> Any:
        """Return the body; members of an object, and of collections, are slices."""
        if not response.is_utf8:
            return response.json()
        try:
            return self._split_twice(response.content, collections)
        except (self._refused, UnicodeDecodeError):
            pass
        try:
            return self._split(response.content)
        except (self._refused, UnicodeDecodeError):
            return response.json()

    def _split_twice(
        self, content: bytes, collections: tuple[str, ...]
    ) -> dict[str, Any]:
        """Split the body and its collections in one pass, if it is a usual envelope.

        Raises:
            ValueError: There are other members, or one is of another type.
        """
        decode = self._envelope_decoders.get(collections)
        if decode is None:
            decode = self._envelope_decoders[collections] = self._decoder(collections)
        struct = decode(content)
        members = ((name, getattr(struct, name)) for name in struct.__struct_fields__)
        return {name: value for name, value in members if value is not self._unset}

    def _decoder(self, collections: tuple[str, ...]) -> Callable[[bytes], Any]:
        import msgspec

        kinds: dict[str, Any] = dict.fromkeys(sorted(OWN_MEMBERS), msgspec.Raw)
        kinds |= dict.fromkeys(collections, dict[str, msgspec.Raw])
        fields = [(name, kind, self._unset) for name, kind in kinds.items()]
        # Without a place for them, members that nobody has documented would be lost.
        usual = msgspec.defstruct("Usual", fields, forbid_unknown_fields=True)
        return msgspec.json.Decoder(usual).decode

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

    def reader(self, layout: RecordLayout) -> Callable[[Any], Any]:
        """Return what makes members of a slice, with arrays and objects left slices.

        A page holds thousands of records. Their members are one object each that the
        garbage collector need not look at: JSON has no cycles.
        """
        reader = self._readers.get(layout)
        if reader is None:
            reader = self._readers[layout] = self._made_reader(layout)
        return reader

    def _made_reader(self, layout: RecordLayout) -> Callable[[Any], Any]:
        names = layout.wire_names
        if not all(name.isidentifier() and name[0] != "_" for name in names):
            return lambda value: layout.from_mapping(self._parse(value))
        plain = self._decoder_of_members(layout, {})
        if not layout.converted:
            return plain
        decode = self._decoder_of_members(layout, layout.converted)

        def read(value: Any) -> Any:
            try:
                return decode(value)
            except ValueError:
                return plain(value)

        return read

    def _decoder_of_members(
        self, layout: RecordLayout, converted: Mapping[str, type]
    ) -> Callable[[Any], Any]:
        import msgspec

        kinds = {True: msgspec.Raw, False: Any}
        fields: list[tuple[str, Any, None]] = [
            (name, kinds[part], None)
            for name, part in layout.wire_names.items()
            if name not in converted
        ]
        names = {converted_name(wire): wire for wire in converted}
        fields += [(name, converted[wire] | None, None) for name, wire in names.items()]
        members = msgspec.defstruct("Members", fields, gc=False, rename=names)
        return msgspec.json.Decoder(members).decode

    def texts(self, value: Any) -> list[str] | None:
        """Return a member that is an array of text and nothing else."""
        if type(value) is not self._slice:
            return super().texts(value)
        try:
            return self._texts(value)
        except (self._refused, UnicodeDecodeError):
            return None


@cache
def default_slicer() -> Slicer:
    """Return the fastest slicer that is installed."""
    try:
        return MsgspecSlicer()
    except ImportError:
        return PureSlicer()
