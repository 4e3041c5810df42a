"""The errors of this client; see the class tree in `ApiError`'s module."""

from __future__ import annotations

from ._durations import DurationError
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
from ._waiting import ReportFailedError, ReportTimeoutError
from ._workflow_results import WorkflowError

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
    "DurationError",
    "InvalidRequestError",
    "NotFoundError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitedError",
    "ReportFailedError",
    "ReportTimeoutError",
    "ServerError",
    "StatusError",
    "UnprocessableEntityError",
    "WorkflowError",
)
