"""What users may write against a generated package, and how two packages differ.

One line per public thing with its annotations, as ``client.orders.cancel(...)`` and
``models.Order.due``, shows the changes of types that a comparison of names misses.
griffe reads the code without running it; ``signatures`` judges what differs.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import attrs
import griffe

from .signatures import Signature, class_, compare_signatures, function, value

_Item = griffe.Object | griffe.Alias

_SKIPPED = {"T", "additional_keys", "additional_properties", "from_dict", "to_dict"}
#: Packages of the generator's own that no public name leads to.
_PRIVATE = ("api", "client", "errors", "resources", "types")


@attrs.frozen
class Difference:
    """One public thing that came, went or changed."""

    label: str
    before: str
    after: str
    breaking: bool
    why: str


def compare(old: Path, new: Path) -> list[Difference]:
    """Compare two generated packages, sync side only: the other is its mirror.

    Args:
        old: the folder of the package that users have; may be missing.
        new: the folder of the package they will get, of the same name.
    """
    packages = _load(old), _load(new)
    before, after = (_dump(package) for package in packages)
    differences = [
        _difference(label, before.get(label), after.get(label))
        for label in sorted({*before, *after})
        if str(before.get(label)) != str(after.get(label))
    ]
    return sorted(differences, key=lambda difference: not difference.breaking)


def dump(folder: Path) -> dict[str, Signature]:
    """Every public thing of the generated package at ``folder``, by its label."""
    return _dump(_load(folder))


def _dump(package: griffe.Module | None) -> dict[str, Signature]:
    return dict([*_clients(package), *_classes(package)]) if package else {}


def _load(folder: Path) -> griffe.Module | None:
    if not (folder / "resources").is_dir():
        return None
    with tempfile.TemporaryDirectory() as aside:
        # Reading `api`, which is half of the code and private, is left out.
        package = Path(aside, folder.name)
        package.mkdir()
        for part in folder.resolve().iterdir():
            if part.name not in ("api", "__pycache__"):
                (package / part.name).symlink_to(part)
        loaded = griffe.load(folder.name, search_paths=[aside])
    assert isinstance(loaded, griffe.Module)
    return loaded


def _clients(package: griffe.Module) -> Iterator[tuple[str, Signature]]:
    resources = package["resources"]
    for name, attribute in _own(resources["Resources"]):
        signature = value(attribute)
        holder = resources[name][signature.type]
        yield f"client.{name}", signature
        for method, item in _own(holder):
            if item.is_function:
                yield f"client.{name}.{method}", function(item)


def _classes(package: griffe.Module) -> Iterator[tuple[str, Signature]]:
    for area, holder in _own(package):
        if area in _PRIVATE or not holder.is_module:
            continue
        for _, module in _own(holder):
            for name, item in _own(module) if module.is_module else ():
                if item.is_class:
                    yield f"{area}.{name}", class_(item)
                    yield from _members(f"{area}.{name}", item)


def _members(label: str, holder: _Item) -> Iterator[tuple[str, Signature]]:
    for name, item in _own(holder):
        if item.is_function:
            yield f"{label}.{name}", function(item)
        elif item.is_attribute:
            yield f"{label}.{name}", value(item)


def _own(holder: _Item) -> Iterator[tuple[str, _Item]]:
    """The public members that are defined there, not imported."""
    for name, item in holder.members.items():
        if not (item.is_alias or name.startswith("_") or name in _SKIPPED):
            yield name, item


def _difference(label: str, old: Signature | None, new: Signature | None) -> Difference:
    if old is None:
        return Difference(label, "", str(new), False, "new")
    if new is None:
        return Difference(label, str(old), "", True, "gone")
    why, breaking = compare_signatures(old, new)
    return Difference(label, str(old), str(new), breaking, why)
