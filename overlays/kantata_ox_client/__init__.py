"""Typed client for the Kantata OX API."""

from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import errors, models, records
    from ._bulk import BulkOutcome, ItemError
    from ._fetch import async_fetch, fetch, read_records
    from ._generated.types import UNSET, Unset
    from ._runtime.options.hooks import Hooks
    from ._runtime.options.options import Timeout
    from ._runtime.options.retry import RetryPolicy
    from ._runtime.options.throttle import Throttle
    from ._runtime.response.raw import RawResponse
    from ._runtime.sideload.page import AsyncRecordPage, RecordPage
    from ._runtime.sideload.record_lists import RecordList, merge
    from .client import AsyncKantataOX, KantataOX

__all__ = (
    "UNSET",
    "AsyncKantataOX",
    "AsyncRecordPage",
    "BulkOutcome",
    "Hooks",
    "ItemError",
    "KantataOX",
    "RawResponse",
    "RecordList",
    "RecordPage",
    "RetryPolicy",
    "Throttle",
    "Timeout",
    "Unset",
    "__version__",
    "async_fetch",
    "errors",
    "fetch",
    "merge",
    "models",
    "read_records",
    "records",
)

if not TYPE_CHECKING:
    _HOMES = {
        "AsyncKantataOX": ".client",
        "AsyncRecordPage": "._runtime.sideload.page",
        "BulkOutcome": "._bulk",
        "Hooks": "._runtime.options.hooks",
        "ItemError": "._bulk",
        "KantataOX": ".client",
        "RawResponse": "._runtime.response.raw",
        "RecordList": "._runtime.sideload.record_lists",
        "RecordPage": "._runtime.sideload.page",
        "RetryPolicy": "._runtime.options.retry",
        "Throttle": "._runtime.options.throttle",
        "Timeout": "._runtime.options.options",
        "UNSET": "._generated.types",
        "Unset": "._generated.types",
        "async_fetch": "._fetch",
        "fetch": "._fetch",
        "merge": "._runtime.sideload.record_lists",
        "read_records": "._fetch",
    }

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name in ("errors", "models", "records"):
            return import_module(f".{name}", __name__)
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_HOMES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
