"""Typed client for Lucca Timmi: timesheets and absences."""

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import errors, models, webhooks
    from ._cancellations import Cancellation, Cancellations
    from ._durations import (
        format_iso_duration,
        format_timespan,
        parse_iso_duration,
        parse_timespan,
        to_duration,
        to_timedelta,
    )
    from ._entries import imported_time_entry, time_entry, without_fillers
    from ._generated.types import UNSET, File, Unset
    from ._hosts import account_url
    from ._limits import account_throttle
    from ._period import Period
    from ._queries import (
        between,
        fields,
        greater_than,
        is_null,
        not_equal,
        one_of,
        order_by,
        paging,
        since,
        until,
    )
    from ._report_polling import ReportProgress
    from ._runtime.options.hooks import Hooks
    from ._runtime.options.options import CallOptions, Timeout
    from ._runtime.options.retry import RetryPolicy
    from ._runtime.options.shared_throttle import SharedThrottle
    from ._runtime.options.throttle import Throttle
    from ._runtime.paging.page import AsyncPage, Page
    from ._runtime.response.raw import RawResponse
    from ._workflow_results import WorkflowResults
    from .client import AsyncLuccaTimmi, LuccaTimmi

__all__ = (
    "UNSET",
    "AsyncLuccaTimmi",
    "AsyncPage",
    "CallOptions",
    "Cancellation",
    "Cancellations",
    "File",
    "Hooks",
    "LuccaTimmi",
    "Page",
    "Period",
    "RawResponse",
    "ReportProgress",
    "RetryPolicy",
    "SharedThrottle",
    "Throttle",
    "Timeout",
    "Unset",
    "WorkflowResults",
    "__version__",
    "account_throttle",
    "account_url",
    "between",
    "errors",
    "fields",
    "format_iso_duration",
    "format_timespan",
    "greater_than",
    "imported_time_entry",
    "is_null",
    "models",
    "not_equal",
    "one_of",
    "order_by",
    "paging",
    "parse_iso_duration",
    "parse_timespan",
    "since",
    "time_entry",
    "to_duration",
    "to_timedelta",
    "until",
    "webhooks",
    "without_fillers",
)

if not TYPE_CHECKING:
    import sys

    from ._runtime.exports import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        sys.modules[__name__],
        {
            ".": ("errors", "models", "webhooks"),
            "._cancellations": ("Cancellation", "Cancellations"),
            "._durations": (
                "format_iso_duration",
                "format_timespan",
                "parse_iso_duration",
                "parse_timespan",
                "to_duration",
                "to_timedelta",
            ),
            "._entries": ("imported_time_entry", "time_entry", "without_fillers"),
            "._generated.types": ("UNSET", "File", "Unset"),
            "._hosts": ("account_url",),
            "._limits": ("account_throttle",),
            "._period": ("Period",),
            "._queries": (
                "between",
                "fields",
                "greater_than",
                "is_null",
                "not_equal",
                "one_of",
                "order_by",
                "paging",
                "since",
                "until",
            ),
            "._report_polling": ("ReportProgress",),
            "._runtime.options.hooks": ("Hooks",),
            "._runtime.options.options": ("CallOptions", "Timeout"),
            "._runtime.options.retry": ("RetryPolicy",),
            "._runtime.options.shared_throttle": ("SharedThrottle",),
            "._runtime.options.throttle": ("Throttle",),
            "._runtime.paging.page": ("AsyncPage", "Page"),
            "._runtime.response.raw": ("RawResponse",),
            "._workflow_results": ("WorkflowResults",),
            ".client": ("AsyncLuccaTimmi", "LuccaTimmi"),
        },
    )
