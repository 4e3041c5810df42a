"""The headers of a request: those of the client, and those of the call over them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import httpx

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


class _Common(NamedTuple):
    """The headers that all requests of an operation to one server have.

    Attributes:
        defaults: Headers of the httpx client that they were made over.
        by_name: What they are.
        sent: The same, as they are sent.
    """

    defaults: Any
    by_name: Headers
    sent: httpx.Headers


def request_headers(
    state: ClientState[Any],
    call: Call,
    url: httpx.URL,
    defaults: Mapping[str, str],
    *,
    gets_credentials: bool,
    has_body: bool,
) -> httpx.Headers:
    """Return the headers of a request, without those that describe its body.

    Args:
        state: The client's configuration.
        call: What is called.
        url: Where it goes.
        defaults: Headers of the httpx client.
        gets_credentials: Whether that is a server that may get the client's.
        has_body: Whether it has a body.

    Raises:
        InvalidRequestError: One cannot be sent.
        ConfigurationError: The operation needs one that the client does not have.
    """
    common = _common(state, call, url, defaults, gets_credentials)
    of_call = _of_call(call, has_body)
    if not of_call:
        return common.sent
    if gets_credentials:
        _refuse_other_identity(state, call, of_call)
    return _sent(_merged(common.by_name, of_call), url)


def _common(
    state: ClientState[Any],
    call: Call,
    url: httpx.URL,
    defaults: Mapping[str, str],
    gets_credentials: bool,
) -> _Common:
    # The user's own httpx client may be given other headers at any time.
    source = getattr(defaults, "raw", None)
    # An operation sends credentials to one server; free calls may go to any.
    is_kept = gets_credentials and source is not None and not call.any_header
    key = call.operation.name, call.accept
    common: _Common | None = state.common_headers.get(key) if is_kept else None
    if common is None or common.defaults != source:
        headers = _client_headers(state, call, defaults, gets_credentials)
        common = _Common(source, headers, _sent(headers, url))
        if is_kept:
            state.common_headers[key] = common
    return common


def _client_headers(
    state: ClientState[Any],
    call: Call,
    defaults: Mapping[str, str],
    gets_credentials: bool,
) -> Headers:
    layers: list[Mapping[str, Any]] = [defaults]
    layers.append(
        {
            "Accept": call.accept,
            "Accept-Encoding": ACCEPTED,
            "User-Agent": state.user_agent,
        }
    )
    if gets_credentials:
        _refuse_other_identity(state, call, state.options.headers)
        layers += [state.vendor.headers, _setting_headers(state, call)]
        layers.append(state.options.headers)
    else:
        # Even if the user's own httpx client would send them anywhere.
        layers[0] = {k: v for k, v in defaults.items() if not is_secret_header(k)}
    headers: Headers = {}
    for layer in layers:
        headers = _merged(headers, layer)
    return headers


def _sent(headers: Headers, url: httpx.URL) -> httpx.Headers:
    host = [] if "host" in headers else [(b"Host", url.netloc)]
    return httpx.Headers([*host, *headers.values()])


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
