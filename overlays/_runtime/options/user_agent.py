"""The User-Agent: which package in which version, and whose program."""

from __future__ import annotations

import sys

import httpx

from ..base.errors import ConfigurationError, InvalidRequestError
from ..base.headers import header_value


def user_agent(distribution: str, version: str, app_info: str | None) -> str:
    """Return the header's value.

    Args:
        distribution: Name of the package.
        version: Its version.
        app_info: The user's program, usually ``name/version``.

    Raises:
        ConfigurationError: ``app_info`` cannot be sent in a header.
    """
    python = ".".join(str(part) for part in sys.version_info[:3])
    value = f"{distribution}/{version} python/{python} httpx/{httpx.__version__}"
    if app_info:
        value = f"{value} {app_info}"
    try:
        header_value("User-Agent", value)
    except InvalidRequestError as error:
        raise ConfigurationError(f"app_info: {error}") from None
    return value
