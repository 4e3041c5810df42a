"""Holding JSON bodies that no model has checked against the document.

The whole document is read, once and only when the first such body is sent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache, cached_property
from importlib import resources
from typing import Any

from ..base.operation import UNCHECKED, Call
from .validation import BodyValidator, Problem, refuse

_ID = re.compile(r"(^|_)ids?$|Ids?$")
_PARTS = ("allOf", "anyOf", "oneOf")
#: Names and types; lengths, ranges and forms are for the server to judge.
_FACTS = (
    *("type", "nullable", "required", "properties", "items", "additionalProperties"),
    *("enum", "const", *_PARTS),
)


def check_body(call: Call) -> None:
    """Check the JSON body of a call; ids in it become what the document says.

    Raises:
        InvalidRequestError: Naming every problem; ``fields`` has them by field.
    """
    _bodies(call.request[UNCHECKED])(call)


@cache
def _bodies(package: str) -> DocumentedBodies:
    return DocumentedBodies(package)


class DocumentedBodies(BodyValidator):
    """Refuses bodies that the document does not allow, unknown names among them.

    Args:
        package: Import name of the generated package with ``document.json``.
    """

    def __call__(self, call: Call) -> None:
        """Check one call.

        Raises:
            InvalidRequestError: Naming every problem; ``fields`` has them by field.
        """
        operation, body = call.operation, call.request["json"]
        schema = self._schema_of(operation.method, operation.path, body)
        self._put_ids(body, schema)
        problems = [*self._unknown(body, schema, ""), *self._problems(body, schema, "")]
        refuse(operation.name, list(dict.fromkeys(problems)))

    @cached_property
    def _table(self) -> Mapping[str, Any]:
        place = resources.files(self._package).joinpath("document.json")
        document: Mapping[str, Any] = json.loads(place.read_text("utf-8"))
        return document

    def _schema_of(self, method: str, path: str, body: Any) -> Any:
        operation = self._table["paths"].get(path, {}).get(method.lower(), {})
        content = self._target(operation.get("requestBody")).get("content", {})
        schemas = (content[media].get("schema") for media in content if "json" in media)
        schema: Any = next(schemas, {})
        several = operation.get("x-bulk", {}).get("member")
        members = self._members(schema)
        if several not in body or several in members:
            return schema
        # The document describes the call with one record; the name is all it says of
        # the call with several.
        ((name, one),) = members.items()
        record = {"anyOf": one}
        return {
            "properties": {name: record, several: {"type": "array", "items": record}}
        }

    def _resolved(self, schema: Any) -> Mapping[str, Any]:
        target = self._target(schema)
        facts = {key: target[key] for key in _FACTS if key in target}
        if "required" in facts:
            members = facts.get("properties", {})
            writable = [
                name
                for name in facts["required"]
                if not self._target(members.get(name)).get("readOnly")
            ]
            facts["required"] = writable
        return facts

    def _target(self, schema: Any) -> Mapping[str, Any]:
        while isinstance(schema, Mapping) and "$ref" in schema:
            node: Any = self._table
            for part in schema["$ref"].removeprefix("#/").split("/"):
                name = part.replace("~1", "/").replace("~0", "~")
                node = node[int(name) if isinstance(node, list) else name]
            schema = node
        return schema if isinstance(schema, Mapping) else {}

    def _branches(self, schema: Any) -> Iterator[Mapping[str, Any]]:
        schema = self._resolved(schema)
        yield schema
        for key in _PARTS:
            for item in schema.get(key, ()):
                yield from self._branches(item)

    def _members(self, schema: Any) -> dict[str, list[Any]]:
        """The schemas of each documented member, from all branches."""
        results: dict[str, list[Any]] = {}
        for branch in self._branches(schema):
            for name, inner in branch.get("properties", {}).items():
                results.setdefault(name, []).append(inner)
        return results

    def _inner(self, value: Any, schema: Any) -> Iterator[tuple[Any, Any, Any]]:
        """Yield the key, the value and the schema of each part of a value."""
        if isinstance(value, Mapping):
            for name, schemas in self._members(schema).items():
                if name in value:
                    yield name, value[name], {"anyOf": schemas}
        elif isinstance(value, list):
            items = [b["items"] for b in self._branches(schema) if "items" in b]
            for index, element in enumerate(value):
                yield index, element, {"anyOf": items}

    def _unknown(self, value: Any, schema: Any, at: str) -> Iterator[Problem]:
        if isinstance(value, Mapping) and not self._is_open(schema):
            known = self._members(schema)
            for name in [item for item in value if known and item not in known]:
                close = get_close_matches(str(name), known, 1)
                hint = f"; did you mean {close[0]}?" if close else ""
                yield _below(at, name), f"is unknown{hint}"
        for key, member, inner in self._inner(value, schema):
            yield from self._unknown(member, inner, _below(at, key))

    def _is_open(self, schema: Any) -> bool:
        return any(
            branch.get("additionalProperties") for branch in self._branches(schema)
        )

    def _put_ids(self, value: Any, schema: Any, name: str = "") -> None:
        """Put documented numbers where a record's id is text, in our own copy."""
        for key, entry, inner in self._inner(value, schema):
            within = key if isinstance(key, str) else name
            if isinstance(entry, str) and _ID.search(within) and self._is_whole(inner):
                if entry.isascii() and entry.isdigit():
                    value[key] = int(entry)
            else:
                self._put_ids(entry, inner, within)

    def _is_whole(self, schema: Any) -> bool:
        types = [branch.get("type") for branch in self._branches(schema)]
        kinds = {k for t in types for k in (t if isinstance(t, list) else [t])}
        return "integer" in kinds and "string" not in kinds


def _below(at: str, key: Any) -> str:
    if isinstance(key, int):
        return f"{at}[{key}]"
    return f"{at}.{key}" if at else str(key)
