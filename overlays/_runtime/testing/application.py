"""The ASGI application around a simulator."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import Response

from .messages import CannedResponse, ReceivedCall, SentRequest
from .routes import Route, Routes
from .simulator import Simulator


def build(simulator: Simulator[Any, Any]) -> Callable[..., Awaitable[None]]:
    """Return the application that serves a simulator."""
    routes = Routes(simulator.operations(), simulator.base_path)

    async def application(scope: Any, receive: Any, send: Any) -> None:
        sent = await _read(Request(scope, receive))
        simulator.requests.add(sent)
        if (route := routes.find(sent.method, sent.raw_path)) is None:
            response = _unknown(simulator, routes.methods(sent.raw_path))
        else:
            response = await _respond(simulator, route, sent)
        body = Response(response.body, response.status, response.sent_headers)
        await body(scope, receive, send)

    return application


async def _respond(
    simulator: Simulator[Any, Any], route: Route, sent: SentRequest
) -> CannedResponse:
    operation, values = route
    call = ReceivedCall(sent, {n: unquote(v) for n, v in values.items()}, operation)
    if delay := simulator.delay_of(operation):
        await asyncio.sleep(delay)
    try:
        return simulator.respond(call, operation)
    except Exception:
        return simulator.note_defect(traceback.format_exc())


def _unknown(simulator: Simulator[Any, Any], methods: list[str]) -> CannedResponse:
    """Return the response where nothing is, or where other methods are."""
    if (planned := simulator.planned()) is not None:
        return planned
    response = simulator.unknown(405 if methods else 404)
    allowed = {"allow": ", ".join(methods)} if methods else {}
    return CannedResponse(
        response.status,
        content=response.body,
        headers={**allowed, **response.sent_headers},
    )


async def _read(request: Request) -> SentRequest:
    scope = request.scope
    path = scope.get("raw_path") or quote(scope["path"]).encode()
    query = scope["query_string"]
    target = (path + b"?" + query if query else path).decode("ascii")
    return SentRequest(
        request.method, target, dict(request.headers), await request.body()
    )
