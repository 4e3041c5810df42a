"""Base classes of the clients: a vendor's client adds its settings and resources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, Unpack

import httpx

from .base.errors import ClientClosedError, ConfigurationError
from .base.operation import Call
from .base.response import ApiResponse
from .base.tasks import current_run
from .call.exchange import AsyncExchange, SyncExchange
from .call.request import response_without_request
from .config import build as configuration
from .config.settings import Credential
from .config.state import ClientState, ConstructorArguments
from .config.vendor import Vendor
from .options.options import (
    AsyncClientOptions,
    CallOptions,
    ClientOptions,
    SyncClientOptions,
    ViewOptions,
    refuse_unknown,
)
from .transport.connections import (
    Pool,
    checked_context,
    checked_transport,
    close_in_loop,
    given_client,
    maker,
)

if TYPE_CHECKING:
    from .paging.free import AsyncFreeResponse, FreeResponse

T = TypeVar("T")
H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)

_ADVICE = {
    "headers": "with_options(headers=...) sets them",
    "timeout": "with_options(timeout=...) sets it",
    "retries": "with_options(retries=...) sets them",
    "max_retries": "with_options(retries=...) sets them",
    "default_headers": "with_options(headers=...) sets them",
    "cookies": "with_options(headers=...) sets them",
    "with_raw_response": "each resource has it",
    "token": "credentials are not shown",
    "api_key": "credentials are not shown",
    "client_secret": "credentials are not shown",
    "auth": "credentials are not shown",
    "set_timeout": "with_options(timeout=...) sets it",
    "open": "connections open with the first request; `with` closes them",
    "connect": "connections open with the first request; `with` closes them",
    "login": "the token is requested and sent by itself",
    "ping": "`python -m <package> --check` tells whether host and credentials work",
    "session": "the argument http_client=... takes a client of httpx",
    "options": "did you mean 'request'?",
}
"""What to say about attributes of other clients that this one does not show."""


class _Client(Generic[H]):
    """What both kinds of client have in common.

    All state of a client is its core; a view is a client with another core on the same
    pool. Subclasses must not add attributes of their own, views would not have them.
    """

    vendor: ClassVar[Vendor]
    _state: ClientState[H]
    _owns_pool: bool
    _closed: bool

    def _set_up(self, state: ClientState[H], *, owns_pool: bool) -> None:
        self._state = state
        self._owns_pool = owns_pool
        self._closed = False

    @property
    def base_url(self) -> str:
        """Address of the API this client talks to."""
        return str(self._state.base_url)

    @property
    def is_closed(self) -> bool:
        """Whether the client can no longer be used."""
        return self._closed or self._state.pool.closed

    def with_options(self, **changes: Unpack[ViewOptions]) -> Self:
        """Return a view of this client that makes its calls differently.

        The view shares the connections; this client stays as it is. Closing a view
        closes the view only, closing the client closes its views.

        Args:
            **changes: ``timeout`` in seconds or as `Timeout`; ``retries`` as number or
                `RetryPolicy`; ``headers`` to add, ``None`` as value removes one;
                ``hooks``; ``max_response_bytes``; ``max_file_bytes``;
                ``pickle_secrets`` to keep secrets when it is pickled.

        Raises:
            ConfigurationError: An option is unknown or makes no sense.
        """
        return self._view(configuration.with_options(self._state, changes))

    def _with_settings(self, **changes: Credential | None) -> Self:
        """Return a view with other settings, for example of another tenant."""
        return self._view(configuration.with_settings(self._state, changes))

    def _view(self, state: ClientState[H]) -> Self:
        self._refuse_closed()
        view = type(self).__new__(type(self))
        view._set_up(state, owns_pool=False)
        return view

    def _refuse_closed(self) -> None:
        if self.is_closed:
            raise ClientClosedError(
                f"this {type(self).__name__} client is closed; make a new one"
            )

    def _ready(self) -> ClientState[H]:
        self._refuse_closed()
        if self._state.defect:
            raise ConfigurationError(self._state.defect)
        return self._state

    def _state_for(self, call: Call) -> ClientState[H]:
        state = self._ready()
        return configuration.for_call(state, call.options) if call.options else state

    def _wrap(self, response: ApiResponse, read: Callable[[], T]) -> T:
        return read()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            from .base.suggestions import missing_attribute

            raise missing_attribute(self, name, _ADVICE)

    def __repr__(self) -> str:
        state = self._state
        shown = {"base_url": str(state.base_url), **state.settings.public_values()}
        listed = ", ".join(f"{name}={value!r}" for name, value in shown.items())
        return f"{type(self).__name__}({state.redact(listed)})"

    def __copy__(self) -> Self:
        return self._view(self._state)

    def __deepcopy__(self, _: dict[int, Any]) -> Self:
        return self._view(self._state)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), *configuration.pickled(self._state))

    @classmethod
    def _make_pool(
        cls, options: Mapping[str, Any], built: ConstructorArguments
    ) -> Pool[H]:
        raise NotImplementedError


class SyncClient(_Client[httpx.Client]):
    """A synchronous client. It may be used by many threads and survives a fork.

    Subclasses set ``vendor`` and pass their settings on.

    Args:
        settings: Values by the name of the vendor's setting; ``None`` falls back to
            the environment variable.
        environment: Name of one of the vendor's environments.
        base_url: Address of the API instead of an environment.
        **options: ``timeout`` in seconds or as `Timeout` (5 s to connect, 60 s for
            each read); ``retries`` as number or `RetryPolicy` (2); ``headers`` for
            every request; ``hooks`` as `Hooks`; ``throttle`` as `Throttle`;
            ``app_info``, your program's ``name/version`` for the User-Agent; ``proxy``
            as URL; ``allow_plain_http`` to accept hosts without encryption;
            ``ssl_context``, whose certificates count in place of the usual roots and
            of ``SSL_CERT_FILE``; ``max_connections`` (20); ``max_response_bytes`` (64
            MiB) and ``max_file_bytes`` (4 GiB), how large a body may be in memory and
            in a file after decompression, ``math.inf`` for any size; ``transport`` or
            ``http_client`` of httpx, the latter is not closed with this client;
            ``clock`` for tests.

    Raises:
        ConfigurationError: Something is missing, unknown or contradicts.
    """

    def __init__(
        self,
        settings: Mapping[str, Credential | None],
        *,
        environment: str | None = None,
        base_url: str | None = None,
        **options: Unpack[SyncClientOptions],
    ) -> None:
        refuse_unknown(options, _known(SyncClientOptions), type(self).__init__)
        state = configuration.new_state(
            self.vendor, settings, environment, base_url, options, self._make_pool
        )
        self._set_up(state, owns_pool=True)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str | None] | None = None,
        json: Any = None,
        data: Mapping[str, Any] | None = None,
        files: Any = None,
        content: Any = None,
        retryable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FreeResponse:
        """Send a request the API's document lacks, like any other call.

        Args:
            method: HTTP method.
            path: Path below the base URL, percent-encoded where needed; or an absolute
                URL, which gets credentials only if it is on the same server.
            params: Query parameters.
            headers: Further headers; ``None`` leaves out one the client would send.
            json: Body to send as JSON.
            data: Body to send as a form.
            files: Files to send as multipart form, as httpx takes them.
            content: Body to send as it is: bytes, text or a file.
            retryable: Whether it may be repeated once it may have arrived; by default
                only methods that read are, as far as the vendor keeps to that.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The response; ``json()`` is its body, ``parse(models.Name)`` reads it as a
            model, and ``page()`` or ``page(models.Name)`` is the list in it, which
            leads to the following pages.

        Raises:
            ApiError: Whatever went wrong, as for every call.
        """
        from .call.free import free_call

        body = {"json": json, "data": data, "files": files, "content": content}
        call = free_call(self, method, path, params, headers, body, retryable, options)
        from .paging.free import FreeResponse

        response = self._execute(call)
        return FreeResponse(self.vendor, self._execute, call, response)

    def close(self) -> None:
        """Close the connections; of a view, only the view."""
        self._closed = True
        if self._owns_pool:
            for connections in self._state.pool.release().values():
                connections.http.close()

    def __enter__(self) -> Self:
        self._refuse_closed()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _execute(self, call: Call) -> ApiResponse:
        if response := response_without_request(call):
            return response
        return SyncExchange(self._state_for(call), call).run()

    @classmethod
    def _make_pool(
        cls, options: Mapping[str, Any], built: ConstructorArguments
    ) -> Pool[httpx.Client]:
        http = given_client(options, httpx.Client)
        transport = checked_transport(options, httpx.BaseTransport)
        context = checked_context(options)
        make = maker(
            httpx.Client, transport, built.proxy, built.max_connections, context
        )
        return Pool(make, http)


class AsyncClient(_Client[httpx.AsyncClient]):
    """An asynchronous client. It may be used by many tasks and survives a fork.

    Subclasses set ``vendor`` and pass their settings on.

    Args:
        settings: Values by the name of the vendor's setting; ``None`` falls back to
            the environment variable.
        environment: Name of one of the vendor's environments.
        base_url: Address of the API instead of an environment.
        **options: As for `SyncClient`, with the asynchronous classes of httpx.

    Raises:
        ConfigurationError: Something is missing, unknown or contradicts.
    """

    def __init__(
        self,
        settings: Mapping[str, Credential | None],
        *,
        environment: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        refuse_unknown(options, _known(AsyncClientOptions), type(self).__init__)
        state = configuration.new_state(
            self.vendor, settings, environment, base_url, options, self._make_pool
        )
        self._set_up(state, owns_pool=True)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str | None] | None = None,
        json: Any = None,
        data: Mapping[str, Any] | None = None,
        files: Any = None,
        content: Any = None,
        retryable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncFreeResponse:
        """Send a request the API's document lacks; see `SyncClient.request`."""
        from .call.free import free_call

        body = {"json": json, "data": data, "files": files, "content": content}
        call = free_call(self, method, path, params, headers, body, retryable, options)
        from .paging.free import AsyncFreeResponse

        response = await self._execute(call)
        return AsyncFreeResponse(self.vendor, self._execute, call, response)

    async def close(self) -> None:
        """Close the connections; of a view, only the view."""
        self._closed = True
        if self._owns_pool:
            for owner, connections in self._state.pool.release().items():
                await close_in_loop(owner, connections)

    async def __aenter__(self) -> Self:
        self._refuse_closed()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _execute(self, call: Call) -> ApiResponse:
        if response := response_without_request(call):
            return response
        return await AsyncExchange(self._state_for(call), call).run()

    @classmethod
    def _make_pool(
        cls, options: Mapping[str, Any], built: ConstructorArguments
    ) -> Pool[httpx.AsyncClient]:
        http = given_client(options, httpx.AsyncClient)
        transport = checked_transport(options, httpx.AsyncBaseTransport)
        context = checked_context(options)
        make = maker(
            httpx.AsyncClient, transport, built.proxy, built.max_connections, context
        )
        return Pool(make, http, current_run)


def _known(options: type[Any]) -> frozenset[str]:
    return frozenset({*options.__annotations__, *ClientOptions.__annotations__})


def _restored(
    kind: type[_Client[Any]],
    values: Mapping[str, Credential | None],
    base_url: str,
    options: Mapping[str, Any],
) -> Any:
    client = kind.__new__(kind)
    state = configuration.restore_state(
        kind.vendor, values, base_url, options, kind._make_pool
    )
    client._set_up(state, owns_pool=True)
    return client
