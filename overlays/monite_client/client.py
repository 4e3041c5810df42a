"""The clients of Monite."""

from __future__ import annotations

import datetime
from typing import ClassVar, Literal, Unpack
from uuid import UUID

from ._generated.resources import AsyncResources, Resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.options import AsyncClientOptions, SyncClientOptions
from ._runtime.vendor import Credential, Vendor
from ._vendor import VENDOR

Environment = Literal["sandbox", "production_eu", "production_us"]


class Monite(SyncClient, Resources):
    """A synchronous client of Monite."""

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(
        self,
        *,
        client_id: UUID | str | None = None,
        client_secret: Credential | None = None,
        entity_id: UUID | str | None = None,
        entity_user_id: UUID | str | None = None,
        version: datetime.date | str | None = None,
        environment: Environment | None = None,
        base_url: str | None = None,
        **options: Unpack[SyncClientOptions],
    ) -> None:
        settings = _settings(
            client_id, client_secret, entity_id, entity_user_id, version
        )
        super().__init__(
            settings, environment=environment, base_url=base_url, **options
        )


class AsyncMonite(AsyncClient, AsyncResources):
    """An asynchronous client of Monite."""

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(
        self,
        *,
        client_id: UUID | str | None = None,
        client_secret: Credential | None = None,
        entity_id: UUID | str | None = None,
        entity_user_id: UUID | str | None = None,
        version: datetime.date | str | None = None,
        environment: Environment | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        settings = _settings(
            client_id, client_secret, entity_id, entity_user_id, version
        )
        super().__init__(
            settings, environment=environment, base_url=base_url, **options
        )


def _settings(
    client_id: UUID | str | None,
    client_secret: Credential | None,
    entity_id: UUID | str | None,
    entity_user_id: UUID | str | None,
    version: datetime.date | str | None,
) -> dict[str, Credential | None]:
    return {
        "client_id": _as_text(client_id),
        "client_secret": client_secret,
        "entity_id": _as_text(entity_id),
        "entity_user_id": _as_text(entity_user_id),
        "version": _as_text(version),
    }


def _as_text(value: UUID | datetime.date | str | None) -> str | None:
    return str(value) if isinstance(value, (UUID, datetime.date)) else value
