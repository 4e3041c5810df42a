"""The clients of Monite."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, Unpack
from uuid import UUID

from ._generated.resources import AsyncResources, Resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.config.settings import Credential
from ._runtime.config.state import ClientState
from ._runtime.config.vendor import Vendor
from ._runtime.introspection import with_resources
from ._runtime.options.options import AsyncClientOptions, SyncClientOptions
from ._vendor import VENDOR

if TYPE_CHECKING:
    from ._access_tokens import AccessTokens, AsyncAccessTokens
    from ._approvals import (
        ApprovalProcesses,
        ApprovalRequests,
        AsyncApprovalProcesses,
        AsyncApprovalRequests,
    )

Environment = Literal["sandbox", "production_eu", "production_us"]


class _Values:
    """The values a client was made with, for reading."""

    _state: ClientState[Any]

    @property
    def entity_id(self) -> str | None:
        """Entity the calls are about; ``None`` if that is left to views."""
        return self._state.settings.shown("entity_id")

    @property
    def entity_user_id(self) -> str | None:
        """User the client acts for; ``None`` if it acts for the partner."""
        return self._state.settings.shown("entity_user_id")

    @property
    def version(self) -> str:
        """Dated version of the API, such as ``"2024-05-25"``."""
        return self._state.settings.text("version")


@with_resources
class Monite(SyncClient, _Values, Resources):
    """The synchronous client of the Monite API.

    It may be used by many threads and survives a fork. Close it, or use it in ``with``.
    It fetches an access token with the first call, shares it with all its views and
    renews it ahead of its end.

    Args:
        client_id: Id of the partner's client, otherwise ``MONITE_CLIENT_ID``. Sandbox
            and production have different ones.
        client_secret: Its secret, or a function that returns it; otherwise
            ``MONITE_CLIENT_SECRET``.
        token: An access token in place of id and secret, or a function that returns
            the current one; otherwise ``MONITE_TOKEN``. The client does not renew it.
        entity_id: Entity the calls are about, otherwise ``MONITE_ENTITY_ID``. It may
            be left to views, see `with_entity`.
        entity_user_id: User of an entity to act for, with that user's role; otherwise
            ``MONITE_ENTITY_USER_ID``. Without one the client acts for the partner.
        version: Dated version of the API, otherwise ``MONITE_VERSION``, otherwise
            2024-05-25, for which this package was made.
        environment: ``"sandbox"``, ``"production_eu"`` or ``"production_us"``;
            otherwise ``MONITE_ENVIRONMENT``, otherwise the sandbox.
        base_url: Address of the API in place of an environment, otherwise
            ``MONITE_BASE_URL``. It ends in ``/v1``.
        **options: ``timeout`` in seconds or as `Timeout` (5 s to connect, 60 s for
            each read), ``retries`` (2, of reads), ``headers``,
            ``hooks``, ``throttle`` (the vendor allows 30 requests per second),
            ``app_info``, ``proxy``, ``allow_plain_http``, ``max_connections`` (20),
            ``transport``, ``http_client``, ``clock``.

    Raises:
        ConfigurationError: Id and secret, or the token, are missing or come
            together, a value is malformed, or options
            contradict each other.

    Source:
        https://docs.monite.com/api/concepts/authentication
    """

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(
        self,
        *,
        client_id: UUID | str | None = None,
        client_secret: str | Callable[[], str] | None = None,
        token: str | Callable[[], str] | None = None,
        entity_id: UUID | str | None = None,
        entity_user_id: UUID | str | None = None,
        version: datetime.date | str | None = None,
        environment: Environment | None = None,
        base_url: str | None = None,
        **options: Unpack[SyncClientOptions],
    ) -> None:
        settings = _settings(
            client_id, client_secret, token, entity_id, entity_user_id, version
        )
        super().__init__(
            settings, environment=environment, base_url=base_url, **options
        )

    @cached_property
    def access_tokens(self) -> AccessTokens:
        """Operations on ``access_tokens``."""
        from ._access_tokens import AccessTokens

        return AccessTokens(self)

    @cached_property
    def approval_processes(self) -> ApprovalProcesses:
        """Operations on ``approval_processes``."""
        from ._approvals import ApprovalProcesses

        return ApprovalProcesses(self)

    @cached_property
    def approval_requests(self) -> ApprovalRequests:
        """Operations on ``approval_requests``."""
        from ._approvals import ApprovalRequests

        return ApprovalRequests(self)

    def with_entity(self, entity_id: UUID | str) -> Self:
        """Return a view of this client whose calls are about another entity.

        It shares connections and token with this client and costs next to nothing.

        Args:
            entity_id: Id of the entity.

        Raises:
            ConfigurationError: The id is empty or cannot be sent.
        """
        return self._with_settings(entity_id=_text(entity_id))

    def with_entity_user(self, entity_user_id: UUID | str) -> Self:
        """Return a view of this client that acts for a user of an entity.

        It shares the connections, but has a token of its own: keep it for further
        calls of the same user.

        Args:
            entity_user_id: Id of the user.

        Raises:
            ConfigurationError: It is not a UUID.
        """
        return self._with_settings(entity_user_id=_text(entity_user_id))

    def with_version(self, version: datetime.date | str) -> Self:
        """Return a view of this client that speaks another version of the API.

        Args:
            version: Date of the version.

        Raises:
            ConfigurationError: It is not a date.
        """
        return self._with_settings(version=_text(version))


@with_resources
class AsyncMonite(AsyncClient, _Values, AsyncResources):
    """The asynchronous client of the Monite API.

    It may be used by many tasks. Close it, or use it in ``async with``.

    Args:
        client_id: As for `Monite`.
        client_secret: As for `Monite`; the function may also be a coroutine function.
        token: As for `Monite`; the function may also be a coroutine function.
        entity_id: As for `Monite`.
        entity_user_id: As for `Monite`.
        version: As for `Monite`.
        environment: As for `Monite`.
        base_url: As for `Monite`.
        **options: As for `Monite`, with the asynchronous classes of httpx.

    Raises:
        ConfigurationError: Id and secret, or the token, are missing or come
            together, a value is malformed, or options
            contradict each other.
    """

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(
        self,
        *,
        client_id: UUID | str | None = None,
        client_secret: (
            str | Callable[[], str] | Callable[[], Awaitable[str]] | None
        ) = None,
        token: str | Callable[[], str] | Callable[[], Awaitable[str]] | None = None,
        entity_id: UUID | str | None = None,
        entity_user_id: UUID | str | None = None,
        version: datetime.date | str | None = None,
        environment: Environment | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        settings = _settings(
            client_id, client_secret, token, entity_id, entity_user_id, version
        )
        super().__init__(
            settings, environment=environment, base_url=base_url, **options
        )

    @cached_property
    def access_tokens(self) -> AsyncAccessTokens:
        """Operations on ``access_tokens``."""
        from ._access_tokens import AsyncAccessTokens

        return AsyncAccessTokens(self)

    @cached_property
    def approval_processes(self) -> AsyncApprovalProcesses:
        """Operations on ``approval_processes``."""
        from ._approvals import AsyncApprovalProcesses

        return AsyncApprovalProcesses(self)

    @cached_property
    def approval_requests(self) -> AsyncApprovalRequests:
        """Operations on ``approval_requests``."""
        from ._approvals import AsyncApprovalRequests

        return AsyncApprovalRequests(self)

    def with_entity(self, entity_id: UUID | str) -> Self:
        """Return a view whose calls are about another entity; see `Monite`."""
        return self._with_settings(entity_id=_text(entity_id))

    def with_entity_user(self, entity_user_id: UUID | str) -> Self:
        """Return a view that acts for a user of an entity; see `Monite`."""
        return self._with_settings(entity_user_id=_text(entity_user_id))

    def with_version(self, version: datetime.date | str) -> Self:
        """Return a view that speaks another version of the API; see `Monite`."""
        return self._with_settings(version=_text(version))


def _settings(
    client_id: UUID | str | None,
    client_secret: Credential | None,
    token: Credential | None,
    entity_id: UUID | str | None,
    entity_user_id: UUID | str | None,
    version: datetime.date | str | None,
) -> dict[str, Credential | None]:
    return {
        "client_id": _text(client_id),
        "client_secret": client_secret,
        "token": token,
        "entity_id": _text(entity_id),
        "entity_user_id": _text(entity_user_id),
        "version": _text(version),
    }


def _text(value: UUID | datetime.date | str | None) -> str | None:
    return str(value) if isinstance(value, (UUID, datetime.date)) else value
