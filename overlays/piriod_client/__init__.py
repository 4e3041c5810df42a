"""Typed client for the Piriod API."""

from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import errors, models
    from ._generated.types import UNSET, Unset
    from ._runtime.options.hooks import Hooks
    from ._runtime.options.options import Timeout
    from ._runtime.options.retry import RetryPolicy
    from ._runtime.options.throttle import Throttle
    from ._runtime.paging.page import AsyncPage, Page
    from ._runtime.response.raw import RawResponse
    from .client import AsyncPiriod, Piriod

__all__ = (
    "UNSET",
    "AsyncPage",
    "AsyncPiriod",
    "Hooks",
    "Page",
    "Piriod",
    "RawResponse",
    "RetryPolicy",
    "Throttle",
    "Timeout",
    "Unset",
    "__version__",
    "errors",
    "models",
)

if not TYPE_CHECKING:
    _HOMES = {
        "AsyncPiriod": ".client",
        "AsyncPage": "._runtime.paging.page",
        "Hooks": "._runtime.options.hooks",
        "Piriod": ".client",
        "Page": "._runtime.paging.page",
        "RawResponse": "._runtime.response.raw",
        "RetryPolicy": "._runtime.options.retry",
        "Throttle": "._runtime.options.throttle",
        "Timeout": "._runtime.options.options",
        "UNSET": "._generated.types",
        "Unset": "._generated.types",
    }

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name in ("errors", "models"):
            return import_module(f".{name}", __name__)
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_HOMES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
