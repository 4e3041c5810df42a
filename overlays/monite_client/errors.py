"""The errors of this client; see the class tree in `ApiError`'s module."""

from __future__ import annotations

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
    "InvalidRequestError",
    "NotFoundError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitedError",
    "ServerError",
    "StatusError",
    "UnprocessableEntityError",
)
