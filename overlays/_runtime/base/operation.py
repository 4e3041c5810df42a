"""What the runtime has to know about one operation of an API document."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache, wraps
from typing import TYPE_CHECKING, Any, Protocol, Self

from .errors import InvalidRequestError
from .value import Value, field

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
"""Methods that read (RFC 9110, 9.2.1); every other is taken for a write."""


UNSENDABLE = (
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What an argument may raise that is asked for its text, its items or its bytes."""


class XmlBody(Value):
    """One body that the document describes in XML.

    Attributes:
        media: Its media type.
        schema: What it holds, with the ``xml`` hints of OpenAPI.
        preferred: Whether JSON is not described beside it.
    """

    media: str
    schema: Mapping[str, Any]
    preferred: bool = True


class XmlBodies(Value):
    """The XML bodies of one operation.

    Attributes:
        request: What may be sent.
        response: What a success may hold.
        schemas: Schemas by the name that references use.
    """

    request: XmlBody | None = None
    response: XmlBody | None = None
    schemas: Mapping[str, Any] = field(factory=dict)


class Operation(Value):
    """One operation: its public name, its place in the API, and how it may be sent.

    Attributes:
        name: Public name, for example ``timesheets.cancel``.
        method: HTTP method in capitals.
        path: Path template as the document has it, ``/timesheets/{id}/cancel``.
        success: Documented statuses of success, the usual one first.
        retryable: Whether it may be sent again after the server may have acted.
        headers: Lower-case names of the client-level headers it takes.
        xml: Its bodies in XML, if the document describes any.
        server: Where it is sent, if not to the client's own server: an absolute URL, or
            the path of another server on the same host.
        server_gets_credentials: Whether that server is the vendor's own.
        lists: Query parameters that take several values; ``None`` where no document
            says so.
    """

    name: str
    method: str
    path: str
    success: tuple[int, ...] = (200,)
    retryable: bool = False
    headers: frozenset[str] = frozenset()
    xml: XmlBodies | None = None
    lists: frozenset[str] | None = None
    server: str = ""
    server_gets_credentials: bool = False

    @property
    def acts(self) -> bool:
        """Whether it may change something: any write, and a GET that acts."""
        return not self.retryable or self.method not in SAFE_METHODS

    def request_builder(
        self, build: Callable[..., dict[str, Any]]
    ) -> Callable[..., dict[str, Any]]:
        """Decorate what makes a request: its failures name the operation."""

        @wraps(build)
        def built(**given: Any) -> dict[str, Any]:
            try:
                return build(**self._with_plain_ids(given))
            except UNSENDABLE as error:
                raise InvalidRequestError(
                    f"{self.name}: the arguments cannot be sent: {error}"
                ) from error

        return built

    def _with_plain_ids(self, given: dict[str, Any]) -> dict[str, Any]:
        if "{" not in self.path:
            return given
        from .wire import path_value

        return {
            name: path_value(value, f"{self.name}: {name}")
            if _letters(name) in self._path_names
            else value
            for name, value in given.items()
        }

    @cached_property
    def _path_names(self) -> frozenset[str]:
        return frozenset(map(_letters, re.findall(r"\{([^{}]+)\}", self.path)))


@lru_cache(maxsize=4096)
def _letters(name: str) -> str:
    # Documents write invoiceId where Python writes invoice_id.
    return re.sub("[^a-z0-9]", "", name.lower())


class Sink(Protocol):
    """Takes the body of a success in place of the value."""

    def unless_page(self, headers: Mapping[str, str]) -> Self | None:
        """Return the sink, or nothing when the body is an HTML page."""

    def write(self, blocks: Iterator[bytes]) -> None:
        """Write a body as it comes."""

    async def awrite(self, blocks: AsyncIterator[bytes]) -> None:
        """Write a body as it comes."""


class Call(Value):
    """One use of an operation: the arguments of the caller, ready to be sent.

    Attributes:
        operation: The operation called.
        request: What the generated ``_get_kwargs`` made of the arguments.
        accept: Media types the caller can read.
        sink: Receives the body of a success when it goes to a file.
        any_header: Send every client-level header, for calls outside the document.
        options: ``timeout`` and ``retries`` of this call alone.
    """

    operation: Operation
    request: Mapping[str, Any] = field(repr=False)
    accept: str = "application/json"
    sink: Sink | None = None
    any_header: bool = False
    options: Mapping[str, Any] = field(factory=dict)
