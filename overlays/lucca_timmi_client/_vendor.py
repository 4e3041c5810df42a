"""What the runtime has to know about Lucca Timmi."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._error_reader import read_error
from ._hosts import PATTERNS
from ._runtime.auth.header import HeaderAuth
from ._runtime.config.settings import Setting
from ._runtime.config.vendor import AuthContext, Vendor
from ._version import __version__

if TYPE_CHECKING:
    import httpx

    from ._runtime.paging.free import FreeLists


def _application_key(context: AuthContext) -> httpx.Auth:
    return HeaderAuth(
        context.settings["api_key"], prefix="lucca application=", name="api_key"
    )


def _optional(name: str, default: str | None = None) -> Setting:
    env = f"LUCCA_TIMMI_{name.upper()}"
    return Setting(name, env, required=False, default=default)


def _lists() -> FreeLists:
    from ._lists import LISTS

    return LISTS


VENDOR = Vendor(
    title="Lucca Timmi",
    distribution="lucca-timmi-client",
    version=__version__,
    env_prefix="LUCCA_TIMMI",
    environments=PATTERNS,
    settings=(
        Setting("api_key", "LUCCA_TIMMI_API_KEY", secret=True),
        _optional("account"),
        _optional("region", "eu"),
        _optional("sandbox_name"),
        _optional("sandbox_server"),
        _optional("xml_root", "root"),
    ),
    build_auth=_application_key,
    read_error=read_error,
    probe="/api/v3/timmitimesheets?paging=0,1",
    lists=_lists,
)
