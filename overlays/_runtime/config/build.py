"""Building the state of a client from arguments, environment and defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx

from ..base.clock import SystemClock
from ..base.errors import ConfigurationError, InvalidRequestError
from ..base.headers import encode_headers
from ..base.urls import parse_base_url
from ..options import logs
from ..options.hooks import as_hooks
from ..options.options import (
    SIZES,
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
from .settings import Credential, Settings
from .state import ClientState, ConstructorArguments
from .vendor import Vendor

PoolMaker = Callable[[Mapping[str, Any], ConstructorArguments], Pool[Any]]

_CONNECTED = ("http_client", "transport", "ssl_context")


def new_state(
    vendor: Vendor,
    arguments: Mapping[str, Credential | None],
    environment: str | None,
    base_url: str | None,
    options: Mapping[str, Any],
    make_pool: PoolMaker,
) -> ClientState[Any]:
    """Return the state of a new client.

    Args:
        vendor: Whose API it is.
        arguments: Values of the settings as passed to the constructor.
        environment: Name of one of the vendor's environments.
        base_url: Address of the API instead of an environment.
        options: Keyword arguments every client takes.
        make_pool: Makes the pool of connections.

    Raises:
        ConfigurationError: Something is missing or contradicts.
    """
    logs.switch_on(f"{vendor.env_prefix}_LOG")
    if environment and base_url:
        raise ConfigurationError("pass either environment or base_url, not both")
    # What an unset variable of the caller leaves must not mean the usual server.
    if "" in (environment, base_url):
        empty = "base_url" if base_url == "" else "environment"
        raise ConfigurationError(f"{empty} must not be empty")
    settings = vendor.resolve(arguments)
    if reason := vendor.missing(settings):
        raise ConfigurationError(reason)
    address = vendor.address(settings, environment, base_url)
    return _assemble(vendor, settings, address, options, make_pool)


def restore_state(
    vendor: Vendor,
    values: Mapping[str, Credential | None],
    base_url: str,
    options: Mapping[str, Any],
    make_pool: PoolMaker,
) -> ClientState[Any]:
    """Return the state of an unpickled client.

    Secrets that were not pickled come from the environment. If they are not there, the
    first call says so: an exception here would only break the worker process.
    """
    settings = vendor.restored(values)
    state = _assemble(vendor, settings, base_url, options, make_pool)
    if reason := vendor.missing(settings):
        return state.replaced(defect=f"{reason}, or pickle it with pickle_secrets=True")
    return state


def with_settings(
    state: ClientState[Any], changes: Mapping[str, Credential | None]
) -> ClientState[Any]:
    """Return a state with other settings on the same connections.

    The authentication is made anew only if a value it may depend on changed, so that
    views of several tenants share one token.
    """
    vendor = state.vendor
    settings = vendor.changed(state.settings, changes)
    check_settings(vendor, settings)
    renewed = state.replaced(settings=settings)
    headers_only = {setting.name for setting in vendor.settings if setting.header}
    # What an unpickled client lacks is said by its first call.
    if state.defect or set(changes) <= headers_only:
        return renewed
    return _with_auth(renewed)


def with_options(state: ClientState[Any], changes: ViewOptions) -> ClientState[Any]:
    """Return a state with other options on the same connections."""
    refuse_unknown(changes, frozenset(ViewOptions.__annotations__))
    old = state.options
    timeout, retries = changes.get("timeout"), changes.get("retries")
    hooks, keep = changes.get("hooks"), changes.get("pickle_secrets")
    changed = as_headers(changes.get("headers"))
    sizes: dict[str, Any] = {
        name: changes.get(name, getattr(old, name)) for name in SIZES
    }
    options = Options(
        timeout=old.timeout if timeout is None else as_timeout(timeout),
        retries=old.retries if retries is None else as_policy(retries),
        headers=_checked(merge_headers(old.headers, changed)),
        hooks=old.hooks if hooks is None else as_hooks(hooks),
        pickle_secrets=old.pickle_secrets if keep is None else keep,
        **sizes,
    )
    return state.replaced(options=options)


def for_call(state: ClientState[Any], options: Mapping[str, Any]) -> ClientState[Any]:
    """Return the state that one call is made with, which may have options of its own.

    Args:
        state: The client's configuration.
        options: ``timeout`` and ``retries``; ``None`` keeps the client's.

    Raises:
        ConfigurationError: A value makes no sense.
    """
    changes: dict[str, Any] = {}
    if (timeout := options.get("timeout")) is not None:
        changes["timeout"] = as_timeout(timeout)
    if (retries := options.get("retries")) is not None:
        changes["retries"] = as_policy(retries)
    if not changes:
        return state
    return state.replaced(options=state.options.replaced(**changes))


def pickled(state: ClientState[Any]) -> tuple[dict[str, Any], str, dict[str, Any]]:
    """Return settings, address and options of a client, ready to be pickled.

    Raises:
        ConfigurationError: The client was given connections of this process.
    """
    if not state.constructor_arguments.portable:
        raise ConfigurationError(
            f"this {state.vendor.title} client was given its own http_client, transport"
            " or ssl_context and cannot be pickled; make a client in each process"
            " instead"
        )
    keep = state.options.pickle_secrets
    settings = state.settings
    values = dict(settings.values) if keep else settings.public_values()
    options = state.options if keep else state.options.without_secrets()
    built = state.constructor_arguments
    arguments = {
        "timeout": options.timeout,
        "retries": options.retries,
        "headers": dict(options.headers),
        "hooks": options.hooks,
        "throttle": state.throttle,
        "app_info": built.app_info,
        "proxy": built.proxy if keep else _without_password(built.proxy),
        "allow_plain_http": built.allow_plain_http,
        "max_connections": built.max_connections,
        **{name: getattr(options, name) for name in SIZES},
        "clock": None if isinstance(state.clock, SystemClock) else state.clock,
    }
    return values, str(state.base_url), arguments


def _assemble(
    vendor: Vendor,
    settings: Settings,
    address: str,
    options: Mapping[str, Any],
    make_pool: PoolMaker,
) -> ClientState[Any]:
    check_settings(vendor, settings)
    constructor_arguments = _constructor_arguments(options)
    plain = constructor_arguments.allow_plain_http
    state = ClientState(
        vendor=vendor,
        settings=settings,
        base_url=parse_base_url(address, allow_plain_http=plain),
        user_agent=user_agent(
            vendor.distribution, vendor.version, constructor_arguments.app_info
        ),
        options=_options(options),
        pool=make_pool(options, constructor_arguments),
        throttle=_throttle(options.get("throttle")),
        clock=options.get("clock") or SystemClock(),
        constructor_arguments=constructor_arguments,
    )
    if vendor.missing(settings):
        return state
    return _with_auth(state)


def _with_auth(state: ClientState[Any]) -> ClientState[Any]:
    try:
        return state.replaced(auth=state.vendor.build_auth(state.context))
    except InvalidRequestError as error:
        raise ConfigurationError(str(error)) from None


def check_settings(vendor: Vendor, settings: Settings) -> None:
    """Refuse values that cannot be sent in their header.

    Raises:
        ConfigurationError: Naming the setting, not its value.
    """
    for setting in vendor.settings:
        value = settings.get(setting.name)
        if setting.header and isinstance(value, str):
            _checked({setting.header: value})


def _constructor_arguments(options: Mapping[str, Any]) -> ConstructorArguments:
    connections = options.get("max_connections", 20)
    if not isinstance(connections, int) or connections < 1:
        raise ConfigurationError("max_connections must be a number above 0")
    return ConstructorArguments(
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
        **{name: options[name] for name in SIZES if name in options},
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
