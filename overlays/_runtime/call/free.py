"""Requests that no document describes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..base.errors import InvalidRequestError
from ..base.headers import checked_method
from ..base.operation import Call, Operation
from .options import with_options


def free_call(
    client: Any,
    method: str,
    path: str,
    params: Mapping[str, Any] | None,
    headers: Mapping[str, str | None] | None,
    body: Mapping[str, Any],
    retryable: bool | None,
    options: Mapping[str, Any],
) -> Call:
    """Return the call of ``client.request``.

    Args:
        client: The client.
        method: HTTP method.
        path: Path below the base URL, or an absolute URL.
        params: Query parameters.
        headers: Further headers.
        body: ``json``, ``data``, ``files`` and ``content``.
        retryable: Whether it may be repeated; ``None`` leaves that to the method.
        options: `CallOptions`.

    Raises:
        InvalidRequestError: An argument makes no sense.
    """
    method = checked_method(method)
    if not isinstance(path, str):
        raise InvalidRequestError(f"path must be text, not {type(path).__name__}")
    if not isinstance(params, Mapping | None):
        kind = type(params).__name__
        raise InvalidRequestError(f"params must be values by name, not {kind}")
    is_retryable = (
        client.vendor.is_retryable(method, path) if retryable is None else retryable
    )
    template = path.partition("?")[0].replace("{", "%7B").replace("}", "%7D")
    operation = Operation("request", method, template, retryable=is_retryable)
    request = {"method": method, "url": path, "params": params, "headers": headers}
    call = Call(operation, {**request, **body}, any_header=True)
    if options:
        call = with_options(call, options, type(client).request)
    prepared: Call = client.vendor.prepare_free(call)
    return prepared
