"""What ``python -m <package>`` prints: versions, configuration, a check of both."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Iterator, Sequence
from importlib import import_module

import httpx

from .base.errors import ApiError
from .client import SyncClient
from .config.vendor import Vendor

_GENERATED = f"{__name__.partition('._runtime')[0]}._generated.source"


def main(client: type[SyncClient], arguments: Sequence[str] | None = None) -> int:
    """Print the report of a package and return the exit status of the program.

    Args:
        client: The package's synchronous client; it is made from the environment.
        arguments: Arguments of the command line, by default those of this program.

    Returns:
        0, or 1 if no client can be made or the check has failed.
    """
    parser = argparse.ArgumentParser(
        prog=f"python -m {__name__.partition('.')[0]}",
        description=f"Print what a client of {client.vendor.title} is made of.",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="make one read, to see whether host and credentials work",
    )
    check = parser.parse_args(arguments).check
    for line in [*_versions(client.vendor), *_variables(client.vendor)]:
        print(line)
    return _client_report(client, check)


def _versions(vendor: Vendor) -> Iterator[str]:
    source = import_module(_GENERATED)
    yield f"{vendor.distribution} {vendor.version}"
    yield f"Python {platform.python_version()}, httpx {httpx.__version__}"
    yield (
        f"document: {source.TITLE}, version {source.VERSION},"
        f" OpenAPI {source.OPENAPI}, sha256 {source.SHA256}"
    )


def _variables(vendor: Vendor) -> Iterator[str]:
    prefix = f"{vendor.env_prefix}_"
    shown = {setting.env: not setting.secret for setting in vendor.settings}
    shown |= {f"{prefix}ENVIRONMENT": True, f"{prefix}LOG": True}
    # An address may hold a password, and a variable nobody knows may be one.
    others = {f"{prefix}BASE_URL", *(n for n in os.environ if n.startswith(prefix))}
    for name in [*shown, *sorted(others - set(shown))]:
        value = os.environ.get(name)
        if value is None:
            yield f"{name}: not set"
        else:
            yield f"{name}: {repr(value) if shown.get(name) else 'set, hidden'}"


def _client_report(kind: type[SyncClient], check: bool) -> int:
    try:
        with kind() as client:  # type: ignore[call-arg]
            print(f"client: {client!r}")
            return _check(client) if check else 0
    except ApiError as error:
        print(f"client: {error}")
        return 1


def _check(client: SyncClient) -> int:
    try:
        client.request("GET", client.vendor.probe)
    except ApiError as error:
        print(f"check: GET {client.vendor.probe} failed: {error}")
        return 1
    print(f"check: GET {client.vendor.probe} succeeded; host and credentials work")
    return 0
