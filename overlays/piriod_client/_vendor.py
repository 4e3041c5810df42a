"""What the runtime has to know about Piriod."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ._error_reader import read_error
from ._runtime.auth.header import HeaderAuth
from ._runtime.base.operation import SAFE_METHODS
from ._runtime.config.settings import Setting
from ._runtime.config.vendor import AuthContext, Vendor
from ._version import __version__

if TYPE_CHECKING:
    import httpx

    from ._runtime.base.operation import Call
    from ._runtime.call.validation import BodyValidator
    from ._runtime.paging.free import FreeLists

_ACTIONS = frozenset(
    {"authorize", "finalize", "pay", "process", "sync", "uncollectible"}
)
_ON_OFF = {"true": "true", "1": "true", "false": "false", "0": "false"}


def _token(context: AuthContext) -> httpx.Auth:
    return HeaderAuth(context.settings["token"], prefix="Token ", name="token")


@cache
def _body_check() -> BodyValidator:
    from ._runtime.call.validation import BodyValidator

    return BodyValidator(f"{__package__}._generated")


def _check_call(call: Call) -> None:
    # `request` is the way around the document, so it is around the check too.
    if call.request.get("json") is not None and not call.any_header:
        _body_check()(call)


def _may_repeat(method: str, path: str) -> bool:
    # A GET can act here, and irreversibly; documented ones are marked in surface.toml.
    # A server may resolve slashes, dots, parameters and escapes in ways of its own, so
    # one such word anywhere in the path is enough.
    return method in SAFE_METHODS and _ACTIONS.isdisjoint(_words(path))


def _words(path: str) -> list[str]:
    plain = path.partition("?")[0]
    while (decoded := unquote(plain)) != plain:
        plain = decoded
    return re.split("[^a-z]+", plain.lower())


def _check_workspace(text: str) -> str:
    if not text.startswith("acc_"):
        raise ValueError("must be the id of a workspace, which begins with acc_")
    return text


def _check_test_mode(text: str) -> str:
    if text.lower() not in _ON_OFF:
        raise ValueError("must be true or false")
    return _ON_OFF[text.lower()]


def _lists() -> FreeLists:
    from ._lists import LISTS

    return LISTS


VENDOR = Vendor(
    title="Piriod",
    distribution="piriod-client",
    version=__version__,
    env_prefix="PIRIOD",
    environments={"production": "https://api.piriod.com"},
    settings=(
        Setting("token", "PIRIOD_TOKEN", secret=True),
        Setting(
            "workspace",
            "PIRIOD_WORKSPACE",
            required=False,
            header="x-simple-workspace",
            check=_check_workspace,
            required_on_operations=True,
        ),
        Setting(
            "test_mode",
            "PIRIOD_TEST_MODE",
            required=False,
            header="x-piriod-test-mode",
            check=_check_test_mode,
            omit_value="false",
        ),
    ),
    build_auth=_token,
    read_error=read_error,
    check_call=_check_call,
    is_retryable=_may_repeat,
    probe="/suppliers/?page_size=1",
    lists=_lists,
)
