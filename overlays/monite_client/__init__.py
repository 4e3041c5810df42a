"""Typed client for the Monite API."""

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import errors, models, webhooks
    from ._access_tokens import AccessToken
    from ._generated.types import UNSET, File, Unset
    from ._runtime.options.hooks import Hooks
    from ._runtime.options.options import CallOptions, Timeout
    from ._runtime.options.retry import RetryPolicy
    from ._runtime.options.shared_throttle import SharedThrottle
    from ._runtime.options.throttle import Throttle
    from ._runtime.paging.page import AsyncPage, Page
    from ._runtime.response.raw import RawResponse
    from .client import AsyncMonite, Monite

__all__ = (
    "UNSET",
    "AccessToken",
    "AsyncMonite",
    "AsyncPage",
    "CallOptions",
    "File",
    "Hooks",
    "Monite",
    "Page",
    "RawResponse",
    "RetryPolicy",
    "SharedThrottle",
    "Throttle",
    "Timeout",
    "Unset",
    "__version__",
    "errors",
    "models",
    "webhooks",
)

if not TYPE_CHECKING:
    import sys

    from ._runtime.exports import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        sys.modules[__name__],
        {
            ".": ("errors", "models", "webhooks"),
            "._access_tokens": ("AccessToken",),
            "._generated.types": ("UNSET", "File", "Unset"),
            "._runtime.options.hooks": ("Hooks",),
            "._runtime.options.options": ("CallOptions", "Timeout"),
            "._runtime.options.retry": ("RetryPolicy",),
            "._runtime.options.shared_throttle": ("SharedThrottle",),
            "._runtime.options.throttle": ("Throttle",),
            "._runtime.paging.page": ("AsyncPage", "Page"),
            "._runtime.response.raw": ("RawResponse",),
            ".client": ("AsyncMonite", "Monite"),
        },
    )
