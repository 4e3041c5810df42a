"""The records of one resource, for the tests of users."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from ..filtering import Record
from ..messages import ReceivedCall
from .engine import Engine


class Shelf:
    """Adds and reads the records of one resource of one tenant.

    Args:
        engine: The engine that knows them.
        call: A request for the resource.
    """

    def __init__(self, engine: Engine, call: ReceivedCall) -> None:
        self._engine = engine
        self._call = call
        self._collection = engine.role(call.operation).collection

    def add(self, members: Mapping[str, Any]) -> Record:
        """Add a record; see `Simulator.add`."""
        tables = self._engine.tables
        record = tables.make(self._collection, members)
        wrong = [name for name, value in members.items() if record.get(name) != value]
        if wrong:
            raise ValueError(
                f"{self._collection} has no member {wrong[0]!r}, or"
                f" {members[wrong[0]]!r} does not fit its schema"
            )
        if pattern := tables.pattern(self._call, self._collection):
            record = _like(pattern, record, members)
        key = tables.put(self._call, self._collection, record)
        # The schema of a record may leave out the id by which paths name it.
        return {"id": key, **copy.deepcopy(record)}

    def get(self, id: str) -> Record:
        """Return a record; see `Simulator.get`."""
        table = self._engine.tables.table(self._call, self._collection)
        if id not in table:
            raise LookupError(f"{self._collection} has no record {id}")
        return copy.deepcopy(table[id])


def _like(pattern: Record, record: Record, members: Mapping[str, Any]) -> Record:
    """Return a record as hand-written operations expect it: complete, as theirs are.

    They sort and filter by members that a schema may leave out or null.
    """
    new = {**copy.deepcopy(pattern), **{name: record[name] for name in members}}
    for name, value in new.items():
        # Ids of other records belong to the pattern.
        if isinstance(value, list) and name not in members:
            new[name] = []
    if "id" not in members:
        is_number = isinstance(pattern.get("id"), int)
        new["id"] = int(record["id"]) if is_number else record["id"]
    return new
