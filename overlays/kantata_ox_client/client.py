"""The clients of Kantata OX."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from ._generated.resources import AsyncResources, Resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.config.vendor import Vendor
from ._runtime.introspection import with_resources
from ._runtime.options.options import (
    AsyncClientOptions,
    CallOptions,
    SyncClientOptions,
)
from ._vendor import VENDOR

if TYPE_CHECKING:
    from . import records
    from ._bulk import BulkOutcome, OnProgress
    from ._time_entries import AsyncTimeEntries, TimeEntries


@with_resources
class KantataOX(SyncClient, Resources):
    """The synchronous client of the Kantata OX API.

    It may be used by many threads and survives a fork. Close it, or use it in ``with``.

    Args:
        token: Access token of a user, or a function that returns the current one;
            otherwise ``KANTATA_OX_TOKEN``. It does not expire, but can be revoked.
        environment: Name of an environment, otherwise ``KANTATA_OX_ENVIRONMENT``;
            there is only ``"production"``, ``https://api.mavenlink.com/api/v1``.
        base_url: Address of the API in place of an environment, otherwise
            ``KANTATA_OX_BASE_URL``.
        **options: ``timeout`` in seconds or as `Timeout` (5 s to connect, 60 s for
            each read; the vendor itself gives up after 180 s), ``retries``,
            ``headers``, ``hooks``, ``throttle``, ``app_info``, ``proxy``,
            ``allow_plain_http``, ``max_connections`` (20), ``transport``,
            ``http_client``, ``clock``.

    Raises:
        ConfigurationError: The token is missing, or options contradict each other.

    Source:
        https://developer.kantata.com (authentication).
    """

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(
        self,
        *,
        token: str | Callable[[], str] | None = None,
        environment: str | None = None,
        base_url: str | None = None,
        **options: Unpack[SyncClientOptions],
    ) -> None:
        super().__init__(
            {"token": token}, environment=environment, base_url=base_url, **options
        )

    @cached_property
    def time_entries(self) -> TimeEntries:
        """Operations on ``time_entries``."""
        from ._time_entries import TimeEntries

        return TimeEntries(self)

    def bulk_create(
        self,
        collection: str,
        items: Iterable[Mapping[str, Any]],
        *,
        on_progress: OnProgress | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkOutcome[records.Record]:
        """Create any number of records of a collection, in requests the vendor accepts.

        Time entries have a typed method, ``time_entries.create_in_chunks``.

        Args:
            collection: One of the seventeen that can be created in bulk, such as
                ``stories`` (300 per request) or ``expenses`` (100).
            items: The records as JSON.
            on_progress: Called after each request with how many records were sent, and
                how many there are.
            **options: Of each of its requests, see `CallOptions`.

        Returns:
            What was created, and the errors of single records by their position.

        Raises:
            InvalidRequestError: The collection has no bulk form.
            BulkInterruptedError: A request failed as a whole after others went through.
            ApiError: The first request failed as a whole.
        """
        from ._bulk_calls import create

        return create(self, collection, items, on_progress, **options)


@with_resources
class AsyncKantataOX(AsyncClient, AsyncResources):
    """The asynchronous client of the Kantata OX API.

    It may be used by many tasks. Close it, or use it in ``async with``.

    Args:
        token: As for `KantataOX`; the function may also be a coroutine function.
        environment: As for `KantataOX`.
        base_url: As for `KantataOX`.
        **options: As for `KantataOX`, with the asynchronous classes of httpx.

    Raises:
        ConfigurationError: The token is missing, or options contradict each other.
    """

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(
        self,
        *,
        token: str | Callable[[], str] | Callable[[], Awaitable[str]] | None = None,
        environment: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            {"token": token}, environment=environment, base_url=base_url, **options
        )

    @cached_property
    def time_entries(self) -> AsyncTimeEntries:
        """Operations on ``time_entries``."""
        from ._time_entries import AsyncTimeEntries

        return AsyncTimeEntries(self)

    async def bulk_create(
        self,
        collection: str,
        items: Iterable[Mapping[str, Any]],
        *,
        on_progress: OnProgress | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkOutcome[records.Record]:
        """Create any number of records; see `KantataOX.bulk_create`."""
        from ._bulk_calls import async_create

        return await async_create(self, collection, items, on_progress, **options)
