"""Checking recorded messages against the corrected document, 3.0 or 3.1.

Written apart from the check the simulators make of themselves: a fault of the one does
not hide in the other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree

from jsonschema_path import SchemaPath
from openapi_core import V31RequestValidator, V31ResponseValidator
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.support.as_openapi_31 import modern

from .operations import operation_of
from .vendors import KITS, Kit

_HOST = "http://spec.test"
_JSON_TYPES = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


@dataclass(frozen=True)
class Problem:
    """One contradiction between a message and the document.

    Attributes:
        operation: ``METHOD /path`` of the document.
        place: ``request`` or ``response`` with its status.
        where: JSON path, ``$`` for the whole.
        reason: What is wrong there; types are named on both sides.
    """

    operation: str
    place: str
    where: str
    reason: str

    def __str__(self) -> str:
        return f"{self.operation}, {self.place}, {self.where}: {self.reason}"


class Contract:
    """The check for one vendor."""

    def __init__(self, kit: Kit, document: dict[str, Any] | None = None) -> None:
        mapping = {**modern(document or kit.document), "servers": [{"url": _HOST}]}
        spec = SchemaPath.from_dict(_readable(mapping))
        readers: dict[str, Callable[[bytes], Any]] = {
            "application/xml": _read_xml,
            "application/json": _read_json,
            "application/octet-stream": _read_file,
            "application/pdf": _read_file,
        }
        self._kit = kit
        self._requests = V31RequestValidator(
            spec, extra_media_type_deserializers=readers
        )
        self._responses = V31ResponseValidator(
            spec, extra_media_type_deserializers=readers
        )

    def problems(self, interaction: Mapping[str, Any]) -> list[Problem]:
        """Return what contradicts the document in a recorded interaction."""
        asked, got = interaction["request"], interaction["response"]
        name = operation_of(self._kit, asked["method"], asked["uri"])
        if name is None:
            known = f"{asked['method']} {urlsplit(asked['uri']).path}"
            return [
                Problem(known, "request", "$", "the document has no such operation")
            ]
        request, status = _Request(self._kit, asked), got["status"]["code"]
        results = [*self._of_request(name, request, status)]
        for error in self._responses.iter_errors(request, _Reply(got)):
            results += _told(name, f"response {status}", error)
        return results

    def _of_request(
        self, name: str, request: _Request, status: int
    ) -> Iterator[Problem]:
        # What a vendor refuses may well be wrong: that is what it shows.
        if status in (400, 401, 404, 415, 422):
            return
        for error in self._requests.iter_errors(request):
            yield from _told(name, "request", error)
        result = request.parameters.header.get("authorization")
        wanted = self._kit.credential
        if result is not None and not result.startswith(wanted):
            yield Problem(name, "request", "authorization", f"not {wanted!r}...")


@lru_cache(maxsize=8)
def contract(vendor: str) -> Contract:
    """Return the check for a vendor's corrected document."""
    return Contract(KITS[vendor])


def _readable(node: Any) -> Any:
    """Return a document whose parameters have no list of types.

    openapi-core 0.23 cannot tell by which of them to read a parameter.
    """
    if isinstance(node, list):
        return [_readable(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    mapping = {name: _readable(inner) for name, inner in node.items()}
    schema = mapping.get("schema")
    if (
        "in" in mapping
        and isinstance(schema, dict)
        and isinstance(schema.get("type"), list)
    ):
        rest = {name: value for name, value in schema.items() if name != "type"}
        mapping["schema"] = {**rest, "anyOf": [{"type": t} for t in schema["type"]]}
    return mapping


def _told(name: str, place: str, error: BaseException) -> Iterator[Problem]:
    """Say what is wrong: openapi-core's outer messages only say that something is."""
    reason: BaseException | None = error
    while reason is not None:
        if result := getattr(reason, "schema_errors", None):
            for item in result:
                yield Problem(name, place, _path(item), _types(item))
            return
        last, reason = reason, reason.__cause__
    yield Problem(name, place, "$", str(last))


def _path(error: Any) -> str:
    parts = (
        f"[{part}]" if isinstance(part, int) else f".{part}"
        for part in error.absolute_path
    )
    return "$" + "".join(parts)


def _types(error: Any) -> str:
    if error.validator == "type":
        got = _JSON_TYPES.get(type(error.instance), "?")
        wanted = error.validator_value
        listed = wanted if isinstance(wanted, str) else " or ".join(map(str, wanted))
        return f"documented is {listed}, sent was {got}"
    inner = [deeper for deeper in error.context or [] if deeper.validator == "type"]
    if inner:
        return " or ".join(dict.fromkeys(map(_types, inner)))
    return str(error.message)


def _read_json(content: bytes, **_: str) -> Any:
    def refuse(word: str) -> Any:
        raise ValueError(f"{word} is not JSON")

    return json.loads(content, parse_constant=refuse)


def _read_xml(content: bytes, **_: str) -> Any:
    root = ElementTree.fromstring(content)
    return {child.tag: child.text or "" for child in root}


def _read_file(content: bytes, **_: str) -> Any:
    # Documents call a file a string; which bytes it may hold no schema says.
    return content.decode("latin-1")


def _single(headers: Mapping[str, Any]) -> Headers:
    pairs = [
        (name, item)
        for name, value in headers.items()
        for item in (value if isinstance(value, list) else [value])
    ]
    return Headers(pairs)


class _Request:
    """A recorded request in the form openapi-core reads."""

    def __init__(self, kit: Kit, recorded: Mapping[str, Any]) -> None:
        parts = urlsplit(recorded["uri"])
        headers = _single(recorded["headers"])
        body = recorded["body"]
        self.host_url = _HOST
        self.path = parts.path.removeprefix(kit.base_path)
        self.method = recorded["method"].lower()
        self.body = body.encode() if body else None
        self.content_type = headers.get("content-type", "").lower()
        query = ImmutableMultiDict(parse_qsl(parts.query, keep_blank_values=True))
        cookies: ImmutableMultiDict[str, str] = ImmutableMultiDict()
        self.parameters = RequestParameters(query, headers, cookies)


class _Reply:
    """A recorded response in the form openapi-core reads."""

    def __init__(self, recorded: Mapping[str, Any]) -> None:
        self.status_code = recorded["status"]["code"]
        self.headers = _single(recorded["headers"])
        body = recorded["body"]["string"]
        self.data = body if isinstance(body, bytes) else body.encode()
        self.content_type = self.headers.get("content-type", "")
