"""What the runtime has to know about Monite."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ._runtime.vendor import AuthContext, Setting, Vendor
from ._version import __version__

if TYPE_CHECKING:
    import httpx

DEFAULT_VERSION = "2024-05-25"
"""The dated version of the API that this package was made for."""


def _auth(context: AuthContext) -> httpx.Auth:
    from ._token import build_auth

    return build_auth(context)


def _date(text: str) -> str:
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError("must be a date such as 2024-05-25") from None


def _uuid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        raise ValueError("must be a UUID") from None


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
    environment="sandbox",
    settings=(
        Setting("client_id", "MONITE_CLIENT_ID"),
        Setting("client_secret", "MONITE_CLIENT_SECRET", secret=True),
        Setting(
            "entity_id",
            "MONITE_ENTITY_ID",
            required=False,
            header="x-monite-entity-id",
            check=_uuid,
            needed=True,
        ),
        Setting("entity_user_id", "MONITE_ENTITY_USER_ID", required=False, check=_uuid),
        Setting(
            "version",
            "MONITE_VERSION",
            header="x-monite-version",
            default=DEFAULT_VERSION,
            check=_date,
        ),
    ),
    build_auth=_auth,
)
