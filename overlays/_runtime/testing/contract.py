"""Checking requests and responses against a vendor's corrected OpenAPI document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import resources
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from xml.etree import ElementTree

from jsonschema_path import SchemaPath
from openapi_core import (
    V30RequestValidator,
    V30ResponseValidator,
    V31RequestValidator,
    V31ResponseValidator,
)
from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.media_types.datatypes import (
    MediaTypeDeserializersDict,
)
from openapi_core.deserializing.styles.exceptions import EmptyQueryParameterValue
from openapi_core.validation.request.exceptions import ParameterValidationError
from openapi_core.validation.schemas.datatypes import FormatValidatorsDict
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .documents import operations, prepared
from .formats import FORMATS
from .messages import CannedResponse, SentRequest
from .problems import Problem

_HOST = "http://contract.test"
_WIRE_FORMS = {"boolean": r"true|false", "integer": r"[+-]?\d+"}


class Contract:
    """What a vendor's document says about requests and responses.

    Args:
        document: The OpenAPI document, 3.0 or 3.1.
        base_path: Path of the server's address, such as ``/v1``; empty if none.
    """

    def __init__(self, document: Mapping[str, Any], base_path: str = "") -> None:
        self.document: dict[str, Any] = prepared(document, [{"url": _HOST + base_path}])
        self.base_path = base_path
        self.operations: dict[tuple[str, str], dict[str, Any]] = dict(
            operations(self.document)
        )
        self._by_length: dict[tuple[str, int], list[str]] = {}
        for method, path in self.operations:
            key = method, path.count("/")
            self._by_length.setdefault(key, []).append(path)
        self._validators: dict[str, tuple[Any, Any]] = {}

    def operation(self, method: str, path: str) -> dict[str, Any]:
        """Return an operation by method and path as in the document.

        Raises:
            LookupError: The document has no such operation.
        """
        found = self.operations.get((method.upper(), path))
        if found is None:
            raise LookupError(f"the document has no operation {method} {path}")
        return found

    def request_problems(self, request: SentRequest) -> list[Problem]:
        """Return what is wrong with a request; empty when nothing is."""
        declared = self._parameters(request)
        texts = {each["name"] for each in declared if _is_plain_text(each)}
        errors = self._request_errors(request)
        problems = [
            problem
            for error in errors
            # openapi-core refuses ``?only=``, which servers take as an empty text.
            if _empty_name(error) not in texts
            for problem in _told(error)
        ]
        forms = (form for each in declared for form in _wrong_form(each, request))
        return problems or list(forms)

    def _request_errors(self, request: SentRequest) -> Iterator[BaseException]:
        try:
            yield from self._checks(request)[0].iter_errors(_Request(request))
        except AssertionError:  # openapi-core takes for granted that parts have names
            yield ValueError("the form has a part without a name")

    def response_problems(
        self, request: SentRequest, response: CannedResponse
    ) -> list[Problem]:
        """Return what is wrong with a response to a request; empty when nothing is."""
        form = _Request(request)
        errors = self._checks(request)[1].iter_errors(form, _Response(response))
        return [each for error in errors for each in _told(error)]

    def documents(self, method: str, path: str, status: int) -> bool:
        """Tell whether the document declares a status for an operation."""
        responses = self.operation(method, path)["responses"]
        return str(status) in responses or "default" in responses

    def _parameters(self, request: SentRequest) -> list[dict[str, Any]]:
        """Return the parameters of the operation a request reaches."""
        found = self.operations.get((request.method, self._template(request)), {})
        parameters: list[dict[str, Any]] = found.get("parameters", [])
        return parameters

    def _template(self, request: SentRequest) -> str:
        """Return the path of the operation a request reaches, empty if none."""
        path = request.raw_path.removeprefix(self.base_path)
        paths = self._by_length.get((request.method, path.count("/")), ())
        fitting = [each for each in paths if fits(each, path)]
        # "{" sorts after every letter: a fixed segment counts before a parameter.
        return min(fitting, default="")

    def _checks(self, request: SentRequest) -> tuple[Any, Any]:
        """Return what checks requests to a path, and the responses to them.

        openapi-core looks through all paths for each message, so it gets the one only.
        """
        path = self._template(request)
        if path not in self._validators:
            paths = self.document["paths"]
            part = {path: paths[path]} if path else paths
            self._validators[path] = _validators({**self.document, "paths": part})
        return self._validators[path]


def _validators(document: dict[str, Any]) -> tuple[Any, Any]:
    modern = str(document["openapi"]).startswith("3.1")
    check_request = V31RequestValidator if modern else V30RequestValidator
    check_response = V31ResponseValidator if modern else V30ResponseValidator
    readers: MediaTypeDeserializersDict = {
        "application/xml": _xml,
        "application/json": _strict_json,
    }
    formats: FormatValidatorsDict = dict(FORMATS)
    spec = SchemaPath.from_dict(document)
    options: Any = {
        "extra_media_type_deserializers": readers,
        "extra_format_validators": formats,
    }
    return check_request(spec, **options), check_response(spec, **options)


@lru_cache(maxsize=8)
def shipped_contract(package: str, base_path: str) -> Contract | None:
    """Return the contract of an installed client package.

    Args:
        package: Name of the import package.
        base_path: Path of the server's address.

    Returns:
        The contract, ``None`` when the package ships no document.
    """
    file = resources.files(f"{package}._generated") / "document.json"
    if not file.is_file():
        return None
    return Contract(json.loads(file.read_text("utf-8")), base_path)


@lru_cache(maxsize=1024)
def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]+\}", template)
    return re.compile("[^/]+".join(map(re.escape, parts)))


def fits(template: str, path: str) -> bool:
    """Tell whether an encoded path is one of a template with parameters."""
    return _pattern(template).fullmatch(path) is not None


def _is_plain_text(parameter: Mapping[str, Any]) -> bool:
    schema = parameter.get("schema", {})
    limits = {"format", "enum", "minLength", "pattern", "allOf", "$ref"}
    kinds = [
        schema.get("type"),
        *(each.get("type") for each in schema.get("anyOf", [])),
    ]
    return "string" in kinds and not limits & set(schema)


def _empty_name(error: BaseException | None) -> str | None:
    """Return the name of the parameter that an error calls empty."""
    while error is not None:
        if isinstance(error, EmptyQueryParameterValue):
            return error.name
        error = error.__cause__
    return None


def _wrong_form(
    parameter: Mapping[str, Any], request: SentRequest
) -> Iterator[Problem]:
    # Casting by openapi-core is generous: it takes ``True`` for a boolean.
    kind = parameter.get("schema", {}).get("type")
    pattern = _WIRE_FORMS.get(kind) if isinstance(kind, str) else None
    if pattern is None or parameter["in"] != "query":
        return
    name = parameter["name"]
    for value in request.query.get(name, []):
        if not re.fullmatch(pattern, value):
            text = f"query parameter {name}: {value!r} is not the form of a {kind}"
            yield Problem(text)


def _told(error: BaseException) -> Iterator[Problem]:
    """Say what is wrong: openapi-core's outer messages only say that something is."""
    reason: BaseException = error
    while not hasattr(reason, "schema_errors"):
        if reason.__cause__ is None:
            yield Problem(": ".join(dict.fromkeys([_words(error), _words(reason)])))
            return
        reason = reason.__cause__
    for each in reason.schema_errors:
        if isinstance(error, ParameterValidationError):
            yield Problem(f"{error}: {each.message}")
            continue
        place = _place(each)
        path = "".join(f"[{name!r}]" for name in place)
        yield Problem(f"${path}: {each.message}", place)


def _words(error: BaseException) -> str:
    try:
        return str(error)
    except UnicodeDecodeError:  # openapi-core decodes the body it complains about
        return "the body is not UTF-8"


def _place(error: Any) -> list[str | int]:
    """Return the place of a schema error; for a missing member, the member's."""
    missing = re.match(r"'(.*)' is a required property", error.message)
    named = [missing[1]] if error.validator == "required" and missing else []
    return [*error.absolute_path, *named]


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
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a member occurs twice")
    return found


def _xml(content: bytes, **_: str) -> dict[str, str]:
    # expat before 2.5 expands entities without bound; nothing here needs a DTD.
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ValueError("a document type is not accepted")
    root = ElementTree.fromstring(content)
    return {child.tag: child.text or "" for child in root}


class _Request:
    """A request in the form openapi-core reads."""

    def __init__(self, sent: SentRequest) -> None:
        parts = urlsplit(f"//host{sent.target}")
        self.host_url = _HOST
        self.path = parts.path
        self.method = sent.method.lower()
        self.body = sent.body or None
        # The boundary of a form is beside its type; other parameters only confuse.
        is_form = sent.media_type.startswith("multipart/")
        whole = sent.headers.get("content-type", "")
        self.content_type = whole if is_form else sent.media_type
        query = ImmutableMultiDict(parse_qsl(parts.query, keep_blank_values=True))
        headers = Headers(dict(sent.headers))
        nothing: ImmutableMultiDict[str, str] = ImmutableMultiDict()
        self.parameters = RequestParameters(query=query, header=headers, cookie=nothing)


class _Response:
    """A response in the form openapi-core reads."""

    def __init__(self, response: CannedResponse) -> None:
        self.status_code = response.status
        self.headers = Headers(response.sent_headers)
        self.data = response.body
        self.content_type = self.headers.get("content-type", "").partition(";")[0]
