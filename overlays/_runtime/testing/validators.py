"""The validators of openapi-core, kept for the next message to the same operation.

openapi-core looks for the operation among all paths, through every parameter that it
declares, and makes the check of each value anew. Here it gets one operation with the
parameters that count, and what checks a schema is made once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

from jsonschema_path import SchemaPath
from openapi_core import (
    V30RequestValidator,
    V30ResponseValidator,
    V31RequestValidator,
    V31ResponseValidator,
)
from openapi_core.casting.schemas.factories import SchemaCastersFactory
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.validation.schemas.factories import SchemaValidatorsFactory
from openapi_core.validation.schemas.validators import SchemaValidator

from .formats import FORMATS
from .routes import Key

#: Combinations of operation and parameters whose validators are kept.
_KEPT = 4096
#: Places in one operation and its schemas that are found without a search.
_PLACES = 1024


class Counting:
    """Tells which parameters of an operation count for a request.

    One that may be left out, and is, does not.

    Args:
        parameters: The parameters.
    """

    def __init__(self, parameters: Sequence[Mapping[str, Any]]) -> None:
        numbered = list(enumerate(parameters))
        self._always = [index for index, item in numbered if _counts_always(item)]
        self._optional = {
            (item["in"], _sent_name(item)): index
            for index, item in numbered
            if not _counts_always(item)
        }

    def __call__(self, query: Iterable[str], headers: Iterable[str]) -> tuple[int, ...]:
        """Return the places of the parameters that count.

        Args:
            query: Names in the query.
            headers: Names of headers, in lower case.
        """
        sent = [*(("query", name) for name in query), *(("header", n) for n in headers)]
        optional = [self._optional[item] for item in sent if item in self._optional]
        return tuple(sorted([*self._always, *optional]))


def _sent_name(parameter: Mapping[str, Any]) -> str:
    name: str = parameter["name"]
    return name.lower() if parameter["in"] == "header" else name


def _counts_always(parameter: Mapping[str, Any]) -> bool:
    # The members of a deep object have names of their own.
    is_deep = parameter.get("style") == "deepObject"
    return bool(
        parameter.get("required") or is_deep or parameter["in"] in ("path", "cookie")
    )


class Validators:
    """Makes and keeps the validators of a document.

    Args:
        document: The OpenAPI document, 3.0 or 3.1.
        operations: Its operations by method and path, with all their parameters.
    """

    def __init__(
        self, document: Mapping[str, Any], operations: Mapping[Key, Mapping[str, Any]]
    ) -> None:
        self._document = document
        self._operations = operations
        modern = str(document["openapi"]).startswith("3.1")
        kinds: tuple[Any, Any] = (V30RequestValidator, V30ResponseValidator)
        if modern:
            kinds = V31RequestValidator, V31ResponseValidator
        self._request, self._response = map(_with_factories, kinds)
        self.of_request: Callable[[Key, tuple[int, ...]], Any] = lru_cache(_KEPT)(
            self._of_request
        )
        self.of_response: Callable[[Key], Any] = lru_cache(_KEPT)(self._of_response)
        self.counting: Callable[[Key], Counting] = lru_cache(_KEPT)(self._counting)
        self.of_nothing: Callable[[], tuple[Any, Any]] = lru_cache(1)(self._of_nothing)

    def _of_nothing(self) -> tuple[Any, Any]:
        # They say what is not in the document.
        spec = SchemaPath.from_dict(dict(self._document))
        return self._request(spec), self._response(spec)

    def _counting(self, key: Key) -> Counting:
        return Counting(self._operations[key]["parameters"])

    def _of_request(self, key: Key, counting: tuple[int, ...]) -> Any:
        listed = self._operations[key]["parameters"]
        return self._of(self._request, key, [listed[index] for index in counting])

    def _of_response(self, key: Key) -> Any:
        return self._of(self._response, key, [])

    def _of(self, make: Callable[..., Any], key: Key, parameters: list[Any]) -> Any:
        method, path = key
        operation = {**self._operations[key], "parameters": parameters}
        paths = {path: {method.lower(): operation}}
        spec = SchemaPath.from_dict(
            {**self._document, "paths": paths}, resolved_cache_maxsize=_PLACES
        )
        return make(spec, path_finder_cls=_finder(spec / "paths" / path, method))


def _finder(path: SchemaPath, method: str) -> type[APICallPathFinder]:
    """Return a finder of the one operation there is."""
    # The request brings the values of the path along.
    nothing = SimpleNamespace(variables={})
    server = PathOperationServer(path, path / method.lower(), None, nothing, nothing)

    class Finder(APICallPathFinder):
        def find(self, method: str, name: str) -> PathOperationServer:
            return server

    return Finder


class _KeptChecks(SchemaValidatorsFactory):
    """Makes the check of a schema once.

    Args:
        factory: Makes it.
    """

    def __init__(self, factory: SchemaValidatorsFactory) -> None:
        super().__init__(factory.schema_validator_cls, factory.format_checker)
        self._factory = factory
        self._known: dict[tuple[int, bool], tuple[Any, SchemaValidator]] = {}

    def create(
        self, spec: SchemaPath, schema: SchemaPath, *args: Any, **options: Any
    ) -> SchemaValidator:
        """Return the check of a schema."""
        with schema.resolve() as resolved:
            contents = resolved.contents
        key = id(contents), bool(options.get("extra_format_validators"))
        if key not in self._known:
            validator = self._factory.create(spec, schema, *args, **options)
            # The schema is kept beside, so that its identity is not used again.
            self._known[key] = contents, validator
        return self._known[key][1]


def _with_factories(kind: Any) -> Callable[..., Any]:
    """Return what makes validators of a kind that share the checks of schemas."""
    checks = _KeptChecks(kind.schema_validators_factory)
    casters = SchemaCastersFactory(checks, kind.schema_casters_factory.types_caster)

    def make(spec: SchemaPath, **options: Any) -> Any:
        return kind(
            spec,
            schema_validators_factory=checks,
            schema_casters_factory=casters,
            extra_media_type_deserializers=_READERS,
            extra_format_validators=dict(FORMATS),
            **options,
        )

    return make


def _strict_json(content: bytes, **_: str) -> Any:
    try:
        return json.loads(
            content, parse_constant=_no_number, object_pairs_hook=_without_twins
        )
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _no_number(word: str) -> Any:
    raise ValueError(f"{word} is not JSON")


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        raise ValueError("a member occurs twice")
    return mapping


def _xml(content: bytes, **_: str) -> dict[str, str]:
    # expat before 2.5 expands entities without bound; nothing here needs a DTD.
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ValueError("a document type is not accepted")
    root = ElementTree.fromstring(content)
    return {child.tag: child.text or "" for child in root}


_READERS = {"application/xml": _xml, "application/json": _strict_json}
