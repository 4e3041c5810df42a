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
  CancellationError             timesheets could not be cancelled, or a run broke off
  DurationError                 a duration cannot be read or written without loss
  ReportFailedError             the computation of a report ended with an error
  ReportTimeoutError            a report was not ready in time
  WebhookError                  a webhook message is not the vendor's, or not recent
  WorkflowError                 some timesheets failed, though the response was 200
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

from typing import TYPE_CHECKING

from ._cancellations import CancellationError
from ._durations import DurationError
from ._report_polling import ReportFailedError, ReportTimeoutError
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
from ._runtime.webhooks import WebhookError
from ._workflow_results import WorkflowError

__all__ = (
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CancellationError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "DurationError",
    "FileWriteError",
    "InvalidRequestError",
    "NotFoundError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitedError",
    "ReportFailedError",
    "ReportTimeoutError",
    "ServerError",
    "StatusError",
    "ThrottleError",
    "UnprocessableEntityError",
    "WebhookError",
    "WorkflowError",
)

if not TYPE_CHECKING:
    from ._runtime.exports import errors_by_name

    __getattr__ = errors_by_name(__name__, __all__)
