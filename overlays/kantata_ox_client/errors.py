"""The errors of this client; see the class tree in `ApiError`'s module."""

from __future__ import annotations

from ._bulk import BulkInterruptedError
from ._runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientClosedError,
    ConfigurationError,
    ConflictError,
    DecodeError,
    InvalidRequestError,
    NotFoundError,
    PagingError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    StatusError,
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
    "UnprocessableEntityError",
)
