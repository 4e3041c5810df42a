"""From account, environment and region to the address of an account.

Gap: the document has one server, ``https://{host}``, and describes the patterns of
hosts in prose only.
Evidence: seed 000, description of the server variable.
Spec pointer: ``#/servers/0/variables/host``.
Remove when: when the document lists the servers with their variables.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from ._runtime.base.errors import ConfigurationError
from ._runtime.base.text import shown
from ._runtime.base.urls import fill_host
from ._runtime.config.settings import Settings

PATTERNS = {
    "production": "https://{account}.ilucca.{domain}",
    "test": "https://{account}.ilucca-test.{domain}",
    "demo": "https://{account}.ilucca-demo.{domain}",
    "sandbox": "https://{account}-{sandbox_name}.sandbox.{sandbox_server}"
    ".luccasoftware.com",
}
"""Address by environment."""

REGIONS = {"eu": "net", "ch": "ch"}
SANDBOX_SERVERS = ("eu1", "eu2", "ch1")

_HOST = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def account_url(
    account: str,
    *,
    environment: str = "production",
    region: str = "eu",
    sandbox_name: str | None = None,
    sandbox_server: str | None = None,
) -> str:
    """Return the address of an account.

    The vendor asks that trials run on a test or sandbox host.

    Args:
        account: Name of the account, the first part of its host.
        environment: ``production``, ``test`` (of a customer), ``demo`` (of a prospect)
            or ``sandbox``.
        region: ``eu``, or ``ch`` for accounts hosted in Switzerland; not for sandboxes.
        sandbox_name: Generated name of the sandbox, only for one.
        sandbox_server: Server of the sandbox: ``eu1``, ``eu2`` or ``ch1``.

    Returns:
        An ``https`` URL without a path.

    Raises:
        ConfigurationError: A part is missing, unknown, or no part of a host name.

    Source:
        https://developers.lucca.fr (servers of the Timmi Timesheet document).
    """
    if environment not in PATTERNS:
        raise _unknown("environment", environment, PATTERNS)
    if region not in REGIONS:
        raise _unknown("region", region, REGIONS)
    parts = {"account": account, "domain": REGIONS[region]}
    if environment == "sandbox":
        if sandbox_server not in SANDBOX_SERVERS:
            raise _unknown("sandbox_server", sandbox_server, SANDBOX_SERVERS)
        parts["sandbox_server"] = sandbox_server
        parts["sandbox_name"] = sandbox_name or ""
    elif sandbox_name or sandbox_server:
        raise ConfigurationError(
            "sandbox_name and sandbox_server need environment='sandbox'"
        )
    return fill_host(PATTERNS[environment], **parts)


def address(
    settings: Settings,
    *,
    account: str | None,
    environment: str | None,
    host: str | None,
    base_url: str | None,
) -> str:
    """Return where a client connects to: what was passed, else the environment's.

    An argument counts more than any variable; of the variables, the more exact counts.

    Args:
        settings: What arguments and variables together say.
        account: As passed by the caller, like what follows.
        environment: Name of an environment.
        host: Host in place of an account.
        base_url: Address in place of a host.

    Raises:
        ConfigurationError: Nothing says where, or two arguments contradict each other.
    """
    arguments = _given(base_url=base_url, host=host)
    named = _given(account=account, environment=environment)
    if arguments and (clash := [*arguments[1:], *named]):
        raise ConfigurationError(f"pass either {arguments[0]} or {clash[0]}, not both")
    if not arguments and not named:
        base_url, host = _variable("BASE_URL"), _variable("HOST")
    if base_url:
        return base_url
    if host:
        return _of_host(host)
    return _of_account(settings, environment or _variable("ENVIRONMENT"))


def _given(**arguments: str | None) -> list[str]:
    for name, value in arguments.items():
        if value == "":
            raise ConfigurationError(f"{name} must not be empty")
    return [name for name, value in arguments.items() if value is not None]


def _of_account(settings: Settings, environment: str | None) -> str:
    if settings.get("account") is None:
        raise ConfigurationError(
            "Lucca Timmi: account is missing; pass account=... (or host=, base_url=) or"
            " set the environment variable LUCCA_TIMMI_ACCOUNT"
        )
    shown = settings.public_values()
    return account_url(
        shown["account"],
        environment=environment or "production",
        region=shown["region"],
        sandbox_name=shown.get("sandbox_name"),
        sandbox_server=shown.get("sandbox_server"),
    )


def _of_host(host: str) -> str:
    if not _HOST.fullmatch(host):
        raise ConfigurationError(
            "host must be a host name such as example.ilucca-test.net, without scheme,"
            " port or path; pass base_url=... for anything else"
        )
    return f"https://{host}"


def _variable(name: str) -> str | None:
    return os.environ.get(f"LUCCA_TIMMI_{name}", "").strip() or None


def _unknown(name: str, value: object, known: Iterable[str]) -> ConfigurationError:
    listed = ", ".join(known)
    return ConfigurationError(f"{name} must be one of {listed}, not {shown(value)}")
