"""Records by tenant and place, made and changed as the schemas allow."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from itertools import islice
from typing import Any

from ..filtering import Record
from .samples import Samples
from .schemas import Schema, Schemas

#: Members that hold the moment a record was made, or changed.
MADE = frozenset({"created_at", "created", "createdAt", "created_on"})
CHANGED = frozenset({"updated_at", "updated", "updatedAt", "modifiedAt", "modified_on"})


class Store:
    """What the engine remembers: collections, and what there is one of."""

    def __init__(self) -> None:
        self._collections: dict[tuple[Hashable, str], dict[str, Record]] = {}
        self._parts: dict[tuple[Hashable, str], Any] = {}

    def collection(
        self, tenant: Hashable, path: str, fill: Callable[[], dict[str, Record]] = dict
    ) -> dict[str, Record]:
        """Return the records of a collection by key.

        Args:
            tenant: Whose records.
            path: Path of the collection with the ids of its parents.
            fill: Makes the records it starts with.
        """
        key = tenant, path
        if key not in self._collections:
            self._collections[key] = {}
            self._collections[key].update(fill())
        return self._collections[key]

    def part(self, tenant: Hashable, path: str, make: Callable[[], Any]) -> Any:
        """Return the value at a path, made when it is asked for first."""
        key = tenant, path
        if key not in self._parts:
            self._parts[key] = make()
        return self._parts[key]


class Maker:
    """Makes and changes records by their schemas.

    Args:
        schemas: The schemas of the document.
        now: Returns the present moment as the vendor writes it.
        digit_ids: Whether ids that are text are numbers, and not UUIDs.
    """

    def __init__(
        self, schemas: Schemas, now: Callable[[], str], *, digit_ids: bool = False
    ) -> None:
        self._schemas = schemas
        self._now = now
        self._digit_ids = digit_ids
        self._numbers = 0x9000
        self.samples: Samples = Samples(schemas)

    def number(self) -> int:
        """Return a number not used before."""
        self._numbers += 1
        return self._numbers

    def make(self, schema: Any, values: Mapping[str, Any]) -> Any:
        """Return a new record with the members given, as far as the schema has them."""
        branches = self._schemas.branches(schema)
        if not branches or not self._schemas.properties(schema):
            return self.samples.value(schema)
        records = [self._of_branch(branch, values) for branch in branches]
        valid = [
            record for record in records if self._schemas.fits(schema, record)
        ] or records
        return max(valid, key=lambda item: _held(item, values))

    def change(self, schema: Any, record: Any, values: Mapping[str, Any]) -> None:
        """Set the members given, as far as the schema allows them."""
        if not isinstance(record, dict):
            return
        members = self._schemas.properties(schema)
        accepted = self._accepted(members, values)
        for name, value in accepted.items():
            before = record.get(name)
            if isinstance(before, dict) and isinstance(value, dict):
                value = {**before, **value}
            if self._schemas.fits(schema, {**record, name: value}):
                record[name] = value
        self.touch(schema, record)

    def touch(self, schema: Any, record: Record) -> None:
        """Note that a record was changed just now."""
        for name in CHANGED & set(record):
            if self._schemas.fits(schema, {**record, name: self._now()}):
                record[name] = self._now()

    def shaped(self, schema: Any, record: Any) -> Any:
        """Return what a response of this schema shows of a record."""
        if self._schemas.fits(schema, record):
            return record
        if not isinstance(record, dict):
            return self.samples.value(schema)
        return self.make(schema, record)

    def key(self, schema: Any) -> Any:
        """Return an id not used before, of the type the schema wants."""
        number = self.number()
        texts = [f"00000000-0000-4000-8000-{number:012x}", str(number)]
        if self._digit_ids:
            texts.reverse()
        for item in (number, *texts):
            if self._schemas.fits(schema, item):
                return item
        return texts[0]

    def _of_branch(self, branch: Schema, values: Mapping[str, Any]) -> Record:
        members = branch["properties"]
        record = self.samples.members(branch)
        for name in (MADE | CHANGED) & set(members):
            if self._schemas.fits(members[name], self._now()):
                record[name] = self._now()
        if "id" in members and "object" not in self._schemas.kinds(members["id"]):
            record["id"] = self.key(members["id"])
        return {**record, **self._accepted(members, values)}

    def _accepted(
        self, members: Mapping[str, Any], values: Mapping[str, Any]
    ) -> dict[str, Any]:
        return {
            name: form
            for name, value in values.items()
            if name in members
            for form in self._forms(members[name], value)
        }

    def _forms(self, schema: Any, value: Any) -> list[Any]:
        """Return the form that fits: an id is a number here and a text there."""
        forms = (
            item
            for item in (value, *_respelt(value))
            if self._schemas.fits(schema, item)
        )
        return list(islice(forms, 1))


def _respelt(value: Any) -> Iterator[Any]:
    """Yield a number as text and digits as number, also within a list."""
    if isinstance(value, list):
        forms = [list(_respelt(item)) for item in value]
        if all(forms):
            yield [form[0] for form in forms]
    elif isinstance(value, int) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, str) and value.isdecimal():
        yield int(value)


def _held(record: Any, values: Mapping[str, Any]) -> int:
    return sum(1 for name, value in values.items() if record.get(name) == value)
