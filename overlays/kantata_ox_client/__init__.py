"""Typed client for the Kantata OX API."""

from ._version import __version__

__all__ = ("__version__",)
