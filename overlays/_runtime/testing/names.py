"""The operations behind public names such as ``client.payables.pay``."""

from __future__ import annotations

import importlib
from typing import Any

from ..base.operation import Operation


def operation_of(package: str, target: Any) -> Operation:
    """Return the operation that a public method calls.

    Args:
        package: Import package of the client.
        target: The method of a client, or its name such as ``"payables.pay"``.

    Raises:
        TypeError: It is neither.
        LookupError: The client has no such method, or it calls no single operation.
    """
    resource, method = _words(package, target)
    operations = _by_method(package, resource)
    # Paging calls the operation of the single page again and again.
    known = operations.get(method) or operations.get(method.removesuffix("_all"))
    if known is None:
        listed = ", ".join(sorted(operations)) or "none"
        raise LookupError(f"{resource} has no operation {method}; it has: {listed}")
    return known


def collection_of(package: str, resource: str) -> Operation:
    """Return the operation that shows best where the records of a resource lie.

    Raises:
        LookupError: There is no such resource, or its records have no place.
    """
    operations = _by_method(package, resource)
    for name in ("list", "create", "get", "update", "delete"):
        if name in operations:
            return operations[name]
    raise LookupError(f"{resource} has no records that are listed, created or read")


def _words(package: str, target: Any) -> tuple[str, str]:
    if isinstance(target, str) and target.count(".") == 1:
        resource, method = target.split(".")
        return resource, method
    owner = type(getattr(target, "__self__", None))
    prefix = f"{package}._generated.resources."
    modules = [kind.__module__ for kind in owner.__mro__]
    for module in modules:
        if module.startswith(prefix):
            return module.removeprefix(prefix), target.__name__
    raise TypeError(
        f"{target!r} is not a method of a client of {package}, nor the name of one"
    )


def _by_method(package: str, resource: str) -> dict[str, Operation]:
    name = f"{package}._generated.resources.{resource}"
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError:
        raise LookupError(f"{package} has no resource {resource}") from None
    operations = [var for var in vars(module).values() if isinstance(var, Operation)]
    return {operation.name.partition(".")[2]: operation for operation in operations}
