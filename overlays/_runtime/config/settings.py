"""The values a client needs: arguments, environment variables and defaults."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping

from ..base.errors import ConfigurationError
from ..base.value import Value, field

Credential = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A secret, or a function (also a coroutine function) that returns the current one."""


class Setting(Value):
    """One value a client needs: an argument, or else an environment variable.

    Attributes:
        name: Name of the argument.
        env: Name of the environment variable.
        secret: Whether it must never be shown, logged or pickled unasked.
        required: Whether a client cannot be built without it.
        header: Header that carries it, on the operations that take this header.
        default: Value when neither argument nor variable is there.
        check: Returns the value to use, or raises ``ValueError`` saying what is wrong.
        required_on_operations: Whether an operation that takes its header is refused
            without it.
        omit_value: Value that is expressed by leaving the header out.
        unless: Name of a setting that takes the place of this one.
    """

    name: str
    env: str
    secret: bool = False
    required: bool = True
    header: str | None = None
    default: str | None = None
    check: Callable[[str], str] | None = None
    required_on_operations: bool = False
    omit_value: str | None = None
    unless: str | None = None


class Settings(Value):
    """The values of one client, complete and without empty ones."""

    values: Mapping[str, Credential] = field(repr=False)
    secret_names: frozenset[str] = field(repr=False)

    def __getitem__(self, name: str) -> Credential:
        return self.values[name]

    def get(self, name: str) -> Credential | None:
        """Return a value, or ``None`` when it was not given."""
        return self.values.get(name)

    def text(self, name: str) -> str:
        """Return a value that must be a string.

        Raises:
            ConfigurationError: It is missing or a function.
        """
        value = self.values.get(name)
        if not isinstance(value, str):
            raise ConfigurationError(f"{name} must be given as a string")
        return value

    def shown(self, name: str) -> str | None:
        """Return a value that may be shown, ``None`` when it was not given."""
        return self.public_values().get(name)

    def public_values(self) -> dict[str, str]:
        """Return the values that may be shown."""
        return {
            name: value
            for name, value in self.values.items()
            if isinstance(value, str) and name not in self.secret_names
        }

    def secrets(self) -> list[str]:
        """Return the fixed secrets, for keeping them out of texts."""
        return [
            value
            for name, value in self.values.items()
            if isinstance(value, str) and name in self.secret_names
        ]


def variable(name: str) -> str | None:
    """Return the value of an environment variable, ``None`` if it is not set.

    Raises:
        ConfigurationError: It is set and empty: whoever exported it meant something,
            and the default may be another tenant or live data.
    """
    value = os.environ.get(name)
    if value is not None and not value.strip():
        raise ConfigurationError(
            f"the environment variable {name} is empty; give it a value or unset it"
        )
    return value and value.strip()


def value_of(setting: Setting, argument: Credential | None) -> Credential | None:
    """Return the value of a setting: the argument, the variable or the default.

    Raises:
        ConfigurationError: It is empty, malformed or of another type.
    """
    if argument is None:
        value = variable(setting.env) or setting.default
        return _checked(setting, value) if value else None
    if not isinstance(argument, str):
        return _function(setting, argument)
    if not argument.strip():
        raise ConfigurationError(f"{setting.name} must not be empty")
    return _checked(setting, argument)


def _checked(setting: Setting, value: str) -> str:
    if setting.check is None:
        return value
    try:
        return setting.check(value)
    except ValueError as error:
        raise ConfigurationError(f"{setting.name} {error}") from None


def _function(setting: Setting, value: object) -> Credential:
    if setting.secret and callable(value):
        return value
    allowed = "a string or a function" if setting.secret else "a string"
    raise ConfigurationError(
        f"{setting.name} must be {allowed}, not {type(value).__name__}"
    )
