"""What the runtime has to know about one operation of an API document."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from .errors import InvalidRequestError
from .value import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..paging.strategies import PageDialect
    from ..response.download import FileSink
    from ..xml.bodies import XmlBodies

IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
"""Methods a client may repeat without a second effect (RFC 9110, 9.2.2)."""


class Operation(Record):
    """One operation: its public name, its place in the API, and how it may be sent.

    Attributes:
        name: Public name, for example ``timesheets.cancel``.
        method: HTTP method in capitals.
        path: Path template as the document has it, ``/timesheets/{id}/cancel``.
        success: Documented statuses of success, the usual one first.
        repeatable: Whether it may be sent again after the server may have acted.
        headers: Lower-case names of the client-level headers it takes.
        media: Media type of the request body when that is not JSON.
        paged: How its replies continue, if they do.
        xml: Its bodies in XML, if the document describes any.
    """

    name: str
    method: str
    path: str
    success: tuple[int, ...] = (200,)
    repeatable: bool = False
    headers: frozenset[str] = frozenset()
    media: str | None = None
    paged: PageDialect | None = None
    xml: XmlBodies | None = None

    def request(
        self, build: Callable[..., dict[str, Any]]
    ) -> Callable[..., dict[str, Any]]:
        """Decorate what makes a request: its failures name the operation."""

        @wraps(build)
        def built(**given: Any) -> dict[str, Any]:
            try:
                return build(**given)
            except (AttributeError, TypeError, ValueError) as error:
                raise InvalidRequestError(
                    f"{self.name}: the arguments cannot be sent: {error}"
                ) from error

        return built


class Call(Record):
    """One use of an operation: the arguments of the caller, ready to be sent.

    Attributes:
        operation: The operation called.
        request: What the generated ``_get_kwargs`` made of the arguments.
        accept: Media types the caller can read.
        sink: Receives the body of a success when it goes to a file.
        any_header: Send every client-level header, for calls outside the document.
    """

    operation: Operation
    request: Mapping[str, Any]
    accept: str = "application/json"
    sink: FileSink | None = None
    any_header: bool = False
