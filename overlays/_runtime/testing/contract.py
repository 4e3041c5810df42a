"""Checking requests and responses against a vendor's corrected OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import resources
from typing import Any
from urllib.parse import parse_qsl, urljoin, urlsplit

from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.styles.exceptions import EmptyQueryParameterValue
from openapi_core.validation.request.exceptions import ParameterValidationError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from .documents import operations, prepared
from .messages import CannedResponse, SentRequest
from .problems import Problem
from .routes import Key, Route, Routes
from .validators import Validators

_HOST = "http://contract.test"
_WIRE_FORMS = {"boolean": r"true|false", "integer": r"[+-]?\d+"}


class Contract:
    """What a vendor's document says about requests and responses.

    Args:
        document: The OpenAPI document, 3.0 or 3.1, or its JSON text.
        base_path: Path of the server's address, such as ``/v1``; empty if none.
    """

    def __init__(self, document: Mapping[str, Any] | str, base_path: str = "") -> None:
        self.document: dict[str, Any] = prepared(document, [{"url": _HOST + base_path}])
        self.base_path = base_path
        self.operations: dict[Key, dict[str, Any]] = dict(operations(self.document))
        self._routes = Routes(self.operations, base_path)
        self._validators = Validators(self.document, self.operations)

    def operation(self, method: str, path: str) -> dict[str, Any]:
        """Return an operation by method and path as in the document.

        Raises:
            LookupError: The document has no such operation.
        """
        node = self.operations.get((method.upper(), path))
        if node is None:
            raise LookupError(f"the document has no operation {method} {path}")
        return node

    def reached(self, request: SentRequest) -> dict[str, Any] | None:
        """Return the operation that a request reaches, ``None`` if there is none."""
        route = self._route(request)
        return self.operations[route[0]] if route else None

    def request_problems(self, request: SentRequest) -> list[Problem]:
        """Return what is wrong with a request; empty when nothing is."""
        route = self._route(request)
        validator, declared = self._request_validator(route, request)
        texts = {item["name"] for item in declared if _is_plain_text(item)}
        problems = [
            problem
            for error in _request_errors(validator, _Request(request, route))
            # openapi-core refuses ``?only=``, which servers take as an empty text.
            if _empty_name(error) not in texts
            for problem in _told(error)
        ]
        forms = (form for item in declared for form in _wrong_form(item, request))
        return problems or list(forms)

    def response_problems(
        self, request: SentRequest, response: CannedResponse
    ) -> list[Problem]:
        """Return what is wrong with a response to a request; empty when nothing is."""
        route = self._route(request)
        validators = self._validators
        validator = (
            validators.of_response(route[0]) if route else validators.of_nothing()[1]
        )
        errors = validator.iter_errors(_Request(request, route), _Response(response))
        return [item for error in errors for item in _told(error)]

    def documents(self, method: str, path: str, status: int) -> bool:
        """Tell whether the document declares a status for an operation."""
        responses = self.operation(method, path)["responses"]
        return str(status) in responses or "default" in responses

    def _request_validator(
        self, route: Route | None, request: SentRequest
    ) -> tuple[Any, list[dict[str, Any]]]:
        """Return what checks a request, and the parameters that count for it."""
        if route is None:
            return self._validators.of_nothing()[0], []
        key, _ = route
        counting = self._validators.counting(key)(request.query, request.headers)
        listed = self.operations[key]["parameters"]
        validator = self._validators.of_request(key, counting)
        return validator, [listed[index] for index in counting]

    def _route(self, request: SentRequest) -> Route | None:
        """Return the operation a request reaches, with the values of its path."""
        path = request.raw_path
        if urljoin(_HOST, path) != _HOST + path:  # ``..`` in a path leads elsewhere
            return None
        return self._routes.find(request.method, path)


def _request_errors(validator: Any, request: _Request) -> Iterator[BaseException]:
    try:
        yield from validator.iter_errors(request)
    except AssertionError:  # openapi-core takes for granted that parts have names
        yield ValueError("the form has a part without a name")


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
    return Contract(file.read_text("utf-8"), base_path)


def _is_plain_text(parameter: Mapping[str, Any]) -> bool:
    schema = parameter.get("schema", {})
    limits = {"format", "enum", "minLength", "pattern", "allOf", "$ref"}
    kinds = [
        schema.get("type"),
        *(item.get("type") for item in schema.get("anyOf", [])),
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
    for item in reason.schema_errors:
        if isinstance(error, ParameterValidationError):
            yield Problem(f"{error}: {item.message}")
            continue
        place = _place(item)
        path = "".join(f"[{name!r}]" for name in place)
        yield Problem(f"${path}: {item.message}", place)


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


class _Request:
    """A request in the form openapi-core reads."""

    def __init__(self, sent: SentRequest, route: Route | None) -> None:
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
        path = dict(route[1]) if route else {}
        self.parameters = RequestParameters(query, headers, nothing, path)


class _Response:
    """A response in the form openapi-core reads."""

    def __init__(self, response: CannedResponse) -> None:
        self.status_code = response.status
        self.headers = Headers(response.sent_headers)
        self.data = response.body
        self.content_type = self.headers.get("content-type", "").partition(";")[0]
