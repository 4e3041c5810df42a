"""The state behind a client: configuration shared with, or replaced in, its views."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Generic, TypeVar

import httpx

from ..base.clock import Clock
from ..base.redact import Redactor
from ..base.urls import Origin, origin_of
from ..base.value import Value, field
from ..options.options import Options
from ..options.throttle import Throttle
from ..transport.connections import Pool
from .settings import Settings
from .vendor import AuthContext, Vendor

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class ConstructorArguments(Value):
    """What a client was built with besides settings and options, for pickling.

    Attributes:
        app_info: The user's program.
        proxy: Address of a proxy; it may hold a password.
        allow_plain_http: Whether unencrypted hosts are accepted.
        max_connections: Size of the connection pool.
        portable: Whether nothing of it is bound to this process.
    """

    app_info: str | None = None
    proxy: str | None = field(default=None, repr=False)
    allow_plain_http: bool = False
    max_connections: int = 20
    portable: bool = True


class ClientState(Value, Generic[H]):
    """Everything a call needs to know about the client it is made with.

    Attributes:
        vendor: Whose API it is.
        settings: The client's values, secrets included.
        base_url: Address of the API.
        user_agent: Value of the User-Agent header.
        options: How calls are made.
        pool: The connections.
        throttle: Limit on requests, if there is one.
        clock: Time and chance.
        constructor_arguments: What else the client was built with.
        auth: How requests prove who sends them.
        defect: Why the client cannot be used, if it cannot.
    """

    vendor: Vendor
    settings: Settings
    base_url: httpx.URL
    user_agent: str
    options: Options
    pool: Pool[H]
    throttle: Throttle | None
    clock: Clock
    constructor_arguments: ConstructorArguments
    auth: httpx.Auth | None = None
    defect: str | None = None

    @cached_property
    def origin(self) -> Origin:
        """Who may receive credentials."""
        return origin_of(self.base_url)

    @cached_property
    def common_headers(self) -> dict[Any, Any]:
        """Headers of requests as bytes, which `call.headers` keeps here."""
        return {}

    @cached_property
    def redact(self) -> Redactor:
        """Keeps the client's secrets out of texts."""
        return Redactor(self.settings.secrets())

    @cached_property
    def context(self) -> AuthContext:
        """What an authentication scheme may need."""
        return AuthContext(self.settings, self.base_url, self.clock)
