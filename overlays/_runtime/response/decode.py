"""From the bytes of a response to a typed value, or to an error that says where."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ..base.errors import DecodeError
from ..base.json_path import LocatedError
from ..base.operation import Operation
from ..base.response import ApiResponse
from ..base.secret import forget_locals
from ..base.text import one_line
from ..model.errors import unreadable

T = TypeVar("T")

_UNKNOWN: Any = object()


class _ResponseStub:
    """A response as generated parsers read it."""

    __slots__ = ("_response", "status_code")

    def __init__(self, response: ApiResponse, success: tuple[int, ...]) -> None:
        self._response = response
        # A server may return 200 where its document says 201; the body is the same.
        known = response.status in success or not success
        self.status_code = response.status if known else success[0]

    def json(self) -> Any:
        # Models make what was parsed their own: the response keeps another copy.
        return self._response.parsed_again()

    @property
    def content(self) -> bytes:
        return self._response.content

    @property
    def text(self) -> str:
        return self._response.text

    @property
    def headers(self) -> Mapping[str, str]:
        return self._response.headers


def decode(
    response: ApiResponse, operation: Operation, parse: Callable[..., T | None]
) -> T:
    """Return the typed value of a response.

    Args:
        response: A response of success.
        operation: What was called.
        parse: The generated ``_parse_response`` of that operation.

    Raises:
        DecodeError: The body is not what the API documents; the response is kept.
    """
    stub = _ResponseStub(response, operation.success)

    def build() -> T:
        # `None` is a value where the document allows null or no content.
        return parse(stub)  # type: ignore[return-value]

    return decode_part(response, build)


def decode_part(
    response: ApiResponse, build: Callable[[], T], at: str = "$", part: Any = None
) -> T:
    """Run generated code over (a part of) a response.

    Args:
        response: The response the part came with.
        build: Makes the value, for example ``partial(User.from_dict, record)``.
        at: JSON path of the part.
        part: The part, if it is known; the error says what it is.

    Raises:
        DecodeError: The part is not what the API documents; the response is kept.
    """
    try:
        return build()
    except DecodeError:
        raise
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
    ) as error:
        forget_locals(error)
        raise _undocumented(response, error, at, part) from error
    except RecursionError as error:
        forget_locals(error)
        raise _error(response, at, "the JSON is nested too deeply") from error


def parse_json(response: ApiResponse) -> Any:
    """Return the parsed JSON body of a response.

    Raises:
        DecodeError: The body is not JSON.
    """
    return decode_part(response, response.json)


def unexpected_shape_error(
    response: ApiResponse, json_path: str, reason: str
) -> DecodeError:
    """Return the error for a member that is not what the API documents."""
    return _error(response, json_path, reason)


def decode_error_message(response: ApiResponse, json_path: str, reason: str) -> str:
    """Return the one line a decode error shows."""
    name = one_line(response.request_id or "")
    suffix = f" (request {name})" if name else ""
    where = f"{response.method} {response.path}: {response.status}, {json_path}"
    return f"{where}: {reason}{suffix}"


def _undocumented(
    response: ApiResponse, error: Exception, at: str, part: Any
) -> DecodeError:
    if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError)):
        return _error(response, "$", _not_json(response, error))
    if isinstance(error, LocatedError):
        return _error(response, f"{at}{error.json_path[1:]}", error.reason)
    return _error(response, at, unreadable(error, _UNKNOWN if part is None else part))


def _error(response: ApiResponse, json_path: str, reason: str) -> DecodeError:
    text = decode_error_message(response, json_path, reason)
    return DecodeError(text, response=response, json_path=json_path, reason=reason)


def _not_json(
    response: ApiResponse, error: json.JSONDecodeError | UnicodeDecodeError
) -> str:
    body = response.content.strip()
    if not body:
        return "the body is empty"
    if body.startswith(b"<"):
        return "the body is HTML or XML instead of JSON"
    if isinstance(error, UnicodeDecodeError):
        return f"the body is not text: byte {error.start} is not {error.encoding}"
    if error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated"):
        return "the JSON ends too early"
    return f"the body is not JSON at line {error.lineno}, column {error.colno}"
