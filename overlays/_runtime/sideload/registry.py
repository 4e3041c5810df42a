"""Which class the records of a collection have; each is imported when first used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .record import LinkedRecord


class Registry:
    """Record classes by collection.

    Args:
        package: Package that holds their modules.
        places: ``module:Class`` by collection.
        other: ``module:Class`` for collections that are not named.
    """

    def __init__(self, package: str, places: Mapping[str, str], other: str) -> None:
        self._package = package
        self._places = places
        self._other = other
        self._found: dict[str, type[LinkedRecord]] = {}

    def kind(self, collection: str) -> type[LinkedRecord]:
        """Return the class of a collection's records."""
        kind = self._found.get(collection)
        if kind is None:
            place = self._places.get(collection, self._other)
            module, name = place.split(":")
            found = import_module(f"{self._package}.{module}")
            kind = self._found[collection] = getattr(found, name)
        return kind
