"""The headers of a request: those of the client, and those of the call over them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..base.errors import ConfigurationError, InvalidRequestError
from ..base.headers import encode_headers
from ..base.operation import Call
from ..base.redact import is_secret_header
from ..config.settings import Setting
from ..config.state import ClientState
from ..transport.content_encoding import ACCEPTED

Headers = dict[str, tuple[bytes, bytes]]
"""Names and values as they are sent, by the name in lower case."""

# They are computed from the body; others would spoil the connection.
_FRAMING = frozenset({"content-length", "transfer-encoding"})


def request_headers(
    state: ClientState[Any],
    call: Call,
    defaults: Mapping[str, str],
    *,
    gets_credentials: bool,
    has_body: bool,
) -> Headers:
    """Return the headers of a request, without those of its body.

    Args:
        state: The client's configuration.
        call: What is called.
        defaults: Headers of the httpx client.
        gets_credentials: Whether it goes to a server that may get the client's.
        has_body: Whether it has a body.

    Raises:
        InvalidRequestError: One cannot be sent.
        ConfigurationError: The operation needs one that the client does not have.
    """
    headers = _common(state, call, defaults, gets_credentials)
    of_call = _of_call(call, has_body)
    if not of_call:
        return headers
    if gets_credentials:
        _refuse_other_identity(state, call, of_call)
    return _merged(headers, of_call)


def _common(
    state: ClientState[Any],
    call: Call,
    defaults: Mapping[str, str],
    gets_credentials: bool,
) -> Headers:
    """Return what all requests of an operation have, made once where it can be."""
    # The user's own httpx client may be given other headers at any time.
    source = getattr(defaults, "raw", None)
    if call.any_header or source is None:
        return _made(state, call, defaults, gets_credentials)
    key = call.operation.name, call.accept, gets_credentials
    kept: tuple[Any, Headers] | None = state.common_headers.get(key)
    if kept is None or kept[0] != source:
        kept = source, _made(state, call, defaults, gets_credentials)
        state.common_headers[key] = kept
    return kept[1]


def _made(
    state: ClientState[Any],
    call: Call,
    defaults: Mapping[str, str],
    gets_credentials: bool,
) -> Headers:
    own = {
        "Accept": call.accept,
        "Accept-Encoding": ACCEPTED,
        "User-Agent": state.user_agent,
    }
    if not gets_credentials:
        # Even if the user's own httpx client would send them anywhere.
        kept = {k: v for k, v in defaults.items() if not is_secret_header(k)}
        return _merged(_merged({}, kept), own)
    _refuse_other_identity(state, call, state.options.headers)
    headers: Headers = {}
    settings = _setting_headers(state, call)
    for layer in (defaults, own, state.vendor.headers, settings, state.options.headers):
        headers = _merged(headers, layer)
    return headers


def _merged(headers: Headers, layer: Mapping[str, Any]) -> Headers:
    """Return the headers with those of a layer over them; ``None`` removes one."""
    merged = dict(headers)
    for name, value in layer.items():
        key = name.lower()
        if value is None:
            merged.pop(key, None)
            continue
        if key in _FRAMING:
            raise InvalidRequestError(f"header {name}: the client sets it itself")
        (merged[key],) = encode_headers({name: value})
    return merged


def _refuse_other_identity(
    state: ClientState[Any], call: Call, headers: Mapping[str, Any]
) -> None:
    """Refuse a credential of the caller, which the client's own would replace."""
    if state.auth is None:
        return
    if any(name.lower() == "authorization" for name in headers):
        raise InvalidRequestError(
            f"{call.operation.name}: header Authorization: the client sends its own"
            " credential; make a client with the other one instead"
        )


def _setting_headers(state: ClientState[Any], call: Call) -> dict[str, Any]:
    headers = {}
    for setting in state.vendor.settings:
        value = state.settings.get(setting.name)
        taken = (setting.header or "").lower() in call.operation.headers
        if setting.header is None or not (taken or call.any_header):
            continue
        if taken and value is None and setting.required_on_operations:
            _require_header(state, call, setting)
        if value is not None and value != setting.omit_value:
            headers[setting.header] = value
    return headers


def _require_header(state: ClientState[Any], call: Call, setting: Setting) -> None:
    header = (setting.header or "").lower()
    if header not in {name.lower() for name in state.options.headers}:
        raise ConfigurationError(
            f"{call.operation.name}: {setting.name} is missing; pass"
            f" {setting.name}=... to the client or to a view of it, or set the"
            f" environment variable {setting.env}"
        )


def _of_call(call: Call, has_body: bool) -> dict[str, Any]:
    request = call.request
    headers = dict(request.get("headers") or {})
    named = {name.lower() for name in headers}
    if request.get("json") is not None and "content-type" not in named:
        headers["Content-Type"] = "application/json"
    for name in [header for header in headers if header.lower() == "content-type"]:
        # Generated code names a type even without a body, and one boundary for all
        # forms, which splits a file that contains it; callers of `request` tend to
        # name none. httpx makes a random one.
        multipart = str(headers[name]).startswith("multipart/form-data")
        if not has_body or (multipart and request.get("files") is not None):
            del headers[name]
    return headers
