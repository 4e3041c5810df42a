"""Building the state of a client from arguments, environment and defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx

from ..base.clock import SystemClock
from ..base.errors import ConfigurationError, InvalidRequestError
from ..base.headers import encode_headers
from ..base.urls import parse_base_url
from ..options.hooks import as_hooks
from ..options.options import (
    Options,
    ViewOptions,
    as_headers,
    as_timeout,
    merge_headers,
    refuse_unknown,
)
from ..options.retry import as_policy
from ..options.throttle import Throttle
from ..options.user_agent import user_agent
from ..transport.connections import Pool
from .state import Construction, Core
from .vendor import Credential, Settings, Vendor

PoolMaker = Callable[[Mapping[str, Any], Construction], Pool[Any]]

_CONNECTED = ("http_client", "transport")


def build_core(
    vendor: Vendor,
    given: Mapping[str, Credential | None],
    environment: str | None,
    base_url: str | None,
    options: Mapping[str, Any],
    make_pool: PoolMaker,
) -> Core[Any]:
    """Return the state of a new client.

    Args:
        vendor: Whose API it is.
        given: Values of the settings as passed to the constructor.
        environment: Name of one of the vendor's environments.
        base_url: Address of the API instead of an environment.
        options: Keyword arguments every client takes.
        make_pool: Makes the pool of connections.

    Raises:
        ConfigurationError: Something is missing or contradicts.
    """
    if environment and base_url:
        raise ConfigurationError("pass either environment or base_url, not both")
    # What an unset variable of the caller leaves must not mean the usual server.
    if "" in (environment, base_url):
        empty = "base_url" if base_url == "" else "environment"
        raise ConfigurationError(f"{empty} must not be empty")
    settings = vendor.resolve(given)
    if reason := vendor.missing(settings):
        raise ConfigurationError(reason)
    address = vendor.address(settings, environment, base_url)
    return _assemble(vendor, settings, address, options, make_pool)


def rebuild_core(
    vendor: Vendor,
    values: Mapping[str, Credential | None],
    base_url: str,
    options: Mapping[str, Any],
    make_pool: PoolMaker,
) -> Core[Any]:
    """Return the state of an unpickled client.

    Secrets that were not pickled come from the environment. If they are not there, the
    first call says so: an exception here would only break the worker process.
    """
    settings = vendor.restored(values)
    core = _assemble(vendor, settings, base_url, options, make_pool)
    if reason := vendor.missing(settings):
        return core.replaced(defect=f"{reason}, or pickle it with pickle_secrets=True")
    return core


def with_settings(
    core: Core[Any], changes: Mapping[str, Credential | None]
) -> Core[Any]:
    """Return a state with other settings on the same connections.

    The authentication is made anew only if a value it may depend on changed, so that
    views of several tenants share one token.
    """
    vendor = core.vendor
    settings = vendor.changed(core.settings, changes)
    check_settings(vendor, settings)
    renewed = core.replaced(settings=settings)
    headers_only = {each.name for each in vendor.settings if each.header}
    # What an unpickled client lacks is said by its first call.
    if core.defect or set(changes) <= headers_only:
        return renewed
    return _with_auth(renewed)


def with_options(core: Core[Any], changes: ViewOptions) -> Core[Any]:
    """Return a state with other options on the same connections."""
    refuse_unknown(changes, frozenset(ViewOptions.__annotations__))
    old = core.options
    timeout, retries = changes.get("timeout"), changes.get("retries")
    hooks, keep = changes.get("hooks"), changes.get("pickle_secrets")
    given = as_headers(changes.get("headers"))
    options = Options(
        timeout=old.timeout if timeout is None else as_timeout(timeout),
        retries=old.retries if retries is None else as_policy(retries),
        headers=_checked(merge_headers(old.headers, given)),
        hooks=old.hooks if hooks is None else as_hooks(hooks),
        pickle_secrets=old.pickle_secrets if keep is None else keep,
    )
    return core.replaced(options=options)


def pickled(core: Core[Any]) -> tuple[dict[str, Any], str, dict[str, Any]]:
    """Return settings, address and options of a client, ready to be pickled.

    Raises:
        ConfigurationError: The client was given connections of this process.
    """
    if not core.construction.portable:
        raise ConfigurationError(
            f"this {core.vendor.title} client was given its own http_client or"
            " transport and cannot be pickled; make a client in each process instead"
        )
    keep = core.options.pickle_secrets
    settings = core.settings
    values = dict(settings.values) if keep else settings.shown()
    options = core.options if keep else core.options.without_secrets()
    built = core.construction
    arguments = {
        "timeout": options.timeout,
        "retries": options.retries,
        "headers": dict(options.headers),
        "hooks": options.hooks,
        "throttle": core.throttle,
        "app_info": built.app_info,
        "proxy": built.proxy if keep else _without_password(built.proxy),
        "allow_plain_http": built.allow_plain_http,
        "max_connections": built.max_connections,
        "clock": None if isinstance(core.clock, SystemClock) else core.clock,
    }
    return values, str(core.base_url), arguments


def _assemble(
    vendor: Vendor,
    settings: Settings,
    address: str,
    options: Mapping[str, Any],
    make_pool: PoolMaker,
) -> Core[Any]:
    check_settings(vendor, settings)
    construction = _construction(options)
    plain = construction.allow_plain_http
    core = Core(
        vendor=vendor,
        settings=settings,
        base_url=parse_base_url(address, allow_plain_http=plain),
        user_agent=user_agent(
            vendor.distribution, vendor.version, construction.app_info
        ),
        options=_options(options),
        pool=make_pool(options, construction),
        throttle=_throttle(options.get("throttle")),
        clock=options.get("clock") or SystemClock(),
        construction=construction,
    )
    if vendor.missing(settings):
        return core
    return _with_auth(core)


def _with_auth(core: Core[Any]) -> Core[Any]:
    try:
        return core.replaced(auth=core.vendor.build_auth(core.context))
    except InvalidRequestError as error:
        raise ConfigurationError(str(error)) from None


def check_settings(vendor: Vendor, settings: Settings) -> None:
    """Refuse values that cannot be sent in their header.

    Raises:
        ConfigurationError: Naming the setting, not its value.
    """
    for each in vendor.settings:
        value = settings.get(each.name)
        if each.header and isinstance(value, str):
            _checked({each.header: value})


def _construction(options: Mapping[str, Any]) -> Construction:
    connections = options.get("max_connections", 20)
    if not isinstance(connections, int) or connections < 1:
        raise ConfigurationError("max_connections must be a number above 0")
    return Construction(
        app_info=options.get("app_info"),
        proxy=_proxy(options.get("proxy")),
        allow_plain_http=bool(options.get("allow_plain_http")),
        max_connections=connections,
        portable=all(options.get(name) is None for name in _CONNECTED),
    )


def _proxy(address: Any) -> str | None:
    if address is None:
        return None
    try:
        httpx.Proxy(str(address))
    except (ValueError, httpx.InvalidURL):
        # The address may hold a password, so no word of it is shown.
        raise ConfigurationError(
            "proxy must be an address such as http://proxy.example.test:8080"
        ) from None
    return str(address)


def _options(options: Mapping[str, Any]) -> Options:
    return Options(
        timeout=as_timeout(options.get("timeout")),
        retries=as_policy(options.get("retries")),
        headers=_checked(merge_headers({}, as_headers(options.get("headers")))),
        hooks=as_hooks(options.get("hooks")),
    )


def _throttle(throttle: Any) -> Throttle | None:
    if throttle is None or isinstance(throttle, Throttle):
        return throttle
    raise ConfigurationError(
        f"throttle must be a Throttle, not {type(throttle).__name__}"
    )


def _checked(headers: dict[str, str]) -> dict[str, str]:
    try:
        encode_headers(headers)
    except InvalidRequestError as error:
        raise ConfigurationError(str(error)) from None
    return headers


def _without_password(proxy: str | None) -> str | None:
    if not proxy:
        return proxy
    return str(httpx.URL(proxy).copy_with(userinfo=b""))
