"""The clients of Lucca Timmi."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from ._generated.resources import AsyncResources, Resources
from ._hosts import address
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.config.settings import Credential
from ._runtime.config.state import ClientState
from ._runtime.config.vendor import Vendor
from ._runtime.introspection import with_resources
from ._runtime.options.options import AsyncClientOptions, SyncClientOptions
from ._vendor import VENDOR

if TYPE_CHECKING:
    from ._reports import AsyncReports, Reports
    from ._time_entries import AsyncTimeEntries, TimeEntries
    from ._timesheets import AsyncTimesheets, Timesheets


class _Values:
    """The values a client was made with, for reading."""

    _state: ClientState[Any]

    @property
    def account(self) -> str | None:
        """Name of the account; ``None`` if a host or an address was passed."""
        return self._state.settings.shown("account")

    @property
    def region(self) -> str:
        """Where the account is hosted, ``"eu"`` or ``"ch"``."""
        return self._state.settings.text("region")


@with_resources
class LuccaTimmi(SyncClient, _Values, Resources):
    """The synchronous client of Lucca Timmi: timesheets and absences.

    It may be used by many threads and survives a fork. Close it, or use it in ``with``.
    Which account it talks to is said by ``account`` (with ``environment`` and
    ``region``), by ``host`` or by ``base_url``.

    Args:
        api_key: Key of the account's settings, or a function that returns the current
            one; otherwise ``LUCCA_TIMMI_API_KEY``.
        account: Name of the account; otherwise ``LUCCA_TIMMI_ACCOUNT``.
        environment: ``"production"``, ``"test"``, ``"demo"`` or ``"sandbox"``;
            otherwise ``LUCCA_TIMMI_ENVIRONMENT`` or production.
        region: ``"eu"``, or ``"ch"`` for accounts hosted in Switzerland; otherwise
            ``LUCCA_TIMMI_REGION`` or eu.
        sandbox_name: Name of the sandbox, otherwise ``LUCCA_TIMMI_SANDBOX_NAME``.
        sandbox_server: ``"eu1"``, ``"eu2"`` or ``"ch1"``, otherwise
            ``LUCCA_TIMMI_SANDBOX_SERVER``.
        host: Host of the account, ``example.ilucca-test.net``, in place of its name;
            otherwise ``LUCCA_TIMMI_HOST``.
        base_url: Address of the API in place of a host, otherwise
            ``LUCCA_TIMMI_BASE_URL``.
        xml_root: Name of the root element of XML bodies, otherwise
            ``LUCCA_TIMMI_XML_ROOT`` or ``"root"``. The vendor's document gives no name,
            and no server of the vendor has confirmed this one.
        **options: ``timeout`` in seconds or as `Timeout` (5 s to connect, 60 s for
            each read; the vendor gives up after 5 s), ``retries``, ``headers``,
            ``hooks``, ``throttle`` (see `account_throttle`),
            ``app_info``, ``proxy``, ``allow_plain_http``, ``max_connections`` (20),
            ``transport``, ``http_client``, ``clock``.

    Raises:
        ConfigurationError: Something is missing, unknown, or contradicts.

    Source:
        https://developers.lucca.fr (legacy API: authentication, generations).
    """

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        account: str | None = None,
        environment: str | None = None,
        region: str | None = None,
        sandbox_name: str | None = None,
        sandbox_server: str | None = None,
        host: str | None = None,
        base_url: str | None = None,
        xml_root: str | None = None,
        **options: Unpack[SyncClientOptions],
    ) -> None:
        settings = _settings(
            api_key, account, region, sandbox_name, sandbox_server, xml_root
        )
        where = address(
            VENDOR.resolve(settings),
            account=account,
            environment=environment,
            host=host,
            base_url=base_url,
        )
        super().__init__(settings, base_url=where, **options)

    @cached_property
    def reports(self) -> Reports:
        """Operations on ``reports``."""
        from ._reports import Reports

        return Reports(self, self._state.clock)

    @cached_property
    def time_entries(self) -> TimeEntries:
        """Operations on ``time_entries``."""
        from ._time_entries import TimeEntries

        return TimeEntries(self)

    @cached_property
    def timesheets(self) -> Timesheets:
        """Operations on ``timesheets``, and their workflow."""
        from ._timesheets import Timesheets

        return Timesheets(self)


@with_resources
class AsyncLuccaTimmi(AsyncClient, _Values, AsyncResources):
    """The asynchronous client of Lucca Timmi: timesheets and absences.

    It may be used by many tasks. Close it, or use it in ``async with``.

    Args:
        api_key: As for `LuccaTimmi`; the function may also be a coroutine function.
        account: As for `LuccaTimmi`.
        environment: As for `LuccaTimmi`.
        region: As for `LuccaTimmi`.
        sandbox_name: As for `LuccaTimmi`.
        sandbox_server: As for `LuccaTimmi`.
        host: As for `LuccaTimmi`.
        base_url: As for `LuccaTimmi`.
        xml_root: As for `LuccaTimmi`.
        **options: As for `LuccaTimmi`, with the asynchronous classes of httpx.

    Raises:
        ConfigurationError: Something is missing, unknown, or contradicts.
    """

    vendor: ClassVar[Vendor] = VENDOR

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | Callable[[], Awaitable[str]] | None = None,
        account: str | None = None,
        environment: str | None = None,
        region: str | None = None,
        sandbox_name: str | None = None,
        sandbox_server: str | None = None,
        host: str | None = None,
        base_url: str | None = None,
        xml_root: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        settings = _settings(
            api_key, account, region, sandbox_name, sandbox_server, xml_root
        )
        where = address(
            VENDOR.resolve(settings),
            account=account,
            environment=environment,
            host=host,
            base_url=base_url,
        )
        super().__init__(settings, base_url=where, **options)

    @cached_property
    def reports(self) -> AsyncReports:
        """Operations on ``reports``."""
        from ._reports import AsyncReports

        return AsyncReports(self, self._state.clock)

    @cached_property
    def time_entries(self) -> AsyncTimeEntries:
        """Operations on ``time_entries``."""
        from ._time_entries import AsyncTimeEntries

        return AsyncTimeEntries(self)

    @cached_property
    def timesheets(self) -> AsyncTimesheets:
        """Operations on ``timesheets``, and their workflow."""
        from ._timesheets import AsyncTimesheets

        return AsyncTimesheets(self)


def _settings(
    api_key: Credential | None,
    account: str | None,
    region: str | None,
    sandbox_name: str | None,
    sandbox_server: str | None,
    xml_root: str | None,
) -> Mapping[str, Credential | None]:
    if xml_root is not None:
        _check_root(xml_root)
    return {
        "api_key": api_key,
        "account": account,
        "region": region,
        "sandbox_name": sandbox_name,
        "sandbox_server": sandbox_server,
        "xml_root": xml_root,
    }


def _check_root(name: str) -> None:
    from ._runtime.base.errors import ConfigurationError
    from ._runtime.xml.names import XmlError, checked_name

    try:
        checked_name(name, "xml_root")
    except XmlError as error:
        raise ConfigurationError(str(error)) from None
