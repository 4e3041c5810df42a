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
        record = self._engine.tables.make(self._collection, members)
        wrong = [name for name, value in members.items() if record.get(name) != value]
        if wrong:
            raise ValueError(
                f"{self._collection} has no member {wrong[0]!r}, or"
                f" {members[wrong[0]]!r} does not fit its schema"
            )
        key = self._engine.tables.put(self._call, self._collection, record)
        # The schema of a record may leave out the id by which paths name it.
        return {"id": key, **copy.deepcopy(record)}

    def get(self, id: str) -> Record:
        """Return a record; see `Simulator.get`."""
        table = self._engine.tables.table(self._call, self._collection)
        if id not in table:
            raise LookupError(f"{self._collection} has no record {id}")
        return copy.deepcopy(table[id])
