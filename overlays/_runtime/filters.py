"""Query parameters beyond the documented ones, for the lists of an API.

Some vendors describe their filters by a rule (suffixes, keys of the user's own) that no
list of parameters can hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from .base.errors import InvalidRequestError
from .base.operation import Call
from .base.response import ApiResponse
from .resource import AsyncCaller, Caller

T = TypeVar("T")


def encode_filters(filters: Mapping[str, Any]) -> dict[str, str]:
    """Return lookups as query parameters.

    Args:
        filters: Values by name: text, number, date, moment, UUID, enum, or several
            of these, which are joined by commas.

    Raises:
        InvalidRequestError: A value is empty or of another kind, or one of several
            holds a comma.
    """
    return {name: _encoded(name, value) for name, value in filters.items()}


class _FilteredLists:
    """Adds query parameters to the lists that are called through it."""

    def __init__(self, filters: Mapping[str, Any]) -> None:
        self._filters = encode_filters(filters)

    def _with_filters(self, call: Call) -> Call:
        operation = call.operation
        if not operation.name.endswith(".list"):
            raise InvalidRequestError(
                f"{operation.name}: lookups apply to lists, which this is not"
            )
        params = {**(call.request.get("params") or {}), **self._filters}
        return call.replaced(request={**call.request, "params": params})


class FilteredLists(_FilteredLists):
    """Calls lists of a synchronous client with further query parameters.

    Args:
        caller: The client.
        filters: The query parameters.
    """

    def __init__(self, caller: Caller, filters: Mapping[str, Any]) -> None:
        super().__init__(filters)
        self._caller = caller

    def _execute(self, call: Call) -> ApiResponse:
        return self._caller._execute(self._with_filters(call))

    def _wrap(self, response: ApiResponse, read: Callable[[], T]) -> T:
        return self._caller._wrap(response, read)


class AsyncFilteredLists(_FilteredLists):
    """Calls lists of an asynchronous client with further query parameters.

    Args:
        caller: The client.
        filters: The query parameters.
    """

    def __init__(self, caller: AsyncCaller, filters: Mapping[str, Any]) -> None:
        super().__init__(filters)
        self._caller = caller

    async def _execute(self, call: Call) -> ApiResponse:
        return await self._caller._execute(self._with_filters(call))

    def _wrap(self, response: ApiResponse, read: Callable[[], T]) -> T:
        return self._caller._wrap(response, read)


def _encoded(name: str, value: Any) -> str:
    if isinstance(value, Enum):
        return _encoded(name, value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, (Mapping, bytes)):
        raise InvalidRequestError(
            f"{name}: {type(value).__name__} is not a value to find"
        )
    if isinstance(value, Iterable) and not isinstance(value, str):
        return _joined(name, [_encoded(name, item) for item in value])
    return str(value)


def _joined(name: str, parts: list[str]) -> str:
    if not parts:
        raise InvalidRequestError(f"{name}: give at least one value")
    # There is no escape: a comma inside a value would begin another one.
    if any("," in part for part in parts):
        raise InvalidRequestError(f"{name}: one of several values holds a comma")
    return ",".join(parts)
