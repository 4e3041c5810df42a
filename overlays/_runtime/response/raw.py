"""The response itself, for callers who need more than its value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ..base.errors import InvalidRequestError
from ..base.response import ApiResponse
from ..base.suggestions import missing_attribute
from ..model.base import Model
from .decode import decode_part, parse_json

T = TypeVar("T")
M = TypeVar("M", bound=Model)

_UNREAD: Any = object()


class RawResponse(Generic[T]):
    """A response of success whose body is parsed on request.

    Args:
        response: The response.
        read: Parses it.
    """

    def __init__(self, response: ApiResponse, read: Callable[[], T]) -> None:
        self._response = response
        self._read = read
        self._parsed: T = _UNREAD

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise missing_attribute(self, name)

    def __repr__(self) -> str:
        response = self._response
        return f"<RawResponse {response.status} {response.method} {response.path}>"

    @property
    def status(self) -> int:
        """HTTP status."""
        return self._response.status

    @property
    def method(self) -> str:
        """HTTP method of the request."""
        return self._response.method

    @property
    def url(self) -> str:
        """Address of the request, with its query."""
        return self._response.url

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers; names compare without regard to case."""
        return self._response.headers

    @property
    def content(self) -> bytes:
        """Body as bytes."""
        return self._response.content

    @property
    def text(self) -> str:
        """Body as text."""
        return self._response.text

    @property
    def request_id(self) -> str | None:
        """The server's name for this request, if it sent one."""
        return self._response.request_id

    @property
    def attempts(self) -> int:
        """How often the request was sent."""
        return self._response.attempts

    def json(self) -> Any:
        """Return the parsed JSON body, an envelope with all it holds.

        Raises:
            DecodeError: The body is not JSON.
        """
        return parse_json(self._response)

    @overload
    def parse(self) -> T: ...

    @overload
    def parse(self, model: type[M]) -> M: ...

    def parse(self, model: type[Model] | None = None) -> Any:
        """Return the typed value, the same object each time.

        Args:
            model: The model to read the body as, in place of what the method returns.

        Raises:
            DecodeError: The body is not what the API documents, or not that model.
            InvalidRequestError: ``model`` is not a class of models.
        """
        if model is not None:
            return self._parsed_as(model)
        if self._parsed is _UNREAD:
            self._parsed = self._read()
        return self._parsed

    def _parsed_as(self, model: type[Model]) -> Model:
        if not isinstance(model, type) or not issubclass(model, Model):
            raise InvalidRequestError(
                f"parse takes a class of models, such as models.Name, not {model!r}"
            )
        response = self._response
        return decode_part(response, lambda: model._adopt(response.parsed_again()))
