"""What a vendor's package tells the runtime about its vendor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..base.errors import ConfigurationError
from ..base.operation import SAFE_METHODS
from ..base.secret import Secret
from ..base.value import Value, field
from .settings import Credential, Setting, Settings, value_of, variable

if TYPE_CHECKING:
    import httpx

    from ..base.clock import Clock
    from ..base.operation import Call
    from ..response.error_body import ErrorReader


class AuthContext(Value):
    """What an authentication scheme may need.

    Attributes:
        settings: The client's values.
        base_url: The API's address.
        clock: Time, for tokens that expire.
    """

    settings: Settings
    base_url: httpx.URL
    clock: Clock


AuthBuilder = Callable[[AuthContext], "httpx.Auth | None"]


def _no_check(_: Call) -> None:
    pass


def _is_read(method: str, _: str) -> bool:
    return method in SAFE_METHODS


def _as_it_is(call: Call) -> Call:
    return call


def _no_auth(_: AuthContext) -> httpx.Auth | None:
    return None


class Vendor(Value):
    """Everything about a vendor that the clients of its API share.

    Attributes:
        title: Name for people, used in messages.
        distribution: Name of the package on the index, used in the User-Agent.
        version: Version of that package.
        env_prefix: Begins ``<PREFIX>_BASE_URL`` and ``<PREFIX>_ENVIRONMENT``.
        environments: Base URL by name; ``{setting}`` in a host is filled in.
        environment: Name of the default environment.
        settings: The values a client needs.
        headers: Headers sent with every request.
        build_auth: Makes the authentication scheme of a client.
        read_error: Reads the vendor's error bodies; else the common shapes are read.
        request_id_headers: Response headers that may name the request, best first.
        check_call: Refuses calls the vendor would, before anything is sent.
        is_retryable: Whether a request outside the document may be repeated, by its
            method and path.
        probe: Path of a cheap read that shows whether host and credentials work.
        prepare_free: Checks and completes a call of ``request``.
        lists: Returns how responses to ``request`` are read, as `FreeLists`.
    """

    title: str
    distribution: str
    version: str
    env_prefix: str
    environments: Mapping[str, str]
    environment: str = "production"
    settings: tuple[Setting, ...] = ()
    headers: Mapping[str, str] = field(factory=dict)
    build_auth: AuthBuilder = _no_auth
    read_error: ErrorReader | None = None
    request_id_headers: tuple[str, ...] = ("x-request-id", "request-id")
    check_call: Callable[[Call], None] = _no_check
    is_retryable: Callable[[str, str], bool] = _is_read
    probe: str = "/"
    prepare_free: Callable[[Call], Call] = _as_it_is
    lists: Callable[[], Any] | None = None

    def resolve(self, arguments: Mapping[str, Credential | None]) -> Settings:
        """Complete the given values from the environment and the defaults.

        Raises:
            ConfigurationError: A value is unknown, missing, empty or no text.
        """
        if unknown := sorted(
            set(arguments) - {setting.name for setting in self.settings}
        ):
            raise ConfigurationError(f"{self.title} knows no setting {unknown[0]!r}")
        values = {
            setting.name: value_of(setting, arguments.get(setting.name))
            for setting in self.settings
        }
        self._choose(arguments, values)
        return self.settings_from(values)

    def _choose(
        self,
        arguments: Mapping[str, Credential | None],
        values: dict[str, Credential | None],
    ) -> None:
        """Drop what an argument in its place makes needless; an argument goes first."""
        for entry in self.settings:
            other = entry.unless
            if other is None or values[entry.name] is None or values[other] is None:
                continue
            is_argument = arguments.get(entry.name) is not None
            if is_argument == (arguments.get(other) is not None):
                raise ConfigurationError(
                    f"pass either {other} or {entry.name}, not both (environment:"
                    f" {self._env(other)}, {entry.env})"
                )
            values[other if is_argument else entry.name] = None

    def _env(self, name: str) -> str:
        return next(setting.env for setting in self.settings if setting.name == name)

    def changed(
        self, settings: Settings, changes: Mapping[str, Credential | None]
    ) -> Settings:
        """Return settings with some of their values replaced.

        The environment is left alone: a value that turns out to be missing must not
        become somebody else's.

        Raises:
            ConfigurationError: A value is unknown, missing, empty or no text.
        """
        known = {setting.name: setting for setting in self.settings}
        for name, value in changes.items():
            if name not in known:
                raise ConfigurationError(f"{self.title} knows no setting {name!r}")
            if value is None:
                raise ConfigurationError(f"{name} must not be None")
        new = {name: value_of(known[name], item) for name, item in changes.items()}
        return self.settings_from({**settings.values, **new})

    def restored(self, values: Mapping[str, Credential | None]) -> Settings:
        """Return the settings of an unpickled client: only secrets may be added.

        Raises:
            ConfigurationError: A secret of the environment is malformed.
        """
        absent = (setting for setting in self.settings if setting.name not in values)
        secrets = {item.name: value_of(item, None) for item in absent if item.secret}
        return self.settings_from({**values, **secrets})

    def settings_from(self, values: Mapping[str, Credential | None]) -> Settings:
        """Return the settings that hold these values, leaving out the absent."""
        secret = frozenset(setting.name for setting in self.settings if setting.secret)
        present = {
            name: Secret(item) if isinstance(item, str) and name in secret else item
            for name, item in values.items()
            if item is not None
        }
        return Settings(present, secret)

    def missing(self, settings: Settings) -> str | None:
        """Return what to say about the first required value that is not there."""
        for element in self.settings:
            replaced = element.unless and settings.get(element.unless) is not None
            if element.required and not replaced and settings.get(element.name) is None:
                return (
                    f"{self.title}: {element.name} is missing; pass {element.name}=..."
                    f" or set the environment variable {element.env}"
                )
        return None

    def address(
        self, settings: Settings, environment: str | None, base_url: str | None
    ) -> str:
        """Return the base URL: given, from the environment, or by name.

        Raises:
            ConfigurationError: There is no environment of that name, or its host
                needs a value that is missing.
        """
        from ..base.urls import fill_host

        if base_url or (environment is None and self._variable("BASE_URL")):
            return base_url or self._variable("BASE_URL")
        name = environment or self._variable("ENVIRONMENT") or self.environment
        if name not in self.environments:
            known = ", ".join(sorted(self.environments))
            raise ConfigurationError(
                f"{self.title} has no environment {name!r}; there are: {known}"
            )
        return fill_host(self.environments[name], **settings.public_values())

    def has_environment(self, url: httpx.URL) -> bool:
        """Return whether an address is that of one of the environments."""
        from ..base.urls import matches_host_template

        text = str(url).rstrip("/")
        return any(matches_host_template(text, t) for t in self.environments.values())

    def _variable(self, name: str) -> str:
        return variable(f"{self.env_prefix}_{name}") or ""
