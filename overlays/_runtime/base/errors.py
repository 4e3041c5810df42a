"""The errors of this client.

ApiError                        whatever this package raises on purpose
  ConfigurationError            the client was set up wrongly
  ClientClosedError             the client was closed before the call
  InvalidRequestError           an argument cannot be sent
  ThrottleError                 the server of a shared throttle cannot be used
  ApiConnectionError            no complete response arrived
    ApiTimeoutError             no response in time; also a TimeoutError
  FileWriteError                the file of a download cannot be written
  DecodeError                   the response is not what the API documents
  PagingError                   the pages of a list do not end or lead elsewhere
  StatusError                   the server refused
    BadRequestError             400
    AuthenticationError         401
    PermissionDeniedError       403
    NotFoundError               404
    ConflictError               409
    UnprocessableEntityError    422
    RateLimitedError            429
    ServerError                 500 and above
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from .response import ApiResponse

__all__ = (
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "FileWriteError",
    "InvalidRequestError",
    "NotFoundError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitedError",
    "ServerError",
    "StatusError",
    "ThrottleError",
    "UnprocessableEntityError",
)


class _Text:
    """The text of an error, where it has no words of its own."""

    def __get__(self, error: ApiError | None, kind: type[ApiError]) -> Any:
        return self if error is None else str(error)


class ApiError(Exception):
    """Base of every error this package raises on purpose.

    Every error has these attributes, so that one ``except ApiError`` can report all.

    Attributes:
        message: What went wrong: the vendor's own words where it sent any.
        status: HTTP status of the response; ``None`` when there is none.
        request_id: The server's name for the request; ``None`` when it sent none.
        attempts: How often the request was tried; 0 when none was made.
        outcome_unknown: Whether the call may have changed something although it
            failed: no whole response came to a write, it cannot be read, the server
            failed, or that was so with an earlier attempt. Never with a read.
    """

    attempts: int = 0
    outcome_unknown: bool = False
    if TYPE_CHECKING:
        message: str
        status: int | None
        request_id: str | None
    else:
        message = _Text()
        status = request_id = None

        def __getattr__(self, name: str) -> Any:
            from .suggestions import missing_attribute

            raise missing_attribute(self, name)

    # Subclasses take keyword arguments; the default would call them with one text.
    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(
    kind: type[ApiError], args: tuple[Any, ...], state: dict[str, Any]
) -> ApiError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(ApiError):
    """The client cannot be built or used as it was configured."""


class ClientClosedError(ApiError):
    """The client, or the view of it, was closed before this call."""


class InvalidRequestError(ApiError):
    """An argument cannot be sent; nothing has left the program.

    Attributes:
        fields: Problems by the name of the field, where a body was checked.
    """

    def __init__(
        self, text: str, *, fields: Mapping[str, list[str]] | None = None
    ) -> None:
        super().__init__(text)
        self.fields: Mapping[str, list[str]] = fields or {}


class ThrottleError(ApiError):
    """The server of a shared throttle cannot be used, so the attempt was not made."""


class ApiConnectionError(ApiError):
    """The server could not be reached or broke off before its response was complete.

    Attributes:
        method: HTTP method of the request.
        path: Path of the request.
    """

    def __init__(
        self,
        text: str,
        *,
        method: str,
        path: str,
        attempts: int,
        outcome_unknown: bool = False,
    ) -> None:
        super().__init__(text)
        self.outcome_unknown = outcome_unknown
        self.method = method
        self.path = path
        self.attempts = attempts


class ApiTimeoutError(ApiConnectionError, TimeoutError):
    """The server did not respond in time.

    ``except TimeoutError`` catches it as well; name it before `ApiConnectionError`,
    which it is too. A request that changes something may have been carried out all the
    same; see ``outcome_unknown``.
    """


class _ResponseError(ApiError):
    """What errors about a received response have in common."""

    def __init__(self, text: str, *, response: ApiResponse) -> None:
        super().__init__(text)
        self.response = response
        self.attempts: int = response.attempts
        self.outcome_unknown: bool = response.may_have_acted

    if TYPE_CHECKING:
        # Of a subclass it is never None.
        status: int
    else:

        @property
        def status(self) -> int:
            return self.response.status

    @property
    def method(self) -> str:
        """HTTP method of the request."""
        return self.response.method

    @property
    def path(self) -> str:
        """Path of the request, without its query."""
        return self.response.path

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of the response; names compare without regard to case."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """Body of the response as bytes."""
        return self.response.content

    if not TYPE_CHECKING:

        @property
        def request_id(self) -> str | None:
            """The server's name for this request; quote it to the vendor's support."""
            return self.response.request_id


class DecodeError(_ResponseError):
    """The body of a response cannot be understood.

    Attributes:
        json_path: Where in the body, ``$`` for the whole.
        reason: What is wrong there.
        response: The response with its raw body.
    """

    def __init__(
        self,
        text: str,
        *,
        response: ApiResponse,
        json_path: str = "$",
        reason: str = "",
    ) -> None:
        super().__init__(text, response=response)
        self.json_path = json_path
        self.reason = reason


class FileWriteError(ApiError, OSError):
    """The file of a download cannot be written: the disk is full, or it is read-only.

    The file that was there before is unchanged.
    """


class PagingError(ApiError):
    """The next page cannot be asked for: it repeats, never ends, or lies elsewhere."""


class StatusError(_ResponseError):
    """The server returned a status other than success.

    Attributes:
        message: The vendor's own words, or the name of the status.
        code: The vendor's code for the error, if it sent one.
        fields: Messages by the name of the field they are about.
        retry_after: Seconds the server asks to wait, if it said so.
        retry_at: The moment, in UTC, until which it asks to wait.
        gave_up: Why the request was not repeated again; empty where a repetition would
            not help.
        body: The parsed JSON body; ``None`` when the body is not JSON.
        response: The response with its raw body.
    """

    def __init__(
        self,
        text: str,
        *,
        response: ApiResponse,
        message: str = "",
        code: str | None = None,
        fields: Mapping[str, list[str]] | None = None,
        retry_after: float | None = None,
        retry_at: datetime | None = None,
        gave_up: str = "",
        body: Any = None,
    ) -> None:
        super().__init__(text, response=response)
        self.message = message
        self.code = code
        self.fields: Mapping[str, list[str]] = fields or {}
        self.retry_after = retry_after
        self.retry_at = retry_at
        self.gave_up = gave_up
        self.body = body


class BadRequestError(StatusError):
    """400: the request is malformed or breaks a rule of the API."""


class AuthenticationError(StatusError):
    """401: the credential is missing, wrong or expired."""


class PermissionDeniedError(StatusError):
    """403: the credential is good, but not for this."""


class NotFoundError(StatusError):
    """404: there is no such resource, or it is hidden from this credential."""


class ConflictError(StatusError):
    """409: the resource is in a state that does not allow this."""


class UnprocessableEntityError(StatusError):
    """422: the values sent are not acceptable."""


class RateLimitedError(StatusError):
    """429: too many requests; see ``retry_at`` and ``gave_up``."""


class ServerError(StatusError):
    """500 and above: the server failed."""


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitedError,
}


def status_error_class(status: int) -> type[StatusError]:
    """Return the error class for a status other than success."""
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, StatusError)
