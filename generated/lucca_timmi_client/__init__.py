"""A client library for accessing Lucca Timesheet API (not v3)"""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
