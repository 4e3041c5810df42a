"""Typed client for the Lucca Timmi Timesheet API."""

from ._version import __version__

__all__ = ("__version__",)
