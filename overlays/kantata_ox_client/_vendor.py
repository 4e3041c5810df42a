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

    from ._runtime.base.operation import Call
    from ._runtime.paging.free import FreeLists


def _bearer(context: AuthContext) -> httpx.Auth:
    return HeaderAuth(context.settings["token"], name="token")


def _prepare(call: Call) -> Call:
    request = call.request
    if "include" not in request["url"] and not request.get("params"):
        return call
    from ._free_records import prepare_call

    return prepare_call(call)


def _lists() -> FreeLists:
    from ._free_records import LISTS

    return LISTS


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
    prepare_free=_prepare,
    lists=_lists,
)
