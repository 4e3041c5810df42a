"""Typed client for the Kantata OX API."""

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import errors, models, oauth, records
    from ._bulk import BulkOutcome, ItemError
    from ._fetch import async_fetch, fetch, read_records
    from ._generated.types import UNSET, Unset
    from ._runtime.options.hooks import Hooks
    from ._runtime.options.options import CallOptions, Timeout
    from ._runtime.options.retry import RetryPolicy
    from ._runtime.options.shared_throttle import SharedThrottle
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
    "CallOptions",
    "Hooks",
    "ItemError",
    "KantataOX",
    "RawResponse",
    "RecordList",
    "RecordPage",
    "RetryPolicy",
    "SharedThrottle",
    "Throttle",
    "Timeout",
    "Unset",
    "__version__",
    "async_fetch",
    "errors",
    "fetch",
    "merge",
    "models",
    "oauth",
    "read_records",
    "records",
)

if not TYPE_CHECKING:
    import sys

    from ._runtime.exports import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        sys.modules[__name__],
        {
            ".": ("errors", "models", "oauth", "records"),
            "._bulk": ("BulkOutcome", "ItemError"),
            "._fetch": ("async_fetch", "fetch", "read_records"),
            "._generated.types": ("UNSET", "Unset"),
            "._runtime.options.hooks": ("Hooks",),
            "._runtime.options.options": ("CallOptions", "Timeout"),
            "._runtime.options.retry": ("RetryPolicy",),
            "._runtime.options.shared_throttle": ("SharedThrottle",),
            "._runtime.options.throttle": ("Throttle",),
            "._runtime.response.raw": ("RawResponse",),
            "._runtime.sideload.page": ("AsyncRecordPage", "RecordPage"),
            "._runtime.sideload.record_lists": ("RecordList", "merge"),
            ".client": ("AsyncKantataOX", "KantataOX"),
        },
    )
