"""Typed client for the Lucca Timmi Timesheet API."""

from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import errors, models
    from ._durations import (
        format_iso_duration,
        format_timespan,
        parse_iso_duration,
        parse_timespan,
        to_duration,
        to_timedelta,
    )
    from ._entries import imported_time_entry, time_entry, without_fillers
    from ._generated.types import UNSET, Unset
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
    from ._runtime.options.options import Timeout
    from ._runtime.options.retry import RetryPolicy
    from ._runtime.options.throttle import Throttle
    from ._runtime.paging.page import AsyncPage, Page
    from ._runtime.response.raw import RawResponse
    from ._workflow_results import WorkflowResults
    from .client import AsyncLuccaTimmi, LuccaTimmi

__all__ = (
    "UNSET",
    "AsyncLuccaTimmi",
    "AsyncPage",
    "Hooks",
    "LuccaTimmi",
    "Page",
    "Period",
    "RawResponse",
    "ReportProgress",
    "RetryPolicy",
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
    "without_fillers",
)

if not TYPE_CHECKING:
    _HOMES = {
        "AsyncLuccaTimmi": ".client",
        "AsyncPage": "._runtime.paging.page",
        "Hooks": "._runtime.options.hooks",
        "LuccaTimmi": ".client",
        "Page": "._runtime.paging.page",
        "Period": "._period",
        "RawResponse": "._runtime.response.raw",
        "ReportProgress": "._report_polling",
        "RetryPolicy": "._runtime.options.retry",
        "Throttle": "._runtime.options.throttle",
        "Timeout": "._runtime.options.options",
        "UNSET": "._generated.types",
        "Unset": "._generated.types",
        "WorkflowResults": "._workflow_results",
        "account_throttle": "._limits",
        "account_url": "._hosts",
        "between": "._queries",
        "to_duration": "._durations",
        "fields": "._queries",
        "format_iso_duration": "._durations",
        "format_timespan": "._durations",
        "greater_than": "._queries",
        "imported_time_entry": "._entries",
        "is_null": "._queries",
        "not_equal": "._queries",
        "one_of": "._queries",
        "order_by": "._queries",
        "paging": "._queries",
        "parse_iso_duration": "._durations",
        "parse_timespan": "._durations",
        "since": "._queries",
        "time_entry": "._entries",
        "to_timedelta": "._durations",
        "until": "._queries",
        "without_fillers": "._entries",
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
