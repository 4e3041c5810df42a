"""From the arguments of a call to an HTTP request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from ..base.errors import InvalidRequestError
from ..base.operation import UNCHECKED, UNSENDABLE, Call, Operation
from ..base.parameters import EMPTY_FILTER, query_values
from ..base.request_context import RequestContext
from ..base.response import ApiResponse
from ..base.urls import check_path_arguments, origin_of, require_secure, url_below
from ..config.state import ClientState
from .body import buffered_body
from .headers import request_headers

SECRETS = "secrets"
"""Member of a request: secrets its body holds."""

_UNSENDABLE = (*UNSENDABLE, httpx.InvalidURL)
# Methods whose requests say how long the body is even if there is none.
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


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
        gets_credentials = _may_get_credentials(state, call.operation, url)
        context = RequestContext(
            operation=call.operation,
            secrets=call.request.get(SECRETS, ()),
            gets_credentials=gets_credentials,
        )
        headers = request_headers(
            state,
            call,
            url,
            defaults,
            gets_credentials=gets_credentials,
            has_body=bool(body),
        )
        method = call.request.get("method", call.operation.method).upper()
        return _prepared(method, url, headers, body, context.extensions())
    except _UNSENDABLE as error:
        raise InvalidRequestError(
            f"{name}: the arguments cannot be sent: {state.redact(str(error))}"
        ) from error


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
        params = call.request.get("params")
        values = query_values(params, operation.name) if params else None
        url = url_below(server_of(state, operation), path, values)
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


def _prepared(
    method: str,
    url: httpx.URL,
    headers: httpx.Headers,
    body: dict[str, Any],
    extensions: dict[str, Any],
) -> httpx.Request:
    """Return a request of httpx; what it would find out about bytes is known here."""
    content = body.get("content", b"")
    if body.keys() - {"content"} or not isinstance(content, bytes):
        return httpx.Request(
            method, url, headers=headers, extensions=extensions, **body
        )
    stream = httpx.ByteStream(content)
    request = httpx.Request(
        method, url, headers=headers, stream=stream, extensions=extensions
    )
    if content or method in _WITH_LENGTH:
        request.headers["Content-Length"] = str(len(content))
    request._content = content
    return request
