"""Public names that are imported when they are first used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import ModuleType
from typing import Any

GetAttribute = Callable[[str], Any]
ListNames = Callable[[], list[str]]


def lazy_exports(
    package: ModuleType, homes: Mapping[str, Sequence[str]]
) -> tuple[GetAttribute, ListNames]:
    """Return ``__getattr__`` and ``__dir__`` of a package whose names load lazily.

    Importing a client must not load httpx, nor hundreds of models: programs import it
    long before they make a call, if they make one at all.

    Args:
        package: The package; what was loaded is kept in it.
        homes: Public names by the module that defines them, relative to the package;
            the names under ``"."`` are its modules.
    """
    home_of = {name: home for home, names in homes.items() for name in names}

    def attribute(name: str) -> Any:
        from importlib import import_module

        home = home_of.get(name)
        if home is None:
            raise _unknown(package, name)
        if home == ".":
            return import_module(f".{name}", package.__name__)
        value = getattr(import_module(home, package.__name__), name)
        setattr(package, name, value)
        return value

    return attribute, lambda: sorted(package.__all__)


def _unknown(package: ModuleType, name: str) -> AttributeError:
    from .base import errors
    from .base.suggestions import missing_name

    named = [*package.__all__, *(f"errors.{each}" for each in errors.__all__)]
    return missing_name(package.__name__, name, named)


def errors_by_name(module: str, names: Sequence[str]) -> GetAttribute:
    """Return ``__getattr__`` of a module of errors: other names get a suggestion."""

    def attribute(name: str) -> Any:
        from .base.suggestions import missing_name

        raise missing_name(module, name, names)

    return attribute


def forwarded(module: ModuleType) -> tuple[GetAttribute, ListNames]:
    """Return ``__getattr__`` and ``__dir__`` of a module that hands on another one."""

    def attribute(name: str) -> Any:
        return getattr(module, name)

    return attribute, lambda: list(module.__all__)
