"""Names of the arguments of an operation, and their places in its path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy
from itertools import count

from openapi_python_client.parser.errors import ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

OPTIONS = frozenset({"extra_headers", "extra_query", "options", "retries", "timeout"})
"""Arguments of every method: ``options``, and what `CallOptions` holds."""

_PLACE = re.compile(r"\{([^{}]+)\}")


def sort_parameters(*, endpoint: Endpoint) -> Endpoint | ParseError:
    """Order the parameters of a path as the path does, and name them as Python does.

    A name that the path holds twice is one argument, which is written in both places.
    """
    endpoint = copy(endpoint)  # a deep copy holds every model that it leads to
    path = endpoint.path.get_untrusted_value()
    places = list(dict.fromkeys(_PLACE.findall(path)))
    parameters = {p.name.get_untrusted_value(): p for p in endpoint.path_parameters}
    if sorted(places) != sorted(parameters):
        return ParseError(detail=_mismatch(path, places, list(parameters)))
    endpoint.path_parameters = [parameters[name] for name in places]
    _free_names(endpoint)
    for name in places:
        argument = f"{{{parameters[name].python_name}}}"
        path = path.replace(f"{{{name}}}", argument)
    endpoint.path = UntrustedString(path)
    return endpoint


def _mismatch(path: str, places: list[str], parameters: list[str]) -> str:
    undeclared = [name for name in places if name not in parameters]
    if undeclared:
        return f"{path} holds {{{undeclared[0]}}}, which no path parameter declares"
    (unused, *_) = [name for name in parameters if name not in places]
    return f"the path parameter {unused} has no place in {path}"


def _free_names(endpoint: Endpoint) -> None:
    """Give a parameter another name where every method has an argument of its name."""
    taken = {str(prop.python_name) for prop in endpoint.list_all_parameters()}
    owned = OPTIONS | {"body"} if endpoint.bodies else OPTIONS
    for _, prop in endpoint.iter_all_parameters():
        if prop.python_name in owned:
            names = _names(f"{prop.python_name}_parameter")
            name = next(name for name in names if name not in taken)
            prop.python_name = PythonIdentifier(name, prefix="")


def _names(name: str) -> Iterator[str]:
    yield name
    # The generator drops underscores at the end of a name.
    yield from (f"{name}_{number}" for number in count(2))


def install() -> None:
    """Let the generator use ``sort_parameters``; it has no hook for names."""
    Endpoint.sort_parameters = staticmethod(sort_parameters)  # type: ignore[method-assign]
