"""What the runtime has to know about Monite."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ._cursor import check_call
from ._runtime.config.settings import Setting
from ._runtime.config.vendor import AuthContext, Vendor
from ._version import __version__

if TYPE_CHECKING:
    import httpx

    from ._runtime.paging.free import FreeLists
    from ._runtime.response.error_body import ErrorDetail

DEFAULT_VERSION = "2024-05-25"
"""The dated version of the API that this package was made for."""


def _auth(context: AuthContext) -> httpx.Auth:
    from ._token import build_auth

    return build_auth(context)


def _read_error(body: Any) -> ErrorDetail:
    from ._error_reader import read_error

    return read_error(body)


def _check_version(text: str) -> str:
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError(f"must be a date such as {DEFAULT_VERSION}") from None


def _check_user(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        raise ValueError("must be a UUID") from None


def _lists() -> FreeLists:
    from ._lists import LISTS

    return LISTS


VENDOR = Vendor(
    title="Monite",
    distribution="monite-client",
    version=__version__,
    env_prefix="MONITE",
    environments={
        "sandbox": "https://api.sandbox.monite.com/v1",
        "production_eu": "https://api.monite.com/v1",
        "production_us": "https://us.api.monite.com/v1",
    },
    # Two regions are production, and neither is the obvious one; the vendor's own
    # clients begin in the sandbox too.
    environment="sandbox",
    settings=(
        Setting("client_id", "MONITE_CLIENT_ID", unless="token"),
        Setting("client_secret", "MONITE_CLIENT_SECRET", secret=True, unless="token"),
        Setting("token", "MONITE_TOKEN", secret=True, required=False),
        Setting(
            "entity_id",
            "MONITE_ENTITY_ID",
            required=False,
            header="x-monite-entity-id",
            required_on_operations=True,
        ),
        Setting(
            "entity_user_id",
            "MONITE_ENTITY_USER_ID",
            required=False,
            check=_check_user,
        ),
        Setting(
            "version",
            "MONITE_VERSION",
            header="x-monite-version",
            default=DEFAULT_VERSION,
            check=_check_version,
        ),
    ),
    build_auth=_auth,
    read_error=_read_error,
    check_call=check_call,
    probe="/entities?limit=1",
    lists=_lists,
)
