"""Typed client for the Monite API."""

from ._version import __version__

__all__ = ("__version__",)
