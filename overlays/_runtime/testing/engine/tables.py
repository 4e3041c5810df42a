"""The records a request is about: whose, below which parents, there from the start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any

from ..filtering import Record
from ..messages import ReceivedCall
from .records import Maker, Store
from .roles import Roles

if TYPE_CHECKING:
    from ..simulator import Simulator

Table = MutableMapping[str, Record]


class UnknownRecordError(LookupError):
    """A request is about a record, or below one, that does not exist."""


class Tables:
    """Finds the records that requests are about.

    Args:
        simulator: The simulator; its tables of hand-written operations come first.
        roles: What the operations of the document do.
        maker: Makes records.
    """

    def __init__(
        self, simulator: Simulator[Any, Any], roles: Roles, maker: Maker
    ) -> None:
        self._simulator = simulator
        self._roles = roles
        self._maker = maker
        self._store = Store()

    def table(self, call: ReceivedCall, collection: str) -> Table:
        """Return the records of a collection by key.

        Args:
            call: A request below the same parents.
            collection: Path of the collection as in the document.

        Raises:
            UnknownRecordError: A parent does not exist.
        """
        self.check_parents(call, collection)
        return self._table(call, collection)

    def record(self, call: ReceivedCall, collection: str, item: str) -> Any:
        """Return the record that a request names.

        Args:
            call: The request.
            collection: Path of its collection as in the document.
            item: Path of the record as in the document.

        Raises:
            UnknownRecordError: It does not exist.
        """
        table = self.table(call, collection)
        key = call.path.get(item.rpartition("/")[2].strip("{}"), "")
        if key not in table:
            if self._reachable(collection):
                raise UnknownRecordError(f"{collection} has no record {key}")
            # Nobody can have the id from this API, so any is known.
            table[key] = self.make(collection, {"id": key})
        return table[key]

    def part(self, call: ReceivedCall, path: str) -> Any:
        """Return the value that there is one of at a path.

        Raises:
            UnknownRecordError: A parent does not exist.
        """
        self.check_parents(call, path)
        where = self._simulator.tenant(call, path), filled(path, call.path)
        return self._store.part(*where, lambda: self.make(path, {}))

    def put(self, call: ReceivedCall, collection: str, record: Record) -> str:
        """Add a record to its collection, and return its key."""
        key = self.key(collection, record)
        self.table(call, collection)[key] = record
        return key

    def pattern(self, call: ReceivedCall, collection: str) -> Record | None:
        """Return a record of a collection that hand-written operations keep."""
        return self._simulator.pattern(call, collection)

    def make(self, collection: str, values: Mapping[str, Any]) -> Any:
        """Return a new record of a collection that is not in it yet."""
        return self._maker.make(self._roles.record(collection), values)

    def key(self, collection: str, record: Any) -> str:
        """Return the key by which paths name a record."""
        name, schema = self._roles.identifier(collection)
        members = record if isinstance(record, dict) else {}
        for entry in ("id", name):
            if members.get(entry) is not None:
                return str(members[entry])
        return str(self._maker.key(schema))

    def check_parents(self, call: ReceivedCall, path: str) -> None:
        """Check that the records exist below which a path lies.

        Raises:
            UnknownRecordError: One does not.
        """
        for collection, name in _parents(path):
            if not self._reachable(collection) or self._is_foreign(call, collection):
                continue
            if call.path.get(name, "") not in self._table(call, collection):
                raise UnknownRecordError(f"{collection} has no such record")

    def _table(self, call: ReceivedCall, collection: str) -> Table:
        foreign = self._simulator.table(call, collection)
        if foreign is not None:
            return foreign
        tenant = self._simulator.tenant(call, collection)
        where = tenant, filled(collection, call.path)
        return self._store.collection(*where, lambda: self._first(collection))

    def _is_foreign(self, call: ReceivedCall, collection: str) -> bool:
        """Tell whether only hand-written code knows the records of a collection."""
        if self._simulator.table(call, collection) is not None:
            return False
        return any(
            role.collection == collection and role.key in self._simulator.handlers()
            for role in self._roles
        )

    def _first(self, collection: str) -> dict[str, Record]:
        """Return one record where the API has no operation that makes any."""
        if self._roles.makes(collection) or not self._roles.lists(collection):
            return {}
        record = self.make(collection, {})
        return {self.key(collection, record): record}

    def _reachable(self, collection: str) -> bool:
        return self._roles.makes(collection) or self._roles.lists(collection)


def filled(path: str, values: Mapping[str, str]) -> str:
    """Return a path of the document with the values of its parameters."""
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", value)
    return path


def _parents(path: str) -> Iterator[tuple[str, str]]:
    """Yield the collections a path lies below, and the parameters naming records."""
    segments = path.split("/")
    for index, segment in enumerate(segments):
        if segment.startswith("{"):
            yield "/".join(segments[:index]), segment.strip("{}")
