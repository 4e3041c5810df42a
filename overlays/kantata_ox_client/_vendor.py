"""What the runtime has to know about Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._error_reader import read_error
from ._runtime.auth.header import HeaderAuth
from ._runtime.config.settings import Setting
from ._runtime.config.vendor import AuthContext, Vendor
from ._version import __version__

if TYPE_CHECKING:
    import httpx


def _bearer(context: AuthContext) -> httpx.Auth:
    return HeaderAuth(context.settings["token"], name="token")


VENDOR = Vendor(
    title="Kantata OX",
    distribution="kantata-ox-client",
    version=__version__,
    env_prefix="KANTATA_OX",
    environments={"production": "https://api.mavenlink.com/api/v1"},
    settings=(Setting("token", "KANTATA_OX_TOKEN", secret=True),),
    build_auth=_bearer,
    read_error=read_error,
    probe="/users/me",
)
