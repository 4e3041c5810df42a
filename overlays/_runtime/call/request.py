"""From the arguments of a call to an HTTP request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from ..base.errors import ConfigurationError, InvalidRequestError
from ..base.headers import encode_headers
from ..base.operation import UNCHECKED, UNSENDABLE, Call, Operation
from ..base.parameters import EMPTY_FILTER, query_values
from ..base.redact import is_secret_header
from ..base.request_context import RequestContext
from ..base.response import ApiResponse
from ..base.urls import absolute_url, check_path_arguments, origin_of, require_secure
from ..config.settings import Setting
from ..config.state import ClientState
from ..transport.content_encoding import ACCEPTED
from .body import buffered_body

SECRETS = "secrets"
"""Member of a request: secrets its body holds."""

_UNSENDABLE = (*UNSENDABLE, httpx.InvalidURL)

# httpx computes them from the body; others would spoil the connection.
_FRAMING = frozenset({"content-length", "transfer-encoding"})


def build_request(
    state: ClientState[Any], call: Call, defaults: Mapping[str, str]
) -> httpx.Request:
    """Make the request for a call.

    Args:
        state: The client's configuration.
        call: What is called with which arguments.
        defaults: Headers of the httpx client.

    Returns:
        A request without credentials, ready for authentication.

    Raises:
        InvalidRequestError: An argument cannot be sent.
    """
    name = call.operation.name
    state.vendor.check_call(call)
    if UNCHECKED in call.request:
        from .documented import check_body

        check_body(call)
    if call.operation.xml is not None:
        from ..xml.bodies import in_xml

        call = in_xml(call, call.operation.xml, _xml_root(state))
    url = _address(state, call)
    try:
        body = buffered_body(call.request, name)
        return httpx.Request(
            call.request.get("method", call.operation.method).upper(),
            url,
            headers=_headers(state, call, url, defaults, bool(body)),
            extensions=RequestContext(
                operation=call.operation, secrets=call.request.get(SECRETS, ())
            ).extensions(),
            **body,
        )
    except _UNSENDABLE as error:
        raise InvalidRequestError(
            f"{name}: the arguments cannot be sent: {state.redact(str(error))}"
        ) from error


def is_own_origin(state: ClientState[Any], request: httpx.Request) -> bool:
    """Return whether a request goes to a server that may get credentials."""
    operation = RequestContext.of(request).operation
    return _may_get_credentials(state, operation, request.url)


def _may_get_credentials(
    state: ClientState[Any], operation: Operation | None, url: httpx.URL
) -> bool:
    if origin_of(url) == state.origin:
        return True
    if operation is None or not operation.server_gets_credentials:
        return False
    return origin_of(url) == origin_of(server_of(state, operation))


def server_of(state: ClientState[Any], operation: Operation) -> httpx.URL:
    """Return the base URL of an operation: of its own server, or of the client.

    A client with an address of its own, such as a proxy or a simulator, sends every
    operation there: nothing leaves for a host that its user did not name.
    """
    if not operation.server:
        return state.base_url
    server = httpx.URL(operation.server)
    if server.is_absolute_url and state.vendor.has_environment(state.base_url):
        return server
    return state.base_url.copy_with(path=server.path)


def response_without_request(call: Call) -> ApiResponse | None:
    """Return the empty response to a call whose filter selects nothing, if it is one.

    Sent without the filter, the request would select everything.
    """
    operation = call.operation
    if EMPTY_FILTER not in call.request:
        return None
    return ApiResponse(
        operation=operation.name,
        method=operation.method,
        url="",
        path=operation.path,
        status=200,
        headers=httpx.Headers({"content-type": "application/json"}),
        content=operation.empty_response.encode(),
        attempts=0,
    )


def _xml_root(state: ClientState[Any]) -> str | None:
    root = state.settings.get("xml_root")
    return root if isinstance(root, str) else None


def _address(state: ClientState[Any], call: Call) -> httpx.URL:
    operation = call.operation
    path = str(call.request["url"])
    check_path_arguments(path.partition("?")[0], operation.path, operation.name)
    try:
        url = httpx.URL(absolute_url(server_of(state, operation), path))
        if params := call.request.get("params"):
            values = query_values(params, operation.name)
            url = url.copy_merge_params(values)
    except _UNSENDABLE as error:
        raise InvalidRequestError(
            f"{operation.name}: the address cannot be sent: {state.redact(str(error))}"
        ) from error
    if url.scheme not in ("http", "https") or url.userinfo:
        raise InvalidRequestError(
            f"{operation.name}: an address must be http(s) and hold no user name"
        )
    require_secure(
        url, state.constructor_arguments.allow_plain_http, InvalidRequestError
    )
    return url


def _headers(
    state: ClientState[Any],
    call: Call,
    url: httpx.URL,
    defaults: Mapping[str, str],
    has_body: bool,
) -> list[tuple[bytes, bytes]]:
    layers: list[Mapping[str, Any]] = [defaults]
    layers.append(
        {
            "Accept": call.accept,
            "Accept-Encoding": ACCEPTED,
            "User-Agent": state.user_agent,
        }
    )
    if _may_get_credentials(state, call.operation, url):
        _refuse_other_identity(state, call)
        layers += [state.vendor.headers, _setting_headers(state, call)]
        layers.append(state.options.headers)
    else:
        # Even if the user's own httpx client would send them anywhere.
        layers[0] = {k: v for k, v in defaults.items() if not is_secret_header(k)}
    layers.append(_given_headers(call, has_body))
    merged = {
        name.lower(): (name, value) for layer in layers for name, value in layer.items()
    }
    for name in _FRAMING & merged.keys():
        if merged[name][1] is not None:
            raise InvalidRequestError(f"header {name}: the client sets it itself")
    return encode_headers(dict(merged.values()))


def _refuse_other_identity(state: ClientState[Any], call: Call) -> None:
    """Refuse a credential of the caller, which the client's own would replace."""
    if state.auth is None:
        return
    for headers in (state.options.headers, call.request.get("headers") or {}):
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


def _given_headers(call: Call, has_body: bool) -> dict[str, Any]:
    headers = dict(call.request.get("headers") or {})
    named = {name.lower() for name in headers}
    if call.request.get("json") is not None and "content-type" not in named:
        headers["Content-Type"] = "application/json"
    for name in [header for header in headers if header.lower() == "content-type"]:
        # Generated code names a type even without a body, and one boundary for all
        # forms, which splits a file that contains it; callers of `request` tend to
        # name none. httpx makes a random one.
        multipart = str(headers[name]).startswith("multipart/form-data")
        if not has_body or (multipart and call.request.get("files") is not None):
            del headers[name]
    return headers
