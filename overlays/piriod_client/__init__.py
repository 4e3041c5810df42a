"""Typed client for the Piriod API."""

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import errors, models
    from ._generated.types import UNSET, Unset
    from ._runtime.options.hooks import Hooks
    from ._runtime.options.options import CallOptions, Timeout
    from ._runtime.options.retry import RetryPolicy
    from ._runtime.options.shared_throttle import SharedThrottle
    from ._runtime.options.throttle import Throttle
    from ._runtime.paging.page import AsyncPage, Page
    from ._runtime.response.raw import RawResponse
    from .client import AsyncPiriod, Piriod

__all__ = (
    "UNSET",
    "AsyncPage",
    "AsyncPiriod",
    "CallOptions",
    "Hooks",
    "Page",
    "Piriod",
    "RawResponse",
    "RetryPolicy",
    "SharedThrottle",
    "Throttle",
    "Timeout",
    "Unset",
    "__version__",
    "errors",
    "models",
)

if not TYPE_CHECKING:
    import sys

    from ._runtime.exports import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        sys.modules[__name__],
        {
            ".": ("errors", "models"),
            "._generated.types": ("UNSET", "Unset"),
            "._runtime.options.hooks": ("Hooks",),
            "._runtime.options.options": ("CallOptions", "Timeout"),
            "._runtime.options.retry": ("RetryPolicy",),
            "._runtime.options.shared_throttle": ("SharedThrottle",),
            "._runtime.options.throttle": ("Throttle",),
            "._runtime.paging.page": ("AsyncPage", "Page"),
            "._runtime.response.raw": ("RawResponse",),
            ".client": ("AsyncPiriod", "Piriod"),
        },
    )
