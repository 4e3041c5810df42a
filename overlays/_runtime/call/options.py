"""A call with options of its own: what it adds to the request, and how it is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..base.errors import InvalidRequestError
from ..base.operation import Call
from ..options.options import CallOptions

_KNOWN = frozenset(CallOptions.__annotations__)
_MADE_WITH = ("timeout", "retries")


def with_options(
    call: Call, options: Mapping[str, Any], method: Callable[..., Any] | None = None
) -> Call:
    """Return a call with its options applied.

    Args:
        call: The call as the arguments of the method make it.
        options: `CallOptions`, unchecked.
        method: The method called; its arguments may have been meant as well.

    Raises:
        InvalidRequestError: An option does not exist or makes no sense.
    """
    name = call.operation.name
    if unknown := sorted(set(options) - _KNOWN):
        from ..base.suggestions import unknown_option

        raise InvalidRequestError(
            f"{name}: {unknown_option(unknown[0], _KNOWN, method)}"
        )
    headers = _mapping(name, options, "extra_headers")
    query = _mapping(name, options, "extra_query")
    request = dict(call.request)
    if headers:
        request["headers"] = {**(request.get("headers") or {}), **headers}
    if query:
        request["params"] = {**(request.get("params") or {}), **query}
    made_with = {item: options[item] for item in _MADE_WITH if item in options}
    return call.replaced(request=request, options=made_with)


def _mapping(name: str, options: Mapping[str, Any], option: str) -> Mapping[str, Any]:
    value = options.get(option) or {}
    if not isinstance(value, Mapping):
        kind = type(value).__name__
        raise InvalidRequestError(
            f"{name}: {option} must be a mapping of names to values, not {kind}"
        )
    return value
