"""Typed client for the Piriod API."""

from ._version import __version__

__all__ = ("__version__",)
