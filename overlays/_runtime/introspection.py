"""What tools see that look at a class of clients and not at a client."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TypeVar

T = TypeVar("T")


class _Anything:
    """Stands for a client where only the class of a resource is asked for."""

    def __getattr__(self, name: str) -> Any:
        return self


class _ResourceProperty(cached_property[Any]):
    """A resource of a client; of the class, the class of the resource.

    `unittest.mock.create_autospec` and ``help`` look there.
    """

    def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
        if instance is None:
            return type(self.func(_Anything()))
        return super().__get__(instance, owner)


def with_resources(kind: type[T]) -> type[T]:
    """Let tools that look at a class of clients find the methods of its resources."""
    for name, value in list(vars(kind).items()):
        if type(value) is cached_property:
            resource = _ResourceProperty(value.func)
            resource.__set_name__(kind, name)
            setattr(kind, name, resource)
    return kind
