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
    from .base.suggestions import missing_in_package, missing_name

    if name.startswith("_"):
        return missing_name(package.__name__, name, ())
    from importlib import import_module

    home = import_module(".client", package.__name__)
    public = [getattr(home, n) for n in package.__all__ if hasattr(home, n)]
    # The module has public names of other modules, too, which are not clients.
    clients = [kind for kind in public if kind.__module__ == home.__name__]
    sync_first = sorted(clients, key=lambda kind: kind.__name__.startswith("Async"))
    names = _names_within(package, name)
    return missing_in_package(package.__name__, name, names, sync_first)


def _names_within(package: ModuleType, name: str) -> list[str]:
    """Return the names of a package, and with their module those of its modules."""
    from importlib import import_module

    modules = ["errors", *(n for n in ("models", "records") if n in package.__all__)]
    if name.endswith("Simulator") or name.startswith("Fake"):
        modules.append("testing")  # which not every installation can import
    names = [*package.__all__]
    for item in modules:
        module = import_module(f".{item}", package.__name__)
        names += [f"{item}.{inner}" for inner in module.__all__]
    return names


def errors_by_name(module: str, names: Sequence[str]) -> GetAttribute:
    """Return ``__getattr__`` of a module of errors: other names get a suggestion."""

    def attribute(name: str) -> Any:
        from .base.suggestions import missing_name

        raise missing_name(module, name, names)

    return attribute


def forwarded(module: ModuleType) -> tuple[GetAttribute, ListNames]:
    """Return ``__getattr__`` and ``__dir__`` of a module that hands on another one."""

    def attribute(name: str) -> Any:
        if name in module.__all__:
            return getattr(module, name)
        from .base.suggestions import missing_name

        public = module.__name__.replace("._generated", "")
        raise missing_name(public, name, module.__all__)

    return attribute, lambda: list(module.__all__)
