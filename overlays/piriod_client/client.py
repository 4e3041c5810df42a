"""The clients of Piriod."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ._generated.resources import AsyncResources, Resources
from ._runtime.base.errors import ConfigurationError
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.config.settings import Credential
from ._runtime.config.state import ClientState
from ._runtime.config.vendor import Vendor
from ._runtime.introspection import with_resources
from ._runtime.options.options import AsyncClientOptions, SyncClientOptions
from ._vendor import VENDOR

if TYPE_CHECKING:
    from ._files import AsyncRetentions, Retentions
    from ._filters import AsyncFilteredResources, FilteredResources


class _Values:
    """The values a client was made with, for reading."""

    _state: ClientState[Any]

    @property
    def workspace(self) -> str | None:
        """Workspace the calls are about; ``None`` if that is left to views."""
        return self._state.settings.shown("workspace")

    @property
    def test_mode(self) -> bool:
        """Whether the calls are about test data."""
        return self._state.settings.get("test_mode") == "true"


@with_resources
class Piriod(SyncClient, _Values, Resources):
    """The synchronous client of the Piriod API.

    It may be used by many threads and survives a fork. Close it, or use it in ``with``.

    Args:
        token: API token of a user, or a function that returns the current one;
            otherwise ``PIRIOD_TOKEN``. A new token of the same user ends the old one.
        workspace: Workspace the calls are about, ``acc_...``; otherwise
            ``PIRIOD_WORKSPACE``. It may be left to views, see `with_workspace`.
        test_mode: Whether calls are about test data; otherwise ``PIRIOD_TEST_MODE``,
            otherwise off. Off sends no header, as the vendor has it.
        environment: Name of an environment, otherwise ``PIRIOD_ENVIRONMENT``; there is
            only ``"production"``, ``https://api.piriod.com``.
        base_url: Address of the API in place of an environment, otherwise
            ``PIRIOD_BASE_URL``.
        **options: ``timeout`` in seconds or as `Timeout` (5 s to connect, 60 s for
            each read), ``retries`` (2, of reads), ``headers``, ``hooks``,
            ``throttle``, ``app_info``, ``proxy``, ``allow_plain_http``,
            ``max_connections`` (20), ``transport``, ``http_client``, ``clock``.

    Raises:
        ConfigurationError: The token is missing, a value is malformed, or options
            contradict each other.

    Source:
        https://docs.piriod.com/api-reference/authentication
    """

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(
        self,
        *,
        token: str | Callable[[], str] | None = None,
        workspace: str | None = None,
        test_mode: bool | None = None,
        environment: str | None = None,
        base_url: str | None = None,
        **options: Unpack[SyncClientOptions],
    ) -> None:
        settings = _settings(token, workspace, test_mode)
        super().__init__(
            settings, environment=environment, base_url=base_url, **options
        )

    @cached_property
    def retentions(self) -> Retentions:
        """Operations on ``retentions``."""
        from ._files import Retentions

        return Retentions(self)

    def with_workspace(self, workspace: str) -> Self:
        """Return a view of this client whose calls are about another workspace.

        Args:
            workspace: Id of the workspace, ``acc_...``.

        Raises:
            ConfigurationError: It is not an id of a workspace.
        """
        return self._with_settings(workspace=workspace)

    def with_test_mode(self, test_mode: bool = True) -> Self:
        """Return a view of this client whose calls are about test data, or live data.

        Args:
            test_mode: Whether calls are about test data.

        Raises:
            ConfigurationError: It is neither ``True`` nor ``False``.
        """
        return self._with_settings(test_mode=_on_off(test_mode))

    def where(self, **filters: Any) -> FilteredResources:
        """Return the resources with lists that are filtered by query parameters.

        ``piriod.where(created__gte=date(2024, 5, 1)).customers.list()``

        Args:
            **filters: Values by filter, also with the suffixes ``__gte``, ``__lte``
                and ``__in`` (several values), and ``metadata__<key>`` for one's own
                metadata. Dates and moments are written in ISO 8601.

        Raises:
            InvalidRequestError: A name is not a filter, or a value cannot be sent.

        Source:
            https://docs.piriod.com/api-reference/pagination-filtering
        """
        from ._filters import FilteredResources, checked

        return FilteredResources(self, checked(filters))


@with_resources
class AsyncPiriod(AsyncClient, _Values, AsyncResources):
    """The asynchronous client of the Piriod API.

    It may be used by many tasks. Close it, or use it in ``async with``.

    Args:
        token: As for `Piriod`; the function may also be a coroutine function.
        workspace: As for `Piriod`.
        test_mode: As for `Piriod`.
        environment: As for `Piriod`.
        base_url: As for `Piriod`.
        **options: As for `Piriod`, with the asynchronous classes of httpx.

    Raises:
        ConfigurationError: The token is missing, a value is malformed, or options
            contradict each other.
    """

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(
        self,
        *,
        token: str | Callable[[], str] | Callable[[], Awaitable[str]] | None = None,
        workspace: str | None = None,
        test_mode: bool | None = None,
        environment: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        settings = _settings(token, workspace, test_mode)
        super().__init__(
            settings, environment=environment, base_url=base_url, **options
        )

    @cached_property
    def retentions(self) -> AsyncRetentions:
        """Operations on ``retentions``."""
        from ._files import AsyncRetentions

        return AsyncRetentions(self)

    def with_workspace(self, workspace: str) -> Self:
        """Return a view whose calls are about another workspace; see `Piriod`."""
        return self._with_settings(workspace=workspace)

    def with_test_mode(self, test_mode: bool = True) -> Self:
        """Return a view whose calls are about test data, or live; see `Piriod`."""
        return self._with_settings(test_mode=_on_off(test_mode))

    def where(self, **filters: Any) -> AsyncFilteredResources:
        """Return the resources with filtered lists; see `Piriod`."""
        from ._filters import AsyncFilteredResources, checked

        return AsyncFilteredResources(self, checked(filters))


def _settings(
    token: Credential | None, workspace: str | None, test_mode: bool | None
) -> dict[str, Credential | None]:
    return {
        "token": token,
        "workspace": workspace,
        "test_mode": None if test_mode is None else _on_off(test_mode),
    }


def _on_off(test_mode: bool) -> str:
    # Anything false-like would mean live data, and the text "false" test data.
    if not isinstance(test_mode, bool):
        raise ConfigurationError(f"test_mode must be True or False, not {test_mode!r}")
    return "true" if test_mode else "false"
