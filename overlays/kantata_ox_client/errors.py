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
  BulkInterruptedError          a bulk request failed half-way
  RecordCountError              a response does not hold exactly one result
  LinkError                     a link of a record cannot be followed
    MissingRecordError          it leads to a record the response does not hold
    NotRequestedError           the association was not asked for
  StatusError                   the server refused
    BadRequestError             400
    AuthenticationError         401
    PermissionDeniedError       403
    NotFoundError               404
    ConflictError               409
    UnprocessableEntityError    422
    RateLimitedError            429
    ServerError                 500 and above

`IncludeWarning` is not an error: an association is not documented for the operation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._bulk import BulkInterruptedError
from ._runtime.base.errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientClosedError,
    ConfigurationError,
    ConflictError,
    DecodeError,
    FileWriteError,
    InvalidRequestError,
    NotFoundError,
    PagingError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    StatusError,
    ThrottleError,
    UnprocessableEntityError,
)
from ._runtime.sideload.errors import (
    IncludeWarning,
    LinkError,
    MissingRecordError,
    NotRequestedError,
    RecordCountError,
)

__all__ = (
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BulkInterruptedError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "FileWriteError",
    "IncludeWarning",
    "InvalidRequestError",
    "LinkError",
    "MissingRecordError",
    "NotFoundError",
    "NotRequestedError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitedError",
    "RecordCountError",
    "ServerError",
    "StatusError",
    "ThrottleError",
    "UnprocessableEntityError",
)

if not TYPE_CHECKING:
    from ._runtime.exports import errors_by_name

    __getattr__ = errors_by_name(__name__, __all__)
