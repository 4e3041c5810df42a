"""Which class the records of a collection have; each is imported when first used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from ..base.errors import InvalidRequestError
from .layout import RecordLayout

if TYPE_CHECKING:
    from .record import LinkedRecord


class Registry:
    """Record classes by collection.

    Args:
        package: Package that holds their modules, and this as ``registry.REGISTRY``.
        places: ``module:Class`` by collection.
        other: ``module:Class`` for collections that are not named.
    """

    def __init__(self, package: str, places: Mapping[str, str], other: str) -> None:
        self._package = package
        self._places = places
        self._other = other
        self._found: dict[str, type[LinkedRecord]] = {}
        self._layouts: dict[str, RecordLayout] = {}
        self.collections: tuple[str, ...] = tuple(places)

    def __reduce__(self) -> tuple[Any, ...]:
        return _registry_of, (self._package,)

    def collection_of(self, kind: type[object]) -> str:
        """Return the collection whose records have this class.

        Raises:
            InvalidRequestError: It is not a class of a known collection.
        """
        name = getattr(kind, "__name__", "")
        for collection, place in self._places.items():
            if place.endswith(f":{name}") and self.kind(collection) is kind:
                return collection
        raise InvalidRequestError(f"{kind!r} is not a class of a known collection")

    def kind(self, collection: str) -> type[LinkedRecord]:
        """Return the class of a collection's records."""
        kind = self._found.get(collection)
        if kind is None:
            place = self._places.get(collection, self._other)
            module, name = place.split(":")
            source = import_module(f"{self._package}.{module}")
            kind = self._found[collection] = getattr(source, name)
        return kind

    def layout(self, collection: str) -> RecordLayout:
        """Return the members that the records of a collection are read by."""
        layout = self._layouts.get(collection)
        if layout is None:
            layout = self._layouts[collection] = RecordLayout(self.kind(collection))
        return layout


def _registry_of(package: str) -> Registry:
    return cast("Registry", import_module(f"{package}.registry").REGISTRY)
