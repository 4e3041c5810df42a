"""What the runtime has to know about one operation of an API document."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Protocol, Self

from .errors import InvalidRequestError
from .parameters import write_parameters
from .value import Value, field

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
"""Methods that read (RFC 9110, 9.2.1); every other is taken for a write."""


UNCHECKED = "unchecked"
"""Member of a request: its JSON body has yet to be held against the document, which is
in the package that it names."""

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
        filters: Query parameters by whose values a list selects records: an empty list
            of values selects none.
        empty_response: The body of a response without records, for such a call.
        repeated: Query parameters that stand beside the token of a page, because no
            request may lack them.
        words: Names of the numbers that query parameters take, by parameter.
        names: Names of parameters on the wire, where arguments are called otherwise.
        styles: How lists and objects are written (see ``base.styles``), by the name of
            the parameter on the wire.
        forms: How members of a form are written: a style, or a media type.
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
    filters: frozenset[str] = frozenset()
    empty_response: str = ""
    repeated: frozenset[str] = frozenset()
    words: Mapping[str, Mapping[str, int]] = field(factory=dict)
    names: Mapping[str, str] = field(factory=dict)
    styles: Mapping[str, str] = field(factory=dict)
    forms: Mapping[str, str] = field(factory=dict)

    @property
    def acts(self) -> bool:
        """Whether it may change something: any write, and a GET that acts."""
        return not self.retryable or self.method not in SAFE_METHODS

    def request_builder(
        self, build: Callable[..., dict[str, Any]]
    ) -> Callable[..., dict[str, Any]]:
        """Decorate what makes a request: its parameters become text.

        A failure names the operation.
        """
        is_update = self.method in ("PUT", "PATCH") and ".update" in self.name

        @wraps(build)
        def built(**arguments: Any) -> dict[str, Any]:
            try:
                request = {**build(**arguments), "url": self.path}
                if UNCHECKED in request:
                    request[UNCHECKED] = build.__module__.rpartition(".resources.")[0]
                if is_update:
                    self._require_change(request.get("json"), arguments)
                return write_parameters(request, self)
            except UNSENDABLE as error:
                raise InvalidRequestError(
                    f"{self.name}: the arguments cannot be sent: {error}"
                ) from error

        return built

    def _require_change(self, body: Any, arguments: Mapping[str, Any]) -> None:
        """Refuse an update without any member: it changes nothing, or everything."""
        if _is_empty(body) and {} not in arguments.values():
            raise InvalidRequestError(
                f"{self.name}: nothing to change; pass at least one argument"
            )


def _is_empty(body: Any) -> bool:
    """Return whether an object has no member, or none below its one wrapper."""
    return isinstance(body, dict) and all(item == {} for item in body.values())


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
