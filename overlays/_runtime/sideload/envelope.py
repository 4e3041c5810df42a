"""The body of one reply: what was asked for, and the records that came with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from ..base.errors import DecodeError, StatusError
from ..response.decode import decode_part, wrong_shape
from ..response.error_body import read_error
from ..response.read import Reply
from .slicing import OWN_MEMBERS, Slicer, default_slicer

Key = tuple[str, str]
"""Collection and id of a record."""


class Envelope:
    """One reply, read member by member when it is needed.

    Args:
        reply: The reply.
        primary: Collections its results can be in, the usual one first.
        known: Collections it may hold as well, as far as is known.
        slicer: Takes the JSON apart.

    Raises:
        DecodeError: It holds no records of any shape this protocol is known to use.
        StatusError: It holds errors in place of results.
    """

    def __init__(
        self,
        reply: Reply,
        primary: tuple[str, ...],
        known: tuple[str, ...] = (),
        slicer: Slicer | None = None,
    ) -> None:
        self.reply = reply
        self._collections_told = primary, known
        self.slicer: Slicer = slicer or default_slicer()
        self._collections: dict[str, dict[str, Any]] = {}
        body = decode_part(reply, lambda: self.slicer.split(reply, known))
        self._members: Mapping[str, Any] = self._as_members(body, primary)
        self._refuse_errors(primary)
        self.results: tuple[Key, ...] = tuple(self._read_results(primary))
        """Keys of what was asked for, in the order of the server."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Slices cannot leave the process, the bytes can.
        return type(self), (self.reply, *self._collections_told)

    @cached_property
    def meta(self) -> Mapping[str, Any]:
        """Paging facts; empty in old replies and odd shapes."""
        meta = self._parsed("meta")
        return meta if isinstance(meta, Mapping) else {}

    @cached_property
    def count(self) -> int | None:
        """Number of results over all pages, if the reply says so."""
        for value in (self._parsed("count"), self.meta.get("count")):
            if isinstance(value, int) and not isinstance(value, bool):
                return value
        return None

    @cached_property
    def errors(self) -> tuple[Mapping[str, Any], ...]:
        """Errors that came beside results, as bulk requests may have them."""
        told = self._parsed("errors")
        found = [each for each in (told if isinstance(told, list) else [told]) if each]
        texts = ({"message": each} for each in found if isinstance(each, str))
        return (*(each for each in found if isinstance(each, Mapping)), *texts)

    @property
    def collections(self) -> tuple[str, ...]:
        """Names of the collections in the reply, sorted, the undocumented included."""
        return tuple(sorted(self._members.keys() - OWN_MEMBERS))

    def collection(self, name: str) -> Mapping[str, Any]:
        """Return a collection by id; absent, null and ``[]`` are empty."""
        found = self._collections.get(name)
        if found is None:
            found = self._collections[name] = self._read_collection(name)
        return found

    def parse(self, key: Key, value: Any) -> Mapping[str, Any]:
        """Return a record of a collection as a mapping.

        Raises:
            DecodeError: It is no JSON object.
        """
        at = f"$.{key[0]}[{key[1]!r}]"
        try:
            parsed = decode_part(self.reply, lambda: self.slicer.parse(value), at)
        except DecodeError as error:
            if isinstance(error.__cause__, UnicodeDecodeError):
                raise wrong_shape(self.reply, at, "the record is no UTF-8") from error
            raise
        if isinstance(parsed, dict):
            return parsed
        kind = type(parsed).__name__
        raise wrong_shape(self.reply, at, f"{kind} where a record should be")

    @cached_property
    def _listed_results(self) -> Any:
        return self._parsed("results")

    def _parsed(self, name: str) -> Any:
        value = self._members.get(name)
        return decode_part(self.reply, lambda: self._whole(value), f"$.{name}")

    def _as_members(self, body: Any, primary: tuple[str, ...]) -> Mapping[str, Any]:
        if isinstance(body, list):
            return {primary[0]: body}
        if not isinstance(body, Mapping):
            kind = type(body).__name__
            raise wrong_shape(self.reply, "$", f"{kind} where an envelope should be")
        if "id" in body and not {"results", *primary} & set(body):
            return {primary[0]: [self._alone(body)]}
        return body

    def _alone(self, body: Mapping[str, Any]) -> dict[str, Any]:
        def parse() -> dict[str, Any]:
            return {name: self._whole(value) for name, value in body.items()}

        return decode_part(self.reply, parse)

    def _whole(self, value: Any) -> Any:
        try:
            return self.slicer.parse(value)
        except UnicodeDecodeError:
            # It fails again, and counts the bytes from where the body starts.
            return self.reply.json()

    def _refuse_errors(self, primary: tuple[str, ...]) -> None:
        if self._listed_results:
            return
        message = self._parsed("error_message")
        if not self.errors and not isinstance(message, str):
            return
        if self._listed_results is None and any(map(self.collection, primary)):
            return
        raise self._refusal(message)

    def _refusal(self, message: Any) -> StatusError:
        detail = read_error({"errors": list(self.errors)} if self.errors else message)
        reply, said = self.reply, detail.message or "refused"
        return StatusError(
            f"{reply.method} {reply.path}: {reply.status}, but the body says: {said}",
            reply=reply,
            message=said,
            code=detail.code,
            fields=detail.fields,
            body=reply.json_or_none(),
        )

    def _read_results(self, primary: tuple[str, ...]) -> Iterator[Key]:
        results = self._listed_results
        if results is None:
            yield from self._results_without_list(primary)
            return
        if not isinstance(results, list):
            kind = type(results).__name__
            raise wrong_shape(self.reply, "$.results", f"{kind} where a list should be")
        try:
            keys = [(item["key"], item["id"]) for item in results]
        except (KeyError, TypeError):
            keys = [(None, None)]
        if {type(part) for key in keys for part in key} <= {str}:
            yield from keys
            return
        for number, item in enumerate(results):
            found = item if type(item) is dict else {}
            key, id = found.get("key"), found.get("id")
            if type(key) is not str or type(id) not in (str, int):
                at = f"$.results[{number}]"
                raise wrong_shape(self.reply, at, "no key and id of a record")
            yield key, str(id)

    def _results_without_list(self, primary: tuple[str, ...]) -> Iterator[Key]:
        present = [name for name in primary if name in self._members]
        if not present and not {"results", "count", "meta"} & set(self._members):
            reason = f"neither results nor {' nor '.join(primary)}"
            raise wrong_shape(self.reply, "$", reason)
        for name in present:
            yield from ((name, id) for id in self.collection(name))

    def _read_collection(self, name: str) -> dict[str, Any]:
        value = None if name in OWN_MEMBERS else self._members.get(name)
        found = decode_part(self.reply, lambda: self.slicer.members(value), f"$.{name}")
        if isinstance(found, list):
            return dict(self._listed(name, found))
        if found is None or isinstance(found, dict):
            return found or {}
        kind = type(found).__name__
        raise wrong_shape(self.reply, f"$.{name}", f"{kind} where records should be")

    def _listed(self, name: str, items: list[Any]) -> Iterator[Key]:
        for number, item in enumerate(items):
            id = item.get("id") if isinstance(item, Mapping) else None
            if id is None or isinstance(id, bool):
                at = f"$.{name}[{number}]"
                raise wrong_shape(self.reply, at, "no record with an id")
            yield str(id), item
