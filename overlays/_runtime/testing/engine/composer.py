"""Puts records into responses of the form that the document demands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..filtering import Record
from ..messages import CannedResponse
from . import bodies, envelopes
from .records import Maker
from .roles import Role
from .schemas import Schemas
from .shapes import placed

#: Adds to an envelope what the request wants included.
Include = Callable[[dict[str, Any]], None]


class Composer:
    """Makes responses with records.

    Args:
        schemas: The schemas of the document.
        maker: Brings records into the form of a schema.
    """

    def __init__(self, schemas: Schemas, maker: Maker) -> None:
        self._schemas = schemas
        self._maker = maker

    def response(
        self,
        role: Role,
        records: list[Any],
        assumption: str | None,
        places: Mapping[str, Any],
        include: Include,
    ) -> CannedResponse:
        """Return the response with records to an operation.

        Args:
            role: What the operation does.
            records: The records; the first counts where there is room for one.
            assumption: Name of the assumption the response rests on.
            places: Where the page lies among all records, in the vendor's words.
            include: Adds to an envelope what the request wants included.
        """
        if not role.media:
            return CannedResponse(role.status, assumption=assumption)
        headers = {"content-type": role.media}
        if "json" not in role.media:
            return CannedResponse(
                role.status, content=bodies.PDF, headers=headers, assumption="sampled"
            )
        shown = [self._maker.shaped(role.shape.record, item) for item in records]
        body = self._body(role, shown, places, include)
        return CannedResponse(role.status, body, headers=headers, assumption=assumption)

    def _body(
        self,
        role: Role,
        records: list[Any],
        places: Mapping[str, Any],
        include: Include,
    ) -> Any:
        shape = role.shape
        if shape.key:
            listed = [self._identified(record) for record in records]
            body = envelopes.envelope(self._schemas, shape, listed, places)
            include(body)
            return body
        value = records if shape.many else records[0]
        return self._around(role, value, places) if shape.place else value

    def _identified(self, record: Record) -> Record:
        # Its schema may leave the id out, under which it lies in the envelope.
        return record if "id" in record else {**record, "id": str(self._maker.number())}

    def _around(self, role: Role, value: Any, places: Mapping[str, Any]) -> Any:
        """Return a body around a value, with what else its schema requires."""
        schema = role.shape.schema
        members = self._schemas.properties(schema)
        around = self._maker.samples.whole(schema)
        known = {name: item for name, item in places.items() if name in members}
        around = {**(around if isinstance(around, dict) else {}), **known}
        return placed(role.shape.place, value, around)
