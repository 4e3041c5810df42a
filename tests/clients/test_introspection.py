"""Tools that read classes and annotations find what a client really has."""

from __future__ import annotations

import importlib
import inspect
import typing
from collections.abc import Iterator, Sequence
from typing import Any
from unittest.mock import create_autospec

import pytest

from tests.recorder.vendors import KITS

CLIENTS = {kit.package: kit.clients[0] for kit in KITS.values()}


def client_classes() -> Iterator[type[Any]]:
    for package, name in CLIENTS.items():
        module = importlib.import_module(package)
        yield from (getattr(module, name), getattr(module, f"Async{name}"))


def resources(kind: type[Any]) -> Iterator[type[Any]]:
    """The classes of the resources of a client, as the class itself shows them."""
    for name in dir(kind):
        result = None if name.startswith("_") else getattr(kind, name)
        if inspect.isclass(result) and hasattr(result, "with_raw_response"):
            yield result


def methods(resource: type[Any]) -> Iterator[Any]:
    for name, value in inspect.getmembers(resource, inspect.isfunction):
        if not name.startswith("_"):
            yield value


@pytest.mark.parametrize("kind", [*client_classes()], ids=lambda kind: kind.__name__)
def test_annotations_of_methods_are_types_at_run_time(kind: type[Any]) -> None:
    results = [method for resource in resources(kind) for method in methods(resource)]

    assert len(results) > 50
    for item in results:
        assert "return" in typing.get_type_hints(item), item.__qualname__


#: What sends nothing itself; ``wait`` asks a function of its caller.
SILENT = {"close", "wait", "where"}


@pytest.mark.parametrize("kind", [*client_classes()], ids=lambda kind: kind.__name__)
def test_every_method_that_sends_takes_the_options_of_a_call(kind: type[Any]) -> None:
    results = [
        method for owner in (kind, *resources(kind)) for method in methods(owner)
    ]

    for item in results:
        if item.__name__ in SILENT or item.__name__.startswith("with_"):
            continue
        options = inspect.signature(item).parameters.get("options")
        assert options, f"{item.__qualname__} takes no options"
        assert options.annotation == "Unpack[CallOptions]", item.__qualname__


@pytest.mark.parametrize("kind", [*client_classes()], ids=lambda kind: kind.__name__)
def test_every_list_is_a_page_and_has_list_all(kind: type[Any]) -> None:
    results = [resource for resource in resources(kind) if hasattr(resource, "list")]

    assert results
    for item in results:
        returned = typing.get_type_hints(item.list)["return"]
        assert issubclass(typing.get_origin(returned), Sequence), item
        assert "list_all" in dir(item), item


@pytest.mark.parametrize("package", CLIENTS)
def test_annotations_of_models_are_types_at_run_time(package: str) -> None:
    models = importlib.import_module(f"{package}.models")

    classes = [getattr(models, name) for name in models.__all__]
    for class_ in filter(inspect.isclass, classes):
        typing.get_type_hints(class_)


@pytest.mark.parametrize("package", CLIENTS)
def test_annotations_of_options_are_types_at_run_time(package: str) -> None:
    options = importlib.import_module(f"{package}._runtime.options.options")
    kinds = ("CallOptions", "SyncClientOptions", "AsyncClientOptions", "ViewOptions")

    for name in kinds:
        assert "timeout" in typing.get_type_hints(getattr(options, name))


def test_a_mock_of_a_client_has_its_resources_and_their_signatures() -> None:
    for kind in client_classes():
        mock = create_autospec(kind)
        names = [name for name in dir(kind) if hasattr(getattr(kind, name, 0), "list")]
        assert names
        with pytest.raises(AttributeError):
            getattr(mock, names[0]).lst()
        with pytest.raises(TypeError):
            getattr(mock, names[0]).list(1, 2, 3, 4, 5)
