"""From the bytes of a reply to a typed value, or to an error that says where."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ..base.errors import DecodeError
from ..base.operation import Operation
from .read import Reply

T = TypeVar("T")


class _Lenient:
    """Stands in for the generated client: unknown statuses are decided here."""

    raise_on_unexpected_status = False


class _Documented:
    """A reply as generated parsers read it."""

    __slots__ = ("_reply", "status_code")

    def __init__(self, reply: Reply, success: tuple[int, ...]) -> None:
        self._reply = reply
        # A server may answer 200 where its document says 201; the body is the same.
        known = reply.status in success or not success
        self.status_code = reply.status if known else success[0]

    def json(self) -> Any:
        return self._reply.json()

    @property
    def content(self) -> bytes:
        return self._reply.content

    @property
    def text(self) -> str:
        return self._reply.text

    @property
    def headers(self) -> Mapping[str, str]:
        return self._reply.headers


def decode(reply: Reply, operation: Operation, parse: Callable[..., T | None]) -> T:
    """Return the typed value of a reply.

    Args:
        reply: A reply of success.
        operation: What was called.
        parse: The generated ``_parse_response`` of that operation.

    Raises:
        DecodeError: The body is not what the API documents; the reply is kept.
    """
    documented = _Documented(reply, operation.success)

    def build() -> T:
        # `None` is a value where the document allows null or no content.
        return parse(client=_Lenient, response=documented)  # type: ignore[return-value]

    return decode_part(reply, build)


def decode_part(
    reply: Reply, build: Callable[[], T], at: str = "$", part: Any = None
) -> T:
    """Run generated code over (a part of) a reply.

    Args:
        reply: The reply the part came with.
        build: Makes the value, for example ``partial(User.from_dict, record)``.
        at: JSON path of the part.
        part: The part, if it is known; the error says what it is.

    Raises:
        DecodeError: The part is not what the API documents; the reply is kept.
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
        raise _undocumented(reply, error, at, part) from error
    except RecursionError as error:
        raise _error(reply, at, "the JSON is nested too deeply") from error


def document(reply: Reply) -> Any:
    """Return the parsed JSON body of a reply.

    Raises:
        DecodeError: The body is not JSON.
    """
    return decode_part(reply, reply.json)


def wrong_shape(reply: Reply, json_path: str, reason: str) -> DecodeError:
    """Return the error for a member that is not what the API documents."""
    return _error(reply, json_path, reason)


def _undocumented(reply: Reply, error: Exception, at: str, part: Any) -> DecodeError:
    if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError)):
        return _error(reply, "$", _not_json(reply, error))
    if reply.xml is not None:
        from ..xml.names import XmlError

        if isinstance(error, XmlError):
            return _error(reply, error.json_path, error.reason)
    from .locate import locate

    root = reply.json_or_none() if at == "$" else part
    json_path, reason = locate(error, root, at)
    return _error(reply, json_path, reason)


def _error(reply: Reply, json_path: str, reason: str) -> DecodeError:
    from ..call.errors import decode_text

    text = decode_text(reply, json_path, reason)
    return DecodeError(text, reply=reply, json_path=json_path, reason=reason)


def _not_json(reply: Reply, error: json.JSONDecodeError | UnicodeDecodeError) -> str:
    body = reply.content.strip()
    if not body:
        return "the body is empty"
    if body.startswith(b"<"):
        return "the body is HTML or XML instead of JSON"
    if isinstance(error, UnicodeDecodeError):
        return f"the body is no text: byte {error.start} is not {error.encoding}"
    if error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated"):
        return "the JSON ends too early"
    return f"the body is not JSON at line {error.lineno}, column {error.colno}"
