"""The body of one response: what was asked for, and the records that came with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from ..base.errors import DecodeError, StatusError
from ..base.response import ApiResponse
from ..response.decode import decode_part, unexpected_shape_error
from ..response.error_body import read_error
from .slicing import OWN_MEMBERS, Slicer, default_slicer

Key = tuple[str, str]
"""Collection and id of a record."""


class Envelope:
    """One response, read member by member when it is needed.

    Args:
        response: The response.
        result_collections: Collections its results can be in, the usual one first.
        known: Collections it may hold as well, as far as is known.
        slicer: Takes the JSON apart.

    Raises:
        DecodeError: It holds no records of any shape this protocol is known to use.
        StatusError: It holds errors in place of results.
    """

    def __init__(
        self,
        response: ApiResponse,
        result_collections: tuple[str, ...],
        known: tuple[str, ...] = (),
        slicer: Slicer | None = None,
    ) -> None:
        self.response = response
        self._collections_told = result_collections, known
        self.slicer: Slicer = slicer or default_slicer()
        self._collections: dict[str, dict[str, Any]] = {}
        body = decode_part(response, lambda: self.slicer.split(response, known))
        self._members: Mapping[str, Any] = self._as_members(body, result_collections)
        self._refuse_errors(result_collections)
        self.results: tuple[Key, ...] = tuple(self._read_results(result_collections))
        """Keys of what was asked for, in the order of the server."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Slices cannot leave the process, the bytes can.
        return type(self), (self.response, *self._collections_told)

    @cached_property
    def meta(self) -> Mapping[str, Any]:
        """Paging facts; empty in old responses and odd shapes."""
        meta = self._parsed("meta")
        return meta if isinstance(meta, Mapping) else {}

    @cached_property
    def count(self) -> int | None:
        """Number of results over all pages, if the response says so."""
        for value in (self._parsed("count"), self.meta.get("count")):
            if isinstance(value, int) and not isinstance(value, bool):
                return value
        return None

    @cached_property
    def errors(self) -> tuple[Mapping[str, Any], ...]:
        """Errors that came beside results, as bulk requests may have them."""
        value = self._parsed("errors")
        items = [
            item for item in (value if isinstance(value, list) else [value]) if item
        ]
        texts = ({"message": item} for item in items if isinstance(item, str))
        return (*(item for item in items if isinstance(item, Mapping)), *texts)

    @property
    def collections(self) -> tuple[str, ...]:
        """Sorted names of the collections, the undocumented included."""
        return tuple(sorted(self._members.keys() - OWN_MEMBERS))

    def collection(self, name: str) -> Mapping[str, Any]:
        """Return a collection by id; absent, null and ``[]`` are empty."""
        members = self._collections.get(name)
        if members is None:
            members = self._collections[name] = self._read_collection(name)
        return members

    def parse(self, key: Key, value: Any) -> Mapping[str, Any]:
        """Return a record of a collection as a mapping.

        Raises:
            DecodeError: It is not a JSON object.
        """
        at = f"$.{key[0]}[{key[1]!r}]"
        try:
            parsed = decode_part(self.response, lambda: self.slicer.parse(value), at)
        except DecodeError as error:
            if isinstance(error.__cause__, UnicodeDecodeError):
                raise unexpected_shape_error(
                    self.response, at, "the record is not UTF-8"
                ) from error
            raise
        if isinstance(parsed, dict):
            return parsed
        kind = type(parsed).__name__
        raise unexpected_shape_error(
            self.response, at, f"{kind} where a record should be"
        )

    @cached_property
    def _listed_results(self) -> Any:
        return self._parsed("results")

    def _parsed(self, name: str) -> Any:
        value = self._members.get(name)
        return decode_part(self.response, lambda: self._whole(value), f"$.{name}")

    def _as_members(
        self, body: Any, result_collections: tuple[str, ...]
    ) -> Mapping[str, Any]:
        if isinstance(body, list):
            return {result_collections[0]: body}
        if not isinstance(body, Mapping):
            kind = type(body).__name__
            raise unexpected_shape_error(
                self.response, "$", f"{kind} where an envelope should be"
            )
        if "id" in body and not {"results", *result_collections} & set(body):
            return {result_collections[0]: [self._alone(body)]}
        return body

    def _alone(self, body: Mapping[str, Any]) -> dict[str, Any]:
        def parse() -> dict[str, Any]:
            return {name: self._whole(value) for name, value in body.items()}

        return decode_part(self.response, parse)

    def _whole(self, value: Any) -> Any:
        try:
            return self.slicer.parse(value)
        except UnicodeDecodeError:
            # It fails again, and counts the bytes from where the body starts.
            return self.response.json()

    def _refuse_errors(self, result_collections: tuple[str, ...]) -> None:
        if self._listed_results:
            return
        message = self._parsed("error_message")
        if not self.errors and not isinstance(message, str):
            return
        if self._listed_results is None and any(
            map(self.collection, result_collections)
        ):
            return
        raise self._refusal(message)

    def _refusal(self, message: Any) -> StatusError:
        detail = read_error({"errors": list(self.errors)} if self.errors else message)
        response, message = self.response, detail.message or "refused"
        return StatusError(
            f"{response.method} {response.path}: {response.status}, but the body says:"
            f" {message}",
            response=response,
            message=message,
            code=detail.code,
            fields=detail.fields,
            body=response.json_or_none(),
        )

    def _read_results(self, result_collections: tuple[str, ...]) -> Iterator[Key]:
        results = self._listed_results
        if results is None:
            yield from self._results_without_list(result_collections)
            return
        if not isinstance(results, list):
            kind = type(results).__name__
            raise unexpected_shape_error(
                self.response, "$.results", f"{kind} where a list should be"
            )
        try:
            keys = [(item["key"], item["id"]) for item in results]
        except (KeyError, TypeError):
            keys = [(None, None)]
        if {type(part) for key in keys for part in key} <= {str}:
            yield from keys
            return
        for number, item in enumerate(results):
            reference = item if type(item) is dict else {}
            key, id = reference.get("key"), reference.get("id")
            if type(key) is not str or type(id) not in (str, int):
                at = f"$.results[{number}]"
                raise unexpected_shape_error(
                    self.response, at, "no key and id of a record"
                )
            yield key, str(id)

    def _results_without_list(
        self, result_collections: tuple[str, ...]
    ) -> Iterator[Key]:
        raw_by_id = [name for name in result_collections if name in self._members]
        if "results" in self._members and not any(map(self.collection, raw_by_id)):
            raise unexpected_shape_error(
                self.response, "$.results", "null where a list should be"
            )
        if not raw_by_id and not {"results", "count", "meta"} & set(self._members):
            reason = f"neither results nor {' nor '.join(result_collections)}"
            raise unexpected_shape_error(self.response, "$", reason)
        for name in raw_by_id:
            yield from ((name, id) for id in self.collection(name))

    def _read_collection(self, name: str) -> dict[str, Any]:
        value = None if name in OWN_MEMBERS else self._members.get(name)
        part = decode_part(
            self.response, lambda: self.slicer.members(value), f"$.{name}"
        )
        if isinstance(part, list):
            return dict(self._listed(name, part))
        if part is None or isinstance(part, dict):
            return part or {}
        kind = type(part).__name__
        raise unexpected_shape_error(
            self.response, f"$.{name}", f"{kind} where records should be"
        )

    def _listed(self, name: str, items: list[Any]) -> Iterator[Key]:
        for number, item in enumerate(items):
            id = item.get("id") if isinstance(item, Mapping) else None
            if id is None or isinstance(id, bool):
                at = f"$.{name}[{number}]"
                raise unexpected_shape_error(self.response, at, "no record with an id")
            yield str(id), item
